import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../ui/language/languages';
import { ask, expectAccessible, launch, phone, readWarnings, shoot, tooSmall, watched } from './browser';
import { signedPack } from './packs';
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
  service.api.pack = signedPack();
});
afterEach(() => service.stop());

async function enter(page: Page): Promise<void> {
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-subject select').selectOption('machine x1');
}

/** Fetches the pack; ends when the phone has it. */
async function fetch(page: Page): Promise<void> {
  await page.locator('ai-pack button').first().click();
  await page.locator('ai-pack li').waitFor();
}

describe('the manuals of a machine on the phone', () => {
  it.each<Language>(['en', 'ar'])('should be fetched once, and quoted and opened without a line, in %s', async (locale) => {
    const { page, context, troubles } = await watched(browser, { ...phone, locale });
    await enter(page);
    await page.locator('ai-pack button').first().waitFor();
    await shoot(page, `phone-${locale}-pack-1-offer`);
    await fetch(page);
    await expectAccessible(page);
    expect(await tooSmall(page)).toEqual([]);
    await shoot(page, `phone-${locale}-pack-2-kept`);
    await page.reload();
    await page.locator('ai-pack li').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

    await service.stop();
    await page.reload();
    await ask(page, 'How often is the pump oil changed?');
    const found = page.locator('ai-turn ai-found');
    await found.locator('ai-gate button').waitFor();
    expect(await found.locator('ai-hazard .words').first().innerText()).toBe('Hot oil burns.');
    expect(await found.locator('blockquote').count()).toBe(0);
    await shoot(page, `phone-${locale}-pack-3-warning`);
    await found.locator('ai-gate button').click();
    await found.getByText('Change the oil of the pump every 500 hours.').waitFor();
    await expectAccessible(page);
    await shoot(page, `phone-${locale}-pack-4-quoted`);
    await found.locator('blockquote button').click();
    await page.locator('ai-page-viewer canvas[width="800"]').waitFor();
    await page.locator('ai-page-viewer .mark').waitFor();
    await shoot(page, `phone-${locale}-pack-5-page`);
    await page.keyboard.press('Escape');

    await service.resume();
    await readAnswer(page);
    expect(await page.locator('ai-found').count()).toBe(0);
    expect(service.api.asked.map(({ text }) => text)).toEqual(['How often is the pump oil changed?']);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('should not be kept when somebody changed them on the way, and say so', async () => {
    const { page, context } = await watched(browser, phone);
    service.api.pack = signedPack('another page');
    await enter(page);
    await page.locator('ai-pack button').first().click();
    await page.getByText('not what the maker signed').waitFor();
    expect(await page.locator('ai-pack li').count()).toBe(0);
    await context.close();
  });

  it('should not be kept where the browser cannot check them, and say so', async () => {
    const { page, context } = await watched(browser, phone);
    await page.addInitScript(() => {
      const real = crypto.subtle.importKey.bind(crypto.subtle) as (...parts: unknown[]) => Promise<CryptoKey>;
      Object.defineProperty(crypto.subtle, 'importKey', {
        value: (...parts: unknown[]) => (parts[2] === 'Ed25519' ? Promise.reject(new DOMException('no', 'NotSupportedError')) : real(...parts)),
      });
    });
    await enter(page);
    await page.locator('ai-pack button').first().click();
    await page.getByText('cannot check the maker').waitFor();
    await context.close();
  });

  it('should be renewed and let go, by their owner alone', async () => {
    const { page, context } = await watched(browser, phone);
    await enter(page);
    await fetch(page);
    await page.getByRole('button', { name: /^Look for newer/ }).click();
    await page.locator('ai-pack progress').waitFor({ state: 'detached' });
    expect(service.api.packs).toEqual([200, 304]);
    service.api.user = 'u2';
    await page.reload();
    await page.locator('ai-start').waitFor();
    await page.locator('ai-pack').waitFor({ state: 'attached' });
    expect(await page.locator('ai-pack li').count()).toBe(0);
    service.api.user = 'u1';
    await page.reload();
    await page.getByRole('button', { name: /^Remove Boat/ }).click();
    await page.getByText('Removed from this phone.').waitFor();
    expect(await page.locator('ai-pack li').count()).toBe(0);
    await context.close();
  });
});

async function readAnswer(page: Page): Promise<void> {
  await readWarnings(page);
  await page.locator('ai-statement').first().waitFor();
}
