import { describe, expect, it } from 'vitest';
import { inLines, stepsIn } from './steps';
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

  it('should not go on with a number of another list', () => {
    const place = { title: 'M', page: 7, box: [0, 300, 9, 400], picture: '', quote: '', language: 'en', sample: false, model: 'V4.0', version: 1 } as const;
    const at = (n: number, text: string, page: number, top: number): Statement => ({ ...said(n, text), citations: [{ ...place, page, box: [0, top, 9, 900] }] });
    const stop = at(1, '1. Stop.\n2. Close.', 7, 300);
    expect(texts(stop, at(2, '3. Open.', 6, 100))).toEqual(['1 Stop.', '2 Close.']);
    expect(texts(stop, at(2, '3. Open.', 7, 100))).toEqual(['1 Stop.', '2 Close.']);
    expect(texts(stop, at(2, '3. Open.', 7, 400))).toEqual(['1 Stop.', '2 Close.', '3 Open.']);
    expect(texts(stop, at(2, '3. Open.', 8, 50))).toEqual(['1 Stop.', '2 Close.', '3 Open.']);
  });

  it('should show each step on a line of its own, and nothing else', () => {
    expect(inLines(said(1, 'Wait. 1. Stop the pump. 2. Close it.'))).toBe('Wait.\n1. Stop the pump.\n2. Close it.');
    expect(inLines(said(1, 'See section 4. 2. is not a step.'))).toBe('See section 4. 2. is not a step.');
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
