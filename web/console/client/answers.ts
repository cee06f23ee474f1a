import type { Service } from '../../client/service';
import type { Fields } from '../../stream/reading';
import { fields, flag, list, number, text, texts } from '../../stream/reading';
import type { Citation, Hazard, Statement } from '../../stream/things';
import { readCitation, readHazard } from '../../stream/things';
import { part, sendJson } from './sending';

/** A citation that says whose page it is. */
export interface Source extends Citation {
  readonly manualId: string;
}

/** A finished answer or refusal. */
export interface Answer {
  readonly language: string;
  readonly refused: boolean;
  readonly reason: string;
  readonly choices: readonly string[];
  readonly nearest: readonly Source[];
  readonly statements: readonly Statement[];
  readonly citations: readonly Source[];
  readonly hazards: readonly Hazard[];
  readonly modelUsed: string;
  readonly cost: number;
  readonly seconds: number;
  /** Milliseconds by stage. */
  readonly timings: readonly (readonly [stage: string, milliseconds: number])[];
  readonly traceId: string;
}

/** How an answer came about. */
export interface Trace {
  readonly question: string;
  /** What was searched for. */
  readonly words: string;
  readonly language: string;
  readonly kinds: readonly string[];
  readonly earlier: readonly string[];
  readonly models: readonly string[];
  readonly retrieved: readonly Retrieved[];
  readonly reply: Reply | undefined;
  readonly answer: Answer;
}

export interface Retrieved {
  readonly manual: string;
  readonly version: number;
  readonly page: number;
  readonly kind: string;
  readonly language: string;
  readonly text: string;
  readonly score: number;
  readonly lexical: number;
  readonly cosine: number;
  readonly nearness: number;
  readonly coverage: number;
  readonly exact: number;
  readonly evidence: boolean;
}

/** What the language model did. */
export interface Reply {
  readonly model: string;
  readonly promptTokens: number;
  readonly replyTokens: number;
  /** NaN when no price is configured. */
  readonly cost: number;
  readonly statements: readonly { readonly text: string; readonly quote: string; readonly verdict: string; readonly fault: string }[];
  readonly timings: readonly (readonly [stage: string, milliseconds: number])[];
}

/** An answer then and now. */
export interface Replay {
  readonly changed: boolean;
  readonly gone: readonly PlaceOf[];
  readonly added: readonly PlaceOf[];
  readonly now: Answer;
}

export interface PlaceOf {
  readonly manual: string;
  readonly version: number;
  readonly page: number;
}

/** Asks in a conversation of one's own, and waits for the answer. */
export async function askAbout(service: Service, question: string, model: string, language: string): Promise<Answer> {
  const talk = fields(await sendJson(service, 'POST', 'conversations', { ...(model && { model }), ...(language && { language }) }));
  const turns = `conversations/${part(text(talk, 'id'))}/turns`;
  const turn = fields(await sendJson(service, 'POST', `${turns}?wait=true`, { text: question, ...(language && { language }) }));
  return readAnswer(turn);
}

export async function trace(service: Service, id: string): Promise<Trace> {
  const from = fields(await service.get(service.api(`answers/${part(id)}/trace`)));
  const asked = fields(from['question']);
  return {
    question: text(asked, 'text'),
    words: text(asked, 'words'),
    language: text(asked, 'language'),
    kinds: texts(asked['kinds']),
    earlier: texts(asked['earlier']),
    models: texts(from['models']),
    retrieved: list(from['retrieved'], readRetrieved),
    reply: from['reply'] ? readReply(fields(from['reply'])) : undefined,
    answer: readAnswer(fields(from['answer'])),
  };
}

/** Asks the same of today's manuals. */
export async function replay(service: Service, id: string): Promise<Replay> {
  const from = fields(await sendJson(service, 'POST', `answers/${part(id)}/replay`));
  return { changed: flag(from, 'changed'), gone: list(from['gone'], readPlaceOf), added: list(from['added'], readPlaceOf), now: readAnswer(fields(from['now'])) };
}

function readAnswer(from: Fields): Answer {
  const citations = list(from['citations'], readSource);
  return {
    language: text(from, 'language'),
    refused: flag(from, 'refused'),
    reason: text(from, 'reason'),
    choices: texts(from['choices']),
    nearest: list(from['nearest'], readSource),
    statements: list(from['statements'], (value) => readNumbered(fields(value), citations)),
    citations,
    hazards: list(from['hazards'], readHazard),
    modelUsed: text(from, 'model_used'),
    cost: number(from, 'cost'),
    seconds: number(from, 'seconds'),
    timings: milliseconds(from['timings']),
    traceId: text(from, 'trace_id'),
  };
}

/** A statement that names its citations by their numbers. */
function readNumbered(from: Fields, citations: readonly Source[]): Statement {
  const cited = list(from['citations'], (at) => citations[Number(at)]).filter((one) => one !== undefined);
  return { n: number(from, 'n'), text: text(from, 'text'), language: text(from, 'language'), citations: cited, isWithdrawn: false };
}

function readSource(value: unknown): Source {
  return { ...readCitation(value), manualId: text(fields(value), 'manual_id') };
}

function readRetrieved(value: unknown): Retrieved {
  const from = fields(value);
  const numbers = Object.fromEntries(['version', 'page', 'score', 'lexical', 'cosine', 'nearness', 'coverage', 'exact'].map((name) => [name, number(from, name)]));
  const words = Object.fromEntries(['manual', 'kind', 'language', 'text'].map((name) => [name, text(from, name)]));
  return { ...numbers, ...words, evidence: flag(from, 'evidence') } as unknown as Retrieved;
}

function readReply(from: Fields): Reply {
  return {
    model: text(from, 'model'),
    promptTokens: number(from, 'prompt_tokens'),
    replyTokens: number(from, 'reply_tokens'),
    cost: typeof from['cost'] === 'number' ? from['cost'] : NaN,
    statements: list(from['statements'], (value) => {
      const one = fields(value);
      return { text: text(one, 'text'), quote: text(one, 'quote'), verdict: text(one, 'verdict'), fault: text(one, 'fault') };
    }),
    timings: milliseconds(from['milliseconds']),
  };
}

function readPlaceOf(value: unknown): PlaceOf {
  const from = fields(value);
  return { manual: text(from, 'manual'), version: number(from, 'version'), page: number(from, 'page') };
}

function milliseconds(value: unknown): [string, number][] {
  return Object.entries(fields(value)).map(([stage, time]) => [stage, Number(time)]);
}
