import type { Model } from '../../client/catalogue';
import { models } from '../../client/catalogue';
import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import { askAbout } from '../client/answers';
import { linkTo } from '../common/address';
import { ConsolePage, pageSheet } from '../common/page';
import { field, heading, languageChoices, select } from '../common/shapes';
import { texts as common } from '../common/texts';
import { TracePage } from '../trace/element';
import { texts } from './texts';

/**
 * Asks as an operator would, and shows the answer with everything that led to it. The answer stands in the address as
 * `inspect/TRACE`, so that it can be sent to a colleague.
 */
export class InspectPage extends ConsolePage {
  #models: readonly Model[] = [];
  readonly #form = make('div');
  readonly #trace = make('div');

  constructor() {
    super(pageSheet());
  }

  protected async load(): Promise<void> {
    this.#models = await models(this.service);
    const id = this.address.part(1);
    if (id && !this.#trace.firstChild) this.#show(id);
  }

  protected parts(): HTMLElement[] {
    const say = texts[this.language];
    if (this.#form.lang !== this.language) this.#drawForm();
    const shown = this.#trace.firstElementChild as TracePage | null;
    if (shown) shown.language = this.language;
    return [heading(say.title), this.#form, this.#trace];
  }

  #drawForm(): void {
    const say = texts[this.language];
    const words = common[this.language];
    this.#form.lang = this.#models.length > 0 ? this.language : '';
    const question = make('textarea', { id: 'question', required: true, maxLength: 4000, dir: 'auto', defaultValue: this.address.asked('text') });
    const model = select([['', say.fromQuestion], ...this.#models.map(({ name }): [string, string] => [name, name])], this.address.asked('model'));
    const language = select(languageChoices(words.ofText), '');
    const button = make('button', { type: 'submit', className: 'primary' }, say.ask);
    const submit = async (event: Event) => {
      event.preventDefault();
      button.disabled = true;
      await this.#ask(question.value, model.value, language.value);
      button.disabled = false;
    };
    this.#form.replaceChildren(
      make(
        'form',
        { on: { submit: (event) => void submit(event) } },
        field(words.question, question),
        make('div', { className: 'row' }, field(words.model, model), field(words.language, language)),
        button,
      ),
    );
  }

  async #ask(question: string, model: string, language: string): Promise<void> {
    const answer = await this.work(() => askAbout(this.service, question, model, language));
    if (!answer) return;
    history.replaceState(null, '', linkTo(['inspect', answer.traceId]));
    this.#show(answer.traceId);
  }

  #show(id: string): void {
    const page = new TracePage();
    page.service = this.service;
    page.session = this.session;
    page.address = this.address;
    page.language = this.language;
    page.trace = id;
    this.#trace.replaceChildren(page);
  }
}

define('ai-inspect', InspectPage);
