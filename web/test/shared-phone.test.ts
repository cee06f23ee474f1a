import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ask, launch, phone, readWarnings, watched } from './browser';
import { answered } from './script';
import { ScriptedService } from './service';

let browser: Browser;
let service: ScriptedService;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  service = await ScriptedService.start();
  service.api.script = answered;
});
afterEach(() => service.stop());

it('should show nobody the questions of another person on the same phone', async () => {
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await ask(page, 'Mine?');
  await readWarnings(page);
  await page.reload();
  await page.getByText('Mine?').waitFor();
  service.api.user = 'u2';
  await page.reload();
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  expect(await page.locator('ai-turn').count()).toBe(0);
  await context.setOffline(true);
  await page.reload();
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  expect(await page.locator('ai-turn').count()).toBe(0);
  await context.close();
});

it('should forget everything of whoever signs out', async () => {
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await ask(page, 'Mine?');
  await readWarnings(page);
  await page.locator('ai-statement button').first().click();
  await page.locator('ai-page-viewer .mark').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.locator('ai-sign-in').waitFor();
  const left = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('ai-assistant');
      request.onsuccess = () => resolve(request.result);
    });
    const counts = [...database.objectStoreNames].map(
      (name) =>
        new Promise<number>((resolve) => {
          const request = database.transaction(name).objectStore(name).count();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    return Promise.all(counts);
  });
  expect(new Set(left)).toEqual(new Set([0]));
  await context.close();
});

it('should forget everything when the host signs somebody out', async () => {
  const { page, context } = await watched(browser, phone);
  for (const name of ['host.html', 'host.css', 'host.js']) service.pages.set(name, readFileSync(new URL(`../example/${name}`, import.meta.url), 'utf8'));
  await page.goto(`${service.home}host.html`);
  await ask(page, 'Mine?');
  await readWarnings(page);
  await page.evaluate(() => (document.querySelector('ai-assistant') as unknown as { forget(): Promise<void> }).forget());
  expect(await page.locator('ai-turn').count()).toBe(0);
  await page.reload();
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  expect(await page.locator('ai-turn').count()).toBe(0);
  await context.close();
});

it('should clear the list when it is told to, and keep what waits for a signal', async () => {
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-start select').waitFor();
  expect(await page.locator('ai-start button').isVisible()).toBe(false);
  await ask(page, 'Done?');
  await readWarnings(page);
  await context.setOffline(true);
  await ask(page, 'Waiting?');
  await page.locator('ai-turn .waiting').waitFor();
  await page.locator('ai-start button').click();
  await expect.poll(() => page.locator('ai-turn').count()).toBe(1);
  await context.setOffline(false);
  await page.locator('ai-turn ai-gate').waitFor();
  expect(service.api.asked.map(({ text }) => text)).toEqual(['Done?', 'Waiting?']);
  await context.close();
});

it('should send a question once from two windows that both have it', async () => {
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  await context.setOffline(true);
  await ask(page, 'Both?');
  await page.locator('ai-turn .waiting').waitFor();
  const other = await context.newPage();
  await other.goto(service.home);
  await other.locator('ai-turn .waiting').waitFor();
  await context.setOffline(false);
  for (const window of [page, other]) await window.locator('ai-turn[aria-busy="false"]').waitFor();
  expect(service.api.asked.map(({ text }) => text)).toEqual(['Both?']);
  await context.close();
});
