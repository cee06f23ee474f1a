import { backoff } from '../stream/backoff';
import { fields, number, text } from '../stream/reading';
import type { Follower } from './follow';
import { follow } from './follow';
import { isPassing } from './problem';
import type { Service } from './service';
import type { Waiting } from './waiting';

/** What a conversation is about; neither is given when the asker does not know. */
export interface Subject {
  readonly model?: string;
  readonly machine?: string;
}

/** How often an unreachable service is tried before the asker is told. */
const TRIES = 4;

/** One conversation with the service, begun with its first question. */
export class Conversation {
  #id: string | undefined;

  /** @param language of the asker, as tag */
  constructor(
    private readonly service: Service,
    readonly subject: Subject,
    readonly language: string,
    private readonly waiting: Waiting,
  ) {}

  /**
   * Asks, and follows the answer to its end. The question is sent under one key, so that trying again never asks twice.
   *
   * @param language to answer in; undefined leaves it to the question's own
   * @param key that no other question has
   */
  async ask(question: Question, follower: Follower, signal: AbortSignal): Promise<void> {
    this.#id ??= await this.#patiently(follower, signal, () => this.#begin());
    const address = this.service.api(`conversations/${encodeURIComponent(this.#id)}/turns`);
    const body = { text: question.text, ...(question.language && { language: question.language }) };
    const headers = { 'Idempotency-Key': question.key };
    const turn = fields(
      await this.#patiently(follower, signal, () => this.service.post(address, body, headers)),
    );
    const here = `${address.href}/${number(turn, 'n')}`;
    question.accepted?.(() => this.service.post(new URL(`${here}/cancel`), {}));
    await follow(this.service, new URL(`${here}/events`), follower, this.waiting, signal);
  }

  async #begin(): Promise<string> {
    const { model, machine } = this.subject;
    const body = { language: this.language, ...(model && { model }), ...(machine && { machine_id: machine }) };
    return text(fields(await this.service.post(this.service.api('conversations'), body)), 'id');
  }

  async #patiently<Result>(follower: Follower, signal: AbortSignal, send: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      try {
        return await send();
      } catch (failure) {
        if (signal.aborted || tries === TRIES || !isPassing(failure)) throw failure;
        follower.broken();
        await this.waiting.wait(backoff(tries, Math.random()), signal);
      }
    }
  }
}

export interface Question {
  readonly text: string;
  readonly language?: string | undefined;
  readonly key: string;
  /** Called once the service has it, with the way to stop it. */
  accepted?(cancel: () => Promise<unknown>): void;
}

/** A key that nobody else has; also where the page is not served securely and `crypto.randomUUID` is missing. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
