import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Cost, Day } from '../client/cost';
import { cost, everyDay } from '../client/cost';
import { linkTo } from '../common/address';
import { ConsolePage, pageSheet } from '../common/page';
import { count, empty, facts, heading, said, section, select, table } from '../common/shapes';
import styles from './styles.css?inline';
import { texts } from './texts';

const SPANS = [7, 30, 90, 365];

/** What language models cost: what is left of today's budget, each day, each model. */
export class CostPage extends ConsolePage {
  #cost: Cost | undefined;

  constructor() {
    super(look);
  }

  protected async load(): Promise<void> {
    this.#cost = await cost(this.service, this.#span);
  }

  get #span(): number {
    return Number(this.address.asked('days')) || 30;
  }

  protected parts(): (HTMLElement | false)[] {
    const say = texts[this.language];
    const all = this.#cost;
    if (!all) return [heading(say.title)];
    const span = select(SPANS.map((days): [string, string] => [String(days), say.lastDays(days)]), String(this.#span), (days) => (location.hash = linkTo(['cost'], { days })));
    span.id = 'span';
    span.setAttribute('aria-label', say.span);
    return [
      heading(say.title, span),
      all.configured.length === 0 && make('p', { className: 'card' }, say.noModel),
      section(say.today, this.#today(all)),
      section(say.days, this.#days(everyDay(all))),
      section(say.models, this.#models(all)),
    ];
  }

  #today(all: Cost): HTMLElement {
    const say = texts[this.language];
    const today = all.days.find(({ day }) => day === all.today) ?? { spent: 0, reserved: 0, tokens: 0, calls: 0 };
    const used = Math.max(part(today.spent + today.reserved, all.money), part(today.tokens, all.tokens));
    const hasLimit = !Number.isNaN(used);
    const meter = hasLimit && make('meter', { min: 0, max: 1, high: all.warning || 1, value: Math.min(1, used), aria: { label: say.used } });
    return make(
      'div',
      { className: 'card' },
      facts([
        [say.spent, this.#money(today.spent)],
        [say.underWay, today.reserved > 0 ? this.#money(today.reserved) : ''],
        [say.tokens, count(today.tokens, this.language)],
        [say.calls, count(today.calls, this.language)],
        [say.left, Number.isNaN(all.money) ? '' : this.#money(Math.max(0, all.money - today.spent - today.reserved))],
        [say.tokensLeft, Number.isNaN(all.tokens) ? '' : count(Math.max(0, all.tokens - today.tokens), this.language)],
      ]),
      meter,
      !hasLimit && make('p', { className: 'quiet' }, say.noBudget),
    );
  }

  /** A bar for each day; the numbers stand in the table below it. */
  #days(days: readonly Day[]): HTMLElement {
    const say = texts[this.language];
    const spent = days.filter(({ calls }) => calls > 0);
    if (spent.length === 0) return empty(say.nothing);
    const most = Math.max(...days.map(({ spent: money }) => money)) || Math.max(...days.map(({ tokens }) => tokens));
    const inMoney = days.some(({ spent: money }) => money > 0);
    const bars = days.map((day) => {
      const bar = make('span', { title: `${day.day}: ${inMoney ? this.#money(day.spent) : count(day.tokens, this.language)}` });
      bar.style.height = `${(100 * (inMoney ? day.spent : day.tokens)) / most}%`;
      return bar;
    });
    const rows = [...spent].reverse().map((day) => [said(day.day), this.#money(day.spent), count(day.tokens, this.language), count(day.calls, this.language)]);
    return make('div', {}, make('div', { className: 'bars', aria: { hidden: 'true' } }, ...bars), table([say.day, say.spent, say.tokens, say.calls], rows));
  }

  #models({ models }: Cost): HTMLElement {
    const say = texts[this.language];
    if (models.length === 0) return empty(say.nothing);
    const number = (n: number) => count(n, this.language);
    const rows = models.map((one) => [
      said(one.model),
      one.unpriced ? `${this.#money(one.cost)} (${say.unpriced})` : this.#money(one.cost),
      number(one.promptTokens),
      number(one.replyTokens),
      number(one.calls),
      number(one.failed),
    ]);
    return table([say.model, say.spent, say.read, say.written, say.calls, say.failed], rows);
  }

  #money(amount: number): string {
    const currency = this.#cost?.currency ?? '';
    const digits = amount > 0 && amount < 1 ? 5 : 2;
    return count(amount, this.language, { minimumFractionDigits: 2, maximumFractionDigits: digits, ...(/^[A-Z]{3}$/.test(currency) && { style: 'currency', currency }) });
  }
}

function part(used: number, whole: number): number {
  return whole === 0 ? 1 : used / whole;
}

const look = pageSheet(styles);
define('ai-cost', CostPage);
