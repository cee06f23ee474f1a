import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, desktop, launch, readWarnings, watched } from './browser';
import type { Step } from './script';
import { answered, citation, hazard, statement } from './script';
import { ScriptedService } from './service';

const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  "javascript:window.hacked=1",
  '[click](javascript:window.hacked=1) ![x](https://evil.example/x.png)',
  '{{constructor.constructor("window.hacked=1")()}}',
  '<a href="https://evil.example">x</a><style>@import "https://evil.example/x.css"</style>',
  '</textarea></script><iframe srcdoc="<script>parent.hacked=1</script>">',
  '\u202e\u2066<b>right to left</b>',
  '__proto__',
  'constructor',
];
const PLACES = ['https://evil.example/x.png', '//evil.example/pages/1/x', 'javascript:window.hacked=1', 'data:text/html,<script>1</script>', '../../pages/1', '\\\\evil.example\\x'];

let browser: Browser;
let service: ScriptedService;

beforeAll(async () => {
  browser = await launch();
  service = await ScriptedService.start();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** An answer in which every text is hostile, and every address leads elsewhere. */
function hostile(text: string, at: number): Step[] {
  const picture = PLACES[at % PLACES.length]!;
  const cited = { ...citation, title: text, quote: text, model: text, language: text, picture };
  return [
    ['progress', { stage: text }],
    ['hazard', { ...hazard, text, level: text, manual: text, language: text, picture }],
    ['conflict', { citations: [cited] }],
    ['statement', { ...statement, text, language: text, citations: [cited] }],
    at % 2 === 0 ? ['refused', { reason: text, nearest: [cited], choices: [text] }] : ['failed', { code: text, retry: true }],
  ];
}

it('should show hostile texts as text: nothing runs, nothing leaves', async () => {
  const { page, context, troubles, requests } = await watched(browser, desktop);
  service.api.models = HOSTILE;
  service.api.manuals = HOSTILE.map((text, at) => ({ id: text, title: text, models: [text], versions: [{ version: 1, state: text, code: text, at }] }));
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  for (const [at, text] of HOSTILE.entries()) {
    service.api.script = hostile(text, at);
    await ask(page, text);
    const turn = page.locator('ai-turn').nth(at);
    await turn.and(page.locator('[aria-busy="false"]')).waitFor();
    await readWarnings(page);
    expect(await turn.locator('ai-statement .text').textContent()).toBe(text);
    await turn.locator('ai-statement button').click();
    await page.locator('ai-page-viewer').getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Manuals' }).click();
  await page.locator('ai-manuals li').nth(HOSTILE.length - 1).waitFor();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('ai-assistant, ai-manuals').locator('iframe, script, style, a, img').count()).toBe(0);
  expect(requests.filter((url) => !url.startsWith(service.home))).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should not listen to messages of other windows', async () => {
  const { page, context } = await watched(browser, desktop);
  await page.goto(service.home);
  await page.locator('ai-sign-in form').waitFor();
  await page.evaluate(() => window.postMessage({ type: 'ai-ask', detail: 'x', token: 'x' }, '*'));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(service.api.asked.filter(({ text }) => text === 'x')).toEqual([]);
  await context.close();
});

it('should send the page under a policy that refuses inline scripts', async () => {
  const { page, context, troubles } = await watched(browser, desktop);
  service.api.script = answered;
  await page.goto(service.home);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked=1';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(troubles.join()).toContain('Content Security Policy');
  await context.close();
});
