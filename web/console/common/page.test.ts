import { expect, it } from 'vitest';
import { Refused } from '../../client/problem';
import { make } from '../../ui/dom';
import { ConsolePage, pageSheet } from './page';

class Example extends ConsolePage {
  n = 0;
  failure: Error | undefined;

  constructor() {
    super(pageSheet());
  }

  protected load(): Promise<void> {
    this.n++;
    return this.failure ? Promise.reject(this.failure) : Promise.resolve();
  }

  protected parts(): HTMLElement[] {
    return [make('p', {}, String(this.n)), make('textarea', { id: 'words', defaultValue: 'given' }), make('button', { id: 'act' })];
  }

  again(): Promise<void> {
    return this.reload();
  }
}
customElements.define('ai-example', Example);

const shown = () => {
  const page = new Example();
  document.body.append(page);
  return page;
};

it('should keep the focus and what is being written when it is drawn anew', async () => {
  const page = shown();
  const words = () => page.shadowRoot!.querySelector('textarea')!;
  words().value = 'half a senten';
  page.shadowRoot!.getElementById('act')!.focus();
  await page.again();
  expect(page.shadowRoot!.querySelector('p:not(:empty)')!.textContent).toBe('2');
  expect([words().value, page.shadowRoot!.activeElement?.id]).toEqual(['half a senten', 'act']);
});

it('should say what to do when the service refuses, and try again on demand', async () => {
  const page = shown();
  page.failure = new Refused(409, 'ticket-taken', 'taken');
  await page.again();
  const trouble = page.shadowRoot!.querySelector<HTMLElement>('.trouble')!;
  expect(trouble.textContent).toContain('A colleague works on this ticket already.');
  page.failure = undefined;
  trouble.querySelector('button')!.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(trouble.hidden).toBe(true);
});
