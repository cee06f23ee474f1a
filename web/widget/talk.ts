import type { Feedback, Subject } from '../client/conversation';
import { freshKey } from '../client/conversation';
import type { Kept, Walk, Wish } from '../client/kept';
import { Library } from '../client/library';
import type { PartAddress } from '../client/parts';
import { partAddress } from '../client/parts';
import { needsSignIn } from '../client/problem';
import type { TokenSource } from '../client/service';
import { Service } from '../client/service';
import { session } from '../client/session';
import type { Turnstile } from '../client/turns';
import { goOnIn, Turns } from '../client/turns';
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
import type { Cause } from '../client/tickets';
import type { Wanted } from '../ui/menu/element';
import { Menu } from '../ui/menu/element';
import { TurnBox } from '../ui/turn/element';
import { Help } from './help';
import { download, showEarlier, takeUp } from './history';
import { offer } from './offer';
import type { ManualShelf } from './shelf';

/** What a talk has around it. */
export interface Room {
  readonly home: URL;
  readonly token: TokenSource | undefined;
  readonly frame: HTMLElement;
  readonly start: HTMLElement;
  readonly list: HTMLElement;
  /** Beside the choice of the machine. */
  readonly bar: HTMLElement;
  readonly subject: SubjectChoice;
  readonly composer: Composer;
  language(): Language;
  answerLanguage(): string | undefined;
  theme(): string;
  tell(name: string, detail: unknown): boolean;
}

/** What is there once the shelf of whoever calls is found. */
interface Opened {
  readonly shelf: Shelf;
  readonly turns: Turns;
  readonly help: Help;
}

/** The talk of one person with the assistant: what was asked before, what is asked now, and the pages that are opened. */
export class Talk {
  readonly #service: Service;
  readonly #boxes = new Map<string, TurnBox>();
  #isLasting = true;
  #address: PartAddress | undefined;
  readonly #manuals: Promise<ManualShelf>;
  readonly #left = new AbortController();
  readonly #opened: Promise<Opened>;

  /** @param unsent questions of a talk before this one that were not kept anywhere else */
  constructor(
    private readonly room: Room,
    unsent: readonly Kept[],
  ) {
    this.#service = new Service(room.home, room.token);
    this.#addStart();
    this.#addMenu();
    this.#listen();
    this.#opened = this.#open(unsent);
    this.#manuals = this.#opened.then(({ shelf }) => this.#placeManuals(shelf));
    this.#manuals.catch(() => undefined);
  }

  async ask(text: string, photos: readonly Blob[] = [], subject: Subject = this.room.subject.subject): Promise<void> {
    const { turns } = await this.#opened;
    const pageLanguage = this.room.language();
    await turns.ask({ text, photos, subject, pageLanguage, answerLanguage: this.room.answerLanguage(), key: freshKey() }, Date.now());
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

  async #open(unsent: readonly Kept[]): Promise<Opened> {
    const shelf = await this.#shelf();
    this.#isLasting = shelf.isLasting;
    const turns = new Turns(this.#service, shelf, byClock, (kept) => this.#show(kept, help), turnstile(this.room.home));
    const help = new Help(this.room, this.#service, shelf, () => this.#asked(), (turn) => this.#boxes.get(turn));
    const waiting = unsent.map((kept) => ({ ...kept, turn: { ...kept.turn, phase: 'sending' as const, failure: undefined } }));
    await Promise.all(waiting.map((kept) => shelf.put('turns', kept.wish.key, kept)));
    if (!this.#left.signal.aborted) await turns.restore();
    if (!this.#left.signal.aborted) await help.restore(this.#left.signal);
    return { shelf, turns, help };
  }

  async #shelf(): Promise<Shelf> {
    try {
      const token = await this.room.token?.();
      let partUrl: string | undefined;
      const shelf = await shelfOfCaller(this.room.home.href, token, async () => {
        const found = await session(this.#service);
        partUrl = found.partUrl;
        return found.user;
      });
      await this.#knowParts(shelf, partUrl);
      return shelf;
    } catch (failure) {
      if (needsSignIn(failure)) this.room.tell('ai-sign-in-needed', undefined);
      return new MemoryShelf();
    }
  }

  /** Without a line parts are where they were last time. */
  async #knowParts(shelf: Shelf, told: string | undefined): Promise<void> {
    const template = told ?? (await shelf.get('things', 'part-url'));
    if (told !== undefined) await shelf.put('things', 'part-url', told).catch(() => undefined);
    if (typeof template === 'string') this.#address = partAddress(template, document.baseURI);
  }

  #asked(): Kept[] {
    return [...this.#boxes.values()].flatMap(({ kept }) => kept ?? []).sort((one, other) => one.at - other.at);
  }

  #show(kept: Kept, help: Help): void {
    if (this.#left.signal.aborted) return;
    const there = this.#boxes.get(kept.wish.key);
    if (there) there.kept = kept;
    else this.#add(kept);
    help.sent(kept);
    if (kept.turn.offline && !kept.sent) void this.#findHere(kept.wish.key);
    if (kept.turn.failure?.code === 'sign-in-needed') this.room.tell('ai-sign-in-needed', undefined);
  }

  /** What the manuals on the phone say meanwhile. */
  async #findHere(key: string): Promise<void> {
    const manuals = await this.#manuals.catch(() => undefined);
    const box = this.#boxes.get(key);
    if (manuals && box && !box.hasBeside) await manuals.answer(box, this.room.language());
  }

  /** Loaded while there is a line: it is needed when there is none. */
  async #placeManuals(shelf: Shelf): Promise<ManualShelf> {
    const { subject, frame, start, language } = this.room;
    await offer(subject, frame, this.#service, shelf, this.#left.signal);
    const { ManualShelf } = await import('./shelf');
    const manuals = new ManualShelf(this.#service, shelf, subject);
    if (!this.#left.signal.aborted) await manuals.place(start, frame, language(), this.#left.signal);
    return manuals;
  }

  #add(kept: Kept): void {
    const box = new TurnBox();
    box.language = this.room.language();
    box.isLasting = this.#isLasting;
    box.address = this.#address;
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
    this.#on('ai-choose', (kept, model: string) => void this.#askAbout(model, kept.wish));
    this.#on('ai-read', (kept) => void this.#note(kept, { read: kept.turn.hazards.length }));
    this.#on('ai-walk', (kept, walk: Walk) => void this.#note(kept, { walk }));
    this.#on('ai-person', (kept, cause: Cause) => void this.#opened.then(({ help }) => help.ask(kept, cause)));
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

  #addMenu(): void {
    const { bar } = this.room;
    const menu = bar.querySelector<Menu>('ai-menu') ?? new Menu();
    menu.language = this.room.language();
    menu.hasTalk = () => this.#latest()?.sent !== undefined;
    if (!menu.isConnected) bar.append(menu);
    const take = (event: Event) => void this.#want((event as CustomEvent<Wanted>).detail).catch(() => undefined);
    menu.addEventListener('ai-wanted', take, { signal: this.#left.signal });
  }

  #latest(): Kept | undefined {
    return this.#asked().at(-1);
  }

  async #want(wanted: Wanted): Promise<void> {
    const { shelf, help } = await this.#opened;
    const talk = this.#latest()?.sent?.conversation;
    if (wanted === 'person') help.ask(this.#latest(), 'user_request');
    else if (wanted === 'fresh') await this.#clear().then(() => goOnIn(shelf, this.room.subject.subject, undefined));
    else if (wanted === 'earlier') await showEarlier(this.room, this.#service, ({ id }) => void this.#goOn(id).catch(() => undefined));
    else if (talk) await download(this.#service, talk, wanted, this.room.language());
  }

  /** Takes up a conversation that was held before, here or elsewhere: what is asked next about its machine belongs to it. */
  async #goOn(conversation: string): Promise<void> {
    const { shelf, turns, help } = await this.#opened;
    const asked = await takeUp(this.room, this.#service, conversation);
    await this.#clear();
    await goOnIn(shelf, this.room.subject.subject, conversation);
    await shelf.put('things', 'subject', this.room.subject.chosen).catch(() => undefined);
    await turns.adopt(asked);
    await help.adopt(conversation, asked);
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
    const { turns, help } = await this.#opened;
    await help.clear();
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
    const { turns, help } = await this.#opened;
    await turns.cancel(kept.wish.key);
    if (!kept.sent) help.takenBack(kept.wish.key);
    if (!kept.sent) this.#remove(kept.wish.key);
    if (!kept.sent) this.room.composer.giveBack(kept.wish.text, kept.wish.photos);
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

  async #askAbout(model: string, { text, photos }: Wish): Promise<void> {
    this.room.subject.choose(model);
    await this.ask(text, photos, { model });
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
