import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ask, desktop, expectAccessible, launch, phone, readWarnings, shoot, tooSmall, watched } from './browser';
import type { Step } from './script';
import { answered, citation, hazard, statement } from './script';
import { ScriptedService } from './service';

const withSteps: readonly Step[] = [
  ['accepted', {}],
  ['hazard', hazard],
  ['statement', { ...statement, text: '1. Stop the pump.\n2. Clean the inlet filter.', citations: [{ ...citation, quote: '' }] }],
  ['done', { answer_id: '22222222-2222-4222-8222-222222222222' }],
];

let browser: Browser;
let service: ScriptedService;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  service = await ScriptedService.start();
  service.api.script = withSteps;
});
afterEach(() => service.stop());

async function handOver(page: Page, note: string): Promise<void> {
  const form = page.locator('ai-hand-over form');
  await form.locator('textarea').fill(note);
  await form.locator('[name=callback]').fill('VHF 12');
  await form.locator('[name=down]').check();
  await form.locator('button').click();
}

it.each([
  ['en', phone],
  ['ar', phone],
  ['el', { ...desktop, colorScheme: 'dark' as const }],
])('should hand over what was tried and show what people say, in %s', async (locale, options) => {
  const { page, context, troubles } = await watched(browser, { ...options, locale });
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  await page.locator('ai-subject select').selectOption('machine x1');
  await ask(page, 'Pressure?');
  await readWarnings(page);
  await page.locator('ai-steps .begin').click();
  await page.locator('ai-steps .helped').click();
  await page.locator('ai-steps .failed').click();
  await page.locator('ai-steps .tried').waitFor();
  await page.locator('ai-steps .to-person').scrollIntoViewIfNeeded();
  await shoot(page, `hand-over-${locale}-1-tried`);
  await expectAccessible(page);
  await page.locator('ai-steps .to-person').click();
  await page.locator('ai-hand-over dl').waitFor();
  expect(await page.locator('ai-hand-over dd').first().innerText()).toBe('Boat 3 · V4.0 · AB-0100');
  await shoot(page, `hand-over-${locale}-2-form`);
  await expectAccessible(page);
  expect(await tooSmall(page)).toEqual([]);
  await handOver(page, 'Still low');
  await page.locator('ai-ticket .number').getByText('AB-20261124-0001').waitFor();
  await page.locator('ai-ticket .contacts').getByText('Nora Lie').waitFor();
  expect(service.api.desk.tickets.map(({ body }) => body)).toMatchObject([
    { conversation_id: 'c0', priority: 'urgent', reason: 'steps_exceeded', description: 'Still low', callback: 'VHF 12' },
  ]);
  expect(service.api.desk.tickets[0]!.body['symptoms']).toMatch(/1\. Stop the pump\.\n.*2\. Clean the inlet filter\.$/);

  service.api.desk.say(0, 'Which noise?', true, 'k');
  service.api.desk.tickets[0]!.state = 'INVESTIGATING';
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.locator('ai-ticket .theirs').getByText('Which noise?').waitFor();
  await page.locator('ai-ticket textarea').fill('A low one');
  await page.locator('ai-ticket form button').click();
  await expect.poll(() => page.locator('ai-ticket .mine').innerText()).toMatch(/^[^·]*A low one$/su);
  await page.locator('ai-ticket form').scrollIntoViewIfNeeded();
  await shoot(page, `hand-over-${locale}-3-ticket`);
  await expectAccessible(page);
  expect(await tooSmall(page)).toEqual([]);
  await page.reload();
  await page.locator('ai-ticket .mine').getByText('A low one').waitFor();
  expect(service.api.desk.tickets).toHaveLength(1);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should keep a hand-over without a signal behind its question, and send both once', async () => {
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.locator('ai-menu button').waitFor();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await ask(page, 'Pressure?');
  await page.locator('ai-turn .waiting').waitFor();
  await page.locator('ai-menu button').click();
  await page.locator('ai-menu').getByRole('button', { name: 'Hand over to a person' }).click();
  await handOver(page, 'No water');
  await page.locator('ai-ticket .waiting').waitFor();
  await shoot(page, 'hand-over-en-offline');
  await page.reload();
  await page.locator('ai-ticket .waiting').waitFor();
  service.api.desk.contacts = [];
  await context.setOffline(false);
  await page.locator('ai-ticket .number').waitFor();
  expect(service.api.asked).toHaveLength(1);
  expect(service.api.desk.tickets.map(({ body }) => body['conversation_id'])).toEqual(['c0']);
  expect(await page.locator('ai-ticket .contacts').count()).toBe(0);
  await context.close();
});

it('should hand over without a question, but not without a word', async () => {
  const { page, context } = await watched(browser, desktop);
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-menu button').click();
  await page.locator('ai-menu [data-wanted="person"]').click();
  await page.locator('ai-hand-over form button').click();
  await page.locator('ai-hand-over textarea:invalid').waitFor();
  await handOver(page, 'The winch is stuck');
  await page.locator('ai-ticket .number').waitFor();
  expect(service.api.desk.tickets).toHaveLength(1);
  await context.close();
});

it('should offer a person after a refusal and after feedback, and show the reason that was given', async () => {
  service.api.scripts.set('Colour?', [['accepted', {}], ['refused', { reason: 'NO_EVIDENCE', nearest: [], choices: [] }]]);
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await ask(page, 'Colour?');
  await page.locator('ai-refusal .to-person').click();
  await page.keyboard.press('Escape');
  await page.locator('ai-feedback [data-outcome="not_solved"]').click();
  await page.locator('ai-feedback .choice').first().click();
  await page.locator('ai-feedback textarea').fill('Nothing happens');
  await page.locator('ai-feedback form button').click();
  await page.locator('ai-feedback .why').getByText('Tried, without effect').waitFor();
  await page.locator('ai-feedback .own').getByText('Nothing happens').waitFor();
  await page.locator('ai-feedback .to-person').click();
  await page.locator('ai-hand-over form').waitFor();
  expect(await page.locator('ai-hand-over li').allInnerTexts()).toEqual(['Colour?']);
  await context.close();
});

it('should find, name and take up a conversation of another device, and give it out as files', async () => {
  service.api.script = answered;
  service.api.desk.earlier = [
    { id: 'c7', title: 'Pump of Boat 3', machine_id: 'x1', model: 'V4.0', updated_at: '2026-11-24T10:00:00Z' },
    { id: 'c8', title: 'Winch', machine_id: '', model: 'V3.0', updated_at: '2026-11-20T10:00:00Z' },
  ];
  const { page, context, troubles } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  await choose(page, 'earlier');
  await page.locator('ai-earlier li').nth(1).waitFor();
  await shoot(page, 'phone-en-earlier');
  await expectAccessible(page);
  expect(await tooSmall(page)).toEqual([]);
  await page.locator('ai-earlier [type=search]').fill('Pump');
  await expect.poll(() => page.locator('ai-earlier li').count()).toBe(1);
  await page.locator('ai-earlier .rename').click();
  await page.locator('ai-earlier li input').fill('Pressure on Boat 3');
  await page.locator('ai-earlier li form button').click();
  await page.locator('ai-earlier .open').getByText('Pressure on Boat 3').click();
  expect(service.api.desk.earlier[0]!.title).toBe('Pressure on Boat 3');
  await page.locator('ai-turn .question').getByText('Asked on the tablet?').waitFor();
  await readWarnings(page);
  await page.locator('ai-statement').waitFor();
  await page.locator('ai-feedback .own').getByText('still low').waitFor();
  expect(await page.locator('ai-subject select').inputValue()).toBe('machine x1');
  for (const format of ['pdf', 'text']) {
    const [file] = await Promise.all([page.waitForEvent('download'), choose(page, format)]);
    expect(file.suggestedFilename()).toBe(`conversation.${format === 'pdf' ? 'pdf' : 'txt'}`);
  }
  await choose(page, 'fresh');
  await expect.poll(() => page.locator('ai-turn').count()).toBe(0);
  expect(troubles).toEqual([]);
  await context.close();
});

async function choose(page: Page, wanted: string): Promise<void> {
  await page.locator('ai-menu > button, ai-menu .opener').first().click();
  await page.locator(`ai-menu [data-wanted="${wanted}"]`).click();
}

it('should lead from a part to its page at the host', async () => {
  service.api.partUrl = '/parts?number={part}';
  const text = 'Order the seal AB40-1234-56 for the pump.';
  service.api.script = [['accepted', {}], ['statement', { ...statement, text, parts: ['AB40-1234-56'], citations: [{ ...citation, quote: text }] }], ['done', { answer_id: 'a' }]];
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await ask(page, 'Which seal?');
  const link = page.locator('ai-statement a.part');
  await link.waitFor();
  expect(await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([`${new URL(service.home).origin}/parts?number=AB40-1234-56`, '_blank', 'noopener noreferrer']);
  expect(await page.locator('ai-statement .text').innerText()).toBe(text);
  await shoot(page, 'phone-en-part');
  await expectAccessible(page);
  await context.close();
});
