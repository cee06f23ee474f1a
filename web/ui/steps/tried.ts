import type { Kept, Mark } from '../../client/kept';
import { stepsIn } from '../../stream/steps';
import type { Language } from '../language/languages';
import { texts } from './texts';

/** A step that somebody has gone through. */
export interface Tried {
  readonly n: number;
  readonly text: string;
  readonly mark: Mark;
}

/** The steps of an answer that were gone through, with what came of each. */
export function triedIn({ turn, walk }: Kept): Tried[] {
  const marks = walk?.marks ?? [];
  return stepsIn(turn.statements)
    .slice(0, marks.length)
    .map(({ n, text }, at) => ({ n, text, mark: marks[at]! }));
}

/** As it is told to people, what came of it first. */
export function triedLine({ n, text, mark }: Tried, language: Language): string {
  return `${texts[language][mark]}: ${n}. ${text}`;
}
