import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, expectAccessible, launch, phone, readWarnings, shoot, watched } from './browser';
import { citation, hazard, statement } from './script';
import { ScriptedService } from './service';

const said: Record<string, readonly [next: string, repeat: string, stop: string]> = {
  en: ['next', 'repeat', 'stop'],
  el: ['επόμενο', 'ξανά', 'στοπ'],
  ar: ['التالي', 'أعد', 'توقف'],
  es: ['siguiente', 'otra vez', 'para'],
  tr: ['sonraki', 'tekrar', 'dur'],
  no: ['neste', 'gjenta', 'stopp'],
};

let browser: Browser;
let service: ScriptedService;

beforeAll(async () => {
  browser = await launch();
  service = await ScriptedService.start();
  service.api.script = [
    ['accepted', {}],
    ['hazard', hazard],
    ['statement', { ...statement, text: '1. Stop the pump.\n2. Clean the filter.\n3. Start again.', citations: [{ ...citation, quote: '' }] }],
    ['done', { answer_id: 'a' }],
  ];
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** This machine has neither voices nor ears; what a phone has is put in at the browser's own interface. */
function earsAndVoice(): void {
  const own = window as unknown as Record<string, unknown>;
  const spoken: string[] = [];
  own['spoken'] = spoken;
  speechSynthesis.getVoices = () => [{ lang: 'en-GB', localService: true }] as SpeechSynthesisVoice[];
  speechSynthesis.speak = ({ text }) => void spoken.push(text);
  own['SpeechSynthesisUtterance'] = class {
    constructor(readonly text: string) {}
  };
  own['SpeechRecognition'] = own['webkitSpeechRecognition'] = class extends EventTarget {
    lang = '';
    start(): void {
      own['hear'] = (transcript: string) => this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: [[{ transcript }]] }));
    }
    abort(): void {
      own['hear'] = () => undefined;
    }
  };
}

it.each(Object.entries(said))('should go through the steps by voice in %s', async (locale, [next, repeat, stop]) => {
  const { page, context, troubles } = await watched(browser, { ...phone, locale });
  const hear = (words: string) => page.evaluate((heard) => (window as unknown as { hear(text: string): void }).hear(heard), words);
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  await page.addInitScript(earsAndVoice);
  await page.goto(service.home);
  await page.locator('ai-sign-in input').fill('good-token');
  await page.locator('ai-sign-in button').click();
  await ask(page, `? ${locale}`);
  await readWarnings(page);
  await page.locator('ai-voice button').click();
  expect(await spoken()).toEqual([hazard.text, '1. Stop the pump.\n2. Clean the filter.\n3. Start again.']);
  await page.evaluate(() => ((window as unknown as { spoken: string[] }).spoken.length = 0));
  await page.locator('ai-steps .begin').click();
  const [aloud, ears] = [page.locator('ai-voice button').first(), page.locator('ai-voice button').nth(1)];
  await aloud.click();
  await ears.click();
  await hear(next);
  await page.locator('ai-steps .text').getByText('Clean the filter.').waitFor();
  await page.locator('ai-voice').scrollIntoViewIfNeeded();
  await shoot(page, `voice-${locale}`);
  await expectAccessible(page);
  await hear(repeat);
  await hear('the weather is fine today, is it not');
  expect(await spoken()).toEqual(['Stop the pump.', 'Clean the filter.', 'Clean the filter.']);
  await hear(stop);
  await page.locator('ai-steps .begin').waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});
