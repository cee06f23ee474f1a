import { make } from './dom';
import { icon } from './icon';
import { View } from './view';

/**
 * Something asked or shown over everything else. Closes by its button, by Escape and by the browser's way back on phones;
 * focus returns to where it was.
 */
export abstract class Sheet extends View {
  readonly #dialog = make('dialog', { aria: { labelledby: 'title' } });

  protected open(): void {
    this.draw();
    if (!this.#dialog.isConnected) this.root.replaceChildren(this.#dialog);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  protected close(): void {
    this.#dialog.close();
  }

  /** Puts title and content in. */
  protected fill(title: string, closing: string, ...content: (Node | false | undefined)[]): void {
    const close = make('button', { type: 'button', title: closing, aria: { label: closing }, on: { click: () => this.close() } }, icon('close'));
    const header = make('header', {}, make('h2', { id: 'title' }, title), close);
    this.#dialog.replaceChildren(header, make('div', { className: 'body' }, ...content));
  }
}
