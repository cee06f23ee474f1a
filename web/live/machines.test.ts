import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, launch, phone, shoot } from '../test/browser';
import { atConsole } from './person';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('should add a machine, and print a label that begins with it', async () => {
  const { page, context } = await atConsole(browser, 'ADMIN', 'machines');
  const serial = `AB-${Date.now()}`;
  await page.locator('summary').click();
  await page.locator('ai-machines form').getByLabel('Serial number').fill(serial);
  await page.locator('ai-machines form button').click();
  await page.getByText(`Machine ${serial} is added.`).waitFor();
  await page.locator('.machines').getByText(serial).click();
  await page.getByRole('img', { name: `QR code of ${serial}` }).waitFor();
  await shoot(page, 'console-desktop-en-machines');
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('ai-console nav').isVisible()).toBe(false);
  expect(await page.locator('.label').count()).toBe(1);
  await shoot(page, 'console-print-labels');
  await context.close();
});

it('should show on a phone what comes of a machine that is there already', async () => {
  const { page, context } = await atConsole(browser, 'ADMIN', 'machines', phone);
  const serial = page.locator('.machines .choice').first();
  await serial.waitFor();
  await page.locator('summary').click();
  await page.locator('ai-machines form input').first().fill((await serial.innerText()).split(' · ')[0]!);
  await page.locator('ai-machines form button').click();
  await page.getByRole('alert').getByText('already').waitFor();
  await shoot(page, 'console-phone-en-machines');
  await context.close();
});
