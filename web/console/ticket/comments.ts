import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Comment } from '../client/tickets';
import { empty, field, said, time } from '../common/shapes';
import { texts } from './texts';

/** What was said, the oldest first; what customers do not see says so. */
export function commentList(comments: readonly Comment[], language: Language): HTMLElement {
  const say = texts[language];
  if (comments.length === 0) return empty(say.nothingSaid);
  return make('ol', { className: 'comments' }, ...comments.map((one) => line(one, language)));
}

function line({ name, ofMaker, text, internal, at }: Comment, language: Language): HTMLElement {
  const say = texts[language];
  const who = make('p', { className: 'quiet' }, said(name), ` · ${ofMaker ? say.maker : say.customer} · `, time(at, language));
  if (internal) who.append(' ', make('span', { className: 'state warn' }, say.internal));
  return make('li', { className: `card ${ofMaker ? 'ours' : ''} ${internal ? 'internal' : ''}` }, who, make('p', { className: 'words', dir: 'auto' }, text));
}

/** Where one answers the customer, or leaves a note for colleagues. `send` tells whether it was taken. */
export function commentForm(language: Language, send: (words: string, internal: boolean) => Promise<boolean>): HTMLElement {
  const say = texts[language];
  const words = make('textarea', { id: 'words', maxLength: 10_000, required: true, dir: 'auto' });
  const button = (text: string, name: string) => make('button', { type: 'submit', value: name, id: name, className: name === 'reply' ? 'primary' : '' }, text);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const internal = (event.submitter as HTMLButtonElement | null)?.value === 'note';
    const text = words.value;
    if (!text.trim()) return;
    words.value = '';
    if (!(await send(text, internal))) words.value = text;
  };
  return make(
    'form',
    { on: { submit: (event) => void submit(event as SubmitEvent) } },
    field(say.words, words),
    make('div', { className: 'row' }, button(say.reply, 'reply'), button(say.note, 'note')),
  );
}
