import type { Model } from '../../client/catalogue';
import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Upload } from '../client/manuals';
import { field, languageChoices, said, select } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

/** What the service reads. */
const KINDS = '.pdf,.docx,.md,.markdown,.html,.htm,.txt,.zip,application/pdf,application/zip,text/plain,text/html,text/markdown';

/** The form that takes manuals in, open or to be opened; `submit` is called with what it holds, `complain` when no model is chosen. */
export function uploadForm(
  models: readonly Model[],
  language: Language,
  isOpen: boolean,
  submit: (files: readonly File[], about: Upload) => Promise<void>,
  complain: () => void,
): HTMLElement {
  const say = texts[language];
  const files = make('input', { type: 'file', accept: KINDS, multiple: true, required: true });
  const title = make('input', { type: 'text', maxLength: 200, placeholder: say.nameHint });
  const audience = select([['operator', say.everyone], ['expert', say.expert]], 'operator');
  const spoken = select(languageChoices(say.found), '');
  const boxes = models.map((model) => make('input', { type: 'checkbox', value: model.name }));
  const other = make('input', { type: 'text', maxLength: 100 });
  const button = make('button', { type: 'submit', className: 'primary' }, say.send);
  const chosen = () => [...boxes.filter((box) => box.checked).map((box) => box.value), other.value.trim()].filter((name) => name !== '');
  const send = async (event: Event) => {
    event.preventDefault();
    if (chosen().length === 0) return complain();
    button.disabled = true;
    await submit([...(files.files ?? [])], { models: chosen(), title: title.value.trim(), audience: audience.value, language: spoken.value });
    button.disabled = false;
    files.value = title.value = '';
  };
  const choices = make('div', { className: 'row' }, ...boxes.map((box) => make('label', { className: 'choice' }, box, said(box.value))));
  const form = make(
    'form',
    { on: { submit: (event) => void send(event) } },
    field(say.files, files),
    make('fieldset', {}, make('legend', {}, say.models), choices, field(say.otherModel, other)),
    make('div', { className: 'row' }, field(say.name, title), field(common[language].language, spoken), field(say.audience, audience)),
    button,
  );
  return make('details', { open: isOpen }, make('summary', {}, say.bring), form);
}
