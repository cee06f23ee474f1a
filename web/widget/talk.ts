import type { Machine, Model } from '../client/catalogue';
import { machines, models } from '../client/catalogue';
import type { Feedback, Subject } from '../client/conversation';
import { freshKey } from '../client/conversation';
import type { Kept, Walk } from '../client/kept';
import { Library } from '../client/library';
import { needsSignIn, Refused } from '../client/problem';
import type { TokenSource } from '../client/service';
import { Service } from '../client/service';
import { session } from '../client/session';
import type { Turnstile } from '../client/turns';
import { Turns } from '../client/turns';
import { byClock } from '../client/waiting';
import { shelfOfCaller } from '../store/owner';
import type { Shelf } from '../store/shelf';
import { MemoryShelf } from '../store/shelf';
import type { Place } from '../stream/things';
import type { Composer } from '../ui/composer/element';
import type { Language } from '../ui/language/languages';
import type { SubjectChoice } from '../ui/subject/element';
import { StartBar } from '../ui/start/element';
import { isOver } from '../stream/turn';
import { TurnBox } from '../ui/turn/element';

/** What a talk has around it. */
export interface Room {
  readonly home: URL;
  readonly token: TokenSource | undefined;
  readonly frame: HTMLElement;
  readonly start: HTMLElement;
  readonly list: HTMLElement;
  readonly subject: SubjectChoice;
  readonly composer: Composer;
  language(): Language;
  answerLanguage(): string | undefined;
  theme(): string;
  tell(name: string, detail: unknown): boolean;
}

/** The talk of one person with the assistant: what was asked before, what is asked now, and the pages that are opened. */
export class Talk {
  readonly #service: Service;
  readonly #boxes = new Map<string, TurnBox>();
  #isLasting = true;
  readonly #left = new AbortController();
  readonly #opened: Promise<{ shelf: Shelf; turns: Turns }>;

  /** @param unsent questions of a talk before this one that were not kept anywhere else */
  constructor(
    private readonly room: Room,
    unsent: readonly Kept[],
  ) {
    this.#service = new Service(room.home, room.token);
    this.#addStart();
    this.#listen();
    this.#opened = this.#open(unsent);
    void this.#offer();
  }

  async ask(text: string, subject: Subject = this.room.subject.subject): Promise<void> {
    const { turns } = await this.#opened;
    const pageLanguage = this.room.language();
    await turns.ask({ text, subject, pageLanguage, answerLanguage: this.room.answerLanguage(), key: freshKey() }, Date.now());
  }

  /** Ends it here; returns the questions that nobody has but us. */
  leave(): Kept[] {
    this.#left.abort();
    void this.#opened.then(({ turns }) => turns.leave());
    const kept = [...this.#boxes.values()].map((box) => box.kept!);
    this.#boxes.forEach((box) => box.remove());
    return kept.filter(({ sent, turn }) => !sent && (turn.phase === 'sending' || turn.failure?.retry));
  }

  /** Empties the shelf of whoever calls. */
  async forget(): Promise<void> {
    await (await this.#opened).shelf.clear();
  }

  async #open(unsent: readonly Kept[]): Promise<{ shelf: Shelf; turns: Turns }> {
    const shelf = await this.#shelf();
    this.#isLasting = shelf.isLasting;
    const turns = new Turns(this.#service, shelf, byClock, (kept) => this.#show(kept), turnstile(this.room.home));
    const waiting = unsent.map((kept) => ({ ...kept, turn: { ...kept.turn, phase: 'sending' as const, failure: undefined } }));
    await Promise.all(waiting.map((kept) => shelf.put('turns', kept.wish.key, kept)));
    if (!this.#left.signal.aborted) await turns.restore();
    return { shelf, turns };
  }

  async #shelf(): Promise<Shelf> {
    try {
      const token = await this.room.token?.();
      return await shelfOfCaller(this.room.home.href, token, async () => (await session(this.#service)).user);
    } catch (failure) {
      if (needsSignIn(failure)) this.room.tell('ai-sign-in-needed', undefined);
      return new MemoryShelf();
    }
  }

  /** The choice of last time, unless a label or the asker has chosen already. */
  async #rememberSubject(shelf: Shelf): Promise<void> {
    const { subject, frame } = this.room;
    const keep = () => void shelf.put('things', 'subject', subject.chosen).catch(() => undefined);
    frame.addEventListener('ai-subject', keep, { signal: this.#left.signal });
    const last = await shelf.get('things', 'subject');
    if (typeof last === 'string' && !subject.isSettled) subject.wish(last);
  }

  /** What there is to ask about; without a line what there was last time. */
  async #offer(): Promise<void> {
    const { shelf } = await this.#opened;
    await this.#rememberSubject(shelf);
    try {
      const [owned, known] = await Promise.all([machines(this.#service), models(this.#service)]);
      await shelf.put('things', 'catalogue', { owned, known });
      this.room.subject.offer(owned, known);
    } catch (failure) {
      if (failure instanceof Refused) return;
      const last = (await shelf.get('things', 'catalogue')) as { owned: Machine[]; known: Model[] } | undefined;
      if (last) this.room.subject.offer(last.owned, last.known);
    }
  }

  #show(kept: Kept): void {
    if (this.#left.signal.aborted) return;
    const there = this.#boxes.get(kept.wish.key);
    if (there) there.kept = kept;
    else this.#add(kept);
    if (kept.turn.failure?.code === 'sign-in-needed') this.room.tell('ai-sign-in-needed', undefined);
  }

  #add(kept: Kept): void {
    const box = new TurnBox();
    box.language = this.room.language();
    box.isLasting = this.#isLasting;
    this.#boxes.set(kept.wish.key, box);
    this.room.list.append(box);
    this.#countTurns();
    box.kept = kept;
    box.scrollIntoView({ block: 'start' });
  }

  /** What the parts of a turn tell. */
  #listen(): void {
    this.#on('ai-cancel', (kept) => void this.#cancel(kept).catch(() => undefined));
    this.#on('ai-retry', (kept) => void this.#again(kept));
    this.#on('ai-choose', (kept, model: string) => void this.#askAbout(model, kept.wish.text));
    this.#on('ai-read', (kept) => void this.#note(kept, { read: kept.turn.hazards.length }));
    this.#on('ai-walk', (kept, walk: Walk) => void this.#note(kept, { walk }));
    this.#on('ai-feedback', (kept, feedback: Feedback) => void this.#opened.then(({ turns }) => turns.judge(kept.wish.key, feedback)));
    const { frame } = this.room;
    const open = (event: Event) => queueMicrotask(() => void this.#openPage(event as CustomEvent<Place>));
    frame.addEventListener('ai-open-page', open, { signal: this.#left.signal });
  }

  #on<Detail>(name: string, act: (kept: Kept, detail: Detail) => void): void {
    const take = (event: Event) => {
      const kept = (event.target as TurnBox).kept;
      if (kept) act(kept, (event as CustomEvent<Detail>).detail);
    };
    this.room.list.addEventListener(name, take, { signal: this.#left.signal });
  }

  #addStart(): void {
    const { start, frame } = this.room;
    const bar = start.querySelector<StartBar>('ai-start') ?? new StartBar();
    bar.language = this.room.language();
    bar.theme = this.room.theme();
    if (!bar.isConnected) start.append(bar);
    this.#countTurns();
    frame.addEventListener('ai-clear', () => void this.#clear(), { signal: this.#left.signal });
  }

  /** What is on its way stays. */
  async #clear(): Promise<void> {
    const { turns } = await this.#opened;
    for (const [key, { kept }] of this.#boxes) {
      if (!kept || !isOver(kept.turn) || (kept.feedback && !kept.isJudged)) continue;
      await turns.drop(key);
      this.#remove(key);
    }
  }

  async #note(kept: Kept, what: Partial<Pick<Kept, 'read' | 'walk'>>): Promise<void> {
    await (await this.#opened).turns.note(kept.wish.key, what);
  }

  async #cancel(kept: Kept): Promise<void> {
    const { turns } = await this.#opened;
    await turns.cancel(kept.wish.key);
    if (!kept.sent) this.#remove(kept.wish.key);
    if (!kept.sent) this.room.composer.giveBack(kept.wish.text);
  }

  /** Sends a failed question again: under its own key unless the service has spent it on the failure. */
  async #again(kept: Kept): Promise<void> {
    const { turns } = await this.#opened;
    if (!kept.sent) return turns.again(kept.wish.key);
    await turns.drop(kept.wish.key);
    this.#remove(kept.wish.key);
    await turns.ask({ ...kept.wish, key: freshKey() }, Date.now());
  }

  #remove(key: string): void {
    this.#boxes.get(key)?.remove();
    this.#boxes.delete(key);
    this.#countTurns();
  }

  #countTurns(): void {
    this.room.start.querySelector('ai-start')?.toggleAttribute('empty', this.#boxes.size === 0);
  }

  async #askAbout(model: string, text: string): Promise<void> {
    this.room.subject.choose(model);
    await this.ask(text, { model });
  }

  async #openPage(event: CustomEvent<Place>): Promise<void> {
    if (event.defaultPrevented) return;
    const [{ PageViewer }, { shelf }] = await Promise.all([import('../ui/viewer/element'), this.#opened]);
    const there = this.room.frame.querySelector<InstanceType<typeof PageViewer>>('ai-page-viewer');
    const viewer = there ?? new PageViewer();
    viewer.language = this.room.language();
    viewer.library = new Library(this.#service, shelf);
    if (!there) this.room.frame.append(viewer);
    await viewer.show(event.detail);
  }
}

/** All windows of one browser pass one at a time, where the browser knows locks. */
function turnstile(home: URL): Turnstile {
  return (pass) => (navigator.locks ? (navigator.locks.request(`ai-assistant ${home.href}`, pass) as ReturnType<typeof pass>) : pass());
}
