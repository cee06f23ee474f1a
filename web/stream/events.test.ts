import { describe, expect, it } from 'vitest';
import { readEvent } from './events';

const read = (event: string, data: unknown) => readEvent({ event, id: '1', data: typeof data === 'string' ? data : JSON.stringify(data) });

describe('readEvent', () => {
  it('should read a statement with its citations', () => {
    const citation = { manual: 'v4.pdf', title: 'Operator manual', version: 1, page: 7, quote: '180 bar', box: [1, 2, 3, 4], picture: 'api/x', model: 'V4.0', language: 'en' };
    expect(read('statement', { n: 1, text: '180 bar', language: 'en', citations: [citation] })).toEqual({
      type: 'statement',
      statement: {
        n: 1,
        text: '180 bar',
        language: 'en',
        citations: [{ title: 'Operator manual', version: 1, page: 7, quote: '180 bar', box: [1, 2, 3, 4], picture: 'api/x', model: 'V4.0', language: 'en', sample: false }],
        parts: [],
        isWithdrawn: false,
      },
    });
  });

  it('should name a manual by its file when it has no title', () => {
    expect(read('hazard', { text: 'Hot.', level: 'warning', manual: 'v4.pdf', page: 2 })).toMatchObject({
      hazard: { title: 'v4', quote: 'Hot.', level: 'WARNING' },
    });
  });

  it.each(['accepted', 'progress', 'hazard', 'conflict', 'correction', 'statement', 'withdrawn', 'refused', 'done', 'failed', 'cancelled', 'reconnect'])(
    'should read %s whatever its data is',
    (event) => {
      for (const data of ['', 'null', '[]', '"x"', '{', '{"n":"1","citations":{},"nearest":[null],"choices":5,"box":[1]}'])
        expect(read(event, data)).toMatchObject({ type: event });
    },
  );

  it('should mark nothing when the box has no area', () => {
    for (const box of [undefined, [], [1, 2], [5, 5, 1, 9], ['a', 1, 2, 3]])
      expect(read('hazard', { box })).toMatchObject({ hazard: { box: undefined } });
  });

  it('should know who asks for a person', () => {
    expect(read('refused', { reason: 'NO_EVIDENCE', request_for_person: true })).toMatchObject({ refusal: { isForPerson: true } });
    expect(read('refused', { reason: 'NO_EVIDENCE' })).not.toHaveProperty('refusal.isForPerson');
  });

  it('should read what the question has wrong', () => {
    const event = read('correction', { asked: '300 bar', said: '200 bar', text: 'Not 300 bar.', citation: { title: 'Manual', page: 5 } });
    expect(event).toMatchObject({ correction: { text: 'Not 300 bar.', citation: { title: 'Manual', page: 5 } } });
  });

  it('should pass over events that it does not know', () => {
    expect(read('step', {})).toBeUndefined();
  });
});
