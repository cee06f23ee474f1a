// What stands on which page of a PDF.
import { execFileSync } from 'node:child_process';

const FIRST_TEXT_PAGE = 3; // after cover and contents

/** The text of each page, white space made single; page 1 is at index 0. */
export function pageTexts(pdf) {
  const source = typeof pdf === 'string' ? pdf : '-';
  const options = { maxBuffer: 1 << 26, ...(source === '-' ? { input: pdf } : {}) };
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', source, '-'], options).toString('utf8');
  return text.split('\f').slice(0, -1).map(plain);
}

export function plain(text) {
  return text.replace(/[\u00ad]/g, '').replace(/\s+/g, ' ').trim();
}

/** Heading number → PDF page. */
export function pagesOfHeadings(texts, headings) {
  const pages = new Map();
  let from = FIRST_TEXT_PAGE - 1;
  for (const { number, title } of headings) {
    const wanted = plain(`${number} ${title}`);
    const at = texts.findIndex((t, i) => i >= from && t.includes(wanted));
    if (at < 0) {
      throw new Error(`heading not found in the PDF: ${wanted}`);
    }
    pages.set(number, at + 1);
    from = at;
  }
  return pages;
}
