import type { TurnRefusal } from '../../stream/events';
import { buttonTo } from '../citation/element';
import type { Cause } from '../../client/tickets';
import { make, words } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import type { Reason } from './texts';
import { texts } from './texts';

/**
 * Says why there is no answer and what to do about it. A choice tells `ai-choose` with its name as detail; `ai-person` asks
 * for people.
 */
export class RefusalBox extends View {
  #refusal: TurnRefusal | undefined;

  constructor() {
    super(look);
  }

  set refusal(refusal: TurnRefusal) {
    this.#refusal = refusal;
    if (this.isConnected) this.draw();
  }

  protected draw(): void {
    const refusal = this.#refusal;
    if (!refusal) return;
    const { reasons, nearest } = texts[this.language];
    const known = Object.hasOwn(reasons, refusal.reason) ? (refusal.reason as Reason) : 'OTHER';
    const reason = refusal.isForPerson ? 'PERSON' : known;
    const [matter, remedy] = reasons[reason];
    this.root.replaceChildren(
      make('p', { className: 'matter' }, matter),
      make('p', {}, remedy),
      this.#row(refusal.choices.map((choice) => this.#choice(choice))),
    );
    const pages = refusal.nearest.map((citation) => buttonTo(citation, this.language));
    if (pages.length > 0) this.root.append(make('h3', {}, nearest), this.#row(pages));
    if (refusal.choices.length === 0) this.root.append(this.#row([this.#person()]));
  }

  #person(): HTMLElement {
    const cause = this.#refusal?.isForPerson ? 'user_request' : 'low_confidence';
    const act = () => this.tell<Cause>('ai-person', cause);
    return make('button', { type: 'button', className: 'to-person', on: { click: act } }, icon('person'), texts[this.language].person);
  }

  #choice(name: string): HTMLElement {
    return make('button', { type: 'button', on: { click: () => this.tell('ai-choose', name) } }, words(name, ''));
  }

  #row(items: HTMLElement[]): HTMLElement {
    return make('div', { className: 'row', hidden: items.length === 0 }, ...items);
  }
}

const look = sheet(styles);
define('ai-refusal', RefusalBox);
