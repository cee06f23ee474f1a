import type { IncomingMessage, ServerResponse } from 'node:http';
import { Desk } from './desk';
import { packKeys } from './packs';
import { pagePicture } from './png';
import type { Step } from './script';

export type Handler = (parts: string[], request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/** One question as it arrived. */
export interface Asked {
  readonly text: string;
  readonly language: string | undefined;
  readonly key: string;
  readonly about: Record<string, unknown>;
  readonly attachments: readonly string[];
}

/** The API of the scripted service. It takes the code `once` a single time, the cookie that it gave, or a token. */
export class Api {
  /** The script for the next question; by the question's text where one is named. */
  script: readonly Step[] = [];
  readonly scripts = new Map<string, readonly Step[]>();
  readonly asked: Asked[] = [];
  manuals: object[] = [];
  models = ['V4.0', 'V3.0'];
  /** Where the host shows parts. */
  partUrl: string | undefined;
  /** The people to whom talks are handed over, and what was asked before. */
  readonly desk = new Desk();
  /** Headers of every request, in order. */
  readonly seen: { path: string; url: string; authorization: string | undefined }[] = [];
  /** What was said about answers. */
  readonly judged: unknown[] = [];
  /** With which number each stream was asked to go on; empty from the start. */
  readonly resumed: string[] = [];
  /** Who the service says is signed in. */
  user = 'u1';
  /** How many questions came in, the same ones counted again. */
  posts = 0;
  /** How many times more a question is taken in and its sender never hears of it. */
  losesReplies = 0;
  readonly #codes = new Set(['once']);
  #conversations: (Record<string, unknown> | undefined)[] = [];
  readonly #turns = new Map<string, Step[]>();
  /** Whether the manuals have pictures of their pages; documents that are no PDFs have none. */
  hasPictures = true;
  /** Every photo that came in; the same ones counted again. */
  readonly photos: Buffer[] = [];
  /** The pack of every machine, and how each request for it was answered. */
  pack: Buffer | undefined;
  readonly packs: number[] = [];
  readonly #cuts = new Set<string>();

  async serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    this.seen.push({ path, url: request.url!, authorization: request.headers.authorization });
    const parts = path.split('/');
    const handler = this.#handlers[`${request.method} ${parts.map((part) => (/^\d|^c\d/.test(part) ? '*' : part)).join('/')}`];
    const isOpen = path === 'session' && request.method === 'POST';
    if (!isOpen && !knows(request)) return problem(response, 401, 'sign-in-needed');
    if (!handler) return problem(response, 404, 'not-found');
    handler(parts, request, response, body);
  }

  /** Lets the service go on with a question that is asked already. */
  extend(text: string, steps: readonly Step[]): void {
    const n = 1 + this.asked.findIndex((asked) => asked.text === text);
    for (const [turn, script] of this.#turns) if (turn.endsWith(`/${n}`)) script.push(...steps);
  }

  forgetConversations(): void {
    this.#conversations = this.#conversations.map(() => undefined);
  }

  readonly #handlers: Record<string, Handler> = {
    'POST session': (_, __, response, body) => this.#signIn(response, body),
    'GET session': (_, __, response) => json(response, 200, { user: this.user, role: 'EDITOR', maker: true, edits_manuals: true, permissions: ['ask', 'edit_manuals'], part_url: this.partUrl }),
    'DELETE session': (_, __, response) => void response.writeHead(204, { 'Set-Cookie': 'assistant_session=; Path=/; Max-Age=0' }).end(),
    'GET models': (_, __, response) => json(response, 200, this.models.map((name, at) => ({ id: `m${at}`, name }))),
    'GET machines': (_, __, response) => json(response, 200, [{ id: 'x1', model: 'V4.0', serial_number: 'AB-0100', name: 'Boat 3' }]),
    ...this.desk.handlers,
    'POST conversations': (_, __, response, body) => this.#begin(response, body),
    'POST conversations/*/turns': (parts, request, response, body) => this.#ask(parts[1]!, request, response, body),
    'GET conversations/*/turns/*/events': (parts, request, response) => this.#stream(`${parts[1]}/${parts[3]}`, request, response),
    'POST conversations/*/turns/*/cancel': (parts, _, response) => this.#cancel(`${parts[1]}/${parts[3]}`, response),
    'POST conversations/*/turns/*/feedback': (_, __, response, body) => this.#judge(response, body),
    'POST conversations/*/attachments': (_, request, response, body) => this.#attach(request, response, body),
    'GET machines/x1/pack': (_, request, response) => this.#pack(request, response),
    'GET pack-keys': (_, __, response) => json(response, 200, packKeys),
    'GET manuals': (_, __, response) => json(response, 200, this.manuals),
    'GET manuals/*/pages/*': (parts, _, response) => json(response, 200, page(parts)),
    'GET manuals/*/pages/*/picture': (_, request, response) =>
      this.hasPictures ? picture(request, response) : problem(response, 404, 'no-picture'),
  };

  #signIn(response: ServerResponse, body: Buffer): void {
    const { code } = JSON.parse(body.toString()) as { code: string };
    if (!this.#codes.delete(code)) return problem(response, 401, 'sign-in-needed');
    response.writeHead(204, { 'Set-Cookie': 'assistant_session=s; HttpOnly; SameSite=Strict; Path=/' }).end();
  }

  #begin(response: ServerResponse, body: Buffer): void {
    this.#conversations.push(JSON.parse(body.toString()) as Record<string, unknown>);
    json(response, 201, { id: `c${this.#conversations.length - 1}` });
  }

  #ask(conversation: string, request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    this.posts++;
    const about = this.#conversations[Number(conversation.slice(1))];
    if (!about) return problem(response, 404, 'unknown-conversation');
    const { text, language, attachments = [] } = JSON.parse(body.toString()) as { text: string; language?: string; attachments?: string[] };
    if (attachments.some((id) => Number(id.slice(1)) >= this.photos.length)) return problem(response, 404, 'unknown-attachment');
    const key = String(request.headers['idempotency-key']);
    let n = 1 + this.asked.findIndex((asked) => asked.key === key);
    if (n === 0) {
      n = this.asked.push({ text, language, key, about, attachments });
      this.#turns.set(`${conversation}/${n}`, [...(this.scripts.get(text) ?? this.script)]);
    }
    if (this.losesReplies-- > 0) return void response.destroy();
    json(response, 202, { id: `t${n}`, n, state: 'ACCEPTED', events: `api/v1/conversations/${conversation}/turns/${n}/events` });
  }

  #pack(request: IncomingMessage, response: ServerResponse): void {
    if (!this.pack) return problem(response, 404, 'no-manuals');
    const mark = `"${this.pack.length}"`;
    const status = request.headers['if-none-match'] === mark ? 304 : 200;
    this.packs.push(status);
    if (status === 304) return void response.writeHead(304).end();
    response.writeHead(200, { 'Content-Type': 'application/zip', ETag: mark, 'Content-Length': this.pack.length }).end(this.pack);
  }

  /** As the service does: the same photo again has the same name. */
  #attach(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const begin = body.indexOf('\r\n\r\n') + 4;
    const edge = /boundary=(.+)$/.exec(String(request.headers['content-type']))?.[1] ?? '';
    const photo = body.subarray(begin, body.lastIndexOf(`\r\n--${edge}`));
    const there = this.photos.findIndex((other) => other.equals(photo));
    const at = there >= 0 ? there : this.photos.push(photo) - 1;
    json(response, 201, { id: `p${at}` });
  }

  #judge(response: ServerResponse, body: Buffer): void {
    this.judged.push(JSON.parse(body.toString()));
    response.writeHead(204).end();
  }

  #cancel(turn: string, response: ServerResponse): void {
    this.#turns.get(turn)!.push(['cancelled', {}]);
    response.writeHead(202).end();
  }

  /** Plays the script from after the last event that the reader has; a cut happens once. */
  #stream(turn: string, request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': hello\nretry: 1\n\n');
    this.resumed.push(String(request.headers['last-event-id'] ?? ''));
    const seen = Number(request.headers['last-event-id'] ?? 0);
    const steps = this.#turns.get(turn)!;
    let n = 0;
    for (const [at, step] of steps.entries()) {
      if (step === 'cut') {
        if (n < seen || this.#cuts.has(`${turn}/${at}`)) continue;
        this.#cuts.add(`${turn}/${at}`);
        return cut(response, at % 4 === 0);
      }
      if (++n > seen) response.write(`id: ${n}\nevent: ${step[0]}\ndata: ${JSON.stringify(step[1])}\n\n`);
    }
    const last = steps[steps.length - 1];
    if (last && ['done', 'refused', 'failed', 'cancelled'].includes(last[0])) response.end();
    else setTimeout(() => response.end(), 100);
  }
}

/** Ends within a message: as a proxy does that has waited long enough, or as a line does that breaks. */
function cut(response: ServerResponse, isOrderly: boolean): void {
  const half = 'id: 999\nevent: statement\ndata: {"n"';
  if (isOrderly) response.end(half);
  else response.write(half, () => response.destroy());
}

function knows(request: IncomingMessage): boolean {
  return request.headers.cookie === 'assistant_session=s' || request.headers.authorization === 'Bearer good-token';
}

function page(parts: string[]): object {
  const address = `api/v1/${parts.slice(0, 4).join('/')}`;
  return { width: 595, height: 842, text: 'The page in words.', picture: `${address}/picture`, passages: [] };
}

function picture(request: IncomingMessage, response: ServerResponse): void {
  const width = Number(new URL(request.url!, 'http://localhost').searchParams.get('width') ?? 800);
  response.writeHead(200, { 'Content-Type': 'image/png' }).end(pagePicture(width, Math.round((width * 842) / 595)));
}

export function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

export function problem(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify({ code, detail: code }));
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
