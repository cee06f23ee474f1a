import { Refused } from '../client/problem';
import type { Session } from '../client/session';
import { make } from '../ui/dom';
import { icon } from '../ui/icon';
import '../ui/language/element';
import type { Language } from '../ui/language/languages';
import { best, direction } from '../ui/language/languages';
import type { View } from '../ui/view';
import { AiAssistant } from '../widget/loader';
import { chosenLanguage, chosenTheme, rememberLanguage, rememberTheme } from './chosen';
import { Door, takeMachine } from './door';
import { texts } from './texts';

type Place = 'ask' | 'console';

/** The page that the service shows at its root: signing in, asking, and for the maker's people the console. */
class Page {
  readonly #home = new URL('./', document.baseURI);
  readonly #door = new Door(this.#home);
  readonly #main = document.querySelector('main')!;
  readonly #nav = document.querySelector('nav')!;
  readonly #assistant = new AiAssistant();
  #language = chosenLanguage() ?? best(navigator.languages);
  #session: Session | undefined;
  #here: Place = 'ask';
  #isAsking = false;

  async open(): Promise<void> {
    this.#assistant.token = this.#door.token;
    this.#assistant.answerLanguage = chosenLanguage();
    this.#main.addEventListener('ai-sign-in-needed', () => void this.#askToSignIn());
    document.addEventListener('ai-language', (event) => this.#choose((event as CustomEvent<Language>).detail));
    document.addEventListener('ai-sign-in', (event) => void this.#signIn((event as CustomEvent<string>).detail));
    document.addEventListener('ai-theme', (event) => this.#wear((event as CustomEvent<string>).detail));
    this.#wear(chosenTheme());
    const machine = takeMachine();
    if (machine) this.#assistant.setAttribute('machine', machine);
    this.#say();
    if (isFramed) this.#watchForSignIn();
    await this.#enter(() => this.#door.open());
    await keepForOffline(this.#home);
  }

  /** A frame holds no sign-in of its own: it looks again when the other window may have done it. */
  #watchForSignIn(): void {
    const look = () => void (this.#isAsking && this.#enter(() => this.#door.open()));
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    signedIn.addEventListener('message', look);
  }

  #wear(theme: string): void {
    rememberTheme(theme);
    document.documentElement.dataset['theme'] = theme;
    this.#assistant.setAttribute('theme', theme);
  }

  async #enter(how: () => Promise<Session | undefined>): Promise<void> {
    try {
      this.#session = await how();
      if (this.#session && !isFramed) signedIn.postMessage('signed-in');
      await (this.#session ? this.#go(this.#startPlace()) : this.#askToSignIn());
    } catch (failure) {
      await this.#askToSignIn(failure instanceof Refused ? 'refused' : 'unreachable');
    }
  }

  #startPlace(): Place {
    return location.pathname.endsWith('/admin') && this.#session && opensConsole(this.#session) ? 'console' : 'ask';
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
    form.isFramed = isFramed;
    this.#isAsking = true;
    this.#session = undefined;
    this.#say();
    if (!there) this.#main.replaceChildren(form);
  }

  async #go(place: Place): Promise<void> {
    this.#here = place;
    this.#isAsking = false;
    this.#say();
    this.#name(place);
    const view = place === 'console' ? await this.#console() : this.#assistant;
    view.language = this.#language;
    this.#main.replaceChildren(view);
    if (view === this.#assistant) this.#assistant.focus();
  }

  /** The address says where one is, so that it can be kept; a token that was pasted in stays valid, as nothing is loaded anew. */
  #name(place: Place): void {
    const path = new URL(place === 'console' ? 'admin' : './', this.#home).pathname;
    if (location.pathname !== path) history.replaceState(null, '', path);
  }

  async #console(): Promise<View> {
    const { Console } = await import('../console/shell/element');
    const view = new Console();
    view.service = this.#door.service;
    view.session = this.#session!;
    return view;
  }

  #choose(language: Language): void {
    this.#language = language;
    this.#assistant.answerLanguage = language;
    rememberLanguage(language);
    this.#say();
  }

  /** Says everything in the page's language. */
  #say(): void {
    const { title, ask, console, signOut } = texts[this.#language];
    document.documentElement.lang = this.#language;
    document.documentElement.dir = direction(this.#language);
    document.title = title;
    document.querySelector('h1')!.textContent = title;
    const views = [document.querySelector('ai-language'), this.#assistant, this.#main.firstElementChild];
    for (const view of views) if (view) (view as View).language = this.#language;
    this.#nav.hidden = this.#session === undefined;
    const places = this.#session && opensConsole(this.#session) ? [this.#tab('ask', ask), this.#tab('console', console)] : [];
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

/** Whether anything of the console is for this person; operators do not even load it. */
function opensConsole({ permissions }: Session): boolean {
  return ['edit_manuals', 'see_traces', 'handle_tickets', 'operate', 'edit_machines'].some((one) => permissions?.includes(one));
}

/** A part of the page that is shown elsewhere could be laid over: secrets are asked for in a window of our own only. */
const isFramed = window.top !== window;

/** Between windows of this origin only. */
const signedIn = new BroadcastChannel('ai-assistant sign-in');

/** Browsers have service workers over HTTPS and on this machine only; elsewhere the page needs a line to open. */
async function keepForOffline(home: URL): Promise<void> {
  if (isFramed) return;
  await navigator.serviceWorker?.register(new URL('sw.js', home)).catch(() => undefined);
}

void new Page().open();
