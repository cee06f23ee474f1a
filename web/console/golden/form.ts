import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { NewGolden } from '../client/golden';
import type { Manual } from '../client/manuals';
import { act, field, languageChoices, select } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

/** What becomes of the form. */
export interface Ends {
  readonly save: (question: NewGolden) => Promise<void>;
  readonly cancel: () => void;
}

/** A question with the page that answers it, to be filled in or corrected. */
export function goldenForm(from: NewGolden, manuals: readonly Manual[], language: Language, ends: Ends): HTMLElement {
  const say = texts[language];
  const words = common[language];
  const question = make('textarea', { id: 'golden-text', required: true, maxLength: 1000, dir: 'auto', defaultValue: from.text });
  const readable = manuals.filter(({ versions }) => versions.some(({ passages }) => passages > 0));
  const manual = select(readable.map(({ id, title, models }): [string, string] => [id, `${title} (${models.join(', ')})`]), from.manual);
  const page = make('input', { type: 'number', id: 'golden-page', required: true, min: '1', defaultValue: String(from.page) });
  const models = [...new Set([...(from.model ? [from.model] : []), ...readable.flatMap((one) => one.models)])].sort();
  const model = select(models.map((name): [string, string] => [name, name]), from.model);
  const spoken = select(languageChoices(words.ofText), from.language);
  const save = make('button', { type: 'submit', className: 'primary' }, words.save);
  const submit = async (event: Event) => {
    event.preventDefault();
    save.disabled = true;
    await ends.save({ text: question.value, language: spoken.value, model: model.value, manual: manual.value, page: Number(page.value) });
    save.disabled = false;
  };
  return make(
    'form',
    { on: { submit: (event) => void submit(event) } },
    make('h3', {}, say.form),
    field(words.question, question),
    make('div', { className: 'row' }, field(words.model, model), field(words.manual, manual), field(words.page, page), field(words.language, spoken)),
    make('div', { className: 'row' }, save, act(words.cancel, ends.cancel)),
  );
}
