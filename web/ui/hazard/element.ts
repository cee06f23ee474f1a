import type { Hazard } from '../../stream/things';
import { buttonTo } from '../citation/element';
import { make, passage } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

type Level = 'danger' | 'warning' | 'caution' | 'notice';

/** A warning in the manual's own words, before anything that it concerns. */
export class HazardBox extends View {
  #hazard: Hazard | undefined;

  constructor() {
    super(look);
  }

  set hazard(hazard: Hazard) {
    this.#hazard = hazard;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    const hazard = this.#hazard;
    if (!hazard) return;
    const level = levelOf(hazard);
    this.setAttribute('level', level);
    const title = make('h3', { id: 'level' }, icon('hazard'), texts[this.language][level]);
    const page = hazard.page > 0 && make('div', {}, buttonTo(hazard, this.language));
    const text = passage(hazard.quote, hazard.language);
    this.root.replaceChildren(make('section', { aria: { labelledby: 'level' } }, title, text, page));
  }
}

/** A level that we do not know is shown as a warning: never as less. */
function levelOf(hazard: Hazard): Level {
  const level = hazard.level.toLowerCase();
  return level === 'danger' || level === 'caution' || level === 'notice' ? level : 'warning';
}

const look = sheet(styles);
define('ai-hazard', HazardBox);
