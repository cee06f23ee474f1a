import type { TokenSource } from '../client/service';
import { Composer } from '../ui/composer/element';
import { Disclosure } from '../ui/disclosure/element';
import { make } from '../ui/dom';
import type { Language } from '../ui/language/languages';
import { best, isLanguage } from '../ui/language/languages';
import { SubjectChoice } from '../ui/subject/element';
import theme from '../ui/theme.css?inline';
import { define, registerUnit, sheet, View } from '../ui/view';
import { setEarly } from './early';
import styles from './styles.css?inline';
import type { Talk } from './talk';
import { texts } from './texts';

/**
 * The assistant: `<ai-assistant service="…" language="el" machine="…" theme="dark">`. All attributes may be left out: the
 * service is where the script came from, the language is the browser's, the machine (id or serial number) is chosen by the
 * asker, the theme (`dark`, `sun`) follows the device. `token` is a function that gives the caller's bearer token; the
 * attribute `token` may name a function of the window that does.
 *
 * Tells, each cancelable: `ai-open-page` with a {@link Place} before a page is shown, `ai-sign-in-needed` when the
 * service does not know the caller.
 */
export class AiAssistant extends View {
  static readonly observedAttributes = ['machine', 'language'];

  /** Home of the service when the element names none. */
  static home = new URL('./', document.baseURI);

  readonly #composer = new Composer();
  readonly #subject = new SubjectChoice();
  readonly #bar = make('div', { className: 'bar' }, this.#subject);
  readonly #disclosure = new Disclosure();
  readonly #list = make('div', { className: 'column turns' });
  readonly #start = make('div', { className: 'column start' }, this.#disclosure);
  readonly #log = make('div', { className: 'log', tabIndex: 0 }, this.#start, this.#list);
  readonly #frame = make('div', { className: 'frame' }, this.#log);
  #token: TokenSource | undefined;
  #answerLanguage: string | undefined;
  #talk: Promise<Talk> | undefined;

  constructor() {
    super(look);
    this.#list.setAttribute('role', 'log');
    this.#frame.append(make('div', { className: 'foot' }, make('div', { className: 'column' }, this.#bar, this.#composer)));
    this.root.append(this.#frame);
    this.addEventListener('ai-theme', (event) => this.setAttribute('theme', (event as CustomEvent<string>).detail));
    this.addEventListener('ai-ask', (event) => void this.#ask((event as CustomEvent<string>).detail));
  }

  /** Gives the caller's bearer token; without it the browser's session is used. */
  set token(token: TokenSource | undefined) {
    this.#token = token;
    if (this.isConnected) this.refresh();
  }

  get token(): TokenSource | undefined {
    return this.#token ?? namedToken(this.getAttribute('token'));
  }

  /** The asker has chosen a language: answers come in it, whatever language the question has. */
  set answerLanguage(language: string | undefined) {
    this.#answerLanguage = language;
  }

  get answerLanguage(): string | undefined {
    return this.#answerLanguage;
  }

  override connectedCallback(): void {
    setEarly(this, ['token', 'language', 'answerLanguage']);
    if (!this.lang) this.#speak();
    this.#subject.wish(this.getAttribute('machine') ?? '');
    this.refresh();
    super.connectedCallback();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (!this.isConnected) return;
    if (name === 'machine') this.#subject.wish(value ?? '');
    else this.#speak();
  }

  disconnectedCallback(): void {
    void this.#talk?.then((talk) => talk.leave()).catch(() => undefined);
    this.#talk = undefined;
  }

  /** Asks the service anew who calls, what was asked before and what there is to ask about. */
  refresh(): void {
    const before = this.#talk;
    this.#talk = this.#begin(before);
    this.#talk.catch(() => undefined);
  }

  /** For hosts that sign somebody out: nothing of this person stays in the browser, not even what was not sent yet. */
  async forget(): Promise<void> {
    const talk = await this.#talk;
    talk?.leave();
    await talk?.forget();
    this.#talk = undefined;
  }

  /** Puts the cursor where one asks; not where that would bring up a keyboard over half of the screen. */
  override focus(): void {
    if (matchMedia('(pointer: fine)').matches) this.#composer.focus();
  }

  protected draw(): void {
    this.#list.setAttribute('aria-label', texts[this.language].log);
    this.#log.setAttribute('aria-label', texts[this.language].log);
    for (const part of [this.#composer, ...this.#bar.children, ...this.#start.children, ...this.#list.children]) (part as View).language = this.language;
  }

  #speak(): void {
    const language = this.getAttribute('language') ?? '';
    this.language = isLanguage(language) ? language : best(navigator.languages);
  }

  async #begin(before: Promise<Talk> | undefined): Promise<Talk> {
    const { Talk } = await import('./talk');
    const unsent = (await before?.catch(() => undefined))?.leave() ?? [];
    const named = this.getAttribute('service');
    const home = named === null ? AiAssistant.home : new URL(named, document.baseURI);
    const room = { home, token: this.token, frame: this.#frame, start: this.#start, list: this.#list, bar: this.#bar, subject: this.#subject, composer: this.#composer };
    const speaker = { language: (): Language => this.language, answerLanguage: () => this.#answerLanguage, theme: () => this.getAttribute('theme') ?? '' };
    return new Talk({ ...room, ...speaker, tell: (name, detail) => this.tell(name, detail) }, unsent);
  }

  async #ask(text: string): Promise<void> {
    const photos = this.#composer.takePhotos();
    try {
      this.#talk ??= this.#begin(undefined);
      await (await this.#talk).ask(text, photos);
    } catch {
      // Without a line, before the rest of the widget was ever loaded: what was typed stays.
      this.#talk = undefined;
      this.#composer.giveBack(text, photos);
    }
  }
}

/** A function of the host page's window, named in an attribute. */
function namedToken(name: string | null): TokenSource | undefined {
  const found = name ? (globalThis as unknown as Record<string, unknown>)[name] : undefined;
  return typeof found === 'function' ? (found as TokenSource) : undefined;
}

registerUnit();
const look = sheet(theme + styles);
define('ai-assistant', AiAssistant);
