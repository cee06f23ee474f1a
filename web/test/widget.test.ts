import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, desktop, launch, readWarnings, shoot, watched } from './browser';
import { answered } from './script';
import { ScriptedService } from './service';

const HOST = `<!doctype html><html lang="en"><title>Host</title><link rel="stylesheet" href="host.css">
<h1>Parts shop</h1><ai-assistant language="no"></ai-assistant>
<script src="host.js"></script><script type="module" src="ai-assistant.js"></script></html>`;

let browser: Browser;
let service: ScriptedService;

beforeAll(async () => {
  browser = await launch();
  service = await ScriptedService.start();
  service.api.script = answered;
  service.pages.set('host.html', HOST);
  service.pages.set('host.css', '* { color: red !important; font-size: 40px } button { display: none }');
  service.pages.set('host.js', "document.querySelector('ai-assistant').token = async () => 'good-token';");
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

it('should work in a host page by one script tag, with the token of the host', async () => {
  const { page, context, troubles } = await watched(browser, desktop);
  await page.goto(`${service.home}host.html`);
  await ask(page, 'Trykk?');
  await readWarnings(page);
  await page.locator('ai-turn[aria-busy="false"]').waitFor();
  await shoot(page, 'desktop-no-host');
  await page.locator('ai-statement button').first().click();
  await page.locator('ai-page-viewer .mark').waitFor();
  expect(new Set(service.api.seen.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer good-token']));
  expect(troubles).toEqual([]);
  await context.close();
});

it('should let the host show the page itself', async () => {
  const { page, context } = await watched(browser, desktop);
  await page.goto(`${service.home}host.html`);
  await page.evaluate(() => addEventListener('ai-open-page', (event) => event.preventDefault()));
  await ask(page, 'Trykk?');
  await readWarnings(page);
  await page.locator('ai-statement button').first().click();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await page.locator('ai-page-viewer').count()).toBe(0);
  await context.close();
});

it('should tell the host when its token is not accepted', async () => {
  const { page, context } = await watched(browser, desktop);
  await page.goto(`${service.home}host.html`);
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('ai-sign-in-needed', () => resolve('told'), { once: true });
        (document.querySelector('ai-assistant') as unknown as { token: () => string }).token = () => 'old';
      }),
  );
  expect(await told).toBe('told');
  await context.close();
});
