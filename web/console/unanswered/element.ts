import type { Model } from '../../client/catalogue';
import { models } from '../../client/catalogue';
import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Unanswered } from '../client/unanswered';
import { unanswered } from '../client/unanswered';
import { linkTo } from '../common/address';
import { ConsolePage, pageSheet } from '../common/page';
import { act, empty, field, heading, languageName, link, said, select, table, time } from '../common/shapes';
import { texts as common } from '../common/texts';
import type { Why } from './texts';
import { texts, whys } from './texts';

/** How many the service gives at once. */
const PAGE = 50;

/** Questions that were refused, or whose answer did not help: what the manuals, or we, still lack. */
export class UnansweredPage extends ConsolePage {
  #models: readonly Model[] = [];
  #all: readonly Unanswered[] | undefined;
  #hasMore = false;

  constructor() {
    super(pageSheet());
  }

  protected async load(): Promise<void> {
    this.#models = await models(this.service);
    this.#all = await unanswered(this.service, this.#why, this.#model, '');
    this.#hasMore = this.#all.length === PAGE;
  }

  get #why(): string {
    return this.address.asked('why');
  }

  get #model(): string {
    return this.address.asked('model');
  }

  protected parts(): (HTMLElement | false)[] {
    const say = texts[this.language];
    if (!this.#all) return [heading(say.title)];
    const more = this.#hasMore && act(common[this.language].more, () => void this.#more());
    const found = this.#all.length > 0 ? this.#table(this.#all) : empty(this.#why || this.#model ? say.noneSo : say.none);
    return [heading(say.title), make('p', { className: 'quiet' }, say.what), this.#filters(), found, more];
  }

  #filters(): HTMLElement {
    const say = texts[this.language];
    const { model, anyModel, all } = common[this.language];
    const go = (why: string, of: string) => void (location.hash = linkTo(['unanswered'], { why, model: of }));
    return make(
      'div',
      { className: 'row' },
      field(say.why, select([['', all], ...whys.map((one): [string, string] => [one, say.whys[one]])], this.#why, (value) => go(value, this.#model)), 'why'),
      field(model, select([['', anyModel], ...this.#models.map(({ name }): [string, string] => [name, name])], this.#model, (value) => go(this.#why, value)), 'model'),
    );
  }

  #table(all: readonly Unanswered[]): HTMLElement {
    const say = texts[this.language];
    const words = common[this.language];
    const rows = all.map((one) => [
      make('div', {}, said(one.text, one.language), one.said !== '' && make('div', { className: 'quiet' }, `${say.said}: `, said(one.said))),
      make('div', {}, ...[one.reason, one.outcome].filter((why) => why !== '').map((why) => make('span', { className: 'state warn' }, this.#name(why)))),
      said(one.model),
      languageName(one.language, this.language),
      time(one.hour, this.language),
      this.#links(one),
    ]);
    return table([words.question, say.why, words.model, words.language, say.asked, ''], rows);
  }

  #name(why: string): string {
    const { whys: names } = texts[this.language];
    return Object.hasOwn(names, why) ? names[why as Why] : why;
  }

  /** An answer that was given is looked into; a question that was refused before anything was searched is asked again. */
  #links({ trace, ticket, text, model }: Unanswered): HTMLElement {
    const say = texts[this.language];
    const inspect = trace ? linkTo(['inspect', trace]) : linkTo(['inspect'], { text, model });
    return make(
      'div',
      { className: 'row' },
      link(inspect, say.inspect, 'button'),
      ticket !== '' && link(linkTo(['ticket', ticket]), say.ticket, 'button'),
    );
  }

  async #more(): Promise<void> {
    await this.work(async () => {
      const next = await unanswered(this.service, this.#why, this.#model, this.#all!.at(-1)!.id);
      this.#all = [...this.#all!, ...next];
      this.#hasMore = next.length === PAGE;
      this.draw();
    });
  }
}

define('ai-unanswered', UnansweredPage);
