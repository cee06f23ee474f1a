import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect } from 'vitest';

const PICTURES = fileURLToPath(new URL('../build-output/', import.meta.url));

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** Debian's Chromium. */
export function launch(): Promise<Browser> {
  mkdirSync(PICTURES, { recursive: true });
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** A page of which every error, refused policy and request is kept. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly troubles: string[];
  readonly requests: string[];
}

export async function watched(browser: Browser, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => troubles.push(`${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) troubles.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, context, troubles, requests };
}

export async function ask(page: Page, text: string): Promise<void> {
  await page.locator('ai-composer textarea').fill(text);
  await page.locator('ai-composer button.primary').click();
}

/** Acknowledges the warnings of the latest answer. */
export async function readWarnings(page: Page): Promise<void> {
  await page.locator('ai-turn').last().locator('ai-gate button').click();
}

export async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}${name}.png` });
}

/** Fails when axe finds something serious. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found.filter((line) => /^(serious|critical)/.test(line))).toEqual([]);
}

/** Names what is smaller than a gloved finger needs. */
export async function tooSmall(page: Page): Promise<string[]> {
  const found = [];
  for (const target of await page.locator('button:visible, select:visible, textarea:visible, summary:visible').all()) {
    const box = await target.boundingBox();
    if (box && (box.height < 55.9 || box.width < 55.9)) found.push(`${await target.innerText()} ${box.width}x${box.height}`);
  }
  return found;
}
