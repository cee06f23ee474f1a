import { make } from '../../ui/dom';
import { define, sheet, View } from '../../ui/view';
import type { Deed } from '../common/page';
import { texts } from '../common/texts';
import styles from './styles.css?inline';

/** Says what was done, over the lower edge of the page, and takes it back on demand. It stays until the next deed or until it is closed. */
export class Notice extends View {
  #deed: Deed | undefined;
  readonly #words = make('p', { role: 'status' });
  readonly #tools = make('div', { className: 'row' });

  constructor() {
    super(look);
    this.root.append(this.#words, this.#tools);
    this.hidden = true;
  }

  show(deed: Deed | undefined): void {
    this.#deed = deed;
    this.hidden = deed === undefined;
    this.draw();
  }

  protected draw(): void {
    const { undo, close } = texts[this.language];
    const deed = this.#deed;
    this.#words.textContent = deed?.text ?? '';
    const back = deed?.undo && make('button', { type: 'button', className: 'undo', on: { click: () => void this.#takeBack(deed) } }, undo);
    const shut = make('button', { type: 'button', on: { click: () => this.show(undefined) } }, close);
    this.#tools.replaceChildren(...(back ? [back, shut] : [shut]));
  }

  async #takeBack(deed: Deed): Promise<void> {
    this.show(undefined);
    try {
      await deed.undo?.();
    } catch {
      // Offered again: what could not be taken back now may be later.
      this.show(deed);
    }
  }
}

const look = sheet(styles);
define('ai-notice', Notice);
