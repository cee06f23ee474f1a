import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, launch, phone, shoot } from '../test/browser';
import { atConsole, goTo } from './person';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const MODEL = 'C1';
const FIRST = `# Net cleaner C1
## Technical data
The maximum working pressure of the high-pressure pump is 235 bar.
## Oil
The engine oil is changed every 250 hours of operation.
`;
const file = (text: string, name = 'cleaner-c1.md') => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });

it('should bring manuals in, show how well they were read, take them out and back, and say what a new version changes', async () => {
  const { page, context, troubles, requests } = await atConsole(browser, 'EDITOR', 'manuals');
  const files = page.locator('input[type=file]');
  const bring = async (...what: ReturnType<typeof file>[]) => {
    await files.setInputFiles(what);
    await page.getByLabel('Another model').fill(MODEL);
    await page.getByRole('button', { name: 'Upload' }).click();
  };
  await page.getByText('Bring in manuals').click();
  await files.setInputFiles(file('x', 'program.exe'));
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.getByText('Choose at least one model.').waitFor();
  await bring(file(FIRST), file('', 'empty.md'));
  await page.getByText('Not accepted: the file is empty').waitFor();
  const row = page.locator('.manuals li', { hasText: 'cleaner-c1' });
  await row.getByText('published').waitFor();
  await shoot(page, 'console-desktop-en-manuals');
  await expectAccessible(page);

  await row.getByRole('link').click();
  await page.getByRole('heading', { name: 'How well version 1 was read' }).waitFor();
  await page.getByText('Every page could be read').waitFor();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('Version 1 is withdrawn').waitFor();
  await page.locator('td .state', { hasText: 'withdrawn' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('td .state', { hasText: 'published' }).waitFor();
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.locator('td .state', { hasText: 'replaced' }).waitFor();

  await page.getByRole('link', { name: 'All manuals' }).click();
  await page.getByText('Bring in manuals').click();
  await bring(file(FIRST.replace('235 bar', '210 bar')));
  await page.getByText('received; it is being read').waitFor();
  await row.getByText('published').waitFor();
  await row.getByRole('link').click();
  await page.getByRole('heading', { name: 'What version 3 changes of version 2' }).waitFor();
  await shoot(page, 'console-desktop-en-manual');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Look at the pages' }).click();
  await page.locator('ai-manual-page .passages button', { hasText: '210 bar' }).click();
  await page.locator('.box[aria-pressed=true], .passages [aria-pressed=true]').first().waitFor();
  await expectAccessible(page);
  expect(troubles).toEqual([]);
  expect(requests.filter((url) => !new URL(url).pathname.match(/^\/(admin|api|assets|icon|ai-assistant|$)/))).toEqual([]);
  await context.close();
});

it('should show a page as it looks with its passages, and take all samples out and back in one click each', async () => {
  const { page, context } = await atConsole(browser, 'EDITOR', 'manuals');
  const sample = page.locator('.manuals li', { hasText: 'sample' }).first();
  await sample.getByText('published').waitFor();
  await sample.getByRole('link').click();
  await page.getByRole('link', { name: 'Look at the pages' }).click();
  await page.getByRole('link', { name: 'Next page' }).waitFor();
  await page.evaluate(() => (location.hash = location.hash.replace(/(page\/[^/]+\/)\d+/, (_, before: string) => `${before}4`)));
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.locator('canvas:visible').waitFor();
  await page.locator('.passages button').nth(1).click();
  await page.locator('.box[aria-pressed=true]').waitFor();
  await shoot(page, 'console-desktop-en-page');
  await goTo(page, 'manuals');
  await page.getByRole('button', { name: 'Remove the samples' }).click();
  await page.getByText('sample manuals are taken out').waitFor();
  await expect.poll(() => page.locator('.manuals li', { hasText: 'sample' }).filter({ hasText: 'published' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.manuals li', { hasText: 'sample' }).filter({ hasText: 'published' }).first().waitFor();
  await context.close();
});

it.each(['en', 'ar'])('should fit a phone, also from right to left, in %s', async (locale) => {
  const { page, context } = await atConsole(browser, 'EDITOR', 'manuals', { ...phone, locale, colorScheme: locale === 'ar' ? 'dark' : 'light' });
  await page.locator('.manuals li').first().waitFor();
  await shoot(page, `console-phone-${locale}-manuals`);
  await page.locator('.manuals li a').first().click();
  await page.locator('ai-manual table').waitFor();
  await shoot(page, `console-phone-${locale}-manual`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.locator('.opener').click();
  await shoot(page, `console-phone-${locale}-menu`);
  await expectAccessible(page);
  await context.close();
});
