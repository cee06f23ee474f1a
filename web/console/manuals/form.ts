import type { Model } from '../../client/catalogue';
import type { Upload } from '../../client/manuals';
import { make, words } from '../../ui/dom';
import type { texts } from './texts';

type Words = (typeof texts)['en'];

/** The form that takes in a manual; `submit` is called with what it holds, `complain` when a model is missing. */
export function uploadForm(models: readonly Model[], say: Words, submit: (upload: Upload) => void, complain: (text: string) => void): HTMLFormElement {
  const file = make('input', { type: 'file', accept: 'application/pdf,.pdf', required: true });
  const title = make('input', { type: 'text', maxLength: 200, placeholder: say.nameHint });
  const audience = make('select', {}, make('option', { value: 'operator' }, say.operator), make('option', { value: 'expert' }, say.expert));
  const boxes = models.map((model) => make('input', { type: 'checkbox', value: model.name }));
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const send = (event: Event) => {
    event.preventDefault();
    if (chosen().length === 0) complain(say.chooseModel);
    else submit({ file: file.files![0]!, models: chosen(), title: title.value.trim(), audience: audience.value });
  };
  return make(
    'form',
    { on: { submit: send } },
    make('h2', {}, say.bring),
    make('label', {}, say.file, file),
    make('label', {}, say.name, title),
    make('fieldset', {}, make('legend', {}, say.models), make('div', { className: 'row' }, ...boxes.map(choice))),
    make('label', {}, say.audience, audience),
    make('button', { type: 'submit', className: 'primary' }, say.send),
  );
}

function choice(box: HTMLInputElement): HTMLElement {
  return make('label', { className: 'choice' }, box, words(box.value, ''));
}
