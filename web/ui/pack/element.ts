import { isMissing, isPassing } from '../../client/problem';
import type { KeptPack, Packs, PackSubject } from '../../packs/packs';
import { NoSignatures } from '../../packs/signature';
import { BrokenPack } from '../../packs/zip';
import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** The manuals that the phone keeps whole: fetches those of the chosen machine, says how old they are, lets them go. */
export class PackBox extends View {
  /** Where the packs come from; set before it is shown. */
  packs!: Packs;
  #subject: PackSubject | undefined;
  #kept: readonly KeptPack[] = [];
  #stop: AbortController | undefined;
  readonly #list = make('ul');
  readonly #way = make('div', { className: 'way' });
  readonly #status = make('p', { role: 'status' });

  constructor() {
    super(look);
    this.root.append(this.#list, this.#way, this.#status);
  }

  /** What is chosen; undefined when nothing is. */
  set subject(subject: PackSubject | undefined) {
    this.#subject = subject;
    if (this.isConnected) this.draw();
  }

  /** Looks anew at what the phone keeps. */
  async look(): Promise<void> {
    this.#kept = await this.packs.all();
    this.draw();
  }

  protected draw(): void {
    this.#list.replaceChildren(...this.#kept.map((pack) => this.#item(pack)));
    if (this.#stop) return;
    const subject = this.#subject;
    const isKept = this.#kept.some((pack) => pack.subject.chosen === subject?.chosen);
    const button = subject && !isKept && make('button', { type: 'button', on: { click: () => void this.#fetch(subject) } }, texts[this.language].keep(subject.label));
    this.#way.replaceChildren(...(button ? [button] : []));
  }

  #item(pack: KeptPack): HTMLElement {
    const { kept, size, renew, remove } = texts[this.language];
    const { label } = pack.subject;
    const date = new Date(pack.at).toLocaleDateString(this.language);
    const megabytes = Math.max(0.1, pack.bytes / 1_000_000).toLocaleString(this.language, { maximumFractionDigits: 1 });
    const button = (text: string, act: () => void) => make('button', { type: 'button', disabled: this.#stop !== undefined, on: { click: act } }, text);
    return make(
      'li',
      {},
      make('p', {}, kept(label, date)),
      make('p', { className: 'quiet' }, size(pack.pages.length, megabytes)),
      make('div', { className: 'row' }, button(renew(label), () => void this.#fetch(pack.subject)), button(remove(label), () => void this.#remove(pack))),
    );
  }

  async #fetch(subject: PackSubject): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    const { stop: stopping, loading } = texts[this.language];
    const bar = make('progress', { aria: { label: loading } });
    const button = make('button', { type: 'button', on: { click: () => stop.abort() } }, stopping);
    this.#way.replaceChildren(make('p', {}, loading), bar, button);
    button.focus();
    this.#say('');
    try {
      await this.packs.fetch(subject, (came, of) => show(bar, came, of), stop.signal);
    } catch (failure) {
      if (!stop.signal.aborted) this.#say(this.#reason(failure));
    }
    this.#stop = undefined;
    await this.look();
    this.root.querySelector('button')?.focus();
  }

  async #remove(pack: KeptPack): Promise<void> {
    await this.packs.drop(pack);
    await this.look();
    this.#say(texts[this.language].removed);
    this.#way.querySelector('button')?.focus();
  }

  #reason(failure: unknown): string {
    const { none, broken, unsure, unreachable, full } = texts[this.language];
    if (failure instanceof BrokenPack) return broken;
    if (failure instanceof NoSignatures) return unsure;
    if (isMissing(failure)) return none;
    return isPassing(failure) ? unreachable : full;
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

function show(bar: HTMLProgressElement, came: number, of: number): void {
  if (of === 0) return;
  bar.max = of;
  bar.value = came;
}

const look = sheet(styles);
define('ai-pack', PackBox);
