import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Counts, Filter, Ticket } from '../client/tickets';
import { counts, tickets } from '../client/tickets';
import { linkTo } from '../common/address';
import { ConsolePage, pageSheet } from '../common/page';
import { act, count, empty, field, heading, link, said, select, table, time } from '../common/shapes';
import { texts as common } from '../common/texts';
import styles from './styles.css?inline';
import type { Priority, TicketState } from './texts';
import { priorities, states, texts } from './texts';

/** The tickets, the most urgent first; filters stand in the address, so that a list can be sent to a colleague. */
export class TicketsPage extends ConsolePage {
  #tickets: readonly Ticket[] = [];
  #total = 0;
  #counts: Counts | undefined;

  constructor() {
    super(look);
  }

  protected async load(): Promise<void> {
    const [first, all] = await Promise.all([tickets(this.service, this.#filter, 0), counts(this.service)]);
    this.#tickets = first.tickets;
    this.#total = first.total;
    this.#counts = all;
  }

  get #filter(): Filter {
    const asked = (name: string) => this.address.asked(name);
    return { state: asked('state'), priority: asked('priority'), model: asked('model'), assignee: asked('assignee'), search: asked('search') };
  }

  protected parts(): (HTMLElement | false)[] {
    const say = texts[this.language];
    if (!this.#counts) return [heading(say.title)];
    const rest = this.#total > this.#tickets.length && act(common[this.language].more, () => void this.#more());
    const found = this.#tickets.length > 0 ? this.#list() : empty(this.#isFiltered ? say.noneSo : say.none);
    return [heading(say.title), this.#byState(this.#counts), this.#filters(this.#counts), found, rest];
  }

  get #isFiltered(): boolean {
    return Object.values(this.#filter).some((value) => value !== '');
  }

  #byState({ byState }: Counts): HTMLElement {
    const say = texts[this.language];
    const all = Object.values(byState).reduce((sum, n) => sum + n, 0);
    const tab = (state: string, name: string, n: number) => {
      const to = link(this.#with({ state }), make('span', {}, name), 'button');
      to.append(make('strong', {}, count(n, this.language)));
      to.setAttribute('aria-current', String(this.#filter.state === state));
      return to;
    };
    return make('nav', { className: 'row', aria: { label: say.state } }, tab('', common[this.language].all, all), ...states.map((state) => tab(state, say.states[state], byState[state] ?? 0)));
  }

  #filters({ byModel }: Counts): HTMLElement {
    const say = texts[this.language];
    const { model, anyModel, all } = common[this.language];
    const go = (part: Partial<Filter>) => void (location.hash = this.#with(part));
    const { priority, model: ofModel, assignee, search } = this.#filter;
    const words = make('input', { type: 'search', id: 'search', value: search, on: { change: () => go({ search: words.value.trim() }) } });
    return make(
      'div',
      { className: 'filters' },
      field(say.search, words),
      field(say.priority, select([['', all], ...priorities.map((one): [string, string] => [one, say.priorities[one]])], priority, (value) => go({ priority: value })), 'priority'),
      field(model, select([['', anyModel], ...Object.keys(byModel).map((one): [string, string] => [one, one])], ofModel, (value) => go({ model: value })), 'model'),
      field(say.assignee, select([['', all], ['me', say.me]], assignee, (value) => go({ assignee: value })), 'assignee'),
    );
  }

  #with(part: Partial<Filter>): string {
    return linkTo(['tickets'], { ...this.#filter, ...part });
  }

  #list(): HTMLElement {
    const say = texts[this.language];
    const { model } = common[this.language];
    const rows = this.#tickets.map((one) => [
      make('div', {}, link(linkTo(['ticket', one.id]), said(one.title), 'target'), make('div', { className: 'quiet' }, said(`${one.number} · ${one.organisation}`))),
      make('span', { className: 'state' }, say.states[one.state as TicketState] ?? one.state),
      make('span', { className: ['HIGH', 'URGENT'].includes(one.priority) ? 'bad' : '' }, say.priorities[one.priority as Priority] ?? one.priority),
      said(one.model),
      said(one.assigneeName),
      time(one.updatedAt, this.language),
    ]);
    return table([say.ticket, say.state, say.priority, model, say.assignee, say.updated], rows);
  }

  async #more(): Promise<void> {
    await this.work(async () => {
      const next = await tickets(this.service, this.#filter, this.#tickets.length);
      this.#tickets = [...this.#tickets, ...next.tickets];
      this.draw();
    });
  }
}

const look = pageSheet(styles);
define('ai-tickets', TicketsPage);
