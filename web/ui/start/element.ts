import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** What can be set where a talk begins. Tells `ai-theme` with the theme's name as detail, and `ai-clear`. */
export class StartBar extends View {
  #theme = '';

  constructor() {
    super(look);
  }

  set theme(theme: string) {
    this.#theme = theme;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    const { look, themes, clear } = texts[this.language];
    const select = make('select', { on: { change: () => this.tell('ai-theme', select.value) } });
    for (const [value, name] of Object.entries(themes)) select.append(make('option', { value, selected: value === this.#theme }, name));
    const button = make('button', { type: 'button', on: { click: () => this.tell('ai-clear', undefined) } }, clear);
    this.root.replaceChildren(make('label', {}, make('span', {}, look), select), button);
  }
}

const look = sheet(styles);
define('ai-start', StartBar);
