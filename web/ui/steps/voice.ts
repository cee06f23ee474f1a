import type { Command } from '../../voice/commands';
import { canListen, listen } from '../../voice/listening';
import type { Speech } from '../../voice/speaking';
import { canSay, hush, say, whenVoicesChange } from '../../voice/speaking';
import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './voice.css?inline';
import { texts } from './texts';

/** Reads aloud and listens for commands, where the browser can. Tells `ai-voice` with the {@link Command} as detail. */
export class VoiceBar extends View {
  /** Whether there are commands to listen for. */
  hasCommands = true;
  #speeches: readonly Speech[] = [];
  #isAloud = false;
  #listening: AbortController | undefined;
  #hasFailed = false;
  #here = new AbortController();

  constructor() {
    super(look);
  }

  /** What is to be read now; it is read at once when reading was wished for. */
  set speeches(speeches: readonly Speech[]) {
    const isNew = JSON.stringify(speeches) !== JSON.stringify(this.#speeches);
    this.#speeches = speeches;
    if (isNew && this.#isAloud) this.say();
    if (isNew && this.isConnected) this.draw();
  }

  override connectedCallback(): void {
    this.#here = new AbortController();
    whenVoicesChange(() => this.draw(), this.#here.signal);
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#here.abort();
    queueMicrotask(() => this.isConnected || this.rest());
  }

  say(): void {
    say(this.#speeches);
  }

  /** Falls silent and listens no more. */
  rest(): void {
    hush();
    this.#isAloud = false;
    this.#listening?.abort();
    this.#listening = undefined;
  }

  protected draw(): void {
    const { aloud, listen: wish, listening, voiceFailed } = texts[this.language];
    const speaks = this.#speeches.some(({ language }) => canSay(language)) && this.#toggle(aloud, this.#isAloud, () => this.#toggleAloud());
    const hears = this.hasCommands && canListen() && !this.#hasFailed && this.#toggle(wish, this.#listening !== undefined, () => this.#toggleListening());
    const note = this.#hasFailed ? voiceFailed : this.#listening ? listening : '';
    this.root.replaceChildren(make('div', { className: 'row' }, speaks, hears), make('p', { role: 'status' }, note));
  }

  #toggle(label: string, isOn: boolean, click: () => void): HTMLElement {
    return make('button', { type: 'button', aria: { pressed: String(isOn) }, on: { click } }, label);
  }

  #toggleAloud(): void {
    this.#isAloud = !this.#isAloud;
    if (this.#isAloud) this.say();
    else hush();
    this.draw();
  }

  #toggleListening(): void {
    if (this.#listening) {
      this.#listening.abort();
      this.#listening = undefined;
    } else {
      this.#listening = new AbortController();
      const heard = (command: Command) => void this.tell('ai-voice', command);
      listen(this.language, heard, () => this.#fail(), this.#listening.signal);
    }
    this.draw();
  }

  #fail(): void {
    this.#hasFailed = true;
    this.#listening = undefined;
    this.draw();
  }
}

const look = sheet(styles);
define('ai-voice', VoiceBar);
