import type { Found } from '../../packs/search';
import { buttonTo } from '../citation/element';
import { make, passage } from '../dom';
import { Gate } from '../gate/element';
import { HazardBox } from '../hazard/element';
import { texts as turnTexts } from '../turn/texts';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/**
 * What the manuals on the phone say while there is no line: quotations, never an answer. Warnings come first, and are read
 * before anything else is shown.
 */
export class FoundBox extends View {
  #found: Found | undefined;
  #isRead = false;

  constructor() {
    super(look);
    this.root.addEventListener('ai-read', (event) => this.#open(event));
  }

  set found(found: Found) {
    this.#found = found;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    const found = this.#found;
    if (!found) return;
    const { title, note, nothing } = texts[this.language];
    const { warnings, quotes } = found;
    const isSample = [...warnings, ...quotes].some(({ sample }) => sample);
    const isEmpty = warnings.length === 0 && quotes.length === 0;
    const box = make('section', { aria: { labelledby: 'title' } }, make('h3', { id: 'title', tabIndex: -1 }, title));
    if (isSample) box.append(make('strong', { className: 'sample' }, turnTexts[this.language].sample));
    for (const { level, ...warning } of warnings) box.append(this.#put(new HazardBox(), { hazard: { ...warning, level: level || 'WARNING' } }));
    if (warnings.length > 0 && !this.#isRead) box.append(this.#put(new Gate(), {}));
    else for (const quote of quotes) box.append(make('blockquote', {}, passage(quote.quote, quote.language), buttonTo(quote, this.language)));
    box.append(make('p', { className: 'quiet' }, isEmpty ? nothing : note));
    this.root.replaceChildren(box);
  }

  /** These warnings are read here; those of the answer that is still to come are not. */
  #open(event: Event): void {
    event.stopPropagation();
    this.#isRead = true;
    this.draw();
    this.root.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }

  #put<Part extends View>(part: Part, content: Partial<Part>): Part {
    part.language = this.language;
    return Object.assign(part, content);
  }
}

const look = sheet(styles);
define('ai-found', FoundBox);
