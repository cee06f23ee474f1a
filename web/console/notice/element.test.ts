import { expect, it } from 'vitest';
import { Notice } from './element';

it('should say what was done, take it back once, and offer it again where that fails', async () => {
  const notice = new Notice();
  document.body.append(notice);
  let tries = 0;
  const undo = () => (++tries === 1 ? Promise.reject(new Error('away')) : Promise.resolve());
  notice.show({ text: 'Deleted', undo });
  const button = () => notice.shadowRoot!.querySelector<HTMLElement>('.undo');
  expect(notice.shadowRoot!.querySelector('[role=status]')!.textContent).toBe('Deleted');
  button()!.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(notice.hidden).toBe(false);
  button()!.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect([notice.hidden, tries]).toEqual([true, 2]);
});
