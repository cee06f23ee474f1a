import { expect, it } from 'vitest';
import type { Statement } from '../../stream/things';
import { partAddress } from '../../client/parts';
import { StatementBox } from './element';

function shown(text: string, quote: string, parts: string[] = []): ShadowRoot {
  const citation = { title: 'Manual', page: 7, box: undefined, picture: '', quote, language: 'en', sample: false, model: 'V4.0', version: 1 };
  const statement: Statement = { n: 1, text, language: 'el', citations: [citation], parts, isWithdrawn: false };
  const box = new StatementBox();
  box.address = partAddress('/parts?number={part}', 'https://host.example/');
  box.statement = statement;
  document.body.append(box);
  return box.shadowRoot!;
}

it('should show the original beside a translation', () => {
  expect(shown('Η μέγιστη πίεση είναι 180 bar.', 'The maximum pressure is 180 bar.').querySelector('blockquote p')?.textContent).toBe(
    'The maximum pressure is 180 bar.',
  );
});

it('should not say the same twice', () => {
  expect(shown('SAMPLE. The maximum pressure is 180 bar.', 'The maximum\n pressure is 180 bar.').querySelector('blockquote')).toBeNull();
});

it('should lead from a part to its page at the host', () => {
  const text = 'Order AB40-1234-567 and AB40-1234-56.';
  const links = [...shown(text, text, ['AB40-1234-56', 'AB40-1234-567']).querySelectorAll('a')];
  expect(links.map(({ href, rel }) => [href, rel])).toEqual([
    ['https://host.example/parts?number=AB40-1234-567', 'noopener noreferrer'],
    ['https://host.example/parts?number=AB40-1234-56', 'noopener noreferrer'],
  ]);
  expect(shown(text, text, ['AB40-1234-56']).querySelector('.text')!.textContent).toBe(text);
});

it('should keep numbers and codes together in a language that runs the other way', () => {
  const apart = [...shown('الضغط 160-180 bar للرمز E-12، وليس -5 °C.', '').querySelectorAll('.text bdi')].map(({ textContent }) => textContent);
  expect(apart).toEqual(['160-180 bar', 'E-12', '-5 °C.']);
});
