import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Entry } from '../client/glossary';
import { addEntry, changeEntry, glossary, removeEntry } from '../client/glossary';
import { ConsolePage, pageSheet } from '../common/page';
import { act, empty, field, heading, said, table } from '../common/shapes';
import { texts as common } from '../common/texts';
import { entryForm } from './form';
import { texts } from './texts';

/** The maker's own names of parts, in each language; searching finds one by the other. */
export class GlossaryPage extends ConsolePage {
  #entries: readonly Entry[] | undefined;
  #writing: Entry | undefined;
  #words = '';
  readonly #list = make('div');

  constructor() {
    super(pageSheet());
  }

  protected async load(): Promise<void> {
    this.#entries = await glossary(this.service);
  }

  protected parts(): (HTMLElement | undefined | false)[] {
    const say = texts[this.language];
    const all = this.#entries;
    if (!all) return [heading(say.title)];
    const find = make('input', { type: 'search', id: 'find', value: this.#words, on: { input: () => this.#find(find.value) } });
    this.#drawList();
    return [
      heading(say.title, act(say.add, () => this.#write({ id: '', names: {}, note: '' }), 'add', 'primary')),
      make('p', { className: 'quiet' }, say.what),
      this.#writing && entryForm(this.#writing, this.language, { save: (entry) => this.#save(entry), cancel: () => this.#write(undefined) }),
      all.length > 0 && field(say.find, find),
      this.#list,
    ];
  }

  #find(words: string): void {
    this.#words = words;
    this.#drawList();
  }

  #drawList(): void {
    const say = texts[this.language];
    const wanted = this.#words.toLocaleLowerCase();
    const found = (this.#entries ?? []).filter(({ names }) => Object.values(names).flat().join(' ').toLocaleLowerCase().includes(wanted));
    this.#list.replaceChildren(found.length > 0 ? this.#table(found) : empty(this.#words ? say.noneSo : say.none));
  }

  #table(entries: readonly Entry[]): HTMLElement {
    const say = texts[this.language];
    const words = common[this.language];
    const rows = entries.map((one) => [
      make('div', {}, ...Object.entries(one.names).map(([language, names]) => make('div', {}, make('span', { className: 'quiet' }, `${language}: `), said(names.join(', '), language)))),
      said(one.note),
      make(
        'div',
        { className: 'row' },
        act(words.change, () => this.#write(one), `change-${one.id}`),
        act(words.remove, () => void this.#remove(one), `remove-${one.id}`),
      ),
    ]);
    return table([say.names, say.note, ''], rows);
  }

  #write(entry: Entry | undefined): void {
    this.#writing = entry;
    this.draw();
    this.root.querySelector<HTMLElement>('form input')?.focus();
  }

  async #save(entry: Omit<Entry, 'id'>): Promise<void> {
    const before = this.#writing!;
    await this.perform(async () => {
      if (before.id) await changeEntry(this.service, before.id, entry);
      const id = before.id || (await addEntry(this.service, entry)).id;
      this.#writing = undefined;
      return { text: texts[this.language].saved, undo: () => (before.id ? changeEntry(this.service, id, before) : removeEntry(this.service, id)) };
    });
  }

  async #remove(entry: Entry): Promise<void> {
    await this.perform(async () => {
      await removeEntry(this.service, entry.id);
      return { text: texts[this.language].removed, undo: () => addEntry(this.service, entry) };
    });
  }
}

define('ai-glossary', GlossaryPage);
