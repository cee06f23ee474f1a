import type { Machine, Model } from '../../client/catalogue';
import type { Subject } from '../../client/conversation';
import type { PackSubject } from '../../packs/packs';
import { make, words } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Chooses the machine or the model that is asked about. Tells `ai-subject` with the {@link Subject} as detail. */
export class SubjectChoice extends View {
  #machines: readonly Machine[] = [];
  #models: readonly Model[] = [];
  #chosen = '';
  #wished = '';

  constructor() {
    super(look);
  }

  /** What there is to choose from. */
  offer(machines: readonly Machine[], models: readonly Model[]): void {
    this.#machines = machines;
    this.#models = models;
    this.#follow();
    if (this.isConnected) this.draw();
  }

  /**
   * Chooses a machine as soon as it is on offer: the one of a label, or the choice of last time.
   *
   * @param machine id or serial number, or a former {@link chosen}
   */
  wish(machine: string): void {
    this.#wished = machine.trim();
    this.#follow();
    if (this.isConnected) this.draw();
  }

  /** What is chosen, fit to be wished for again. */
  get chosen(): string {
    return this.#chosen;
  }

  get subject(): Subject {
    const machine = this.#machines.find(({ id }) => this.#chosen === `machine ${id}`);
    const model = this.#models.find(({ id }) => this.#chosen === `model ${id}`);
    // Whoever asks before the list has come asks about the machine of the label all the same.
    if (this.#wished && this.#isEmpty && !/^(machine|model) /.test(this.#wished)) return { machine: this.#wished };
    return { ...(machine && { machine: machine.id }), ...(model && { model: model.name }) };
  }

  /** How a machine or model is called here; empty when it is not on offer. */
  nameOf({ machine, model }: Subject): string {
    const found = this.#machines.find(({ id, serial }) => id === machine || serial === machine);
    return found ? named(found) : (machine ?? model ?? '');
  }

  /** Goes on with what was asked about before; nothing chosen when that is not on offer. */
  settle({ machine, model }: Subject): void {
    this.#chosen = '';
    this.#wished = machine ?? `model ${this.#models.find(({ name }) => name === model)?.id}`;
    this.#follow();
    this.#wished = '';
    if (this.isConnected) this.draw();
  }

  /** What would be kept on the phone for the choice; undefined without one. */
  get packSubject(): PackSubject | undefined {
    const machine = this.#machines.find(({ id }) => this.#chosen === `machine ${id}`);
    const model = this.#models.find(({ id }) => this.#chosen === `model ${id}`);
    const chosen = this.#chosen;
    if (machine) return { chosen, label: named(machine), path: `machines/${encodeURIComponent(machine.id)}/pack`, machine: machine.id, model: machine.model };
    return model && { chosen, label: model.name, path: `models/${encodeURIComponent(model.id)}/pack`, machine: undefined, model: model.name };
  }

  /** The machine's id and the model's name, as far as they are known, of what a question is about. */
  namesOf({ machine, model }: Subject): Subject {
    const wish = machine?.toUpperCase();
    const known = this.#machines.find(({ id, serial }) => [id, serial].some((name) => name.toUpperCase() === wish));
    return known ? { machine: known.id, model: known.model } : { ...(machine && { machine }), ...(model && { model }) };
  }

  /** Whether there is a choice already, or a wish for one. */
  get isSettled(): boolean {
    return this.#chosen !== '' || this.#wished !== '';
  }

  get #isEmpty(): boolean {
    return this.#machines.length === 0 && this.#models.length === 0;
  }

  /** Takes the wish over when it is on offer; a machine that is not stays wished for, and is said to be missing. */
  #follow(): void {
    const wish = this.#wished.toUpperCase();
    const machine = this.#machines.find(({ id, serial }) => [id, `machine ${id}`, serial].some((name) => name.toUpperCase() === wish));
    const model = this.#models.find(({ id }) => `model ${id}` === this.#wished);
    if (machine) this.#chosen = `machine ${machine.id}`;
    else if (model) this.#chosen = `model ${model.id}`;
    if (machine || model) this.#wished = '';
  }

  /** Chooses a model by its name; one that is not on offer is left alone. */
  choose(name: string): boolean {
    const model = this.#models.find((model) => model.name === name);
    if (model) this.#chosen = `model ${model.id}`;
    if (model) this.#wished = '';
    if (this.isConnected) this.draw();
    return model !== undefined;
  }

  protected draw(): void {
    const { label, unknown, machines, models, missing } = texts[this.language];
    const select = make('select', { on: { change: () => this.#changed(select.value) } });
    select.append(make('option', { value: '' }, unknown));
    this.#group(select, machines, this.#machines.map(({ id, ...machine }) => [`machine ${id}`, named(machine)]));
    this.#group(select, models, this.#models.map(({ id, name }) => [`model ${id}`, name]));
    select.value = this.#chosen;
    const isMissing = this.#wished !== '' && !this.#isEmpty && !/^(machine|model) /.test(this.#wished);
    const note = isMissing && make('p', { className: 'missing', role: 'status' }, missing, ' ', words(this.#wished, ''));
    this.root.replaceChildren(make('label', {}, make('span', {}, label), select), ...(note ? [note] : []));
  }

  #group(select: HTMLSelectElement, label: string, options: (readonly [value: string, text: string])[]): void {
    if (options.length === 0) return;
    select.append(make('optgroup', { label }, ...options.map(([value, text]) => make('option', { value }, text))));
  }

  #changed(value: string): void {
    this.#chosen = value;
    this.#wished = '';
    this.draw();
    this.root.querySelector('select')?.focus();
    this.tell('ai-subject', this.subject);
  }
}

function named(machine: Omit<Machine, 'id'>): string {
  return [machine.name, machine.model, machine.serial].filter((part) => part !== '').join(' · ');
}

const look = sheet(styles);
define('ai-subject', SubjectChoice);
