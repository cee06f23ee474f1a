import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, desktop, expectAccessible, launch, phone, readWarnings, shoot, watched } from './browser';
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

describe('signing in', () => {
  it('should say how, and take a pasted link once', async () => {
    const { page, context } = await watched(browser, phone);
    await page.goto(service.home);
    await page.getByText('./assistant token').waitFor();
    await shoot(page, 'phone-en-sign-in');
    await expectAccessible(page);
    await enter(page, 'wrong');
    await page.getByRole('alert').waitFor();
    await enter(page, `${service.home}#sign-in=once`);
    await page.locator('ai-disclosure').waitFor();
    await page.reload();
    await page.locator('ai-disclosure').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('ai-sign-in').waitFor();
    await context.close();
  });

  it('should take a token, and keep it in no address and no storage', async () => {
    const { page, context } = await watched(browser, desktop);
    await page.goto(service.home);
    await enter(page, 'good-token');
    await ask(page, 'Pressure?');
    await readWarnings(page);
    await page.locator('ai-statement button').first().click();
    await page.locator('ai-page-viewer .mark').waitFor();
    expect(service.api.seen.filter(({ url }) => url.includes('good-token'))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain('good-token');
    await context.close();
  });

  it('should not ask whoever is in again when an old link is opened', async () => {
    const { page, context } = await watched(browser, desktop);
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-disclosure').waitFor();
    await page.goto('about:blank');
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-disclosure').waitFor();
    expect(page.url()).toBe(service.home);
    await context.close();
  });
});

async function enter(page: Page, secret: string): Promise<void> {
  await page.locator('ai-sign-in input').fill(secret);
  await page.locator('ai-sign-in button').click();
}

describe('a cited page', () => {
  it('should be shown in words where it has no picture', async () => {
    const { page, context } = await watched(browser, phone);
    service.api.hasPictures = false;
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Pressure?');
    await readWarnings(page);
    await page.locator('ai-statement button').first().click();
    await page.getByText('The page in words.').waitFor();
    expect(await page.locator('ai-page-viewer canvas').count()).toBe(0);
    expect(await page.locator('ai-page-viewer [role=alert]').count()).toBe(0);
    await expectAccessible(page);
    await context.close();
  });
});

describe('the page', () => {
  it('should change its language at once, and remember it', async () => {
    const { page, context } = await watched(browser, desktop);
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Pressure?');
    await readWarnings(page);
    await page.locator('ai-turn[aria-busy="false"]').waitFor();
    await page.locator('ai-language select').selectOption('ar');
    await page.getByText('أنت تسأل نظام ذكاء اصطناعي').waitFor();
    await page.locator('ai-hazard').getByText('خطر').waitFor();
    expect(await page.locator('ai-statement').count()).toBe(2);
    await page.reload();
    await page.getByText('أنت تسأل نظام ذكاء اصطناعي').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await context.close();
  });

  it.each(['en', 'el', 'ar', 'es', 'tr', 'no'])('should fit a small phone, and twice the zoom, in %s', async (locale) => {
    const { page, context } = await watched(browser, { viewport: { width: 360, height: 640 }, locale });
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Pressure?');
    await page.locator('ai-turn[aria-busy="false"]').waitFor();
    await readWarnings(page);
    for (const viewport of [{ width: 360, height: 640 }, { width: 320, height: 400 }]) {
      await page.setViewportSize(viewport);
      expect(await overflowing(page)).toEqual([]);
    }
    await shoot(page, `small-${locale}`);
    await context.close();
  });

  it('should hold still for people who asked for that', async () => {
    const { page, context } = await watched(browser, { ...desktop, reducedMotion: 'reduce' });
    service.api.script = [['accepted', {}]];
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Pressure?');
    const working = page.locator('ai-turn .working');
    // The line is drawn anew with every event, so a look at it may meet one that has just gone.
    await expect.poll(() => working.evaluate((line) => getComputedStyle(line, '::before').animationName), { timeout: 10_000 }).toBe('none');
    await context.close();
  });
});

/** What sticks out of the screen sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.locator('button:visible, select:visible, textarea:visible, p:visible').evaluateAll((all) =>
    all
      .filter((element) => !element.matches('.spoken'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 || element.getBoundingClientRect().left < -0.5)
      .map((element) => element.outerHTML),
  );
}
