import { fields, flag, json, list, number, text, texts } from './reading';
import type { SseMessage } from './sse';
import type { Citation, Correction, Hazard, Statement } from './things';
import { readCitation, readHazard, readStatement } from './things';

/** What a turn's stream says. Every event but `reconnect` is stored with the turn under its number. */
export type TurnEvent =
  | { readonly type: 'accepted' }
  | { readonly type: 'progress'; readonly stage: string }
  | { readonly type: 'hazard'; readonly hazard: Hazard }
  | { readonly type: 'conflict'; readonly citations: readonly Citation[] }
  | { readonly type: 'correction'; readonly correction: Correction }
  | { readonly type: 'statement'; readonly statement: Statement }
  | { readonly type: 'withdrawn'; readonly n: number }
  | { readonly type: 'refused'; readonly refusal: TurnRefusal }
  | { readonly type: 'done'; readonly answerId: string }
  | { readonly type: 'failed'; readonly code: string; readonly retry: boolean }
  | { readonly type: 'cancelled' }
  | { readonly type: 'reconnect' };

/** Why there is no answer, and what the asker can do about it. */
export interface TurnRefusal {
  readonly reason: string;
  /** Pages that came nearest. */
  readonly nearest: readonly Citation[];
  /** What to choose from, for MODEL_NEEDED the models. */
  readonly choices: readonly string[];
  /** Whether a person is asked for, not an answer. */
  readonly isForPerson?: boolean;
}

/** Reads a message of the stream; undefined for an event that this page does not know. */
export function readEvent(message: SseMessage): TurnEvent | undefined {
  const data = json(message.data);
  const from = fields(data);
  switch (message.event) {
    case 'accepted':
    case 'cancelled':
    case 'reconnect':
      return { type: message.event };
    case 'progress':
      return { type: 'progress', stage: text(from, 'stage') };
    case 'hazard':
      return { type: 'hazard', hazard: readHazard(data) };
    case 'conflict':
      return { type: 'conflict', citations: list(from['citations'], readCitation) };
    case 'correction':
      return { type: 'correction', correction: { text: text(from, 'text'), citation: readCitation(from['citation']) } };
    case 'statement':
      return { type: 'statement', statement: readStatement(data) };
    case 'withdrawn':
      return { type: 'withdrawn', n: number(from, 'n') };
    case 'done':
      return { type: 'done', answerId: text(from, 'answer_id') };
    case 'failed':
      return { type: 'failed', code: text(from, 'code'), retry: flag(from, 'retry') };
    case 'refused':
      return { type: 'refused', refusal: readRefusal(data) };
    default:
      return undefined;
  }
}

function readRefusal(data: unknown): TurnRefusal {
  const from = fields(data);
  return {
    reason: text(from, 'reason'),
    nearest: list(from['nearest'], readCitation),
    choices: texts(from['choices']),
    ...(flag(from, 'request_for_person') && { isForPerson: true }),
  };
}

/** Whether nothing comes after this event. */
export function isLast(event: TurnEvent): boolean {
  return ['done', 'refused', 'failed', 'cancelled'].includes(event.type);
}
