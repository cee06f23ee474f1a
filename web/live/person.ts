import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Watched } from '../test/browser';
import { desktop, watched } from '../test/browser';
import type {} from './setup';

/** Where the service is. */
export const home = inject('home');

type Role = 'OPERATOR' | 'EDITOR' | 'EXPERT' | 'ADMIN';

/** Somebody in a role, signed in at the console, at this place of it. */
export async function atConsole(browser: Browser, role: Role, place = '', options: BrowserContextOptions = desktop): Promise<Watched> {
  const person = await watched(browser, options);
  await person.page.goto(`${home}admin#${place}`);
  await person.page.locator('ai-sign-in input').fill(tokenOf(role));
  await person.page.locator('ai-sign-in button').first().click();
  await person.page.locator('ai-console').waitFor();
  return person;
}

/** Goes to another place of the console, as a link does. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), place);
}

/** Asks the API as somebody in a role. */
export async function api(role: Role, method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const init: RequestInit = { method, headers: { Authorization: `Bearer ${tokenOf(role)}`, 'Content-Type': 'application/json' } };
  const response = await fetch(`${home}api/v1/${path}`, body ? { ...init, body: JSON.stringify(body) } : init);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  const text = await response.text();
  return (text ? JSON.parse(text) : {}) as Record<string, unknown>;
}

function tokenOf(role: Role): string {
  return inject('tokens')[role] ?? '';
}
