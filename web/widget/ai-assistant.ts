import { machines, models } from '../client/catalogue';
import { freshKey } from '../client/conversation';
import { needsSignIn } from '../client/problem';
import type { TokenSource } from '../client/service';
import { Service } from '../client/service';
import type { Place } from '../stream/things';
import type { Turn } from '../stream/turn';
import { Composer } from '../ui/composer/element';
import { Disclosure } from '../ui/disclosure/element';
import { make } from '../ui/dom';
import { best, isLanguage } from '../ui/language/languages';
import { SubjectChoice } from '../ui/subject/element';
import theme from '../ui/theme.css?inline';
import { define, sheet, View } from '../ui/view';
import { setEarly } from './early';
import styles from './styles.css?inline';
import { texts } from './texts';
import type { Wish } from './turns';
import { Turns } from './turns';

/**
 * The assistant: `<ai-assistant service="…" language="el">`. Both attributes may be left out: the service is where the
 * script came from, the language is the browser's.
 *
 * Tells, each cancelable: `ai-open-page` with a {@link Place} before a page is shown, `ai-sign-in-needed` when the
 * service does not know the caller.
 */
export class AiAssistant extends View {
  /** Home of the service when the element names none. */
  static home = new URL('./', document.baseURI);

  readonly #composer = new Composer();
  readonly #subject = new SubjectChoice();
  readonly #disclosure = new Disclosure();
  readonly #list = make('div', { className: 'column' }, this.#disclosure);
  readonly #log = make('div', { className: 'turns', role: 'log', tabIndex: 0 }, this.#list);
  #token: TokenSource | undefined;
  #service: Service | undefined;
  #turns: Turns | undefined;
  #answerLanguage: string | undefined;

  constructor() {
    super(look);
    this.root.append(this.#log, make('div', { className: 'foot' }, make('div', { className: 'column' }, this.#subject, this.#composer)));
    this.addEventListener('ai-ask', (event) => this.#ask((event as CustomEvent<string>).detail));
    this.addEventListener('ai-open-page', (event) => queueMicrotask(() => void this.#open(event as CustomEvent<Place>)));
  }

  /** Gives the caller's bearer token; without it the browser's session is used. */
  set token(token: TokenSource | undefined) {
    this.#token = token;
    if (this.isConnected) this.refresh();
  }

  /** The asker has chosen a language: answers come in it, whatever language the question has. */
  set answerLanguage(language: string | undefined) {
    this.#answerLanguage = language;
  }

  override connectedCallback(): void {
    setEarly(this, ['token', 'language', 'answerLanguage']);
    const language = this.getAttribute('language') ?? '';
    if (!this.lang) this.language = isLanguage(language) ? language : best(navigator.languages);
    this.refresh();
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#turns?.leave();
  }

  /** Asks the service anew who calls and what there is to ask about. */
  refresh(): void {
    const named = this.getAttribute('service');
    this.#service = new Service(named === null ? AiAssistant.home : new URL(named, document.baseURI), this.#token);
    this.#turns?.leave();
    this.#turns = new Turns(this.#service);
    void this.#offer(this.#service);
  }

  /** Puts the cursor where one asks; not where that would bring up a keyboard over half of the screen. */
  override focus(): void {
    if (matchMedia('(pointer: fine)').matches) this.#composer.focus();
  }

  protected draw(): void {
    this.#log.setAttribute('aria-label', texts[this.language].log);
    for (const part of [this.#composer, this.#subject, ...this.#list.children]) (part as View).language = this.language;
  }

  async #offer(service: Service): Promise<void> {
    try {
      const [owned, known] = await Promise.all([machines(service), models(service)]);
      this.#subject.offer(owned, known);
      await import('../ui/turn/element');
      await import('../ui/viewer/element');
    } catch (failure) {
      if (needsSignIn(failure)) this.tell('ai-sign-in-needed', undefined);
    }
  }

  #ask(text: string, subject = this.#subject.subject): void {
    const { language: pageLanguage } = this;
    void this.#show({ text, subject, pageLanguage, answerLanguage: this.#answerLanguage, key: freshKey() });
  }

  async #show(wish: Wish): Promise<void> {
    const loaded = await import('../ui/turn/element').catch(() => undefined);
    if (!loaded) return this.#composer.giveBack(wish.text);
    const box = new loaded.TurnBox();
    box.language = this.language;
    let cancel: (() => Promise<unknown>) | undefined;
    box.addEventListener('ai-cancel', () => void cancel?.().catch(() => undefined));
    box.addEventListener('ai-retry', () => this.#again(wish, box));
    box.addEventListener('ai-choose', (event) => this.#askAbout((event as CustomEvent<string>).detail, wish.text));
    this.#list.append(box);
    await this.#turns?.ask(wish, {
      changed: (turn) => this.#changed(box, turn),
      accepted: (stop) => (cancel = stop),
    });
  }

  #changed(box: HTMLElement & { turn: Turn | undefined }, turn: Turn): void {
    const isNew = box.turn === undefined;
    box.turn = turn;
    if (isNew) box.scrollIntoView({ block: 'start' });
    if (turn.failure?.code === 'sign-in-needed') this.tell('ai-sign-in-needed', undefined);
  }

  /** Sends a failed question again: under its own key unless the service has spent it on the failure. */
  #again(wish: Wish, box: HTMLElement & { turn: Turn | undefined }): void {
    const wasReceived = (box.turn?.last ?? 0) > 0;
    box.remove();
    void this.#show(wasReceived ? { ...wish, key: freshKey() } : wish);
  }

  #askAbout(model: string, text: string): void {
    this.#subject.choose(model);
    this.#ask(text, { model });
  }

  async #open(event: CustomEvent<Place>): Promise<void> {
    if (event.defaultPrevented || !this.#service) return;
    const { PageViewer } = await import('../ui/viewer/element');
    const there = this.root.querySelector<InstanceType<typeof PageViewer>>('ai-page-viewer');
    const viewer = there ?? new PageViewer();
    viewer.language = this.language;
    viewer.service = this.#service;
    if (!there) this.root.append(viewer);
    await viewer.show(event.detail);
  }
}

const look = sheet(theme + styles);
define('ai-assistant', AiAssistant);
