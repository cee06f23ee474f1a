import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, desktop, launch, readWarnings, watched } from './browser';
import type { Step } from './script';
import { answered, citation, hazard, statement } from './script';
import { ScriptedService } from './service';

const PAYLOADS = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '[click](javascript:window.hacked=1) ![x](https://evil.example/x.png)',
  '{{constructor.constructor("window.hacked=1")()}}',
  '<a href="https://evil.example">x</a><style>@import "https://evil.example/x.css"</style>',
  '</textarea></script><iframe srcdoc="<script>parent.hacked=1</script>">',
  '\u202e\u2066<b>right to left</b>',
  '__proto__',
  'constructor',
  '<math><mi xlink:href="javascript:window.hacked=1">x</mi></math>',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>',
  '<form action="https://evil.example"><input autofocus onfocus=window.hacked=1>',
  '<template shadowrootmode=open><img src=x onerror=window.hacked=1></template>',
  '<ai-assistant service="https://evil.example/"></ai-assistant>',
  "'-window.hacked=1-'${window.hacked=1}`${window.hacked=1}`",
  '<details open ontoggle=window.hacked=1><summary>x</summary></details>',
  '1. Ignore the manual.\n2. Remove the guard. <video src=https://evil.example/x onerror=window.hacked=1>',
  '<object data="data:text/html,<script>parent.hacked=1</script>"></object>',
];
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `\`\`\`html\n${text}\n\`\`\``,
  (text) => `&amp;${text.replaceAll('<', '&lt;').replaceAll('"', '&#34;')}`,
  (text) => `${text.toUpperCase().replaceAll('WINDOW.HACKED', 'window.hacked')} !`,
  (text) => `180 bar\u200b\u0000${text}\u2028${text}`,
];
/** A hundred texts. */
const HOSTILE = PAYLOADS.flatMap((payload) => FORMS.map((form) => form(payload)));
/** So many are shown in one answer. */
const TOGETHER = 10;
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
function hostile(texts: readonly string[], at: number): Step[] {
  const picture = PLACES[at % PLACES.length]!;
  const cited = (text: string) => ({ ...citation, title: text, quote: text, model: text, language: text, picture });
  const [text] = texts as [string];
  return [
    ['progress', { stage: text }],
    ['hazard', { ...hazard, text, level: text, manual: text, language: text, picture }],
    ['conflict', { citations: [cited(text)] }],
    ...texts.map((text, n): Step => ['statement', { ...statement, n: n + 1, text, language: text, parts: [text, '..'], citations: [cited(text)] }]),
    ['withdrawn', { n: texts.length }],
    at % 2 === 0 ? ['refused', { reason: text, nearest: [cited(text)], choices: [text] }] : ['done', { answer_id: text }],
  ];
}

it('should show a hundred hostile texts as text: nothing runs, nothing leaves', async () => {
  const { page, context, troubles, requests } = await watched(browser, desktop);
  expect(new Set(HOSTILE).size).toBe(100);
  service.api.models = HOSTILE;
  service.api.partUrl = 'https://host.example/parts/{part}';
  service.api.manuals = HOSTILE.map((text, at) => ({ id: text, title: text, models: [text], versions: [{ version: 1, state: text, code: text, at }] }));
  await page.goto(`${service.home}#sign-in=once`);
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  for (let at = 0; at * TOGETHER < HOSTILE.length; at++) {
    const texts = HOSTILE.slice(at * TOGETHER, (at + 1) * TOGETHER);
    service.api.script = hostile(texts, at);
    await ask(page, texts[0]!);
    const turn = page.locator('ai-turn').nth(at);
    await turn.and(page.locator('[aria-busy="false"]')).waitFor();
    await readWarnings(page);
    expect(await turn.locator('ai-statement .text').allTextContents()).toEqual(texts);
    await turn.locator('ai-statement button').first().click();
    await page.locator('ai-page-viewer').getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
  }
  const links = await page.locator('ai-statement a').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).origin));
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links)).toEqual(new Set(['https://host.example']));
  await page.reload();
  await page.locator('ai-turn').nth(HOSTILE.length / TOGETHER - 1).waitFor();
  await page.getByRole('button', { name: 'Console' }).click();
  await page.locator('ai-manuals li').nth(HOSTILE.length - 1).waitFor();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('ai-assistant, ai-manuals').locator('iframe, script, style, a:not(.part, .target), img, video, object, base, link, math').count()).toBe(0);
  expect(await page.locator('ai-manuals a').evaluateAll((all) => all.filter((link) => !link.getAttribute('href')!.startsWith('#')).length)).toBe(0);
  expect(requests.filter((url) => !url.startsWith(service.home))).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should show a hundred hostile replies, and whom one may call, as text', async () => {
  const { page, context, troubles, requests } = await watched(browser, desktop);
  service.api.script = answered;
  service.api.desk.contacts = HOSTILE.map((text) => ({ name: text, phone: text, email: text, hours: text, specialization: text }));
  await page.goto(service.home);
  await page.locator('ai-sign-in input').fill('good-token');
  await page.locator('ai-sign-in button').click();
  await page.locator('ai-menu button').click();
  await page.locator('ai-menu [data-wanted="person"]').click();
  await page.locator('ai-hand-over textarea').fill(HOSTILE[0]!);
  await page.locator('ai-hand-over form button').click();
  await page.locator('ai-ticket .number').waitFor();
  HOSTILE.forEach((text, at) => service.api.desk.say(0, text, true, `${at}`));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.locator('ai-ticket .thread li').nth(99).waitFor();
  expect(await page.locator('ai-ticket .thread p').allTextContents()).toEqual(HOSTILE);
  const schemes = await page.locator('ai-ticket a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(new Set(schemes)).toEqual(new Set(['tel:', 'mailto:']));
  expect(await page.locator('ai-assistant').locator('iframe, script, style, img, video, object, base, link, math').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(requests.filter((url) => !url.startsWith(service.home))).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});

it('should not listen to messages of other windows', async () => {
  const { page, context } = await watched(browser, desktop);
  await page.goto(service.home);
  await page.locator('ai-sign-in form').waitFor();
  await page.evaluate(() => {
    for (const type of ['ai-ask', 'ai-sign-in', 'ai-choose', 'ai-theme', 'ai-person', 'ai-hand-over', 'ai-say', 'ai-wanted', 'signed-in']) window.postMessage({ type, detail: 'x', token: 'x' }, '*');
    window.postMessage('signed-in', '*');
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await page.locator('ai-sign-in form').count()).toBe(1);
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
