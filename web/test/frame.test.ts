import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ask, desktop, expectAccessible, launch, phone, readWarnings, shoot, tooSmall, watched } from './browser';
import { answered } from './script';
import { ScriptedService } from './service';

const example = (name: string) => readFileSync(new URL(`../example/${name}`, import.meta.url), 'utf8');

let browser: Browser;
let service: ScriptedService;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  service = await ScriptedService.start();
  service.api.script = answered;
  for (const name of ['host.html', 'host.css', 'host.js']) service.pages.set(name, example(name));
});
afterEach(() => service.stop());

it('should look and work as ever in the example host page, whatever that page says about everything', async () => {
  const { page, context, troubles } = await watched(browser, phone);
  await page.goto(`${service.home}host.html`);
  await expect.poll(() => page.locator('ai-subject select').inputValue()).toBe('machine x1');
  await ask(page, 'Trykk?');
  await readWarnings(page);
  await page.locator('ai-statement').nth(1).waitFor();
  await shoot(page, 'phone-no-hostile-host');
  const style = await page.locator('ai-statement .text').first().evaluate((text) => {
    const { color, letterSpacing, textTransform, fontSize } = getComputedStyle(text);
    return { color, letterSpacing, textTransform, fontSize };
  });
  expect(style).toEqual({ color: 'rgb(12, 27, 38)', letterSpacing: 'normal', textTransform: 'none', fontSize: '18px' });
  expect(await tooSmall(page)).toEqual([]);
  expect(new Set(service.api.seen.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer good-token']));
  expect(service.api.asked).toMatchObject([{ about: { machine_id: 'x1' } }]);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should open the console in a frame of the host, and sign in in a window of its own', async () => {
  const { page, context, troubles } = await watched(browser, desktop);
  service.pages.set('frame.html', '<!doctype html><html lang="en"><title>Host</title><h1>Host</h1><iframe src="admin" title="Console" width="1200" height="700"></iframe></html>');
  await page.goto(`${service.home}frame.html`);
  const frame = page.frameLocator('iframe');
  const opener = frame.getByRole('button', { name: 'Open the sign-in' });
  await opener.waitFor();
  expect(await frame.locator('input').count()).toBe(0);
  await shoot(page, 'desktop-en-frame');
  const [own] = await Promise.all([context.waitForEvent('page'), opener.click()]);
  await own.locator('ai-sign-in input').fill('once');
  await own.locator('ai-sign-in button').click();
  await own.locator('ai-manuals').waitFor();
  await frame.locator('ai-manuals').waitFor();
  expect(service.api.seen.every(({ url }) => url.startsWith('/ai/'))).toBe(true);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should begin with the machine of a label, and say when it is not among the own ones', async () => {
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-disclosure').waitFor();
  await page.goto('about:blank');
  await page.goto(`${service.home}#machine=ab-0100`);
  await expect.poll(() => page.locator('ai-subject select').inputValue()).toBe('machine x1');
  expect(page.url()).toBe(service.home);
  await page.goto('about:blank');
  await page.goto(`${service.home}#machine=ZZ-9`);
  await page.getByText('Not among your machines:').waitFor();
  await shoot(page, 'phone-en-label-unknown');
  await context.close();
});

it.each(['dark', 'sun'])('should be readable in the theme %s, and stay in it', async (theme) => {
  const { page, context } = await watched(browser, phone);
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-start select').selectOption(theme);
  await page.reload();
  await page.locator('ai-start').waitFor();
  await shoot(page, `phone-en-theme-${theme}-start`);
  await ask(page, 'Pressure?');
  await readWarnings(page);
  await page.locator('ai-statement').nth(1).waitFor();
  await shoot(page, `phone-en-theme-${theme}`);
  await expectAccessible(page);
  await context.close();
});
