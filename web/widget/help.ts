import type { HandOver } from '../client/hand-overs';
import { HandOvers } from '../client/hand-overs';
import type { Kept } from '../client/kept';
import type { Service } from '../client/service';
import type { Cause, HandOverWords } from '../client/tickets';
import { byClock } from '../client/waiting';
import type { Shelf } from '../store/shelf';
import { isOver } from '../stream/turn';
import { HandOverForm } from '../ui/hand-over/element';
import { triedIn } from '../ui/steps/tried';
import { TicketBox } from '../ui/ticket/element';
import type { Room } from './talk';

/** Milliseconds between two looks at how tickets stand, while the page is seen. */
const LOOK = 20_000;

/** People who take over: what they are told, and what comes back from them, between the answers. */
export class Help {
  readonly #handOvers: HandOvers;
  readonly #boxes = new Map<string, TicketBox>();
  readonly #form = new HandOverForm();
  /** What the form is open for. */
  #about: Kept | undefined;

  /**
   * @param asked the questions that are shown, the oldest first
   * @param boxOf the place of a question among the answers
   */
  constructor(
    private readonly room: Room,
    service: Service,
    shelf: Shelf,
    private readonly asked: () => readonly Kept[],
    private readonly boxOf: (turn: string) => Element | undefined,
  ) {
    this.#handOvers = new HandOvers(service, shelf, byClock, (handOver) => this.#show(handOver));
    this.#form.addEventListener('ai-hand-over', (event) => void this.#open(this.#about, (event as CustomEvent<HandOverWords>).detail));
  }

  /** Shows what was handed over before, and looks again whenever somebody may have answered. */
  async restore(left: AbortSignal): Promise<void> {
    const look = () => void (document.visibilityState === 'visible' && this.#handOvers.look());
    for (const when of ['focus', 'online'] as const) addEventListener(when, look, { signal: left });
    document.addEventListener('visibilitychange', look, { signal: left });
    const ticking = setInterval(look, LOOK);
    left.addEventListener('abort', () => {
      clearInterval(ticking);
      this.#handOvers.leave();
      this.#form.remove();
      this.#boxes.forEach((box) => box.remove());
    });
    this.room.list.addEventListener('ai-say', (event) => this.#on(event, (key) => this.#handOvers.say(key, (event as CustomEvent<string>).detail)), { signal: left });
    this.room.list.addEventListener('ai-send-again', (event) => this.#on(event, (key) => this.#handOvers.again(key)), { signal: left });
    await this.#handOvers.restore();
  }

  /** Asks what people shall be told. Without a question the talk that is handed over begins with it. */
  ask(about: Kept | undefined, cause: Cause): void {
    const subject = about?.wish.subject ?? this.room.subject.subject;
    const together = this.#together(about);
    const questions = together.map(({ wish }) => wish.text);
    this.#form.language = this.room.language();
    this.#about = about;
    if (!this.#form.isConnected) this.room.frame.append(this.#form);
    this.#form.show({ machine: this.room.subject.nameOf(subject), questions, tried: together.flatMap(triedIn), cause });
  }

  /** A question is with the service now: so is what was handed over behind it. */
  sent(kept: Kept): void {
    if (kept.sent) void this.#handOvers.sent(kept.wish.key, kept.sent.conversation);
  }

  takenBack(turn: string): void {
    void this.#handOvers.orphan(turn);
  }

  /** The ticket of a conversation that was held elsewhere. */
  async adopt(conversation: string, turns: readonly Kept[]): Promise<void> {
    const last = turns.at(-1);
    if (last) await this.#handOvers.adopt({ turn: last.wish.key, conversation, subject: last.wish.subject, language: this.room.language() });
  }

  /** What people have stays with them; what is on its way stays here. */
  async clear(): Promise<void> {
    for (const { key, ticket, waiting } of this.#handOvers.all) {
      if (!ticket || waiting.length > 0) continue;
      await this.#handOvers.drop(key);
      this.#boxes.get(key)?.remove();
      this.#boxes.delete(key);
    }
  }

  /** The questions that are handed over: those of one conversation. */
  #together(about: Kept | undefined): readonly Kept[] {
    if (!about) return [];
    const same = this.asked().filter(({ conversation }) => conversation !== undefined && conversation === about.conversation);
    return same.length > 0 ? same : [about];
  }

  async #open(about: Kept | undefined, words: HandOverWords): Promise<void> {
    const now = about && this.asked().find(({ wish }) => wish.key === about.wish.key);
    // What the service never took stands in no conversation: people get its words.
    const isLost = now !== undefined && !now.sent && isOver(now.turn);
    const said = isLost ? { ...words, note: `${now.wish.text}\n${words.note}`.trim() } : words;
    const subject = isLost ? {} : (now?.wish.subject ?? this.room.subject.subject);
    const turn = now && !isLost ? now.wish.key : '';
    await this.#handOvers.open({ turn, conversation: now?.sent?.conversation, subject, language: this.room.language() }, said);
  }

  #show(handOver: HandOver): void {
    const there = this.#boxes.get(handOver.key);
    if (there) {
      there.handOver = handOver;
      return;
    }
    const box = new TicketBox();
    box.language = this.room.language();
    box.handOver = handOver;
    this.#boxes.set(handOver.key, box);
    const turn = this.boxOf(handOver.turn);
    if (turn) turn.after(box);
    else this.room.list.append(box);
    if (!handOver.ticket) box.scrollIntoView({ block: 'nearest' });
  }

  #on(event: Event, act: (key: string) => Promise<void>): void {
    const key = (event.target as TicketBox).handOver?.key;
    if (key) void act(key);
  }
}
