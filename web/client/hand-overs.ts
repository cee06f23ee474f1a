import type { Shelf } from '../store/shelf';
import { backoff } from '../stream/backoff';
import { fields } from '../stream/reading';
import type { Subject } from './conversation';
import { begin, freshKey } from './conversation';
import { codeOf, isMissing, isPassing, needsSignIn } from './problem';
import type { Service } from './service';
import type { HandOverWords, Ticket } from './tickets';
import { handOver, reply, ticketOf } from './tickets';
import type { Waiting } from './waiting';

/** A conversation that is handed over to people, as it is kept on the phone. */
export interface HandOver {
  readonly kind: 'hand-over';
  /** The same when it is sent again, so that it is one ticket. */
  readonly key: string;
  /** Key of the question behind which it stands; empty when nothing was asked. */
  readonly turn: string;
  /** Undefined until the question behind which it stands is with the service. */
  readonly conversation: string | undefined;
  readonly subject: Subject;
  readonly language: string;
  /** Undefined when it was handed over elsewhere. */
  readonly words: HandOverWords | undefined;
  /** Undefined until the service has it. */
  readonly ticket: Ticket | undefined;
  /** What the asker said in the ticket and the service does not have yet, by key. */
  readonly waiting: readonly (readonly [key: string, text: string])[];
  /** Code of the refusal that ended sending; empty without one. */
  readonly failure: string;
}

/** In characters. */
const LONGEST_TITLE = 100;

/** What is handed over, and from where. */
export type About = Pick<HandOver, 'turn' | 'conversation' | 'subject' | 'language'>;

/**
 * What one person hands over to people. Each is on the shelf before it is sent, is sent until the service has it, and is
 * one ticket however often that takes; how the ticket stands and what is said there is looked up again and again.
 */
export class HandOvers {
  readonly #known = new Map<string, HandOver>();
  readonly #sending = new Set<string>();
  readonly #stop = new AbortController();

  constructor(
    private readonly service: Service,
    private readonly shelf: Shelf,
    private readonly clock: Waiting,
    private readonly watcher: (handOver: HandOver) => void,
  ) {}

  get all(): readonly HandOver[] {
    return [...this.#known.values()];
  }

  async restore(): Promise<void> {
    const kept = (await this.shelf.all('things')).filter((thing) => fields(thing)['kind'] === 'hand-over') as HandOver[];
    for (const handOver of kept) {
      this.#show(handOver);
      void this.#send(handOver.key);
    }
    // Nobody waits for it: on a bad line it takes long, and one wants to ask meanwhile.
    void this.look();
  }

  /** Hands over; ends when it is kept, long before anybody has it. */
  async open(about: About, words: HandOverWords): Promise<void> {
    const key = freshKey();
    await this.#put({ kind: 'hand-over', key, ...about, words, ticket: undefined, waiting: [], failure: '' });
    void this.#send(key);
  }

  /** The question behind which something is handed over is with the service now. */
  async sent(turn: string, conversation: string): Promise<void> {
    const mine = this.all.filter((handOver) => handOver.turn === turn && handOver.conversation === undefined);
    for (const { key } of mine) {
      await this.#change(key, { conversation });
      void this.#send(key);
    }
  }

  /** The question is taken back: what is handed over begins a conversation of its own. */
  async orphan(turn: string): Promise<void> {
    const mine = this.all.filter((handOver) => handOver.turn === turn && handOver.conversation === undefined);
    for (const { key } of mine) {
      await this.#change(key, { turn: '' });
      void this.#send(key);
    }
  }

  /** Shows the ticket of a conversation that was handed over elsewhere, if it was. */
  async adopt(about: About): Promise<void> {
    if (this.all.some(({ conversation }) => conversation === about.conversation)) return;
    try {
      const ticket = await ticketOf(this.service, about.conversation!);
      await this.#put({ kind: 'hand-over', key: freshKey(), ...about, words: undefined, ticket, waiting: [], failure: '' });
    } catch {
      // There is none, or no line to ask by; it is looked up when the conversation is opened the next time.
    }
  }

  /** Says something in the ticket; it is kept, and said once. */
  async say(key: string, text: string): Promise<void> {
    const handOver = this.#known.get(key);
    if (!handOver) return;
    await this.#change(key, { waiting: [...handOver.waiting, [freshKey(), text]] });
    void this.#send(key);
  }

  /** Tries again what was refused. */
  async again(key: string): Promise<void> {
    await this.#change(key, { failure: '' });
    void this.#send(key);
  }

  /** Lets it go, here and not at the service. */
  async drop(key: string): Promise<void> {
    this.#known.delete(key);
    await this.shelf.drop('things', nameOf(key));
  }

  /** Asks how the tickets stand. */
  async look(): Promise<void> {
    for (const { key, conversation, ticket } of this.all) {
      if (!conversation || !ticket || this.#stop.signal.aborted) continue;
      try {
        await this.#change(key, { ticket: await ticketOf(this.service, conversation) });
      } catch {
        // Without a line it stays as it was seen last.
      }
    }
  }

  leave(): void {
    this.#stop.abort();
  }

  /** Never throws: what goes wrong becomes part of it. */
  async #send(key: string): Promise<void> {
    if (this.#sending.has(key)) return;
    this.#sending.add(key);
    try {
      await this.#untilReached(() => this.#sendOnce(key));
    } catch (failure) {
      if (!this.#stop.signal.aborted && !needsSignIn(failure)) await this.#change(key, { failure: codeOf(failure) });
    } finally {
      this.#sending.delete(key);
    }
  }

  async #sendOnce(key: string): Promise<void> {
    const start = this.#known.get(key);
    if (!start || start.failure || (start.turn && !start.conversation)) return;
    if (!start.conversation) {
      const title = (start.words?.note ?? '').split('\n')[0]!.slice(0, LONGEST_TITLE);
      await this.#change(key, { conversation: await begin(this.service, start.subject, start.language, { key, title }) });
    }
    const { conversation, words, ticket } = this.#known.get(key)!;
    if (!ticket && words) await this.#change(key, { ticket: await handOver(this.service, conversation!, words, key) });
    await this.#sayAll(key);
  }

  async #sayAll(key: string): Promise<void> {
    for (let next = this.#known.get(key); next?.ticket && next.waiting.length > 0; next = this.#known.get(key)) {
      const [name, text] = next.waiting[0]!;
      await reply(this.service, next.ticket.id, text, name);
      await this.#change(key, { waiting: this.#known.get(key)!.waiting.slice(1) });
      await this.#change(key, { ticket: await ticketOf(this.service, next.conversation!) });
    }
  }

  async #untilReached(act: () => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted();
      try {
        return await act();
      } catch (failure) {
        if (signal.aborted || isMissing(failure) || !isPassing(failure)) throw failure;
        await this.clock.wait(backoff(tries, Math.random()), signal);
      }
    }
  }

  async #change(key: string, what: Partial<HandOver>): Promise<void> {
    const handOver = this.#known.get(key);
    if (handOver) await this.#put({ ...handOver, ...what });
  }

  async #put(handOver: HandOver): Promise<void> {
    this.#show(handOver);
    // A phone that is full must not keep anyone from getting help.
    await this.shelf.put('things', nameOf(handOver.key), handOver).catch(() => undefined);
  }

  #show(handOver: HandOver): void {
    this.#known.set(handOver.key, handOver);
    if (!this.#stop.signal.aborted) this.watcher(handOver);
  }
}

function nameOf(key: string): string {
  return `hand-over ${key}`;
}
