import { make } from '../../ui/dom';
import { define } from '../../ui/view';
import type { Person, WholeTicket } from '../client/tickets';
import { change, comment, people, take, ticket } from '../client/tickets';
import { ConsolePage, pageSheet } from '../common/page';
import { act, facts, field, heading, link, said, section, select, time } from '../common/shapes';
import { texts as common } from '../common/texts';
import type { Priority, TicketState } from '../tickets/texts';
import { priorities, states, texts as list } from '../tickets/texts';
import { commentForm, commentList } from './comments';
import { photos } from './photos';
import { resolution } from './resolution';
import styles from './styles.css?inline';
import type { HandOverReason } from './texts';
import { texts } from './texts';
import { transcript } from './transcript';

/** One ticket: who asks and what was tried, what is said about it, and how it ends. */
export class TicketPage extends ConsolePage {
  #ticket: WholeTicket | undefined;
  #people: readonly Person[] = [];

  constructor() {
    super(look);
  }

  protected async load(): Promise<void> {
    [this.#ticket, this.#people] = await Promise.all([ticket(this.service, this.#id), people(this.service)]);
  }

  get #id(): string {
    return this.address.part(1);
  }

  protected parts(): (HTMLElement | false)[] {
    const say = texts[this.language];
    const one = this.#ticket;
    if (!one) return [heading(list[this.language].ticket)];
    const free = !one.assignee && !['RESOLVED', 'CLOSED'].includes(one.state);
    return [
      heading(said(one.title), free && act(say.take, () => this.#do(say.taken, () => take(this.service, this.#id)), 'take', 'primary'), link('#tickets', say.back, 'button')),
      this.#about(one),
      this.#steer(one),
      section(say.talk, commentList(one.comments, this.language), commentForm(this.language, (words, internal) => this.#comment(words, internal))),
      resolution(one, this.language, (what) => this.#do(say.saved, () => change(this.service, this.#id, what))),
      section(say.tried, transcript(one.transcript, one.model, this.language)),
      one.photos.length > 0 && section(say.photos, photos(this.service, one.id, one.photos, say.photo, this.stop.signal)),
    ];
  }

  #about(one: WholeTicket): HTMLElement {
    const say = texts[this.language];
    const { model } = common[this.language];
    const reason = Object.hasOwn(say.reasons, one.reason) ? say.reasons[one.reason as HandOverReason] : one.reason;
    return make(
      'div',
      { className: 'card' },
      make('p', { className: 'words', dir: 'auto' }, one.description),
      one.symptoms !== '' && make('p', { className: 'words', dir: 'auto' }, one.symptoms),
      facts([
        [say.number, said(one.number)],
        [say.from, said(`${one.owner} · ${one.organisation}`)],
        [say.callback, said(one.callback)],
        [model, said(one.model)],
        [say.machine, said(one.machine)],
        [say.reason, reason],
        [say.parts, said(one.parts.join(', '))],
        [say.opened, time(one.createdAt, this.language)],
        [say.resolved, one.resolvedAt ? time(one.resolvedAt, this.language) : ''],
      ]),
    );
  }

  #steer(one: WholeTicket): HTMLElement {
    const say = texts[this.language];
    const { states: stateNames, priorities: priorityNames, state, priority, assignee } = list[this.language];
    const known = this.#people.some(({ id }) => id === one.assignee) || !one.assignee;
    const choices: [string, string][] = this.#people.map(({ id, name }) => [id, name]);
    const who = [...(one.assignee ? [] : [['', say.nobody] as [string, string]]), ...(known ? [] : [[one.assignee, one.assigneeName] as [string, string]]), ...choices];
    const set = (what: object) => this.#do(say.saved, () => change(this.service, this.#id, what));
    const back = (what: object) => () => change(this.service, this.#id, what);
    return make(
      'div',
      { className: 'steer' },
      field(state, select(states.map((name): [TicketState, string] => [name, stateNames[name]]), one.state, (value) => this.#do(say.saved, () => change(this.service, this.#id, { state: value }), back({ state: one.state }))), 'state'),
      field(priority, select(priorities.map((name): [Priority, string] => [name, priorityNames[name]]), one.priority, (value) => this.#do(say.saved, () => change(this.service, this.#id, { priority: value }), back({ priority: one.priority }))), 'priority'),
      field(assignee, select(who, one.assignee, (value) => value && set({ assignee: value })), 'assignee'),
    );
  }

  #do(text: string, act: () => Promise<void>, undo?: () => Promise<void>): void {
    void this.perform(async () => {
      await act();
      return undo ? { text, undo } : { text };
    });
  }

  /** Whether it was said; what could not be sent stays in the form. */
  async #comment(words: string, internal: boolean): Promise<boolean> {
    const said = await this.work(async () => {
      await comment(this.service, this.#id, words, internal);
      return true;
    });
    if (said) await this.reload();
    return said === true;
  }
}

const look = pageSheet(styles);
define('ai-ticket-page', TicketPage);
