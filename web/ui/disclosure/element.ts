import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Says, before the first question, who answers and what that is worth. */
export class Disclosure extends View {
  constructor() {
    super(look);
  }

  protected draw(): void {
    const { machine, check, danger } = texts[this.language];
    this.root.replaceChildren(make('strong', {}, machine), make('p', {}, check), make('p', {}, danger));
  }
}

const look = sheet(styles);
define('ai-disclosure', Disclosure);
