import { make, spoken } from '../dom';
import { icon } from '../icon';
import { direction } from '../language/languages';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Longest question that the service takes, in characters. */
const LONGEST = 4000;

/** Where one asks. Tells `ai-ask` with the question as detail; a listener that cannot take it now prevents it. */
export class Composer extends View {
  #text = '';

  constructor() {
    super(look);
  }

  override focus(): void {
    this.root.querySelector('textarea')?.focus();
  }

  /** Puts a question back that could not be taken. */
  giveBack(question: string): void {
    this.#text = question;
    this.draw();
  }

  protected draw(): void {
    const { label, hint, send } = texts[this.language];
    const field = make('textarea', {
      value: this.#text,
      placeholder: hint,
      rows: 1,
      maxLength: LONGEST,
      enterKeyHint: 'send',
      on: { input: () => this.#onInput(field), keydown: (event) => this.#onKey(event, field) },
    });
    const button = make('button', { type: 'submit', className: 'primary' }, send, icon('send'));
    const form = make('form', { on: { submit: (event) => this.#onSubmit(event, field) } });
    form.append(make('label', {}, spoken(label), field), button);
    this.root.replaceChildren(form);
    this.#onInput(field);
  }

  /** The question has its own direction; without one the hint has the page's. */
  #onInput(field: HTMLTextAreaElement): void {
    this.#text = field.value;
    field.dir = field.value === '' ? direction(this.language) : 'auto';
  }

  #onKey(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    this.#onSubmit(event, field);
  }

  #onSubmit(event: Event, field: HTMLTextAreaElement): void {
    event.preventDefault();
    const question = field.value.trim();
    if (question === '' || !this.tell('ai-ask', question)) return;
    field.value = '';
    this.#onInput(field);
  }
}

const look = sheet(styles);
define('ai-composer', Composer);
