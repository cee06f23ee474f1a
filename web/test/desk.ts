import type { Handler } from './api';
import { json, problem } from './api';
import { citation, hazard } from './script';

/** A ticket at the scripted service. */
export interface Opened {
  readonly key: string;
  readonly body: Readonly<Record<string, string>>;
  state: string;
  readonly comments: { id: string; author: string; of_maker: boolean; text: string; internal: boolean; at: string }[];
}

/** The people of the scripted service, and the conversations that were held on other devices. */
export class Desk {
  readonly tickets: Opened[] = [];
  contacts: object[] = [{ name: 'Nora Lie', phone: '+47 900 00 000', email: 'support@example.org', hours: '07–17 CET' }];
  /** How many times hand-overs came in, the same ones counted again. */
  posts = 0;
  /** How many times more a hand-over or a comment is taken in and its sender never hears of it. */
  losesReplies = 0;
  /** Conversations of another device. */
  earlier: { id: string; title: string; machine_id: string; model: string; updated_at: string }[] = [];

  readonly handlers: Record<string, Handler> = {
    'POST tickets': (_, request, response, body) => {
      this.posts++;
      const key = String(request.headers['idempotency-key']);
      let at = this.tickets.findIndex((ticket) => ticket.key === key);
      if (at < 0) at = this.tickets.push({ key, body: JSON.parse(body.toString()) as Opened['body'], state: 'OPEN', comments: [] }) - 1;
      if (this.losesReplies-- > 0) return void response.destroy();
      json(response, 201, this.#view(at));
    },
    'GET conversations/*/ticket': ([, conversation], _, response) => {
      const at = this.tickets.map(({ body }) => body['conversation_id']).lastIndexOf(conversation!);
      if (at < 0) return problem(response, 404, 'unknown-ticket');
      json(response, 200, { ...this.#view(at), comments: this.tickets[at]!.comments });
    },
    'POST tickets/*/comments': ([, id], request, response, body) => {
      const { text } = JSON.parse(body.toString()) as { text: string };
      this.say(Number(id) - 1, text, false, String(request.headers['idempotency-key']));
      if (this.losesReplies-- > 0) return void response.destroy();
      json(response, 201, {});
    },
    'GET conversations': (_, request, response) => {
      const words = new URL(request.url!, 'http://localhost').searchParams.get('q') ?? '';
      json(response, 200, { conversations: this.earlier.filter(({ title }) => title.includes(words)), next: null });
    },
    'GET conversations/*': ([, id], _, response) => {
      const found = this.earlier.find((conversation) => conversation.id === id);
      if (!found) return problem(response, 404, 'unknown-conversation');
      json(response, 200, { ...found, turns: [elsewhere] });
    },
    'PATCH conversations/*': ([, id], _, response, body) => {
      Object.assign(this.earlier.find((conversation) => conversation.id === id)!, JSON.parse(body.toString()));
      json(response, 200, {});
    },
    'GET conversations/*/transcript': ([, id], request, response) => {
      const format = new URL(request.url!, 'http://localhost').searchParams.get('format');
      response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(`${format} of ${id}`);
    },
  };

  /** Somebody says something in a ticket, once for each key. */
  say(at: number, text: string, ofMaker: boolean, key: string): void {
    const { comments } = this.tickets[at]!;
    if (comments.some(({ id }) => id === key)) return;
    comments.push({ id: key, author: 'x', of_maker: ofMaker, text, internal: false, at: '2026-11-24T10:00:00Z' });
  }

  #view(at: number): object {
    return { id: `${at + 1}`, number: `AB-20261124-000${at + 1}`, state: this.tickets[at]!.state, contacts: this.contacts };
  }
}

/** A question and its answer, as the service shows them to another device. */
const elsewhere = {
  n: 1,
  state: 'ANSWERED',
  question: 'Asked on the tablet?',
  accepted_at: '2026-11-24T10:00:00Z',
  hazards: [hazard],
  statements: [{ n: 1, text: citation.quote, language: 'en', citations: [0] }],
  citations: [citation],
  parts: [],
  feedback: { outcome: 'not_solved', reason: 'no_effect', text: 'still low' },
};
