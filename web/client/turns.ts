import type { Shelf } from '../store/shelf';
import { backoff } from '../stream/backoff';
import type { TurnEvent } from '../stream/events';
import { failed, isOver, reduce } from '../stream/turn';
import type { Feedback, Sent, Subject } from './conversation';
import { attach, begin, cancel, eventsOf, judge, send } from './conversation';
import { follow } from './follow';
import type { Kept, Wish } from './kept';
import { drop, fresh, keptOn, putPhotos, putTurn } from './kept';
import { codeOf, isMissing, isPassing, needsSignIn } from './problem';
import type { Service } from './service';
import type { Waiting } from './waiting';

/** Sees each question whenever anything of it changes. */
export type Watcher = (kept: Kept) => void;

/** Lets one window at a time send, as two windows may have the same question. */
export type Turnstile = <Result>(pass: () => Promise<Result>) => Promise<Result>;

/**
 * The questions of one person, from the moment they are put. Each is on the shelf before it is sent, is sent until the
 * service has it, in the order in which they were put, and is followed to its end; whatever is left undone when the page
 * goes is taken up by {@link restore}. One conversation for each machine that is asked about.
 */
export class Turns {
  readonly #kept = new Map<string, Kept>();
  readonly #stop = new AbortController();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly service: Service,
    private readonly shelf: Shelf,
    private readonly waiting: Waiting,
    private readonly watcher: Watcher,
    private readonly turnstile: Turnstile = (pass) => pass(),
  ) {}

  /** Shows what was asked before, and goes on with what is not done. */
  async restore(): Promise<void> {
    for (const kept of await keptOn(this.shelf)) {
      this.#kept.set(kept.wish.key, kept);
      this.watcher(kept);
      void this.#run(kept.wish.key);
      if (kept.feedback && !kept.isJudged) void this.#judge(kept.wish.key);
    }
  }

  /** Takes over what was asked elsewhere; what is here already stays as it is. */
  async adopt(known: readonly Kept[]): Promise<void> {
    for (const kept of known) {
      const isHere = [...this.#kept.values()].some(({ sent }) => sent?.conversation === kept.sent?.conversation && sent?.n === kept.sent?.n);
      if (isHere) continue;
      await this.#put(kept);
      void this.#run(kept.wish.key);
    }
  }

  /** Puts a question; ends when it is kept, long before it is answered. */
  async ask(wish: Wish, now: number): Promise<void> {
    await putPhotos(this.shelf, wish).catch(() => undefined);
    await this.#put(fresh(wish, now));
    void this.#run(wish.key);
  }

  /** Tries again what could not be sent. */
  again(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept || kept.sent) return;
    this.#show({ ...kept, turn: { ...kept.turn, phase: 'sending', failure: undefined } });
    void this.#run(key);
  }

  /** Stops the answer of a question; one that the service does not have yet is taken back altogether. */
  async cancel(key: string): Promise<void> {
    const kept = this.#kept.get(key);
    if (kept?.sent) await cancel(this.service, kept.sent);
    else await this.drop(key);
  }

  /** Lets a question go, here and not at the service. */
  async drop(key: string): Promise<void> {
    this.#kept.delete(key);
    await drop(this.shelf, key);
  }

  /** Keeps what the asker did with the answer: warnings read, steps marked. */
  async note(key: string, what: Partial<Pick<Kept, 'read' | 'walk'>>): Promise<void> {
    await this.#change(key, what);
  }

  /** Says how it went; it is kept, and sent when there is a line. */
  async judge(key: string, feedback: Feedback): Promise<void> {
    await this.#change(key, { feedback, isJudged: false });
    await this.#judge(key);
  }

  /** Leaves all streams; the service goes on by itself. */
  leave(): void {
    this.#stop.abort();
  }

  /** Never throws: what goes wrong becomes part of the turn. */
  async #run(key: string): Promise<void> {
    if (isOver(this.#kept.get(key)!.turn)) return;
    try {
      const sent = this.#kept.get(key)?.sent ?? (await this.#inOrder(key));
      if (sent) await this.#follow(key, sent);
    } catch (failure) {
      await this.#giveUp(key, failure);
    }
  }

  /** One after the other: a question that waits for the line holds up those behind it, and keeps its place. */
  #inOrder(key: string): Promise<Sent | undefined> {
    const sent = this.#queue.then(() => this.#patiently(key, () => this.turnstile(() => this.#send(key))));
    this.#queue = sent.catch(() => undefined);
    return sent;
  }

  async #send(key: string): Promise<Sent | undefined> {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    try {
      return await this.#sendInto(kept.conversation ?? (await this.#conversationFor(kept.wish)), kept.wish);
    } catch (failure) {
      if (!isMissing(failure)) throw failure;
      // The service let go of photos that waited too long for their question: they are here still.
      if (codeOf(failure) === 'unknown-attachment') await this.#change(key, { conversation: undefined });
      if (codeOf(failure) === 'unknown-attachment' && kept.conversation) return this.#sendInto(kept.conversation, kept.wish);
      // The conversation was deleted, on another device perhaps: the question begins a new one.
      await this.shelf.drop('things', aboutOf(kept.wish));
      return this.#sendInto(await this.#conversationFor(kept.wish), kept.wish);
    }
  }

  async #sendInto(conversation: string, { key, text, answerLanguage }: Wish): Promise<Sent> {
    const isElsewhere = this.#kept.get(key)?.conversation !== conversation;
    await this.#change(key, { conversation, ...(isElsewhere && { attached: [] }) });
    const attachments = await this.#attach(key, conversation);
    const n = await send(this.service, conversation, { text, language: answerLanguage, key, attachments });
    await this.#change(key, { sent: { conversation, n } });
    return { conversation, n };
  }

  /** Each photo by itself, so that a line that breaks loses one at most. */
  async #attach(key: string, conversation: string): Promise<readonly string[]> {
    const kept = () => this.#kept.get(key)?.attached ?? [];
    for (const photo of (this.#kept.get(key)?.wish.photos ?? []).slice(kept().length))
      await this.#change(key, { attached: [...kept(), await attach(this.service, conversation, photo)] });
    return kept();
  }

  async #conversationFor(wish: Wish): Promise<string> {
    const there = await this.shelf.get('things', aboutOf(wish));
    if (typeof there === 'string' && there !== '') return there;
    const begun = await begin(this.service, wish.subject, wish.pageLanguage);
    await this.shelf.put('things', aboutOf(wish), begun);
    return begun;
  }

  async #follow(key: string, sent: Sent): Promise<void> {
    const turn = () => this.#kept.get(key)!.turn;
    const follower = {
      event: (n: number, event: TurnEvent) => void this.#change(key, { turn: reduce(turn(), n || turn().last + 1, event) }),
      broken: () => this.#mark(key, true),
      mended: () => this.#mark(key, false),
    };
    await follow(this.service, eventsOf(this.service, sent), turn().last, follower, this.waiting, this.#stop.signal);
  }

  async #judge(key: string): Promise<void> {
    const { sent, feedback } = this.#kept.get(key) ?? {};
    if (!sent || !feedback) return;
    const { signal } = this.#stop;
    try {
      await this.#untilReached(signal, () => judge(this.service, sent, feedback));
      if (this.#kept.get(key)?.feedback === feedback) await this.#change(key, { isJudged: true });
    } catch (failure) {
      // Kept as it is: the next visit tries again, unless the service no longer has the question.
      if (isMissing(failure)) await this.#change(key, { isJudged: true });
    }
  }

  #patiently<Result>(key: string, act: () => Promise<Result>): Promise<Result> {
    return this.#untilReached(this.#stop.signal, act, () => this.#mark(key, true));
  }

  async #untilReached<Result>(signal: AbortSignal, act: () => Promise<Result>, broken?: () => void): Promise<Result> {
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted();
      try {
        return await act();
      } catch (failure) {
        if (signal.aborted || !isPassing(failure)) throw failure;
        broken?.();
        await this.waiting.wait(backoff(tries, Math.random()), signal);
      }
    }
  }

  /** What needs a sign-in stays as it was kept; only what the service refuses for good has failed. */
  async #giveUp(key: string, failure: unknown): Promise<void> {
    const kept = this.#kept.get(key);
    if (!kept || this.#stop.signal.aborted) return;
    const turn = failed(kept.turn, codeOf(failure), needsSignIn(failure));
    if (needsSignIn(failure)) this.#show({ ...kept, turn });
    else await this.#put({ ...kept, turn });
  }

  #mark(key: string, offline: boolean): void {
    const kept = this.#kept.get(key);
    if (kept && kept.turn.offline !== offline) this.#show({ ...kept, turn: { ...kept.turn, offline } });
  }

  async #change(key: string, what: Partial<Kept>): Promise<void> {
    const kept = this.#kept.get(key);
    if (kept) await this.#put({ ...kept, ...what });
  }

  async #put(kept: Kept): Promise<void> {
    this.#show(kept);
    // A phone that is full must not keep anyone from asking.
    await putTurn(this.shelf, kept).catch(() => undefined);
  }

  #show(kept: Kept): void {
    this.#kept.set(kept.wish.key, kept);
    if (!this.#stop.signal.aborted) this.watcher(kept);
  }
}

function aboutOf({ subject }: Pick<Wish, 'subject'>): string {
  return `conversation ${JSON.stringify(subject)}`;
}

/** From here on questions about the subject go into this conversation; undefined begins a new one with the next. */
export async function goOnIn(shelf: Shelf, subject: Subject, conversation: string | undefined): Promise<void> {
  if (conversation === undefined) await shelf.drop('things', aboutOf({ subject }));
  else await shelf.put('things', aboutOf({ subject }), conversation);
}
