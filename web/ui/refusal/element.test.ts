import { expect, it } from 'vitest';
import { RefusalBox } from './element';

function shown(reason: string, choices: string[] = []): RefusalBox {
  const box = new RefusalBox();
  box.refusal = { reason, nearest: [], choices };
  document.body.append(box);
  return box;
}

it('should say what is the matter and what to do', () => {
  expect(shown('NO_EVIDENCE').shadowRoot!.textContent).toContain('The manuals do not say this.');
});

it.each(['', 'NEW_REASON', '__proto__', 'constructor', 'toString'])('should have words for the unknown reason "%s"', (reason) => {
  expect(shown(reason).shadowRoot!.textContent).toContain('There is no answer to this.');
});

it('should know who asks for a person', () => {
  const box = new RefusalBox();
  box.refusal = { reason: 'NO_EVIDENCE', nearest: [], choices: [], isForPerson: true };
  document.body.append(box);
  expect(box.shadowRoot!.textContent).toContain('You want to talk to a person.');
});

it('should tell which choice was taken', () => {
  const box = shown('MODEL_NEEDED', ['V4.0', 'V3.0']);
  let chosen = '';
  box.addEventListener('ai-choose', (event) => (chosen = (event as CustomEvent<string>).detail));
  box.shadowRoot!.querySelectorAll('button')[1]!.click();
  expect(chosen).toBe('V3.0');
});
