import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../ui/language/languages';
import { ask, desktop, expectAccessible, launch, phone, readWarnings, shoot, tooSmall, watched } from './browser';
import { answered, citation, hazard, modelNeeded } from './script';
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

const everyone: readonly (readonly [string, Language, object])[] = [
  ['phone', 'en', phone],
  ['phone', 'ar', phone],
  ['desktop', 'el', desktop],
  ['desktop', 'ar', { ...desktop, colorScheme: 'dark' }],
];

describe.each(everyone)('asking on a %s in %s', (device, language, options) => {
  it('should show the warning first, then the statements, and the cited page with its passage marked', async () => {
    const { page, context, troubles, requests } = await watched(browser, { ...options, locale: language });
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-disclosure strong').waitFor();
    expect(page.url()).toBe(service.home);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await shoot(page, `${device}-${language}-1-start`);
    await expectAccessible(page);

    await ask(page, 'What is the maximum pressure?');
    await page.locator('ai-turn[aria-busy="false"]').waitFor();
    expect(await page.locator('ai-statement').count()).toBe(0);
    await shoot(page, `${device}-${language}-2-warning`);
    await expectAccessible(page);
    await readWarnings(page);
    await page.locator('ai-statement').nth(1).waitFor();
    expect(await page.locator('ai-turn .sample').innerText()).not.toBe('');
    const order = await page.locator('ai-hazard, ai-statement').evaluateAll((all) => all.map(({ localName }) => localName));
    expect(order).toEqual(['ai-hazard', 'ai-statement', 'ai-statement']);
    expect(await page.locator('ai-hazard .words').first().innerText()).toBe(hazard.text);
    await shoot(page, `${device}-${language}-3-answer`);
    await expectAccessible(page);
    expect(await tooSmall(page)).toEqual([]);

    const opener = page.locator('ai-statement').first().getByRole('button');
    await opener.click();
    await page.locator('ai-page-viewer canvas[width="800"], ai-page-viewer canvas[width="1200"]').waitFor();
    await expectMarked(page);
    await shoot(page, `${device}-${language}-4-page`);
    await expectAccessible(page);
    expect(await tooSmall(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('ai-page-viewer dialog').waitFor({ state: 'hidden' });
    expect(await opener.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);

    expect(troubles).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(service.home))).toEqual([]);
    await context.close();
  });
});

type Page = Awaited<ReturnType<typeof watched>>['page'];

/** The mark lies over the cited box, in view. */
async function expectMarked(page: Page): Promise<void> {
  const sheet = (await page.locator('ai-page-viewer .sheet').boundingBox())!;
  const mark = (await page.locator('ai-page-viewer .mark').boundingBox())!;
  const [x0, y0, x1, y1] = citation.box as [number, number, number, number];
  const points = sheet.width / 595;
  expect(mark.x - sheet.x).toBeCloseTo((x0 - 4) * points, -0.5);
  expect(mark.y - sheet.y).toBeCloseTo((y0 - 4) * points, -0.5);
  expect(mark.width).toBeCloseTo((x1 - x0 + 8) * points, -0.5);
  expect(mark.height).toBeCloseTo((y1 - y0 + 8) * points, -0.5);
  expect(mark.y).toBeGreaterThan(0);
  expect(mark.y + mark.height).toBeLessThan(page.viewportSize()!.height);
}

describe('asking', () => {
  it('should ask again for the model that the asker chooses', async () => {
    service.api.scripts.set('Pressure?', modelNeeded);
    const { page, context } = await watched(browser, phone);
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Pressure?');
    const choice = page.getByRole('button', { name: 'V4.0', exact: true });
    await choice.waitFor();
    await shoot(page, 'phone-en-model-needed');
    service.api.scripts.clear();
    await choice.click();
    await readWarnings(page);
    await page.locator('ai-statement').first().waitFor();
    expect(service.api.asked.map(({ text, about }) => [text, about['model']])).toEqual([['Pressure?', undefined], ['Pressure?', 'V4.0']]);
    expect(await page.locator('ai-subject select').inputValue()).toBe('model m0');
    await context.close();
  });

  it('should show each statement once when the line is cut after every event', async () => {
    service.api.script = answered.flatMap((step) => ['cut' as const, step]);
    const { page, context } = await watched(browser, phone);
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Pressure?');
    await readWarnings(page);
    await page.locator('ai-statement').nth(1).waitFor();
    await page.locator('ai-turn[aria-busy="false"]').waitFor();
    expect(await page.locator('ai-statement').count()).toBe(2);
    expect(await page.locator('ai-hazard').count()).toBe(1);
    await context.close();
  });

  it('should strike through what the service takes back, and say so', async () => {
    service.api.script = [...answered.slice(0, -1), ['withdrawn', { n: 2 }], answered.at(-1)!];
    const { page, context } = await watched(browser, phone);
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Pressure?');
    await readWarnings(page);
    const taken = page.locator('ai-statement[withdrawn]');
    await taken.getByText('Taken back').waitFor();
    expect(await taken.locator('del .text').evaluate((text) => getComputedStyle(text.parentElement!).textDecorationLine)).toBe('line-through');
    expect(await taken.locator('button').count()).toBe(0);
    await taken.scrollIntoViewIfNeeded();
    await shoot(page, 'phone-en-withdrawn');
    await expectAccessible(page);
    await context.close();
  });

  it('should keep a question asked without signal, and ask it once when the signal is back', async () => {
    const { page, context } = await watched(browser, phone);
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await ask(page, 'Pressure?');
    await page.getByText('No connection').waitFor();
    await shoot(page, 'phone-en-offline');
    await context.setOffline(false);
    await readWarnings(page);
    await page.locator('ai-statement').nth(1).waitFor();
    expect(service.api.asked).toHaveLength(1);
    await context.close();
  });

  it('should offer to ask again after a failure, and stop when it is told to', async () => {
    service.api.scripts.set('Fails?', [['accepted', {}], ['failed', { code: 'lost', retry: true }]]);
    service.api.scripts.set('Long?', [['accepted', {}]]);
    const { page, context } = await watched(browser, desktop);
    await page.goto(`${service.home}#sign-in=once`);
    await ask(page, 'Fails?');
    const again = page.getByRole('button', { name: 'Ask again' });
    await again.waitFor();
    service.api.scripts.delete('Fails?');
    await again.click();
    await readWarnings(page);
    await page.locator('ai-statement').first().waitFor();
    expect(new Set(service.api.asked.map(({ key }) => key)).size).toBe(2);
    await ask(page, 'Long?');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    await context.close();
  });

  it('should work by keyboard alone, and answer in the language that was chosen', async () => {
    const { page, context } = await watched(browser, desktop);
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-language select').selectOption('tr');
    await page.locator('ai-composer textarea').focus();
    await page.keyboard.type('Basınç?');
    await page.keyboard.press('Enter');
    await page.locator('ai-gate').waitFor();
    await page.locator('.log').focus();
    await tabTo(page, 'ai-gate');
    await page.keyboard.press('Enter');
    await page.locator('ai-statement').nth(1).waitFor();
    // After the warning the next stop is the page of the first statement.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('ai-page-viewer .mark').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('ai-page-viewer dialog').waitFor({ state: 'hidden' });
    expect(service.api.asked).toMatchObject([{ text: 'Basınç?', language: 'tr' }]);
    await context.close();
  });
});

/** Goes on with the tabulator until the focus is within the element. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = () => page.locator(name).evaluate((element) => element.matches(':focus-within'));
  for (let stops = 0; stops < 20 && !(await isThere()); stops++) await page.keyboard.press('Tab');
}
