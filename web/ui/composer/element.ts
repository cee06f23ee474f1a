import { make, spoken } from '../dom';
import { icon } from '../icon';
import { direction } from '../language/languages';
import { define, sheet, View } from '../view';
import { PhotoStrip } from '../photos/strip';
import { texts as photoTexts } from '../photos/texts';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Longest question that the service takes, in characters. */
const LONGEST = 4000;

/** Where one asks. Tells `ai-ask` with the question as detail; a listener that cannot take it now prevents it. */
export class Composer extends View {
  #text = '';
  readonly #strip = new PhotoStrip();

  constructor() {
    super(look);
    this.#strip.addEventListener('ai-no-photos', () => this.focus());
  }

  /** The photos that go with the question just told; from here on they are the taker's. */
  takePhotos(): readonly Blob[] {
    const { photos } = this.#strip;
    this.#strip.photos = [];
    return photos;
  }

  override focus(): void {
    this.root.querySelector('textarea')?.focus();
  }

  /** Puts a question back that could not be taken. */
  giveBack(question: string, photos: readonly Blob[] = []): void {
    this.#text = question;
    this.#strip.photos = photos;
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
    const button = make('button', { type: 'submit', className: 'primary' }, make('span', {}, send), icon('send'));
    const form = make('form', { on: { submit: (event) => this.#onSubmit(event, field) } });
    form.append(...this.#camera(), make('label', {}, spoken(label), field), button);
    this.#strip.language = this.language;
    this.root.replaceChildren(this.#strip, form);
    this.#onInput(field);
  }

  /** The button, and the field behind it that opens the phone's camera. */
  #camera(): HTMLElement[] {
    const label = photoTexts[this.language].add;
    const input = make('input', { type: 'file', accept: 'image/*', hidden: true, on: { change: () => void this.#take(input) } });
    input.setAttribute('capture', 'environment');
    const click = () => input.click();
    return [input, make('button', { type: 'button', className: 'camera', title: label, aria: { label }, on: { click } }, icon('camera'))];
  }

  async #take(input: HTMLInputElement): Promise<void> {
    await this.#strip.add([...(input.files ?? [])]);
    input.value = '';
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
    if (question === '' && this.#strip.photos.length > 0) {
      this.#strip.askForWords();
      field.focus();
    }
    if (question === '' || !this.tell('ai-ask', question)) return;
    field.value = '';
    this.#onInput(field);
  }
}

const look = sheet(styles);
define('ai-composer', Composer);
