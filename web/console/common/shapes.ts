import { make, words } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import { languages } from '../../ui/language/languages';

type Part = HTMLElement | string | undefined | false;

/** A heading with what stands at its other side. */
export function heading(title: Part, ...beside: Part[]): HTMLElement {
  return make('div', { className: 'heading' }, make('h2', {}, title), make('div', { className: 'row' }, ...beside));
}

export function section(title: string, ...parts: Part[]): HTMLElement {
  return make('section', {}, make('h3', {}, title), ...parts);
}

/** A button that acts; `id` keeps the focus when the page is drawn anew. */
export function act(text: string, does: () => void, id = '', className = ''): HTMLButtonElement {
  return make('button', { type: 'button', className, on: { click: does }, ...(id ? { id } : {}) }, text);
}

export function link(href: string, text: Part, className = ''): HTMLAnchorElement {
  return make('a', { href, className }, text);
}

/** Says that there is nothing, and what to do about it. */
export function empty(text: string): HTMLElement {
  return make('p', { className: 'empty quiet' }, text);
}

/** Names and values, in two columns or below each other. */
export function facts(entries: readonly (readonly [name: string, value: Part])[]): HTMLElement {
  const list = make('dl', { className: 'facts' });
  const isKnown = (value: Part) => (typeof value === 'object' ? value.textContent !== '' : value);
  for (const [name, value] of entries) if (isKnown(value)) list.append(make('div', {}, make('dt', {}, name), make('dd', {}, value)));
  return list;
}

/** A table that becomes cards on a phone: each cell carries its column's name. */
export function table(heads: readonly string[], rows: readonly (readonly Part[])[]): HTMLElement {
  const head = make('tr', {}, ...heads.map((name) => make('th', { scope: 'col' }, name)));
  const body = rows.map((cells) => make('tr', {}, ...cells.map((cell, at) => make('td', { data: { name: heads[at] ?? '' } }, cell))));
  return make('div', { className: 'scroll', tabIndex: 0 }, make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)));
}

/** A field of a form with its name above it; `id` keeps the focus when the page is drawn anew. */
export function field(name: string, input: HTMLElement, id = input.id): HTMLLabelElement {
  if (id) input.id = id;
  return make('label', { className: 'field' }, make('span', {}, name), input);
}

export function select(options: readonly (readonly [value: string, text: string])[], chosen: string, changed?: (value: string) => void): HTMLSelectElement {
  const box = make('select', {}, ...options.map(([value, text]) => make('option', { value, selected: value === chosen }, text)));
  if (changed) box.addEventListener('change', () => changed(box.value));
  return box;
}

/** Words of a person or a manual. */
export function said(text: string, language = ''): HTMLElement {
  return words(text, language);
}

export function time(at: string, language: Language): HTMLElement {
  const moment = new Date(at);
  const shown = Number.isNaN(moment.getTime()) ? at : moment.toLocaleString(tag(language), { dateStyle: 'medium', timeStyle: 'short' });
  return make('time', { dateTime: at }, shown);
}

export function count(n: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  return n.toLocaleString(tag(language), options);
}

/** A language by its name in the page's language. */
export function languageName(of: string, language: Language): string {
  if (!of || of === 'und') return '';
  try {
    return new Intl.DisplayNames([tag(language)], { type: 'language' }).of(of === 'no' ? 'nb' : of) ?? of;
  } catch {
    return of;
  }
}

/** The languages of the pages, to choose from. */
export function languageChoices(any: string): [string, string][] {
  return [['', any], ...Object.entries(languages)];
}

function tag(language: Language): string {
  return language === 'no' ? 'nb' : language === 'ar' ? 'ar-u-nu-latn' : language;
}
