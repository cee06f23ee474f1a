import type { Subject } from '../client/conversation';
import { Conversation } from '../client/conversation';
import { codeOf, isPassing, needsSignIn } from '../client/problem';
import type { Service } from '../client/service';
import { byClock } from '../client/waiting';
import type { TurnEvent } from '../stream/events';
import type { Turn } from '../stream/turn';
import { asked, failed, reduce } from '../stream/turn';

/** A question as the page puts it. */
export interface Wish {
  readonly text: string;
  readonly subject: Subject;
  /** Of the page, for the words around the quotes. */
  readonly pageLanguage: string;
  /** To answer in; undefined leaves it to the question's own. */
  readonly answerLanguage: string | undefined;
  /** The same when the same question is sent again, so that it is not asked twice. */
  readonly key: string;
}

/** Who sees a turn. */
export interface Watcher {
  changed(turn: Turn): void;
  /** The service has the question; it can be stopped now. */
  accepted(cancel: () => Promise<unknown>): void;
}

/** Asks, in one conversation for each machine that is asked about. */
export class Turns {
  readonly #conversations = new Map<string, Conversation>();
  readonly #stop = new AbortController();

  constructor(private readonly service: Service) {}

  /** Asks and follows the answer to its end. Never throws: what goes wrong becomes part of the turn. */
  async ask(wish: Wish, watcher: Watcher): Promise<void> {
    let turn = asked(wish.text);
    const change = (next: Turn) => {
      turn = next;
      if (!this.#stop.signal.aborted) watcher.changed(turn);
    };
    const follower = {
      event: (n: number, event: TurnEvent) => change(reduce(turn, n || turn.last + 1, event)),
      broken: () => change({ ...turn, offline: true }),
      mended: () => change({ ...turn, offline: false }),
    };
    const question = { ...wish, language: wish.answerLanguage, accepted: watcher.accepted.bind(watcher) };
    change(turn);
    try {
      await this.#conversationFor(wish).ask(question, follower, this.#stop.signal);
    } catch (failure) {
      change(failed(turn, codeOf(failure), isPassing(failure) || needsSignIn(failure)));
    }
  }

  /** Leaves all streams; the service goes on by itself. */
  leave(): void {
    this.#stop.abort();
  }

  #conversationFor({ subject, pageLanguage }: Wish): Conversation {
    const about = JSON.stringify(subject);
    const there = this.#conversations.get(about);
    if (there) return there;
    const begun = new Conversation(this.service, subject, pageLanguage, byClock);
    this.#conversations.set(about, begun);
    return begun;
  }
}
