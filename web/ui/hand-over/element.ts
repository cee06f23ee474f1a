import type { Cause, HandOverWords } from '../../client/tickets';
import dialog from '../dialog.css?inline';
import { make, passage, words } from '../dom';
import { Sheet } from '../sheet';
import type { Tried } from '../steps/tried';
import { triedLine } from '../steps/tried';
import { define, sheet } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Longest note that is sent, in characters. */
const LONGEST = 4000;
const LONGEST_CALLBACK = 200;

/** What goes to people with the note. */
export interface Handed {
  /** As it is called here; empty when it was not chosen. */
  readonly machine: string;
  readonly questions: readonly string[];
  readonly tried: readonly Tried[];
  readonly cause: Cause;
}

/** Shows what people will get and takes a note. Tells `ai-hand-over` with the {@link HandOverWords} as detail. */
export class HandOverForm extends Sheet {
  #handed: Handed = { machine: '', questions: [], tried: [], cause: 'user_request' };
  readonly #note = make('textarea', { maxLength: LONGEST, dir: 'auto', name: 'note' });
  readonly #callback = make('input', { type: 'text', maxLength: LONGEST_CALLBACK, dir: 'auto', name: 'callback', autocomplete: 'tel' });
  readonly #down = make('input', { type: 'checkbox', name: 'down' });

  constructor() {
    super(look);
  }

  show(handed: Handed): void {
    this.#handed = handed;
    this.#note.required = handed.questions.length === 0;
    this.open();
  }

  protected draw(): void {
    const { title, cancel, note, matter, callback, down, send, after } = texts[this.language];
    const form = make(
      'form',
      { className: 'body', on: { submit: (event) => this.#submit(event) } },
      make('label', { className: 'choice' }, this.#down, down),
      make('label', { className: 'field' }, this.#note.required ? matter : note, this.#note),
      make('label', { className: 'field' }, callback, this.#callback),
      make('button', { type: 'submit', className: 'primary' }, send),
      make('p', { className: 'quiet' }, after),
    );
    this.fill(title, cancel, this.#preview(), form);
  }

  /** Nobody hands over what he has not seen. */
  #preview(): HTMLElement {
    const { sent, machine, unknown, conversation, tried } = texts[this.language];
    const { questions, tried: steps } = this.#handed;
    const asked = make('ul', {}, ...questions.map((question) => make('li', {}, passage(question, ''))));
    const done = make('ul', {}, ...steps.map((step) => make('li', {}, passage(triedLine(step, this.language), ''))));
    const part = (name: string, ...content: Node[]) => [make('dt', {}, name), make('dd', {}, ...content)];
    const name = this.#handed.machine ? words(this.#handed.machine, '') : make('span', {}, unknown);
    return make(
      'section',
      {},
      make('h3', {}, sent),
      make(
        'dl',
        {},
        ...part(machine, name),
        ...(questions.length > 0 ? part(conversation, asked) : []),
        ...(steps.length > 0 ? part(tried, done) : []),
      ),
    );
  }

  #submit(event: Event): void {
    event.preventDefault();
    const tried = this.#handed.tried.map((step) => triedLine(step, this.language)).join('\n');
    const said = { note: this.#note.value.trim(), callback: this.#callback.value.trim(), isDown: this.#down.checked };
    if (this.#note.required && said.note === '') return;
    this.close();
    this.#note.value = '';
    this.#down.checked = false;
    this.tell<HandOverWords>('ai-hand-over', { ...said, tried, cause: this.#handed.cause });
  }
}

const look = sheet(dialog + styles);
define('ai-hand-over', HandOverForm);
