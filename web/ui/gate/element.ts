import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Stands between the warnings and what they are about, until they have been read. Tells `ai-read`. */
export class Gate extends View {
  constructor() {
    super(look);
  }

  protected draw(): void {
    const { read, why } = texts[this.language];
    const button = make('button', { type: 'button', className: 'primary', on: { click: () => this.tell('ai-read', undefined) } }, read);
    this.root.replaceChildren(make('p', {}, why), button);
  }
}

const look = sheet(styles);
define('ai-gate', Gate);
