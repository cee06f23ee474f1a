import type { Service } from '../../client/service';
import type { Session } from '../../client/session';
import { make } from '../../ui/dom';
import { icon } from '../../ui/icon';
import { define, sheet, View } from '../../ui/view';
import { Address } from '../common/address';
import type { ConsolePage, Deed } from '../common/page';
import { Notice } from '../notice/element';
import { allowed, routes } from './routes';
import styles from './styles.css?inline';
import { texts } from './texts';

/** The console of the maker's people: its menu, and the page that the address names. */
export class Console extends View {
  /** Set before the element is shown. */
  service!: Service;
  session!: Session;
  readonly #outlet = make('div', { className: 'outlet' });
  readonly #notice = new Notice();
  readonly #menu = make('nav', { id: 'menu' });
  readonly #opener = make('button', { type: 'button', className: 'opener', on: { click: () => this.#fold(this.hasAttribute('menu')) } });
  #page: ConsolePage | undefined;
  #name = '';
  readonly #follow = () => void this.#show();

  constructor() {
    super(look);
    this.addEventListener('ai-done', (event) => this.#notice.show((event as CustomEvent<Deed>).detail));
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#fold(true));
  }

  override connectedCallback(): void {
    this.root.replaceChildren(this.#opener, this.#menu, this.#outlet, this.#notice);
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    void this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
  }

  protected draw(): void {
    const say = texts[this.language];
    const here = this.#here();
    this.#menu.setAttribute('aria-label', say.menu);
    this.#menu.replaceChildren(...allowed(this.session).map((name) => this.#item(name, here)));
    this.#opener.replaceChildren(icon('menu'), make('span', {}, here ? say.items[routes[here]!.under] : say.menu));
    this.#opener.setAttribute('aria-controls', 'menu');
    this.#fold(true);
    this.#notice.language = this.language;
    if (this.#page) this.#page.language = this.language;
  }

  #item(name: string, here: string): HTMLElement {
    const { under } = routes[name]!;
    const current = here && routes[here]!.under === under ? 'page' : 'false';
    return make('a', { href: `#${name}`, aria: { current }, on: { click: () => this.#fold(true) } }, texts[this.language].items[under]);
  }

  #fold(folded: boolean): void {
    this.toggleAttribute('menu', !folded);
    this.#opener.setAttribute('aria-expanded', String(!folded));
  }

  /** The page of the address, or the first one that the person may open. */
  #here(): string {
    const { page } = Address.read(location.hash);
    const isOpen = Object.hasOwn(routes, page) && this.session.permissions.includes(routes[page]!.permission);
    return isOpen ? page : (allowed(this.session)[0] ?? '');
  }

  async #show(): Promise<void> {
    const name = this.#here();
    if (!name) return;
    const hash = location.hash;
    if (name === this.#name && !routes[name]!.startsAnew) return this.#page!.go(Address.read(hash));
    const page = await routes[name]!.open();
    if (hash !== location.hash) return;
    page.service = this.service;
    page.session = this.session;
    page.address = Address.read(hash);
    page.language = this.language;
    const isFirst = this.#page === undefined;
    this.#page = page;
    this.#name = name;
    this.#notice.show(undefined);
    this.#outlet.replaceChildren(page);
    this.#outlet.scrollTop = 0;
    this.draw();
    if (!isFirst) page.focus({ preventScroll: true });
  }
}

const look = sheet(styles);
define('ai-console', Console);
