import type { Kept } from '../../client/kept';
import type { PartAddress } from '../../client/parts';
import { stepsIn } from '../../stream/steps';
import type { Turn } from '../../stream/turn';
import { isFromSample, isOver } from '../../stream/turn';
import type { Speech } from '../../voice/speaking';
import { buttonTo } from '../citation/element';
import { keep, make, passage, spoken, words } from '../dom';
import { FeedbackBox } from '../feedback/element';
import { Gate } from '../gate/element';
import { HazardBox } from '../hazard/element';
import { ShownPhotos } from '../photos/shown';
import { RefusalBox } from '../refusal/element';
import { StatementBox } from '../statement/element';
import { StepsBox } from '../steps/element';
import { VoiceBar } from '../steps/voice';
import { define, sheet, View } from '../view';
import { stateLine } from './state';
import styles from './styles.css?inline';
import { texts } from './texts';

/** The level that informs and asks for nothing. */
const HARMLESS = 'NOTICE';

/**
 * A question and its answer as it comes in: the manual's warnings first; then, once they are acknowledged, the statements.
 * What is shown stays in place while more arrives. Tells `ai-cancel` and `ai-retry`; its parts tell `ai-open-page`,
 * `ai-choose`, `ai-read`, `ai-walk`, `ai-feedback` and `ai-person`.
 */
export class TurnBox extends View {
  /** Whether the question outlives the page. */
  isLasting = true;
  /** Where the host shows parts; undefined while it is not known. */
  address: PartAddress | undefined;
  #kept: Kept | undefined;
  #beside: View | undefined;
  #parts = parts();

  constructor() {
    super(look);
  }

  set kept(kept: Kept) {
    const isFirst = this.#kept === undefined;
    this.#kept = kept;
    if (!this.isConnected) return;
    if (isFirst) this.draw();
    else this.#fill(kept);
  }

  /** What the phone itself has to say; shown while the question waits for a line. */
  set beside(beside: View) {
    this.#beside = beside;
    if (this.isConnected && this.#kept) this.#fill(this.#kept);
  }

  get hasBeside(): boolean {
    return this.#beside !== undefined;
  }

  get kept(): Kept | undefined {
    return this.#kept;
  }

  protected draw(): void {
    const kept = this.#kept;
    if (!kept) return;
    this.#parts = parts();
    const { state, ...answer } = this.#parts;
    const { photos } = kept.wish;
    const shown = photos && photos.length > 0 && this.#put(new ShownPhotos(), { photos });
    const question = make('p', { className: 'question' }, spoken(`${texts[this.language].you}: `), words(kept.turn.question, ''));
    this.root.replaceChildren(question, ...(shown ? [shown] : []), make('div', { className: 'answer' }, ...Object.values(answer)), state);
    this.#fill(kept);
  }

  #fill(kept: Kept): void {
    const { found, sample, hazards, gate, conflicts, corrections, refusals, state } = this.#parts;
    const { turn } = kept;
    const isShut = mustRead(kept);
    const isOpening = !isShut && gate.childElementCount > 0;
    const beside = this.#beside;
    if (beside) beside.language = this.language;
    keep(found, beside && turn.offline && !kept.sent ? [beside] : [], () => 'beside', (view) => view);
    keep(sample, isFromSample(turn) ? [texts[this.language].sample] : [], () => 'sample', (notice) => make('strong', {}, notice));
    keep(hazards, turn.hazards, (hazard) => `${turn.hazards.indexOf(hazard)}`, (hazard) => this.#put(new HazardBox(), { hazard }));
    keep(gate, isShut ? [kept] : [], () => 'gate', () => this.#put(new Gate(), {}));
    keep(conflicts, isShut ? [] : turn.conflicts, (pages) => `${turn.conflicts.indexOf(pages)}`, (pages) => this.#conflict(pages));
    keep(corrections, isShut ? [] : turn.corrections, ({ text }) => text, (correction) => this.#correction(correction));
    this.#fillStatements(turn, isShut);
    keep(refusals, turn.refusal ? [turn.refusal] : [], () => 'refusal', (refusal) => this.#put(new RefusalBox(), { refusal }));
    this.#fillWays(kept, isShut);
    // The button that was pressed is gone: reading goes on where the answer begins.
    if (isOpening) this.#readOn();
    this.setAttribute('aria-busy', String(!isOver(turn)));
    stateLine(state, turn, this.isLasting, texts[this.language], (name) => this.tell(name, turn));
  }

  #readOn(): void {
    const { statements } = this.#parts;
    statements.focus({ preventScroll: true });
    statements.scrollIntoView({ block: 'start' });
  }

  #fillStatements(turn: Turn, isShut: boolean): void {
    const shown = isShut ? [] : turn.statements;
    const key = (statement: Turn['statements'][number]) => `${statement.n} ${statement.isWithdrawn} ${statement.text}`;
    keep(this.#parts.statements, shown, key, (statement) => this.#put(new StatementBox(), { address: this.address, statement }));
  }

  /** What can be done with an answer that is complete. */
  #fillWays(kept: Kept, isShut: boolean): void {
    const { turn, walk, feedback, isJudged } = kept;
    const found = !isShut && turn.phase === 'answered' ? stepsIn(turn.statements) : [];
    keep(this.#parts.steps, found.length > 0 ? [found] : [], () => 'steps', () => this.#put(new StepsBox(), {}));
    (this.#parts.steps.firstElementChild as StepsBox | null)?.show(found, walk);
    const mayHear = !isShut && turn.phase === 'answered' && !walk?.isGoing;
    keep(this.#parts.voice, mayHear ? [kept] : [], () => 'voice', () => this.#put(new VoiceBar(), { hasCommands: false }));
    const voice = this.#parts.voice.firstElementChild as VoiceBar | null;
    if (voice) voice.speeches = aloud(turn);
    const mayJudge = !isShut && (turn.phase === 'answered' || turn.phase === 'refused');
    keep(this.#parts.feedback, mayJudge ? [kept] : [], () => 'feedback', () => this.#put(new FeedbackBox(), {}));
    (this.#parts.feedback.firstElementChild as FeedbackBox | null)?.show(feedback, isJudged);
  }

  #conflict(pages: Turn['conflicts'][number]): HTMLElement {
    const sides = pages.map((citation) =>
      make('figure', {}, passage(citation.quote, citation.language), buttonTo(citation, this.language)),
    );
    return make('section', { className: 'remark' }, make('h3', {}, texts[this.language].conflict), ...sides);
  }

  #correction({ text, citation }: Turn['corrections'][number]): HTMLElement {
    return make('section', { className: 'remark' }, make('p', {}, text), buttonTo(citation, this.language));
  }

  #put<Part extends View>(part: Part, content: Partial<Part>): Part {
    part.language = this.language;
    return Object.assign(part, content);
  }
}

/** Whether there are warnings that were not acknowledged. One that comes later has to be read as well. */
function mustRead({ turn, read }: Kept): boolean {
  return turn.hazards.slice(read).some(({ level }) => level !== HARMLESS);
}

/** The answer as it is read aloud: the warnings first, each part in its own language. */
function aloud({ hazards, statements }: Turn): Speech[] {
  const warnings = hazards.map(({ quote, language }) => ({ text: quote, language }));
  return [...warnings, ...statements.filter(({ isWithdrawn }) => !isWithdrawn).map(({ text, language }) => ({ text, language }))];
}

function parts() {
  const part = (name: string) => make('div', { className: `part ${name}` });
  return {
    found: part('found'),
    sample: part('sample'),
    hazards: part('hazards'),
    gate: part('gate'),
    conflicts: part('conflicts'),
    corrections: part('corrections'),
    statements: Object.assign(part('statements'), { tabIndex: -1 }),
    refusals: part('refusals'),
    voice: part('voice'),
    steps: part('steps'),
    feedback: part('feedback'),
    state: make('div', { className: 'state' }),
  };
}

const look = sheet(styles);
define('ai-turn', TurnBox);
