import type { TurnEvent, TurnRefusal } from './events';
import { isLast } from './events';
import type { Citation, Correction, Hazard, Statement } from './things';

export type Phase = 'sending' | 'running' | 'answered' | 'refused' | 'failed' | 'cancelled';

/** A question and what has become known of its answer. */
export interface Turn {
  readonly question: string;
  readonly phase: Phase;
  /** Number of the last event taken in; 0 before the first. */
  readonly last: number;
  /** What the service is doing: search, compose, verify; empty when it did not say. */
  readonly stage: string;
  /** Whether the line is broken and being mended. */
  readonly offline: boolean;
  readonly hazards: readonly Hazard[];
  readonly conflicts: readonly (readonly Citation[])[];
  readonly corrections: readonly Correction[];
  readonly statements: readonly Statement[];
  readonly refusal: TurnRefusal | undefined;
  readonly failure: { readonly code: string; readonly retry: boolean } | undefined;
}

export function asked(question: string): Turn {
  return {
    question,
    phase: 'sending',
    last: 0,
    stage: '',
    offline: false,
    hazards: [],
    conflicts: [],
    corrections: [],
    statements: [],
    refusal: undefined,
    failure: undefined,
  };
}

/**
 * The turn after one more event. An event that was taken in before changes nothing, so a stream may be read again from
 * anywhere; and nothing comes after the last one.
 */
export function reduce(turn: Turn, n: number, event: TurnEvent): Turn {
  if (isOver(turn) || event.type === 'reconnect' || n <= turn.last) return turn;
  return apply({ ...turn, last: n, offline: false, phase: isLast(event) ? turn.phase : 'running' }, event);
}

export function isOver(turn: Turn): boolean {
  return turn.phase !== 'sending' && turn.phase !== 'running';
}

/** Whether anything shown comes from a manual with invented values. */
export function isFromSample({ hazards, conflicts, corrections, statements, refusal }: Turn): boolean {
  const corrected = corrections.map(({ citation }) => citation);
  const cited = [...conflicts, corrected, ...statements.map(({ citations }) => citations), refusal?.nearest ?? []].flat();
  return [...hazards, ...cited].some(({ sample }) => sample);
}

/** The turn when it could not be sent, or its stream is closed to us. */
export function failed(turn: Turn, code: string, retry: boolean): Turn {
  return isOver(turn) ? turn : { ...turn, phase: 'failed', failure: { code, retry } };
}

function apply(turn: Turn, event: TurnEvent): Turn {
  switch (event.type) {
    case 'progress':
      return { ...turn, stage: event.stage };
    case 'hazard':
      return { ...turn, hazards: [...turn.hazards, event.hazard] };
    case 'conflict':
      return { ...turn, conflicts: [...turn.conflicts, event.citations] };
    case 'correction':
      return { ...turn, corrections: [...turn.corrections, event.correction] };
    case 'statement':
      return { ...turn, statements: inOrder([...turn.statements.filter((s) => s.n !== event.statement.n), event.statement]) };
    case 'withdrawn':
      return { ...turn, statements: turn.statements.map((s) => (s.n === event.n ? { ...s, isWithdrawn: true } : s)) };
    case 'refused':
      return { ...turn, phase: 'refused', refusal: event.refusal };
    case 'failed':
      return { ...turn, phase: 'failed', failure: { code: event.code, retry: event.retry } };
    case 'done':
      return { ...turn, phase: 'answered' };
    case 'cancelled':
      return { ...turn, phase: 'cancelled' };
    default:
      return turn;
  }
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((one, other) => one.n - other.n);
}
