// The properties every built manual must have.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { pageTexts } from './pages.mjs';
import { SAMPLE } from './words.mjs';

const MAX_BYTES = 500_000;
const FONTS = /DejaVuSans|Liberation/;

/** One line about the file; throws at the first property that does not hold. */
export function inspect(file) {
  const language = file.match(/-([a-z]{2})\.pdf$/)[1];
  const bytes = statSync(file).size;
  if (bytes >= MAX_BYTES) {
    throw new Error(`${file}: ${bytes} bytes, allowed are fewer than ${MAX_BYTES}`);
  }
  const texts = pageTexts(file);
  texts.forEach((text, i) => {
    if (!text.includes(SAMPLE[language])) {
      throw new Error(`${file}: page ${i + 1} does not say "${SAMPLE[language]}"`);
    }
    if (/\ufffd|undefined|\{\{|:::/.test(text)) {
      throw new Error(`${file}: page ${i + 1} has left-over markup or a broken character`);
    }
  });
  const fonts = execFileSync('pdffonts', [file]).toString().trim().split('\n').slice(2);
  for (const font of fonts) {
    if (!FONTS.test(font) || !/ yes yes (yes|no) /.test(font)) {
      throw new Error(`${file}: unexpected or not embedded font: ${font}`);
    }
  }
  return `${file}: ${texts.length} pages, ${Math.round(bytes / 1000)} kB`;
}
