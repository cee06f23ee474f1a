import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../ui/language/languages';
import { ask, desktop, expectAccessible, launch, phone, readWarnings, shoot, tooSmall, watched } from './browser';
import type { Step } from './script';
import { citation, hazard, statement } from './script';
import { ScriptedService } from './service';

/** The same question in every language, as somebody on deck would put it. */
const questions: Record<string, readonly [first: string, offline: string]> = {
  en: ['The pump loses pressure. What do I do?', 'How tight is the lance?'],
  el: ['Η αντλία χάνει πίεση. Τι κάνω;', 'Πόσο σφίγγεται η λόγχη;'],
  ar: ['المضخة تفقد الضغط. ماذا أفعل؟', 'ما عزم شد الرمح؟'],
  es: ['La bomba pierde presión. ¿Qué hago?', '¿Con qué par se aprieta la lanza?'],
  tr: ['Pompa basınç kaybediyor. Ne yapmalıyım?', 'Mızrak ne kadar sıkılır?'],
  no: ['Pumpen mister trykk. Hva gjør jeg?', 'Hvor hardt skal lansen trekkes til?'],
};

const steps: readonly Step[] = [
  ['accepted', {}],
  ['hazard', { ...hazard, title: 'V4.0 Operator manual' }],
  ['statement', statement],
  ['statement', { ...statement, n: 2, text: '1. Stop the pump.\n2. Clean the inlet filter.\n3. Start again and read the gauge.', citations: [{ ...citation, quote: '' }] }],
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
  service.api.script = steps;
});
afterEach(() => service.stop());

const devices: readonly (readonly [string, BrowserContextOptions])[] = [
  ['phone', phone],
  ['desktop', desktop],
];
const everywhere = Object.keys(languages).flatMap((language) => devices.map(([device, options]) => [language, device, options] as const));

describe.each(everywhere)('the whole way in %s on a %s', (locale, device, options) => {
  it('should go from the question over page, step, feedback and reload to a question without a signal', async () => {
    const { page, context, troubles, requests } = await watched(browser, { ...options, locale });
    const picture = (name: string) => shoot(page, `flow-${locale}-${device}-${name}`);
    const [first, second] = questions[locale]!;
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-disclosure strong').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await ask(page, first);
    await readWarnings(page);
    await seePage(page);

    await page.locator('ai-steps .begin').click();
    await page.locator('ai-steps .helped').click();
    await page.locator('ai-steps .marks').scrollIntoViewIfNeeded();
    await picture('1-step');
    expect(await tooSmall(page)).toEqual([]);
    await expectAccessible(page);
    await page.locator('ai-steps .failed').click();
    await page.locator('ai-steps .skipped').click();

    await page.locator('ai-feedback [data-outcome="not_solved"]').click();
    await page.locator('ai-feedback .choice').first().click();
    await page.locator('ai-feedback form button').scrollIntoViewIfNeeded();
    await picture('2-feedback');
    await expectAccessible(page);
    await page.locator('ai-feedback form button').click();
    await page.locator('ai-feedback [role="status"]').waitFor();
    await expect.poll(() => service.api.judged).toEqual([{ outcome: 'not_solved', reason: 'no_effect' }]);

    await context.setOffline(true);
    await page.reload();
    await page.locator('ai-statement').nth(1).waitFor();
    await seePage(page, () => picture('3-page-offline'));
    await ask(page, second);
    await page.locator('ai-turn').nth(1).locator('.waiting').waitFor();
    await picture('4-question-offline');
    await expectAccessible(page);
    await page.reload();
    await page.locator('ai-turn').nth(1).locator('.waiting').waitFor();
    expect(service.api.asked.map(({ text }) => text)).toEqual([first]);

    await context.setOffline(false);
    await readWarnings(page);
    await page.locator('ai-turn').nth(1).locator('ai-statement').nth(1).waitFor();
    await picture('5-online');
    expect(service.api.asked.map(({ text }) => text)).toEqual([first, second]);
    expect(troubles).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(service.home))).toEqual([]);
    await context.close();
  });
});

async function seePage(page: Page, look?: () => Promise<void>): Promise<void> {
  await page.locator('ai-statement button').first().click();
  await page.locator('ai-page-viewer .mark').waitFor();
  await look?.();
  await page.keyboard.press('Escape');
  await page.locator('ai-page-viewer dialog').waitFor({ state: 'hidden' });
}
