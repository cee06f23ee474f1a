import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Golden, NewGolden, Run } from '../client/golden';
import { addGolden, changeGolden, golden, removeGolden, run, runGolden, runs } from '../client/golden';
import type { Manual } from '../client/manuals';
import { manuals } from '../client/manuals';
import { linkTo } from '../common/address';
import { ConsolePage, pageSheet } from '../common/page';
import { act, empty, heading, link, said, section, table } from '../common/shapes';
import { texts as common } from '../common/texts';
import { goldenForm } from './form';
import { runList, runResults } from './runs';
import styles from './styles.css?inline';
import { texts } from './texts';

/** What is written: a new question, or another wording of one that is there. */
interface Writing extends NewGolden {
  readonly id?: string;
}

/** The golden questions by model, and what became of them each time they were asked. */
export class GoldenPage extends ConsolePage {
  #questions: readonly Golden[] | undefined;
  #manuals: readonly Manual[] = [];
  #runs: readonly Run[] = [];
  #run: Run | undefined;
  #writing: Writing | undefined;

  constructor() {
    super(look);
  }

  protected async load(): Promise<void> {
    [this.#questions, this.#manuals, this.#runs] = await Promise.all([golden(this.service), manuals(this.service), runs(this.service)]);
    const shown = this.address.part(1);
    if (shown && !this.#run) this.#run = await run(this.service, shown);
  }

  protected parts(): (HTMLElement | undefined | false)[] {
    const say = texts[this.language];
    const all = this.#questions;
    if (!all) return [heading(say.title)];
    const add = act(say.add, () => this.#write({ text: '', language: '', model: '', manual: '', page: 1 }), 'add');
    const ask = all.length > 0 && act(say.run, () => void this.#ask(), 'run', 'primary');
    return [
      heading(say.title, ask, add),
      make('p', { className: 'quiet' }, say.what),
      this.#writing && this.#form(this.#writing),
      this.#run && runResults(this.#run, this.language),
      ...this.#byModel(all),
      this.#runs.length > 0 && section(say.runs, runList(this.#runs, this.language, (id) => void this.#open(id))),
    ];
  }

  #byModel(all: readonly Golden[]): HTMLElement[] {
    if (all.length === 0) return [empty(texts[this.language].none)];
    return [...new Set(all.map(({ model }) => model))].map((model) => section(model, this.#table(all.filter((one) => one.model === model))));
  }

  #table(of: readonly Golden[]): HTMLElement {
    const words = common[this.language];
    const rows = of.map((one) => [
      said(one.text, one.language),
      link(linkTo(['page', one.manual, one.page]), said(`${one.title}, ${words.pageN(one.page)}`), 'target'),
      make(
        'div',
        { className: 'row tools' },
        act(words.change, () => this.#write(one), `change-${one.id}`),
        act(words.remove, () => void this.#remove(one), `remove-${one.id}`),
      ),
    ]);
    return table([words.question, words.page, ''], rows);
  }

  #write(writing: Writing | undefined): void {
    this.#writing = writing;
    this.draw();
    this.root.getElementById('golden-text')?.focus();
  }

  #form(writing: Writing): HTMLElement {
    const say = texts[this.language];
    const { id } = writing;
    const save = (wanted: NewGolden) =>
      this.perform(async () => {
        if (id) await changeGolden(this.service, id, wanted);
        const kept = id ?? (await addGolden(this.service, wanted)).id;
        this.#writing = undefined;
        const undo = () => (id ? changeGolden(this.service, kept, writing) : removeGolden(this.service, kept));
        return { text: say.saved, undo };
      });
    return goldenForm(writing, this.#manuals, this.language, { save, cancel: () => this.#write(undefined) });
  }

  async #remove(one: Golden): Promise<void> {
    await this.perform(async () => {
      await removeGolden(this.service, one.id);
      return { text: texts[this.language].removed, undo: () => addGolden(this.service, one) };
    });
  }

  async #ask(): Promise<void> {
    const made = await this.work(() => runGolden(this.service));
    if (!made) return;
    this.#run = made;
    await this.reload();
  }

  async #open(id: string): Promise<void> {
    this.#run = (await this.work(() => run(this.service, id))) ?? this.#run;
    this.draw();
    this.root.getElementById('results')?.scrollIntoView({ block: 'start' });
  }
}

const look = pageSheet(styles);
define('ai-golden', GoldenPage);
