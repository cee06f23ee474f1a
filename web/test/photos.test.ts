import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../ui/language/languages';
import { ask, expectAccessible, launch, phone, readWarnings, shoot, tooSmall, watched } from './browser';
import { pagePicture } from './png';
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

/** As from a phone's camera: large. */
const shot = (width = 2400) => ({ name: 'IMG_0042.png', mimeType: 'image/png', buffer: pagePicture(width, width / 2) });

async function add(page: Page, width?: number): Promise<void> {
  const before = await page.locator('ai-photo-strip li').count();
  await page.locator('ai-composer input[type=file]').setInputFiles(shot(width));
  await page.locator('ai-photo-strip li').nth(before).waitFor();
}

describe('photos', () => {
  it.each<Language>(['en', 'ar'])('should wait without a line and be sent once with their question, in %s', async (locale) => {
    const { page, context, troubles } = await watched(browser, { ...phone, locale });
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-start').waitFor();
    expect(await page.locator('ai-composer input[type=file]').getAttribute('accept')).toBe('image/*');
    await add(page);
    await add(page, 1000);
    await expectAccessible(page);
    expect(await tooSmall(page)).toEqual([]);
    await shoot(page, `phone-${locale}-photos-1-chosen`);

    await service.stop();
    await ask(page, 'What is this?');
    await page.locator('ai-turn .waiting').waitFor();
    expect(await page.locator('ai-turn ai-photos canvas').count()).toBe(2);
    expect(await page.locator('ai-photo-strip li').count()).toBe(0);
    await shoot(page, `phone-${locale}-photos-2-waiting`);
    await page.reload();
    await page.locator('ai-turn .waiting').waitFor();
    expect(await page.locator('ai-turn ai-photos canvas').count()).toBe(2);

    service.api.losesReplies = 1;
    await service.resume();
    await readWarnings(page);
    expect(service.api.asked.map(({ attachments }) => attachments)).toEqual([['p0', 'p1']]);
    expect(service.api.posts).toBe(2);
    expect(service.api.photos).toHaveLength(2);
    for (const photo of service.api.photos) {
      expect([...photo.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
      expect(photo.length).toBeLessThan(400_000);
      expect(photo.includes('Exif')).toBe(false);
    }
    await shoot(page, `phone-${locale}-photos-3-answered`);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('should be taken out again by the keyboard, and never go without words', async () => {
    const { page, context } = await watched(browser, phone);
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-start').waitFor();
    await add(page);
    await page.locator('ai-composer button.primary').click();
    await page.getByText('Say in a few words').waitFor();
    const remove = page.getByRole('button', { name: 'Remove photo 1' });
    await remove.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Photo removed.').waitFor();
    expect(await page.locator('ai-composer textarea').evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field)).toBe(true);
    await ask(page, 'Nothing to see');
    await page.locator('ai-turn[aria-busy="false"]').waitFor();
    expect(service.api.photos).toHaveLength(0);
    expect(service.api.asked[0]!.attachments).toEqual([]);
    await context.close();
  });

  it('should say that four are enough, and that a text is no photo', async () => {
    const { page, context } = await watched(browser, phone);
    await page.goto(`${service.home}#sign-in=once`);
    await page.locator('ai-start').waitFor();
    await page.locator('ai-composer input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no') });
    await page.getByText('cannot read that photo').waitFor();
    for (const width of [200, 300, 400, 500]) await add(page, width);
    await page.locator('ai-composer input[type=file]').setInputFiles(shot(600));
    await page.getByText('Four photos').waitFor();
    await context.close();
  });
});
