import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, launch, phone, shoot } from '../test/browser';
import { api, atConsole, goTo } from './person';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('should ask, show what led to the answer, and keep it as a golden question that is asked again', async () => {
  const { page, context, troubles } = await atConsole(browser, 'EDITOR', 'inspect');
  await page.locator('ai-inspect textarea').fill('What is the maximum working pressure of the V4.0?');
  await page.getByRole('button', { name: 'Ask', exact: true }).last().click();
  await page.locator('ai-trace .statement').first().waitFor();
  await page.locator('ai-trace').getByText('evidence', { exact: true }).first().waitFor();
  expect(await page.locator('ai-trace tbody tr').count()).toBeGreaterThan(3);
  await shoot(page, 'console-desktop-en-inspect');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask today’s manuals again' }).click();
  await page.getByText('The answer would be the same.').waitFor();
  await page.getByRole('button', { name: 'Make a golden question' }).click();
  expect(await page.locator('#golden-page').inputValue()).not.toBe('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Kept as a golden question.').waitFor();
  const kept = page.url();

  await goTo(page, 'golden');
  await page.getByRole('button', { name: 'Ask them now' }).click();
  await page.locator('#results').getByText('What is the maximum working pressure of the V4.0?').waitFor();
  await shoot(page, 'console-desktop-en-golden');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.locator('ai-golden form textarea').fill('Which pressure at most does the V4.0 take?');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The golden question is saved.').waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('No golden questions yet.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('section').getByText('Which pressure at most does the V4.0 take?').first().waitFor();

  await page.goto('about:blank');
  expect(kept).toMatch(/#inspect\/[0-9a-f-]{36}$/);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should list what was asked in vain without saying by whom, and lead to how it came about', async () => {
  const talk = await api('OPERATOR', 'POST', 'conversations', { model: 'V4.0' });
  const turns = `conversations/${talk['id']}/turns`;
  await api('OPERATOR', 'POST', `${turns}?wait=true`, { text: 'Who won the regatta in 1987? Tell ole@boat.example or +47 99 88 77 66' });
  await api('OPERATOR', 'POST', `${turns}?wait=true`, { text: 'How often is the engine oil changed?' });
  await api('OPERATOR', 'POST', `${turns}/2/feedback`, { outcome: 'wrong', text: 'call me: +47 11 22 33 44' });
  const { page, context } = await atConsole(browser, 'EXPERT', 'unanswered');
  const refused = page.locator('tr', { hasText: 'Who won the regatta' });
  await refused.getByText('Tell […] or […]').waitFor();
  await page.locator('tr', { hasText: 'call me: […]' }).getByText('wrong', { exact: true }).waitFor();
  await shoot(page, 'console-desktop-en-unanswered');
  await expectAccessible(page);
  await page.locator('ai-unanswered select').first().selectOption('wrong');
  await page.locator('tr', { hasText: 'How often is the engine oil' }).getByRole('link', { name: 'Inspect' }).first().click();
  await page.locator('ai-trace').getByText('How the question was taken').waitFor();
  await context.close();
});

it('should keep the maker’s own names of parts, and say what models cost', async () => {
  const { page, context } = await atConsole(browser, 'ADMIN', 'glossary');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.locator('ai-glossary form').getByLabel('English').fill('impeller, pump wheel');
  await page.locator('ai-glossary form').getByLabel('Greek').fill('πτερωτή');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The entry is saved').waitFor();
  await page.locator('td').getByText('impeller, pump wheel').first().waitFor();
  await shoot(page, 'console-desktop-en-glossary');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('td').getByText('impeller, pump wheel').count()).toBe(0);
  await goTo(page, 'cost');
  await page.getByText('No language model is configured').waitFor();
  await shoot(page, 'console-desktop-en-cost');
  await expectAccessible(page);
  await context.close();
});

it('should fit a phone on every page, from right to left and in the dark', async () => {
  const { page, context } = await atConsole(browser, 'ADMIN', 'inspect', { ...phone, locale: 'ar', colorScheme: 'dark' });
  await page.locator('ai-inspect textarea').fill('ما أقصى ضغط تشغيل لآلة V4.0؟');
  await page.locator('ai-inspect form button').click();
  await page.locator('ai-trace td').first().waitFor();
  await shoot(page, 'console-phone-ar-inspect');
  for (const place of ['golden', 'unanswered', 'glossary', 'cost']) {
    await goTo(page, place);
    await page.locator(`ai-${place}[aria-busy=false] h2`).waitFor();
    await shoot(page, `console-phone-ar-${place}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await context.close();
});

it('should open to each role what is its own, and nothing to operators', async () => {
  const menu = async (role: 'EDITOR' | 'EXPERT' | 'ADMIN') => {
    const { page, context } = await atConsole(browser, role);
    await page.locator('ai-console #menu a').first().waitFor();
    const items = await page.locator('ai-console #menu a').allInnerTexts();
    await context.close();
    return items;
  };
  expect(await menu('EDITOR')).toEqual(['Manuals', 'Ask and inspect', 'Questions without an answer', 'Golden questions', 'Glossary']);
  expect(await menu('EXPERT')).toEqual(['Tickets', 'Ask and inspect', 'Questions without an answer']);
  expect((await menu('ADMIN')).length).toBeGreaterThan(7);
});
