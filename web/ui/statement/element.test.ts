import { expect, it } from 'vitest';
import type { Statement } from '../../stream/things';
import { StatementBox } from './element';

function shown(text: string, quote: string): ShadowRoot {
  const citation = { title: 'Manual', page: 7, box: undefined, picture: '', quote, language: 'en', sample: false, model: 'V4.0', version: 1 };
  const statement: Statement = { n: 1, text, language: 'el', citations: [citation], isWithdrawn: false };
  const box = new StatementBox();
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
