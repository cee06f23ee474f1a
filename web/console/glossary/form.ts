import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import { direction, isLanguage, languages } from '../../ui/language/languages';
import type { Entry } from '../client/glossary';
import { act, field, languageName } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

interface Ends {
  readonly save: (entry: Omit<Entry, 'id'>) => Promise<void>;
  readonly cancel: () => void;
}

/** Names of one thing: a line for each language of the pages, and for those that the entry has besides. */
export function entryForm(entry: Entry, language: Language, ends: Ends): HTMLElement {
  const say = texts[language];
  const tags = [...new Set([...Object.keys(languages), ...Object.keys(entry.names)])];
  const inputs = tags.map((tag) => {
    const input = make('input', { type: 'text', lang: tag, maxLength: 900, value: (entry.names[tag] ?? []).join(', ') });
    input.dir = isLanguage(tag) ? direction(tag) : 'auto';
    return [tag, input] as const;
  });
  const note = make('input', { type: 'text', maxLength: 500, value: entry.note, dir: 'auto' });
  const complaint = make('p', { className: 'bad', role: 'alert' });
  const save = make('button', { type: 'submit', className: 'primary' }, common[language].save);
  const submit = async (event: Event) => {
    event.preventDefault();
    const names = named(inputs.map(([tag, input]) => [tag, input.value]));
    complaint.textContent = Object.keys(names).length < 2 ? say.needsTwo : '';
    if (complaint.textContent) return;
    save.disabled = true;
    await ends.save({ names, note: note.value.trim() });
    save.disabled = false;
  };
  return make(
    'form',
    { on: { submit: (event) => void submit(event) } },
    make('p', { className: 'quiet' }, say.how),
    make('div', { className: 'row' }, ...inputs.map(([tag, input]) => field(languageName(tag, language), input))),
    field(say.note, note),
    complaint,
    make('div', { className: 'row' }, save, act(common[language].cancel, ends.cancel)),
  );
}

/** Names by language, from lines in which commas stand between them; languages without any are left out. */
export function named(lines: readonly (readonly [tag: string, line: string])[]): Record<string, string[]> {
  const names = lines.map(([tag, line]) => [tag, line.split(/[,،;]/).map((name) => name.trim()).filter((name) => name !== '')] as const);
  return Object.fromEntries(names.filter(([, all]) => all.length > 0));
}
