import { describe, expect, it } from 'vitest';
import { stepsIn } from './steps';
import type { Statement } from './things';

const said = (n: number, text: string, isWithdrawn = false): Statement => ({ n, text, language: 'en', citations: [], isWithdrawn });
const texts = (...statements: Statement[]) => stepsIn(statements).map(({ n, text }) => `${n} ${text}`);

describe('stepsIn', () => {
  it('should find a list within one statement, with what belongs to each step', () => {
    expect(texts(said(1, 'Before you begin:\n1. Stop the pump.\n   Wait a minute.\n2) Close the valve.'))).toEqual([
      '1 Stop the pump.\nWait a minute.',
      '2 Close the valve.',
    ]);
  });

  it('should find a list whose lines were run together', () => {
    expect(texts(said(1, '1. Lock out, block the disc with pin AB40. 2. Take out the 6 screws M12. 3. Tighten to 45 Nm. Use paste.'))).toEqual([
      '1 Lock out, block the disc with pin AB40.',
      '2 Take out the 6 screws M12.',
      '3 Tighten to 45 Nm. Use paste.',
    ]);
    expect(texts(said(1, 'The pump has 2 valves. 3. gear: 12. Nothing else.'))).toEqual([]);
  });

  it('should find a list that goes over several statements', () => {
    expect(texts(said(1, '1. Stop.'), said(2, 'See page 4.'), said(3, '2. Close.'), said(4, '3. Open.'))).toEqual(['1 Stop.', '2 Close.', '3 Open.']);
  });

  it('should not take single numbers, decimals and lists with gaps for steps', () => {
    expect(texts(said(1, '1. Only this.'))).toEqual([]);
    expect(texts(said(1, '180 bar\n1.5 mm\n2.5 mm'))).toEqual([]);
    expect(texts(said(1, '3. Third.\n4. Fourth.'))).toEqual([]);
    expect(texts(said(1, '1. First.'), said(2, '3. Third.'))).toEqual([]);
  });

  it('should stop at the next list', () => {
    expect(texts(said(1, '1. A\n2. B'), said(2, '1. X\n2. Y'))).toEqual(['1 A', '2 B']);
  });

  it('should begin anew when a list of one is followed by another', () => {
    expect(texts(said(1, '1. Note'), said(2, '1. A\n2. B'))).toEqual(['1 A', '2 B']);
  });

  it('should not lead through what was taken back', () => {
    expect(texts(said(1, '1. A\n2. B', true))).toEqual([]);
  });
});
