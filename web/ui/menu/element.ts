import dialog from '../dialog.css?inline';
import { make } from '../dom';
import { icon } from '../icon';
import { Sheet } from '../sheet';
import { define, sheet } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** What can be done at any time beside asking. */
export type Wanted = 'person' | 'fresh' | 'earlier' | 'pdf' | 'text';

/** The button of the menu, and the menu. Tells `ai-wanted` with the {@link Wanted} as detail. */
export class Menu extends Sheet {
  /** Whether there is a conversation that can be put on paper. */
  hasTalk: () => boolean = () => false;
  readonly #button = make('button', { type: 'button', className: 'opener', on: { click: () => this.open() } }, icon('menu'));

  constructor() {
    super(look);
  }

  protected override open(): void {
    super.open();
    this.root.prepend(this.#button);
  }

  protected draw(): void {
    const { menu, close, wanted } = texts[this.language];
    this.#button.title = menu;
    this.#button.setAttribute('aria-label', menu);
    this.#button.setAttribute('aria-haspopup', 'dialog');
    if (!this.#button.isConnected) this.root.prepend(this.#button);
    const names = (Object.keys(wanted) as Wanted[]).filter((name) => (name !== 'pdf' && name !== 'text') || this.hasTalk());
    this.fill(menu, close, ...names.map((name) => this.#item(name, wanted[name])));
  }

  #item(name: Wanted, label: string): HTMLElement {
    const act = () => {
      this.close();
      this.tell('ai-wanted', name);
    };
    return make('button', { type: 'button', className: name === 'person' ? 'item primary' : 'item', data: { wanted: name }, on: { click: act } }, name === 'person' && icon('person'), label);
  }
}

const look = sheet(dialog + styles);
define('ai-menu', Menu);
