import type { Earlier, EarlierPage } from '../../client/earlier';
import dialog from '../dialog.css?inline';
import { make, words } from '../dom';
import { Sheet } from '../sheet';
import { define, sheet } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Where the list comes from. */
export interface Shelf {
  list(words: string, before: string): Promise<EarlierPage>;
  rename(conversation: string, title: string): Promise<void>;
}

/** Milliseconds without a key after which is searched. */
const PAUSE = 300;

/**
 * The conversations of the asker, whatever device they were held on: to search, name, and go on with. Tells `ai-continue`
 * with the {@link Earlier} as detail.
 */
export class EarlierList extends Sheet {
  shelf!: Shelf;
  readonly #search = make('input', { type: 'search', dir: 'auto', on: { input: () => this.#searchSoon() } });
  readonly #list = make('ul', { className: 'list' });
  readonly #note = make('p', { role: 'status' });
  readonly #more = make('button', { type: 'button', hidden: true, on: { click: () => void this.#load(this.#next) } });
  #next = '';
  #soon: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor() {
    super(look);
  }

  show(): void {
    this.#search.value = '';
    this.open();
    void this.#load('');
  }

  protected draw(): void {
    const { title, close, search, more } = texts[this.language];
    this.#more.textContent = more;
    this.fill(title, close, make('label', { className: 'field' }, search, this.#search), this.#note, this.#list, this.#more);
  }

  #searchSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#load(''), PAUSE);
  }

  /** Of two searches only the later one is shown. */
  async #load(before: string): Promise<void> {
    const { none, offline } = texts[this.language];
    const mine = ++this.#asked;
    try {
      const page = await this.shelf.list(this.#search.value.trim(), before);
      if (mine !== this.#asked) return;
      if (before === '') this.#list.replaceChildren();
      this.#list.append(...page.conversations.map((conversation) => this.#entry(conversation)));
      this.#next = page.next;
      this.#more.hidden = page.next === '';
      this.#note.textContent = this.#list.childElementCount === 0 ? none : '';
    } catch {
      this.#note.textContent = offline;
    }
  }

  #entry(conversation: Earlier): HTMLElement {
    const { untitled, rename } = texts[this.language];
    const at = new Date(conversation.at);
    const facts = [conversation.model, Number.isNaN(at.getTime()) ? '' : at.toLocaleDateString(this.language, { dateStyle: 'medium' })].filter((fact) => fact !== '');
    const title = words(conversation.title || untitled, '');
    const go = () => {
      this.close();
      this.tell('ai-continue', conversation);
    };
    const open = make('button', { type: 'button', className: 'open', on: { click: go } }, title, make('span', { className: 'quiet' }, words(facts.join(' · '), '')));
    const entry = make('li', {}, open);
    const label = `${rename}: ${title.textContent}`;
    entry.append(make('button', { type: 'button', className: 'rename', aria: { label }, on: { click: () => this.#name(entry, conversation) } }, rename));
    return entry;
  }

  /** The entry becomes a field for its name. */
  #name(entry: HTMLElement, conversation: Earlier): void {
    const { name, save, offline } = texts[this.language];
    const field = make('input', { type: 'text', dir: 'auto', maxLength: 200, value: conversation.title });
    const submit = async (event: Event) => {
      event.preventDefault();
      const title = field.value.trim();
      try {
        if (title !== '') await this.shelf.rename(conversation.id, title);
        entry.replaceWith(this.#entry({ ...conversation, title: title || conversation.title }));
      } catch {
        this.#note.textContent = offline;
      }
    };
    const form = make('form', { on: { submit: (event) => void submit(event) } }, make('label', { className: 'field' }, name, field), make('button', { type: 'submit' }, save));
    entry.replaceChildren(form);
    field.focus();
  }
}

const look = sheet(dialog + styles);
define('ai-earlier', EarlierList);
