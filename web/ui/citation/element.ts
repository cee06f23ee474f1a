import type { Citation, Place } from '../../stream/things';
import { make, spoken, words } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** The button that leads to a page of a manual. Tells `ai-open-page` with the {@link Place} as detail. */
export class CitationButton extends View {
  #place: (Place & Partial<Citation>) | undefined;

  constructor() {
    super(look);
  }

  set place(place: Place & Partial<Citation>) {
    this.#place = place;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    const place = this.#place;
    if (!place) return;
    const { page, open, forModel } = texts[this.language];
    const model = place.model ? forModel(place.model) : undefined;
    const label = make(
      'span',
      {},
      `${page(place.page)} · `,
      words(place.title, ''),
      model && make('span', { className: 'model quiet' }, model),
      spoken(`, ${open}`),
    );
    const button = make('button', { type: 'button', on: { click: () => this.tell('ai-open-page', place) } });
    button.append(icon('page'), label);
    this.root.replaceChildren(button);
  }
}

/** The button of a place, in the language of the element that shows it. */
export function buttonTo(place: Place, language: View['language']): CitationButton {
  const button = new CitationButton();
  button.language = language;
  button.place = place;
  return button;
}

const look = sheet(styles);
define('ai-citation', CitationButton);
