import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, expectAccessible, launch, phone, shoot, tooSmall, watched } from '../test/browser';
import { RealService } from '../test/real';

/** The same in every language, as somebody on deck would put it. */
const questions: Record<string, readonly [steps: string, offline: string, note: string, reply: string]> = {
  en: ['How do I stop the pump and the discs at the end of the work?', 'What is the maximum working pressure of the high-pressure pump?', 'It does not stop', 'What does the screen show?'],
  el: ['Πώς σταματώ την αντλία και τους δίσκους στο τέλος της εργασίας;', 'Ποια είναι η μέγιστη πίεση λειτουργίας της αντλίας υψηλής πίεσης;', 'Δεν σταματά', 'Τι δείχνει η οθόνη;'],
  ar: ['كيف أوقف المضخة والأقراص في نهاية العمل؟', 'ما هو أقصى ضغط تشغيل لمضخة الضغط العالي؟', 'لا تتوقف', 'ماذا تعرض الشاشة؟'],
  es: ['¿Cómo paro la bomba y los discos al terminar el trabajo?', '¿Cuál es la presión máxima de trabajo de la bomba de alta presión?', 'No se para', '¿Qué muestra la pantalla?'],
  tr: ['İşin sonunda pompayı ve diskleri nasıl durdururum?', 'Yüksek basınç pompasının azami çalışma basıncı kaç bar?', 'Durmuyor', 'Ekranda ne yazıyor?'],
  no: ['Hvordan stopper jeg pumpen og skivene når arbeidet er ferdig?', 'Hva er det høyeste arbeidstrykket for høytrykkspumpen?', 'Den stopper ikke', 'Hva står på skjermen?'],
};

let browser: Browser;
let service: RealService;
let operator: string;
let expert: string;

beforeAll(async () => {
  service = await RealService.start(['autoboss-v4.0-operator-en.pdf'], { ASSISTANT_ESCALATION_CONTACTS: 'Nora Lie|support@example.org|+47 900 00 000|07-17' });
  [operator, expert] = [service.token('operator'), service.token('expert')];
  browser = await launch();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 60_000);

it.each(Object.keys(questions))('should lead from the question over page and steps to people, and through a lost signal, in %s', async (locale) => {
  const [first, second, note, reply] = questions[locale]!;
  const { page, context, troubles, requests } = await watched(browser, { ...phone, locale, extraHTTPHeaders: { Authorization: `Bearer ${operator}` } });
  const picture = (name: string) => shoot(page, `whole-${locale}-${name}`);
  await page.goto(service.home);
  await page.locator('ai-disclosure strong').waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.locator('ai-subject optgroup').first().waitFor({ state: 'attached' });
  await page.locator('ai-subject select').selectOption({ label: 'V4.0' });
  await picture('0-start');

  await ask(page, first);
  await readAnswer(page);
  await picture('1-answer');
  await expectAccessible(page);
  await seePage(page, () => picture('2-page'));

  await page.locator('ai-steps .begin').click();
  await page.locator('ai-steps .helped').click();
  await page.locator('ai-steps .marks').scrollIntoViewIfNeeded();
  await picture('3-step');
  await expectAccessible(page);
  while ((await page.locator('ai-steps .failed:not(li)').count()) > 0) await page.locator('ai-steps .failed').first().click();
  await page.locator('ai-steps .tried').waitFor();
  await page.locator('ai-feedback [data-outcome="not_solved"]').click();
  await page.locator('ai-feedback .choice').first().click();
  await page.locator('ai-feedback form button').click();
  await page.locator('ai-feedback .to-person').click();
  await page.locator('ai-hand-over textarea').fill(note);
  await picture('4-hand-over');
  await expectAccessible(page);
  expect(await tooSmall(page)).toEqual([]);
  await page.locator('ai-hand-over form button').click();
  await page.locator('ai-ticket .number').getByText(/^AB-\d{8}-\d{4}$/).waitFor();
  await page.locator('ai-ticket .contacts').getByText('Nora Lie').waitFor();
  await answerTicket(await page.locator('ai-ticket .number').innerText(), note, reply);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.locator('ai-ticket .theirs').getByText(reply).waitFor();
  await page.locator('ai-ticket form').scrollIntoViewIfNeeded();
  await picture('5-ticket');
  await expectAccessible(page);

  await context.setOffline(true);
  await page.reload();
  await page.locator('ai-ticket .theirs').getByText(reply).waitFor();
  await seePage(page, () => picture('6-page-offline'));
  await ask(page, second);
  await page.locator('ai-turn').nth(1).locator('.waiting').waitFor();
  await picture('7-question-offline');
  await context.setOffline(false);
  await readAnswer(page);
  await picture('8-online');
  const asked = page.locator('ai-turn').nth(1);
  expect(await asked.locator('ai-statement .text').allInnerTexts()).toContainEqual(expect.stringMatching(/250\s*bar/));
  await seePage(page);
  expect(await sideways(page)).toBe(0);
  expect(troubles).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(service.home) && !url.startsWith('blob:'))).toEqual([]);
  await context.close();
});

/** The latest answer, after its warnings where it has some. */
async function readAnswer(page: Page): Promise<void> {
  const turn = page.locator('ai-turn').last();
  await turn.and(page.locator('[aria-busy="false"]')).waitFor();
  const gate = turn.locator('ai-gate button');
  if ((await gate.count()) > 0) await gate.click();
  await turn.locator('ai-statement').first().waitFor();
}

async function seePage(page: Page, look?: () => Promise<void>): Promise<void> {
  await page.locator('ai-turn').last().locator('ai-statement').first().getByRole('button').first().click();
  await page.locator('ai-page-viewer .mark').waitFor();
  await look?.();
  await page.keyboard.press('Escape');
  await page.locator('ai-page-viewer dialog').waitFor({ state: 'hidden' });
}

/** Somebody of the maker takes the ticket, finds everything in it, and answers. */
async function answerTicket(number: string, note: string, words: string): Promise<void> {
  const { tickets } = (await service.call(expert, 'GET', 'tickets')) as { tickets: { id: string; number: string }[] };
  const { id } = tickets.find((ticket) => ticket.number === number)!;
  const ticket = await service.call(expert, 'GET', `tickets/${id}`);
  expect(ticket).toMatchObject({ description: note, machine_model: 'V4.0', transcript: [{ feedback: { outcome: 'not_solved', reason: 'no_effect' } }] });
  expect(String(ticket['symptoms']).split('\n').length).toBeGreaterThan(1);
  await service.call(expert, 'POST', `tickets/${id}/take`);
  await service.call(expert, 'POST', `tickets/${id}/comments`, { text: words });
}

/** How far the page can be moved sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
