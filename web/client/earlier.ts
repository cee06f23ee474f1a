import type { Fields } from '../stream/reading';
import { fields, flag, list, number, text, texts } from '../stream/reading';
import type { Statement } from '../stream/things';
import { readCitation, readHazard } from '../stream/things';
import type { Phase, Turn } from '../stream/turn';
import { asked } from '../stream/turn';
import type { Feedback, Subject } from './conversation';
import type { Kept } from './kept';
import { fresh } from './kept';
import type { Service } from './service';

/** A conversation as lists show it. */
export interface Earlier {
  readonly id: string;
  /** Its first question, or the name that was given to it; empty without either. */
  readonly title: string;
  readonly subject: Subject;
  readonly model: string;
  /** When something was last asked or changed, ISO 8601. */
  readonly at: string;
}

/** One page of the list; `next` is what to ask for the page after it with, empty at the end. */
export interface EarlierPage {
  readonly conversations: readonly Earlier[];
  readonly next: string;
}

/** The caller's conversations, the latest first, on whatever device they were held. */
export async function earlier(service: Service, words: string, before: string): Promise<EarlierPage> {
  const address = service.api('conversations');
  address.searchParams.set('limit', '20');
  if (words) address.searchParams.set('q', words);
  if (before) address.searchParams.set('before', before);
  const from = fields(await service.get(address));
  return { conversations: list(from['conversations'], readEarlier), next: text(from, 'next') };
}

export async function rename(service: Service, conversation: string, title: string): Promise<void> {
  await service.patch(service.api(`conversations/${encodeURIComponent(conversation)}`), { title });
}

/** A conversation with everything that was asked in it, to go on with here. */
export async function whole(service: Service, conversation: string): Promise<{ about: Earlier; turns: Kept[] }> {
  const from = fields(await service.get(service.api(`conversations/${encodeURIComponent(conversation)}`)));
  const about = readEarlier(from);
  return { about, turns: list(from['turns'], (turn) => readTurn(about, fields(turn))) };
}

/** The conversation on paper. */
export async function transcript(service: Service, conversation: string, format: 'pdf' | 'text', language: string): Promise<Blob> {
  const address = service.api(`conversations/${encodeURIComponent(conversation)}/transcript`);
  address.searchParams.set('format', format);
  address.searchParams.set('language', language);
  return (await service.fetch(address)).blob();
}

function readEarlier(value: unknown): Earlier {
  const from = fields(value);
  const [machine, model] = [text(from, 'machine_id'), text(from, 'model')];
  const subject = { ...(machine && { machine }), ...(!machine && model && { model }) };
  return { id: text(from, 'id'), title: text(from, 'title'), subject, model, at: text(from, 'updated_at') };
}

function readTurn(about: Earlier, from: Fields): Kept {
  const n = number(from, 'n');
  const wish = { text: text(from, 'question'), subject: about.subject, pageLanguage: '', answerLanguage: undefined, key: `${about.id} ${n}` };
  const kept = fresh(wish, Date.parse(text(from, 'accepted_at')) || 0);
  const feedback = readFeedback(fields(from['feedback']));
  return { ...kept, conversation: about.id, sent: { conversation: about.id, n }, turn: readAnswer(asked(wish.text), from), feedback, isJudged: feedback !== undefined };
}

const phases: Readonly<Record<string, Phase>> = { ANSWERED: 'answered', REFUSED: 'refused', FAILED: 'failed', CANCELLED: 'cancelled' };

/** One that still runs is followed from its beginning. */
function readAnswer(turn: Turn, from: Fields): Turn {
  const phase = phases[text(from, 'state')] ?? 'running';
  if (phase === 'running') return { ...turn, phase };
  const failure = fields(from['failure']);
  return {
    ...turn,
    phase,
    hazards: list(from['hazards'], readHazard),
    statements: readStatements(from),
    refusal: phase === 'refused' ? { reason: text(from, 'reason'), nearest: list(from['nearest'], readCitation), choices: texts(from['choices']) } : undefined,
    failure: phase === 'failed' ? { code: text(failure, 'code'), retry: flag(failure, 'retry') } : undefined,
  };
}

function readStatements(from: Fields): Statement[] {
  const citations = list(from['citations'], readCitation);
  const parts = texts(from['parts']);
  return list(from['statements'], (item) => {
    const said = fields(item);
    const cited = list(said['citations'], Number).flatMap((at) => citations[at] ?? []);
    const words = text(said, 'text');
    const own = parts.filter((part) => words.includes(part));
    return { n: number(said, 'n'), text: words, language: text(said, 'language'), citations: cited, parts: own, isWithdrawn: false };
  });
}

function readFeedback(from: Fields): Feedback | undefined {
  const outcome = text(from, 'outcome');
  if (outcome !== 'solved' && outcome !== 'not_solved' && outcome !== 'wrong') return undefined;
  return { outcome, reason: text(from, 'reason'), text: text(from, 'text') };
}
