import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { expectAccessible, launch, phone, shoot } from '../test/browser';
import { api, atConsole } from './person';

let browser: Browser;
let id: string;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const talk = await api('OPERATOR', 'POST', 'conversations', {});
  await api('OPERATOR', 'POST', `conversations/${talk['id']}/turns?wait=true`, { text: 'The pump of my Q9 knocks. Why?' });
  id = (await api('OPERATOR', 'POST', 'tickets', { conversation_id: talk['id'], reason: 'user_request', priority: 'high' }))['id'] as string;
});

it('should be taken, answered, and resolved with what was the matter, and the operator reads the reply', async () => {
  const { page, context, troubles } = await atConsole(browser, 'EXPERT', 'tickets');
  await page.getByRole('navigation', { name: 'State' }).getByText('open', { exact: true }).click();
  await page.locator(`a[href="#ticket/${id}"]`).waitFor();
  await shoot(page, 'console-desktop-en-tickets');
  await expectAccessible(page);
  await page.locator(`a[href="#ticket/${id}"]`).click();
  await page.getByText('the operator asked for a person').waitFor();
  await page.locator('.tried').getByText('The pump of my Q9 knocks. Why?').waitFor();
  await page.getByRole('button', { name: 'I take it' }).click();
  await page.getByText('It is yours now.').waitFor();
  await page.getByLabel('Your words').fill('A worn bearing, I think.');
  await page.getByRole('button', { name: 'Note for colleagues only' }).click();
  await page.locator('.comments .internal').getByText('A worn bearing').waitFor();
  await page.getByLabel('Your words').fill('Is the noise there at low speed too?');
  await page.getByRole('button', { name: 'Reply to the customer' }).click();
  await page.locator('.comments').getByText('Is the noise there').waitFor();
  await page.getByRole('button', { name: 'Resolve' }).click();
  await page.getByText('Say the root cause and what helped').waitFor();
  await page.getByLabel('Root cause').fill('Bearing worn');
  await page.getByLabel('What helped').fill('New bearing, part 4711');
  await page.getByRole('button', { name: 'Resolve' }).click();
  await expect.poll(() => page.getByLabel('State').inputValue()).toBe('RESOLVED');
  await shoot(page, 'console-desktop-en-ticket');
  await expectAccessible(page);
  const seen = await api('OPERATOR', 'GET', `tickets/${id}`);
  expect((seen['comments'] as { text: string }[]).map(({ text }) => text)).toEqual(['Is the noise there at low speed too?']);
  expect([seen['state'], seen['resolution']]).toEqual(['RESOLVED', 'New bearing, part 4711']);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should fit a phone, from right to left and in the dark', async () => {
  const { page, context } = await atConsole(browser, 'EXPERT', 'tickets', { ...phone, locale: 'ar', colorScheme: 'dark' });
  await page.locator('td a').first().waitFor();
  await shoot(page, 'console-phone-ar-tickets');
  await page.locator('td a').first().click();
  await page.locator('.tried li').first().waitFor();
  await shoot(page, 'console-phone-ar-ticket');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await context.close();
});
