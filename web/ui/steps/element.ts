import type { Mark, Walk } from '../../client/kept';
import type { Cause } from '../../client/tickets';
import type { Step } from '../../stream/steps';
import type { Command } from '../../voice/commands';
import { buttonTo } from '../citation/element';
import { make, passage } from '../dom';
import { icon } from '../icon';
import { define, sheet, View } from '../view';
import styles from './styles.css?inline';
import { texts } from './texts';
import { VoiceBar } from './voice';

const marks: readonly Mark[] = ['helped', 'failed', 'skipped'];

/** Leads through the steps of an answer, one at a time. Tells `ai-walk` with the {@link Walk}, `ai-person` with the {@link Cause}. */
export class StepsBox extends View {
  #steps: readonly Step[] = [];
  #walk: Walk | undefined;
  readonly #voice = new VoiceBar();

  constructor() {
    super(look);
    this.#voice.addEventListener('ai-voice', (event) => this.#obey((event as CustomEvent<Command>).detail));
  }

  show(steps: readonly Step[], walk: Walk | undefined): void {
    const isNew = steps.length !== this.#steps.length || walk !== this.#walk;
    this.#steps = steps;
    this.#walk = walk;
    if (isNew && this.isConnected) this.draw();
  }

  protected draw(): void {
    const walk = this.#walk;
    const step = this.#steps[walk?.marks.length ?? 0];
    this.#voice.language = this.language;
    if (!walk?.isGoing) this.root.replaceChildren(this.#begin(walk?.marks ?? []));
    else if (step) this.#drawStep(step, walk.marks);
    else this.#drawEnd(walk.marks);
  }

  #begin(done: readonly Mark[]): HTMLElement {
    const { begin, goOn } = texts[this.language];
    const isBegun = done.length > 0 && done.length < this.#steps.length;
    const label = isBegun ? goOn(done.length + 1) : begin(this.#steps.length);
    const act = () => this.#go(isBegun ? done : []);
    return make('button', { type: 'button', className: 'begin primary', on: { click: act } }, label);
  }

  #drawStep(step: Step, done: readonly Mark[]): void {
    const { title, back, stop } = texts[this.language];
    const count = this.#steps.length;
    const heading = make('h3', { tabIndex: -1 }, title(step.n, count));
    const pages = step.citations.map((citation) => buttonTo(citation, this.language));
    this.#voice.speeches = [{ text: step.text, language: step.language }];
    this.root.replaceChildren(
      make(
        'section',
        {},
        heading,
        make('progress', { max: count, value: done.length, aria: { hidden: 'true' } }),
        passage(step.text, step.language, 'text'),
        make('div', { className: 'row' }, ...pages),
        make('div', { className: 'marks' }, ...marks.map((mark) => this.#mark(mark, done)), this.#button(stop, () => this.#stop(done), 'stop')),
        done.length > 0 && this.#button(back, () => this.#go(done.slice(0, -1)), 'back'),
        this.#voice,
      ),
    );
  }

  #drawEnd(done: readonly Mark[]): void {
    const { finished, unsolved, back, person } = texts[this.language];
    const hasHelped = done.every((mark) => mark === 'helped');
    const words = make('h3', { tabIndex: -1 }, hasHelped ? finished : unsolved);
    const hand = this.#button(person, () => this.tell<Cause>('ai-person', 'steps_exceeded'), 'to-person primary');
    hand.prepend(icon('person'));
    this.#voice.rest();
    const again = this.#button(back, () => this.#go(done.slice(0, -1)), 'back');
    this.root.replaceChildren(make('section', {}, words, this.#tried(done), !hasHelped && hand, again));
  }

  /** What was done, and what came of it: it goes along when people take over. */
  #tried(done: readonly Mark[]): HTMLElement {
    const line = (mark: Mark, at: number) =>
      make('li', { className: mark }, make('strong', {}, texts[this.language][mark]), passage(this.#steps[at]?.text ?? '', this.#steps[at]?.language ?? ''));
    return make('ol', { className: 'tried' }, ...done.map(line));
  }

  #mark(mark: Mark, done: readonly Mark[]): HTMLElement {
    const button = this.#button(texts[this.language][mark], () => this.#go([...done, mark]), mark);
    if (mark === 'helped') button.classList.add('primary');
    return button;
  }

  #button(label: string, click: () => void, className: string): HTMLElement {
    return make('button', { type: 'button', className, on: { click } }, label);
  }

  /** Shows the next step at once, and where a screen reader and the eye find it. */
  #go(done: readonly Mark[]): void {
    this.tell<Walk>('ai-walk', { marks: done, isGoing: true });
    const heading = this.root.querySelector<HTMLElement>('h3');
    heading?.focus();
    heading?.scrollIntoView({ block: 'nearest' });
  }

  #stop(done: readonly Mark[]): void {
    this.#voice.rest();
    this.tell<Walk>('ai-walk', { marks: done, isGoing: false });
    this.root.querySelector<HTMLElement>('button')?.focus();
  }

  #obey(command: Command): void {
    const done = this.#walk?.marks ?? [];
    if (command === 'stop') this.#stop(done);
    else if (command === 'repeat') this.#voice.say();
    else if (done.length < this.#steps.length) this.#go([...done, 'helped']);
  }
}

const look = sheet(styles);
define('ai-steps', StepsBox);
