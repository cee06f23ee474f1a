import { make } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import { shrunk } from './shrink';
import styles from './styles.css?inline';
import { texts } from './texts';
import { thumbnail } from './thumbnail';

/** With one question. */
const MOST = 4;

/** The photos that will go with the next question; each can be taken out again. */
export class PhotoStrip extends View {
  #photos: readonly Blob[] = [];
  readonly #list = make('ul', { className: 'strip' });
  readonly #note = make('p', { className: 'quiet' });
  readonly #status = make('p', { role: 'status' });

  constructor() {
    super(look);
    this.root.append(this.#list, this.#note, this.#status);
  }

  get photos(): readonly Blob[] {
    return this.#photos;
  }

  /** Shows these from now on. */
  set photos(photos: readonly Blob[]) {
    this.#photos = photos;
    this.#status.textContent = '';
    this.draw();
  }

  /** Makes the files small and adds them, and says what came of it. */
  async add(files: readonly File[]): Promise<void> {
    const { added, full, unreadable } = texts[this.language];
    for (const file of files) {
      if (this.#photos.length >= MOST) return this.say(full);
      try {
        this.photos = [...this.#photos, await shrunk(file)];
        this.say(added);
      } catch {
        this.say(unreadable);
      }
    }
  }

  /** Says that a photo alone asks nothing. */
  askForWords(): void {
    this.say(texts[this.language].words);
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  protected draw(): void {
    const { kept, describe } = texts[this.language];
    this.#list.replaceChildren(...this.#photos.map((photo, at) => this.#item(photo, at)));
    this.#note.textContent = this.#photos.length > 0 ? `${kept} ${describe}` : '';
  }

  #item(photo: Blob, at: number): HTMLElement {
    const { photo: name, remove } = texts[this.language];
    const label = remove(at + 1);
    const button = make('button', { type: 'button', title: label, aria: { label }, on: { click: () => this.#remove(at) } }, icon('close'));
    return make('li', {}, thumbnail(photo, name(at + 1)), button);
  }

  /** The focus stays among the photos, or goes back to where one asks. */
  #remove(at: number): void {
    this.photos = this.#photos.filter((_, other) => other !== at);
    this.say(texts[this.language].removed);
    const buttons = this.#list.querySelectorAll('button');
    if (buttons.length > 0) buttons[Math.min(at, buttons.length - 1)]!.focus();
    else this.tell('ai-no-photos', undefined);
  }
}

const look = sheet(styles);
define('ai-photo-strip', PhotoStrip);
