import { make, spoken } from '../dom';
import { define, sheet, View } from '../view';
import type { Language } from './languages';
import { languages } from './languages';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Chooses the language of the page. Tells `ai-language` with the {@link Language} as detail. */
export class LanguageChoice extends View {
  constructor() {
    super(look);
  }

  protected draw(): void {
    const select = make('select', { on: { change: () => this.tell('ai-language', select.value as Language) } });
    for (const [tag, name] of Object.entries(languages)) {
      select.append(make('option', { value: tag, lang: tag, selected: tag === this.language }, name));
    }
    this.root.replaceChildren(make('label', {}, spoken(texts[this.language].language), select));
  }
}

const look = sheet(styles);
define('ai-language', LanguageChoice);
