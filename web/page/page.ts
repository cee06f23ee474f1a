import { Refused } from '../client/problem';
import type { Session } from '../client/session';
import { make } from '../ui/dom';
import { icon } from '../ui/icon';
import '../ui/language/element';
import type { Language } from '../ui/language/languages';
import { best, direction } from '../ui/language/languages';
import type { View } from '../ui/view';
import { AiAssistant } from '../widget/loader';
import { chosenLanguage, rememberLanguage } from './chosen';
import { Door } from './door';
import { texts } from './texts';

type Place = 'ask' | 'manuals';

/** The page that the service shows at its root: signing in, asking, and for editors the manuals. */
class Page {
  readonly #door = new Door(new URL('./', document.baseURI));
  readonly #main = document.querySelector('main')!;
  readonly #nav = document.querySelector('nav')!;
  readonly #assistant = new AiAssistant();
  #language = chosenLanguage() ?? best(navigator.languages);
  #session: Session | undefined;
  #here: Place = 'ask';

  async open(): Promise<void> {
    this.#assistant.token = this.#door.token;
    this.#assistant.answerLanguage = chosenLanguage();
    this.#assistant.addEventListener('ai-sign-in-needed', () => void this.#askToSignIn());
    document.addEventListener('ai-language', (event) => this.#choose((event as CustomEvent<Language>).detail));
    document.addEventListener('ai-sign-in', (event) => void this.#signIn((event as CustomEvent<string>).detail));
    this.#say();
    await this.#enter(() => this.#door.open());
  }

  async #enter(how: () => Promise<Session | undefined>): Promise<void> {
    try {
      this.#session = await how();
      await (this.#session ? this.#go('ask') : this.#askToSignIn());
    } catch (failure) {
      await this.#askToSignIn(failure instanceof Refused ? 'refused' : 'unreachable');
    }
  }

  #signIn(pasted: string): Promise<void> {
    return this.#enter(() => this.#door.enter(pasted));
  }

  async #askToSignIn(failure?: 'refused' | 'unreachable'): Promise<void> {
    const { SignIn } = await import('../ui/sign-in/element');
    const there = this.#main.querySelector<InstanceType<typeof SignIn>>('ai-sign-in');
    const form = there ?? new SignIn();
    form.language = this.#language;
    form.failure = failure;
    this.#session = undefined;
    this.#say();
    if (!there) this.#main.replaceChildren(form);
  }

  async #go(place: Place): Promise<void> {
    this.#here = place;
    this.#say();
    const view = place === 'manuals' ? await this.#manuals() : this.#assistant;
    view.language = this.#language;
    this.#main.replaceChildren(view);
    if (view === this.#assistant) this.#assistant.focus();
  }

  async #manuals(): Promise<View> {
    const { ManualsPage } = await import('../console/manuals/element');
    const page = new ManualsPage();
    page.service = this.#door.service;
    return page;
  }

  #choose(language: Language): void {
    this.#language = language;
    this.#assistant.answerLanguage = language;
    rememberLanguage(language);
    this.#say();
  }

  /** Says everything in the page's language. */
  #say(): void {
    const { title, ask, manuals, signOut } = texts[this.#language];
    document.documentElement.lang = this.#language;
    document.documentElement.dir = direction(this.#language);
    document.title = title;
    document.querySelector('h1')!.textContent = title;
    const views = [document.querySelector('ai-language'), this.#assistant, this.#main.firstElementChild];
    for (const view of views) if (view) (view as View).language = this.#language;
    this.#nav.hidden = this.#session === undefined;
    const places = this.#session?.editsManuals ? [this.#tab('ask', ask), this.#tab('manuals', manuals)] : [];
    const leave = make('button', { type: 'button', title: signOut, on: { click: () => void this.#leave() } });
    leave.append(icon('leave'), make('span', {}, signOut));
    this.#nav.replaceChildren(...places, leave);
  }

  #tab(place: Place, text: string): HTMLElement {
    const current = { current: this.#here === place ? 'page' : 'false' };
    return make('button', { type: 'button', aria: current, on: { click: () => void this.#go(place) } }, text);
  }

  async #leave(): Promise<void> {
    await this.#door.leave().catch(() => undefined);
    location.reload();
  }
}

void new Page().open();
