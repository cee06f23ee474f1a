import type { Shelf } from '../store/shelf';
import type { Turn } from '../stream/turn';
import { asked } from '../stream/turn';
import type { Feedback, Sent, Subject } from './conversation';

/** A question as the page puts it. */
export interface Wish {
  readonly text: string;
  /** Small and free of metadata; they stay here after they were sent. */
  readonly photos?: readonly Blob[];
  readonly subject: Subject;
  /** Of the page, for the words around the quotes. */
  readonly pageLanguage: string;
  /** To answer in; undefined leaves it to the question's own. */
  readonly answerLanguage: string | undefined;
  /** The same when the same question is sent again, so that it is not asked twice. */
  readonly key: string;
}

/** What came of a step: `helped` is done, `failed` did not help, `skipped` could not be done. */
export type Mark = 'helped' | 'failed' | 'skipped';

/** How far somebody is in the steps of an answer. */
export interface Walk {
  readonly marks: readonly Mark[];
  /** False after a stop; the marks stay. */
  readonly isGoing: boolean;
}

/** A question with all that is known of it, as it is kept on the phone. */
export interface Kept {
  readonly wish: Wish;
  /** Milliseconds since 1970; the order of the questions. */
  readonly at: number;
  /** Where it belongs; set before it is first sent, so that every try goes to the same place. */
  readonly conversation: string | undefined;
  /** What the service calls the photos of the wish that it has, in their order. */
  readonly attached?: readonly string[];
  /** Undefined until the service has it. */
  readonly sent: Sent | undefined;
  readonly turn: Turn;
  /** How many warnings the asker has read and acknowledged. */
  readonly read: number;
  /** Undefined while the steps of the answer have not been begun. */
  readonly walk: Walk | undefined;
  readonly feedback: Feedback | undefined;
  /** Whether the service has the feedback. */
  readonly isJudged: boolean;
}

/** Most questions that stay on the phone; older ones are with the service. */
const MOST = 100;

export function fresh(wish: Wish, at: number): Kept {
  const nothing = { conversation: undefined, sent: undefined, walk: undefined, feedback: undefined };
  return { wish, at, turn: asked(wish.text), read: 0, isJudged: false, ...nothing };
}

/** The questions on the shelf, the oldest first. Those above the limit that need nothing more are let go. */
export async function keptOn(shelf: Shelf): Promise<Kept[]> {
  const photos = new Map(((await shelf.all('photos')) as KeptPhotos[]).map((kept) => [kept.key, kept.photos]));
  const all = ((await shelf.all('turns')) as Kept[]).sort((one, other) => one.at - other.at);
  const old = all.slice(0, Math.max(0, all.length - MOST)).filter(({ sent, feedback, isJudged }) => sent && (!feedback || isJudged));
  await Promise.all(old.map(({ wish }) => drop(shelf, wish.key)));
  return all
    .filter((kept) => !old.includes(kept))
    .map((kept) => ({ ...kept, wish: { ...kept.wish, photos: kept.wish.photos ?? photos.get(kept.wish.key) ?? [] } }))
    .map((kept) => ({ ...kept, turn: { ...kept.turn, offline: false } }));
}

/** Photos lie apart: they never change, and a question is put down anew with every event of its answer. */
interface KeptPhotos {
  readonly key: string;
  readonly photos: readonly Blob[];
}

export async function putPhotos(shelf: Shelf, { key, photos = [] }: Wish): Promise<void> {
  if (photos.length > 0) await shelf.put('photos', key, { key, photos } satisfies KeptPhotos);
}

export async function putTurn(shelf: Shelf, { wish: { photos: _, ...wish }, ...kept }: Kept): Promise<void> {
  await shelf.put('turns', wish.key, { ...kept, wish });
}

/** Lets a question go with all that belongs to it. */
export async function drop(shelf: Shelf, key: string): Promise<void> {
  await Promise.all([shelf.drop('turns', key), shelf.drop('photos', key)]);
}
