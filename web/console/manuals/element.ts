import type { Model } from '../../client/catalogue';
import { models } from '../../client/catalogue';
import type { Manual, Upload } from '../../client/manuals';
import { isUnderWay, manuals, upload } from '../../client/manuals';
import { Refused } from '../../client/problem';
import type { Service } from '../../client/service';
import { byClock } from '../../client/waiting';
import { keep, make } from '../../ui/dom';
import { define, sheet, View } from '../../ui/view';
import { uploadForm } from './form';
import { row } from './row';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Milliseconds between looks at manuals that are on their way. */
const LOOK = 1500;

/** The manuals for their editors: bringing one in, and how far each one is. */
export class ManualsPage extends View {
  /** Set before the element is shown. */
  service!: Service;
  #models: readonly Model[] | undefined;
  #stop = new AbortController();
  readonly #list = make('ul');
  readonly #note = make('p', { role: 'status' });
  readonly #form = make('div');

  constructor() {
    super(look);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  protected draw(): void {
    const say = texts[this.language];
    this.#drawForm();
    this.#list.replaceChildren();
    const list = make('section', {}, make('h2', {}, say.title), this.#list);
    this.root.replaceChildren(make('div', { className: 'column' }, this.#form, this.#note, list));
    void this.#look();
  }

  /** The form waits for the models, so that nothing that was filled in is ever drawn over. */
  #drawForm(): void {
    if (!this.#models) return;
    const send = (what: Upload) => void this.#send(what);
    this.#form.replaceChildren(uploadForm(this.#models, texts[this.language], send, (text) => this.#say(text)));
  }

  async #open(): Promise<void> {
    try {
      this.#models = await models(this.service);
      this.#drawForm();
    } catch {
      this.#say(texts[this.language].failed);
    }
  }

  async #send(what: Upload): Promise<void> {
    const say = texts[this.language];
    this.#say(say.sending);
    try {
      await upload(this.service, what);
      this.draw();
      this.#say(say.accepted);
    } catch (failure) {
      this.#say(failure instanceof Refused ? say.refused(failure.detail || failure.code) : say.failed);
    }
  }

  /** Shows the list, and goes on looking while something in it moves. */
  async #look(): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    try {
      for (let moving = true; moving && !signal.aborted; ) {
        const all = await manuals(this.service);
        if (!signal.aborted) this.#show(all);
        moving = all.some((manual) => isUnderWay(manual.versions[0]));
        if (moving) await byClock.wait(LOOK, signal);
      }
    } catch {
      if (!signal.aborted) this.#say(texts[this.language].failed);
    }
  }

  #show(all: readonly Manual[]): void {
    const say = texts[this.language];
    keep(this.#list, all, (manual) => JSON.stringify(manual), (manual) => row(manual, say));
    if (all.length === 0) this.#list.replaceChildren(make('li', { className: 'quiet' }, say.none));
  }

  #say(text: string): void {
    this.#note.textContent = text;
  }
}

const look = sheet(styles);
define('ai-manuals', ManualsPage);
