import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, phone, watched } from '../test/browser';
import { ScriptedService } from '../test/service';

/** A phone of the middle class on a boat far out. */
const SLOW_LINE = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_PROCESSOR = 4;
const GOAL = 1500;
const ROUNDS = Number(process.env['ROUNDS'] ?? 9);
const RESULTS = fileURLToPath(new URL('../build-output/', import.meta.url));

const HOST = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title>
<ai-assistant language="no"></ai-assistant><script type="module" src="ai-assistant.js"></script></html>`;

let browser: Browser;
let service: ScriptedService;

beforeAll(async () => {
  browser = await launch();
  service = await ScriptedService.start();
  service.pages.set('host.html', HOST);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

it('should take the first input in time, on a first visit to a host page', async () => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await firstInput());
  const sorted = times.sort((a, b) => a - b).map(Math.round);
  const p50 = sorted[Math.floor(sorted.length / 2)]!;
  const result = { bench: 'first-input', unit: 'ms', cpu: cpus()[0]?.model, n: ROUNDS, p50, worst: sorted.at(-1), all: sorted, goal: GOAL };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}first-input.json`, JSON.stringify(result, null, 2));
  console.log(JSON.stringify(result));
  expect(p50).toBeLessThanOrEqual(GOAL);
}, 300_000);

/** Milliseconds from the start of the navigation until the frame is painted in which the field takes text. */
async function firstInput(): Promise<number> {
  const { page, context } = await watched(browser, phone);
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW_LINE);
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  await page.addInitScript(() => {
    const look = () => {
      const field = document.querySelector('ai-assistant')?.shadowRoot?.querySelector('ai-composer')?.shadowRoot?.querySelector('textarea');
      if (!field || field.disabled || field.getBoundingClientRect().height === 0) return void requestAnimationFrame(look);
      requestAnimationFrame(() => ((window as unknown as { ready: number }).ready = performance.now()));
    };
    look();
  });
  await page.goto(`${service.home}host.html`, { waitUntil: 'commit' });
  const ready = await page.waitForFunction(() => (window as unknown as { ready?: number }).ready);
  const time = (await ready.jsonValue()) as number;
  await context.close();
  return time;
}
