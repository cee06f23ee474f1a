import { describe, expect, it } from 'vitest';
import { pick, SEED, seeded } from '../test/random';
import type { TurnEvent } from './events';
import { isLast } from './events';
import type { Turn } from './turn';
import { asked, failed, isFromSample, isOver, reduce } from './turn';

const statement = (n: number, text = `statement ${n}`): TurnEvent => ({
  type: 'statement',
  statement: { n, text, language: 'en', citations: [], isWithdrawn: false },
});
const hazard: TurnEvent = {
  type: 'hazard',
  hazard: { title: 'Manual', page: 3, box: undefined, picture: '', quote: 'Depressurise.', language: 'en', sample: false, level: 'DANGER' },
};
const done: TurnEvent = { type: 'done', answerId: 'a' };

function after(events: readonly TurnEvent[], start = asked('?')): Turn {
  return events.reduce((turn, event, at) => reduce(turn, at + 1, event), start);
}

describe('Turn', () => {
  it('should go from sending over running to answered', () => {
    expect(after([]).phase).toBe('sending');
    expect(after([{ type: 'accepted' }]).phase).toBe('running');
    expect(after([{ type: 'accepted' }, done]).phase).toBe('answered');
  });

  it('should collect hazards and statements, and mark what is taken back', () => {
    const turn = after([hazard, statement(2), statement(1), { type: 'withdrawn', n: 1 }, done]);
    expect(turn.hazards).toHaveLength(1);
    expect(turn.statements.map(({ n, isWithdrawn }) => [n, isWithdrawn])).toEqual([[1, true], [2, false]]);
  });

  it('should say why it was refused, and that it failed', () => {
    const refusal = { reason: 'NO_EVIDENCE', nearest: [], choices: [] };
    expect(after([{ type: 'refused', refusal }])).toMatchObject({ phase: 'refused', refusal });
    expect(after([{ type: 'failed', code: 'x', retry: true }]).failure).toEqual({ code: 'x', retry: true });
  });

  it('should let nothing come after the last event', () => {
    const over = after([statement(1), done]);
    expect(reduce(over, 99, statement(2))).toBe(over);
    expect(failed(over, 'unreachable', true)).toBe(over);
  });

  it('should know when anything in it is invented, wherever it stands', () => {
    const place = { title: '', page: 1, box: undefined, picture: '', quote: '', language: 'en', sample: true, model: '', version: 1 };
    const ends: readonly TurnEvent[] = [
      { type: 'hazard', hazard: { ...place, level: '' } },
      { type: 'conflict', citations: [place] },
      { type: 'correction', correction: { text: '', citation: place } },
      { type: 'statement', statement: { n: 1, text: '', language: 'en', citations: [place], isWithdrawn: false } },
      { type: 'refused', refusal: { reason: '', nearest: [place], choices: [] } },
    ];
    for (const event of ends) expect(isFromSample(after([event]))).toBe(true);
    expect(isFromSample(after([hazard, statement(1), done]))).toBe(false);
  });

  it('should be online again with the next event', () => {
    expect(reduce({ ...asked('?'), offline: true }, 1, { type: 'accepted' }).offline).toBe(false);
  });

  it(`should be the same after any reconnect from anywhere (seed ${SEED})`, () => {
    const random = seeded(SEED);
    for (let round = 0; round < 300; round++) {
      const events = history(random);
      const straight = after(events);
      let turn = asked('?');
      for (let at = 0; at < events.length; ) {
        const back = Math.floor(random() * (at + 1));
        const to = Math.min(events.length, at + 1 + Math.floor(random() * 3));
        for (let n = back; n < to; n++) turn = reduce(turn, n + 1, events[n]!);
        at = to;
      }
      expect(turn).toEqual(straight);
    }
  });

  it(`should be over exactly when a last event came (seed ${SEED})`, () => {
    const random = seeded(SEED);
    for (let round = 0; round < 300; round++) {
      const events = history(random).slice(0, Math.floor(random() * 12));
      expect(isOver(after(events))).toBe(events.some(isLast));
    }
  });
});

function history(random: () => number): TurnEvent[] {
  const some: readonly TurnEvent[] = [
    hazard,
    statement(1),
    statement(2),
    statement(2, 'said better'),
    { type: 'withdrawn', n: 1 },
    { type: 'progress', stage: 'search' },
    { type: 'conflict', citations: [] },
  ];
  const last: readonly TurnEvent[] = [done, { type: 'cancelled' }, { type: 'failed', code: 'x', retry: false }];
  return [{ type: 'accepted' }, ...Array.from({ length: 8 }, () => pick(random, some)), pick(random, last)];
}
