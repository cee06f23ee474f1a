import type { Turn } from '../../stream/turn';
import { isFromSample, isOver } from '../../stream/turn';
import { buttonTo } from '../citation/element';
import { keep, make, spoken, words } from '../dom';
import { HazardBox } from '../hazard/element';
import { RefusalBox } from '../refusal/element';
import { StatementBox } from '../statement/element';
import { define, sheet, View } from '../view';
import { stateLine } from './state';
import styles from './styles.css?inline';
import { texts } from './texts';

/**
 * A question and its answer as it comes in: the manual's warnings first, then the statements. What is shown stays in
 * place while more arrives. Tells `ai-cancel` and `ai-retry`; its parts tell `ai-open-page` and `ai-choose`.
 */
export class TurnBox extends View {
  #turn: Turn | undefined;
  #parts = parts();

  constructor() {
    super(look);
  }

  set turn(turn: Turn) {
    const isFirst = this.#turn === undefined;
    this.#turn = turn;
    if (!this.isConnected) return;
    if (isFirst) this.draw();
    else this.#fill(turn);
  }

  get turn(): Turn | undefined {
    return this.#turn;
  }

  protected draw(): void {
    const turn = this.#turn;
    if (!turn) return;
    this.#parts = parts();
    const { sample, hazards, conflicts, statements, refusals, state } = this.#parts;
    const question = make('p', { className: 'question' }, spoken(`${texts[this.language].you}: `), words(turn.question, ''));
    const answer = make('div', { className: 'answer' }, sample, hazards, conflicts, statements, refusals);
    this.root.replaceChildren(question, answer, state);
    this.#fill(turn);
  }

  #fill(turn: Turn): void {
    const { sample, hazards, conflicts, statements, refusals, state } = this.#parts;
    keep(sample, isFromSample(turn) ? [texts[this.language].sample] : [], () => 'sample', (notice) => make('strong', {}, notice));
    keep(hazards, turn.hazards, (hazard) => `${turn.hazards.indexOf(hazard)}`, (hazard) => this.#put(new HazardBox(), { hazard }));
    keep(conflicts, turn.conflicts, (pages) => `${turn.conflicts.indexOf(pages)}`, (pages) => this.#conflict(pages));
    keep(statements, turn.statements, (statement) => `${statement.n}`, (statement) => this.#put(new StatementBox(), { statement }));
    keep(refusals, turn.refusal ? [turn.refusal] : [], () => 'refusal', (refusal) => this.#put(new RefusalBox(), { refusal }));
    this.setAttribute('aria-busy', String(!isOver(turn)));
    stateLine(state, turn, texts[this.language], (name) => this.tell(name, turn));
  }

  #conflict(pages: Turn['conflicts'][number]): HTMLElement {
    const buttons = pages.map((citation) => buttonTo(citation, this.language));
    return make('section', {}, make('h3', {}, texts[this.language].conflict), make('div', { className: 'row' }, ...buttons));
  }

  #put<Part extends View>(part: Part, content: Partial<Part>): Part {
    part.language = this.language;
    return Object.assign(part, content);
  }
}

function parts() {
  const part = (name: string) => make('div', { className: `part ${name}` });
  return {
    sample: part('sample'),
    hazards: part('hazards'),
    conflicts: part('conflicts'),
    statements: part('statements'),
    refusals: part('refusals'),
    state: make('div', { className: 'state' }),
  };
}

const look = sheet(styles);
define('ai-turn', TurnBox);
