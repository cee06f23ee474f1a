import type { Machine, Model } from '../../client/catalogue';
import { machines, models } from '../../client/catalogue';
import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import { registerMachine } from '../client/machines';
import { ConsolePage, pageSheet } from '../common/page';
import { act, empty, field, heading, said, select } from '../common/shapes';
import { texts as common } from '../common/texts';
import { qrPicture } from './qr/picture';
import styles from './styles.css?inline';
import { texts } from './texts';

/** The machines of one's own organisation, and labels for them: whoever scans one begins with that machine. */
export class MachinesPage extends ConsolePage {
  #machines: readonly Machine[] | undefined;
  #models: readonly Model[] = [];
  readonly #chosen = new Set<string>();
  readonly #labels = make('div', { className: 'labels' });

  constructor() {
    super(look);
  }

  protected async load(): Promise<void> {
    [this.#machines, this.#models] = await Promise.all([machines(this.service), models(this.service)]);
  }

  protected parts(): (HTMLElement | false)[] {
    const say = texts[this.language];
    const all = this.#machines;
    if (!all) return [heading(say.title)];
    const print = act(say.print, () => globalThis.print(), 'print', 'primary');
    this.#drawLabels();
    return [
      heading(say.title, all.length > 0 && print),
      this.#form(),
      all.length > 0 ? this.#list(all) : empty(say.none),
      all.length > 0 && make('p', { className: 'quiet' }, say.how),
      this.#labels,
    ];
  }

  #list(all: readonly Machine[]): HTMLElement {
    return make('ul', { className: 'machines' }, ...all.map((machine) => make('li', {}, this.#choice(machine))));
  }

  #choice(machine: Machine): HTMLElement {
    const box = make('input', { type: 'checkbox', checked: this.#chosen.has(machine.id) });
    box.addEventListener('change', () => {
      if (box.checked) this.#chosen.add(machine.id);
      else this.#chosen.delete(machine.id);
      this.#drawLabels();
    });
    return make('label', { className: 'choice' }, box, said(nameOf(machine)));
  }

  #drawLabels(): void {
    const chosen = (this.#machines ?? []).filter(({ id }) => this.#chosen.has(id));
    this.#labels.replaceChildren(...chosen.map((machine) => this.#label(machine)));
  }

  #label(machine: Machine): HTMLElement {
    const say = texts[this.language];
    const label = make('div', { className: 'label' }, make('strong', {}, said(machine.serial)), make('span', {}, said(machine.model)), make('small', {}, say.scan));
    label.prepend(qrPicture(linkOf(machine), say.codeOf(machine.serial)));
    return label;
  }

  #form(): HTMLElement {
    const say = texts[this.language];
    const words = common[this.language];
    const serial = make('input', { type: 'text', required: true, maxLength: 100 });
    const name = make('input', { type: 'text', maxLength: 200 });
    const model = select(this.#models.map((one): [string, string] => [one.name, one.name]), '');
    const submit = async (event: Event) => {
      event.preventDefault();
      await this.perform(async () => {
        await registerMachine(this.service, model.value, serial.value.trim(), name.value.trim());
        return { text: say.added(serial.value.trim()) };
      });
    };
    const form = make(
      'form',
      { on: { submit: (event) => void submit(event) } },
      make('div', { className: 'row' }, field(say.serial, serial), field(words.model, model), field(say.name, name)),
      make('button', { type: 'submit' }, say.add),
    );
    return make('details', {}, make('summary', {}, say.add), form);
  }
}

function nameOf({ serial, model, name }: Machine): string {
  return [serial, model, name].filter((word) => word !== '').join(' · ');
}

/** Where the page of the service begins with this machine; behind the same prefix as the console itself. */
function linkOf({ serial }: Machine): string {
  return `${new URL('./', location.href).href}#machine=${encodeURIComponent(serial)}`;
}

const look = pageSheet(styles);
define('ai-machines', MachinesPage);
