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
const NUMBERED = /^\s*(\d{1,2})[.)]\s+(?=\S)/u;

/**
 * The first list of numbered steps in the statements: 1, 2, 3 and so on without a gap, at least two. The list may stand
 * in one statement or go over several. What stands between two numbers belongs to the step before.
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
      if (n === steps.length + 1) {
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
