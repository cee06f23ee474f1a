import type { Machine, Model } from '../../client/catalogue';
import type { Subject } from '../../client/conversation';
import { make } from '../dom';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';

/** Chooses the machine or the model that is asked about. Tells `ai-subject` with the {@link Subject} as detail. */
export class SubjectChoice extends View {
  #machines: readonly Machine[] = [];
  #models: readonly Model[] = [];
  #chosen = '';

  constructor() {
    super(look);
  }

  /** What there is to choose from. */
  offer(machines: readonly Machine[], models: readonly Model[]): void {
    this.#machines = machines;
    this.#models = models;
    if (this.isConnected) this.draw();
  }

  get subject(): Subject {
    const machine = this.#machines.find(({ id }) => this.#chosen === `machine ${id}`);
    const model = this.#models.find(({ id }) => this.#chosen === `model ${id}`);
    return { ...(machine && { machine: machine.id }), ...(model && { model: model.name }) };
  }

  /** Chooses a model by its name; one that is not on offer is left alone. */
  choose(name: string): boolean {
    const model = this.#models.find((model) => model.name === name);
    if (model) this.#chosen = `model ${model.id}`;
    if (this.isConnected) this.draw();
    return model !== undefined;
  }

  protected draw(): void {
    const { label, unknown, machines, models } = texts[this.language];
    const select = make('select', { on: { change: () => this.#changed(select.value) } });
    select.append(make('option', { value: '' }, unknown));
    this.#group(select, machines, this.#machines.map(({ id, ...machine }) => [`machine ${id}`, named(machine)]));
    this.#group(select, models, this.#models.map(({ id, name }) => [`model ${id}`, name]));
    select.value = this.#chosen;
    this.root.replaceChildren(make('label', {}, make('span', {}, label), select));
  }

  #group(select: HTMLSelectElement, label: string, options: (readonly [value: string, text: string])[]): void {
    if (options.length === 0) return;
    select.append(make('optgroup', { label }, ...options.map(([value, text]) => make('option', { value }, text))));
  }

  #changed(value: string): void {
    this.#chosen = value;
    this.tell('ai-subject', this.subject);
  }
}

function named(machine: Omit<Machine, 'id'>): string {
  return [machine.name, machine.model, machine.serial].filter((part) => part !== '').join(' · ');
}

const look = sheet(styles);
define('ai-subject', SubjectChoice);
