import type { HandOver } from '../../client/hand-overs';
import type { Comment, Contact, Ticket } from '../../client/tickets';
import { make, passage, spoken, words } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import type { TicketState } from './texts';
import { texts } from './texts';

/** Longest reply, in characters. */
const LONGEST = 4000;

/**
 * A conversation in the hands of people: whether they have it, how it stands, what they say, and whom one may call. Tells
 * `ai-say` with what the asker answers, and `ai-send-again`.
 */
export class TicketBox extends View {
  #handOver: HandOver | undefined;
  readonly #field = make('textarea', { rows: 1, maxLength: LONGEST, dir: 'auto' });

  constructor() {
    super(look);
  }

  set handOver(handOver: HandOver) {
    const isNew = JSON.stringify(handOver) !== JSON.stringify(this.#handOver);
    this.#handOver = handOver;
    if (isNew && this.isConnected) this.draw();
  }

  get handOver(): HandOver | undefined {
    return this.#handOver;
  }

  /** What is being typed stays where it is. */
  protected draw(): void {
    const handOver = this.#handOver;
    if (!handOver) return;
    const isTyping = this.root.activeElement === this.#field;
    const { title: handed, pending } = texts[this.language];
    const title = make('h3', { id: 'title' }, icon('person'), handOver.ticket ? handed : pending);
    this.toggleAttribute('pending', !handOver.ticket);
    const content = handOver.ticket ? this.#ticket(handOver, handOver.ticket) : this.#unsent(handOver);
    this.root.replaceChildren(make('section', { aria: { labelledby: 'title' } }, title, ...content));
    if (isTyping) this.#field.focus();
  }

  #unsent({ failure }: HandOver): HTMLElement[] {
    const { waiting, failed, again } = texts[this.language];
    if (failure === '') return [make('p', { className: 'waiting', role: 'status' }, waiting)];
    const button = make('button', { type: 'button', on: { click: () => this.tell('ai-send-again', undefined) } }, again);
    return [make('p', { className: 'failure', role: 'alert' }, failed), button];
  }

  #ticket(handOver: HandOver, ticket: Ticket): (HTMLElement | false)[] {
    const { number, states, resolution, thread } = texts[this.language];
    const state = Object.hasOwn(states, ticket.state) ? states[ticket.state as TicketState] : states.OPEN;
    const said = [...ticket.comments.map((comment) => this.#said(comment)), ...handOver.waiting.map(([, text]) => this.#unsaid(text))];
    return [
      make('p', { role: 'status' }, `${number} `, make('bdi', { dir: 'ltr', className: 'number' }, ticket.number), ' · ', make('strong', {}, state)),
      ticket.contacts.length > 0 && this.#contacts(ticket.contacts),
      said.length > 0 && make('div', { role: 'log', aria: { label: thread } }, make('ol', { className: 'thread' }, ...said)),
      ticket.resolution !== '' && make('div', {}, make('h4', {}, resolution), passage(ticket.resolution, '')),
      ticket.state !== 'CLOSED' && this.#form(),
    ];
  }

  #said({ ofMaker, text }: Comment): HTMLElement {
    const { support, you } = texts[this.language];
    return make('li', { className: ofMaker ? 'theirs' : 'mine' }, make('strong', {}, ofMaker ? support : you), passage(text, ''));
  }

  #unsaid(text: string): HTMLElement {
    const { you, unsaid } = texts[this.language];
    return make('li', { className: 'mine' }, make('strong', {}, `${you} · ${unsaid}`), passage(text, ''));
  }

  #contacts(contacts: readonly Contact[]): HTMLElement {
    const entry = ({ name, phone, email, hours, specialization }: Contact) =>
      make(
        'li',
        {},
        words([name, specialization].filter((part) => part !== '').join(', '), ''),
        phone !== '' && make('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, make('bdi', { dir: 'ltr' }, phone)),
        email !== '' && make('a', { href: `mailto:${encodeURIComponent(email)}` }, make('bdi', { dir: 'ltr' }, email)),
        hours !== '' && make('span', { className: 'quiet' }, words(hours, '')),
      );
    return make('div', {}, make('h4', {}, texts[this.language].contacts), make('ul', { className: 'contacts' }, ...contacts.map(entry)));
  }

  #form(): HTMLElement {
    const { answer, send } = texts[this.language];
    const submit = (event: Event) => {
      event.preventDefault();
      const text = this.#field.value.trim();
      this.#field.value = '';
      if (text !== '') this.tell('ai-say', text);
    };
    this.#field.placeholder = answer;
    return make('form', { on: { submit } }, make('label', {}, spoken(answer), this.#field), make('button', { type: 'submit' }, send));
  }
}

const look = sheet(styles);
define('ai-ticket', TicketBox);
