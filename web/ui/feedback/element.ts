import type { Feedback } from '../../client/conversation';
import type { Cause } from '../../client/tickets';
import { make, passage } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import type { Outcome } from './texts';
import { texts } from './texts';

/** Longest text that the service keeps, in characters. */
const LONGEST = 4000;

const outcomes: readonly Outcome[] = ['solved', 'not_solved', 'wrong'];

/** Asks whether an answer helped, and why not. Tells `ai-feedback` with the {@link Feedback}, `ai-person` with the {@link Cause}. */
export class FeedbackBox extends View {
  #given: Feedback | undefined;
  #isSent = false;
  #chosen: Outcome | undefined;

  constructor() {
    super(look);
  }

  /** What was said before, and whether the service has it. */
  show(given: Feedback | undefined, isSent: boolean): void {
    const isNew = given !== this.#given || isSent !== this.#isSent;
    this.#given = given;
    this.#isSent = isSent;
    if (!isNew) return;
    this.#chosen = undefined;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    this.root.replaceChildren(this.#given && !this.#chosen ? this.#said(this.#given) : this.#question());
  }

  #said({ outcome, reason, text }: Feedback): HTMLElement {
    const { thanks, kept, change, next, outcomes, reasons, person } = texts[this.language];
    const words = make('p', { role: 'status' }, `${this.#isSent ? thanks : kept} `, make('strong', {}, outcomes[outcome]));
    const again = make('button', { type: 'button', on: { click: () => this.#choose(outcome) } }, change);
    const known = outcome === 'solved' ? {} : reasons[outcome];
    const why = Object.hasOwn(known, reason) ? known[reason]! : reason;
    const hand = make('button', { type: 'button', className: 'to-person primary', on: { click: () => this.tell<Cause>('ai-person', 'expert_required') } }, icon('person'), person);
    const isOpen = outcome !== 'solved';
    return make(
      'section',
      {},
      make('div', { className: 'said' }, words, again),
      why !== '' && passage(why, '', 'why'),
      text !== '' && passage(text, '', 'own'),
      isOpen && make('p', {}, next),
      isOpen && hand,
    );
  }

  #question(): HTMLElement {
    const { ask } = texts[this.language];
    const buttons = outcomes.map((outcome) => this.#button(outcome));
    const row = make('div', { className: 'outcomes' }, ...buttons);
    const group = make('fieldset', {}, make('legend', {}, ask), row);
    return make('section', {}, group, this.#chosen && this.#chosen !== 'solved' && this.#reasons(this.#chosen));
  }

  #button(outcome: Outcome): HTMLElement {
    const act = () => (outcome === 'solved' ? this.#send({ outcome, reason: '', text: '' }) : this.#choose(outcome));
    const pressed = String(this.#chosen === outcome);
    return make('button', { type: 'button', aria: { pressed }, data: { outcome }, on: { click: act } }, texts[this.language].outcomes[outcome]);
  }

  #choose(outcome: Outcome): void {
    this.#chosen = outcome;
    this.draw();
    const first = this.root.querySelector<HTMLElement>('input, button[aria-pressed=true]');
    first?.focus();
  }

  #reasons(outcome: 'not_solved' | 'wrong'): HTMLElement {
    const { reasons, why, more, send } = texts[this.language];
    const choice = ([value, words]: [string, string]) =>
      make('label', { className: 'choice' }, make('input', { type: 'radio', name: 'reason', value }), words);
    const choices = make('div', { className: 'choices' }, ...Object.entries(reasons[outcome]).map(choice));
    const field = make('textarea', { rows: 1, maxLength: LONGEST, dir: 'auto' });
    const form = make('form', {
      on: {
        submit: (event) => {
          event.preventDefault();
          const reason = form.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
          this.#send({ outcome, reason, text: field.value.trim() });
        },
      },
    });
    const legend = make('legend', {}, why);
    form.append(make('fieldset', {}, legend, choices), make('label', {}, more, field), make('button', { type: 'submit', className: 'primary' }, send));
    return form;
  }

  #send(feedback: Feedback): void {
    this.#chosen = undefined;
    this.tell('ai-feedback', feedback);
  }
}

const look = sheet(styles);
define('ai-feedback', FeedbackBox);
