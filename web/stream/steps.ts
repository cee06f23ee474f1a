import type { Citation, Statement } from './things';

/** One step of a list that the answer holds. */
export interface Step {
  /** As the manual counts, from 1. */
  readonly n: number;
  readonly text: string;
  readonly language: string;
  readonly citations: readonly Citation[];
}

/** Readers of PDFs run the lines of a list together: a number after the end of a sentence begins a line as well. */
const WITHIN = /(?<=[.!?:;؟]\s)(?=\d{1,2}[.)]\s+\S)/gu;
const RUN_TOGETHER = /(?<=[.!?:;؟]) (?=\d{1,2}[.)]\s+\S)/gu;
const NUMBERED = /^\s*(\d{1,2})[.)]\s+(?=\S)/u;

/** The text with each step of a list on a line of its own, where the reader of the PDF ran them together. */
export function inLines(statement: Statement): string {
  return stepsIn([statement]).length > 1 ? statement.text.replace(RUN_TOGETHER, '\n') : statement.text;
}

/** Whether what is cited follows the step before: on the same page not above it, or on the next page. */
function goesOn(before: Step | undefined, [here]: readonly Citation[]): boolean {
  const there = before?.citations[0];
  if (!there || !here) return true;
  const isLower = here.page === there.page && (here.box?.[1] ?? 0) >= (there.box?.[1] ?? 0);
  return here.title === there.title && (isLower || here.page === there.page + 1);
}

/**
 * The first list of numbered steps in the statements: 1, 2, 3 and so on without a gap, at least two. The list may stand
 * in one statement or go over several, whose pages follow each other: a number of another list must not become the next
 * step. What stands between two numbers belongs to the step before.
 */
export function stepsIn(statements: readonly Statement[]): Step[] {
  const steps: Step[] = [];
  for (const { text, language, citations, isWithdrawn } of statements) {
    if (isWithdrawn) continue;
    let isOpen = false;
    for (const line of text.replace(WITHIN, '\n').split('\n')) {
      const n = Number(NUMBERED.exec(line)?.[1] ?? 0);
      if (n === 1 && steps.length > 1) return steps;
      if (n === 1) steps.length = 0;
      if (n === steps.length + 1 && goesOn(steps.at(-1), citations)) {
        steps.push({ n, text: line.replace(NUMBERED, '').trim(), language, citations });
        isOpen = true;
      } else if (isOpen && line.trim() !== '') {
        const last = steps.pop()!;
        steps.push({ ...last, text: `${last.text}\n${line.trim()}` });
      }
    }
  }
  return steps.length > 1 ? steps : [];
}
