import { expect, it } from 'vitest';
import { fresh } from '../../client/kept';
import type { TurnEvent } from '../../stream/events';
import { reduce } from '../../stream/turn';
import { TurnBox } from './element';

const place = { title: 'Pump', page: 5, box: undefined, picture: '', language: 'en', sample: false, model: '', version: 1 };

function shown(...events: TurnEvent[]): ShadowRoot {
  const kept = fresh({ text: 'Is it 300 bar?' } as Parameters<typeof fresh>[0], 0);
  const box = new TurnBox();
  box.kept = { ...kept, turn: events.reduce((turn, event, i) => reduce(turn, i + 1, event), kept.turn) };
  document.body.append(box);
  return box.shadowRoot!;
}

it('should show both sides of a contradiction with their words and pages', () => {
  const sides = [{ ...place, quote: 'up to 16 V' }, { ...place, page: 30, quote: 'no more than 15 V' }];
  const remark = shown({ type: 'conflict', citations: sides }).querySelector('.remark')!;
  expect(remark.textContent).toContain('These pages contradict each other');
  expect([...remark.querySelectorAll('figure')].map((side) => side.querySelector('p')!.textContent)).toEqual(['up to 16 V', 'no more than 15 V']);
  expect(remark.querySelectorAll('ai-citation')).toHaveLength(2);
});

it('should show a correction with its page before the statements', () => {
  const citation = { ...place, quote: '200 bar' };
  const root = shown({ type: 'correction', correction: { text: 'Correction: not 300 bar but 200 bar', citation } });
  expect(root.querySelector('.corrections .remark')!.textContent).toContain('not 300 bar');
  expect(root.querySelector('.corrections ~ .statements')).not.toBeNull();
});
