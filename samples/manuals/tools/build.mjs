// Builds the manuals named on the command line (all without names), then the lists that describe them.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { readManual, toHtml } from './document.mjs';
import { pageTexts, pagesOfHeadings } from './pages.mjs';
import { inspect } from './inspect.mjs';
import { writeFacts } from './facts.mjs';
import { compareTranslation } from './translations.mjs';

const names = process.argv.slice(2);
const all = (await readdir('src')).filter((f) => f.endsWith('.md')).map((f) => f.slice(0, -3)).sort();
const unknown = names.filter((n) => !all.includes(n));
if (unknown.length) {
  console.error(`build: no source for ${unknown.join(', ')}`);
  process.exit(2);
}

const css = await readFile('tools/manual.css', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const name of names.length ? names : all) {
  await build(name);
}
await browser.close();
await writeSamples();
await writeFacts();

/** Prints twice: the first print tells on which page each heading stands, the second has the table of contents. */
async function build(name) {
  const manual = await readManual(name);
  if (manual.language !== 'en') {
    await compareTranslation(name, manual.language);
  }
  const first = await print(toHtml(manual, css, new Map()));
  const pages = pagesOfHeadings(pageTexts(first), manual.headings);
  const pdf = withFixedDate(await print(toHtml(manual, css, pages)), manual.date);
  const again = pagesOfHeadings(pageTexts(pdf), manual.headings);
  for (const [number, page] of pages) {
    if (again.get(number) !== page) {
      throw new Error(`${name}: heading ${number} moved from page ${page} to ${again.get(number)}`);
    }
  }
  await writeFile(`${name}.pdf`, pdf);
  console.log(inspect(`${name}.pdf`));
}

async function print(html) {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('table, pre, svg')]
        .filter((e) => e.scrollWidth > e.parentElement.clientWidth + 1)
        .map((e) => e.textContent.slice(0, 60)));
    if (clipped.length) {
      throw new Error(`wider than the page: ${clipped.join(' | ')}`);
    }
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  } finally {
    await page.close();
  }
}

/** The same source gives the same bytes: the dates inside are the manual's own, in the same number of characters. */
function withFixedDate(pdf, date) {
  const stamp = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const text = pdf.toString('latin1').replace(/D:\d{14}\+00'00'/g, stamp);
  return Buffer.from(text, 'latin1');
}

async function writeSamples() {
  const list = [];
  for (const name of all) {
    const { title, model, language, audience, kind } = await readManual(name);
    list.push({ file: `${name}.pdf`, title, model, language, audience, kind });
  }
  await writeFile('samples.json', `${JSON.stringify(list, null, 2)}\n`);
}
