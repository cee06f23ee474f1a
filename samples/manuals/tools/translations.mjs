// A translation has the numbers of its English manual: each value, code and part number as often.
import { readFile } from 'node:fs/promises';

const VALUE = /AB\d\d-\d{4}-\d\d|E-\d\d|\d+(?:\.\d+)?/g;

/** Throws when a number was lost, added or changed; a decimal comma counts as a point. */
export async function compareTranslation(name, language) {
  const other = await values(name);
  const english = await values(name.replace(new RegExp(`-${language}$`), '-en'));
  const differing = [...new Set([...other.keys(), ...english.keys()])]
    .filter((v) => other.get(v) !== english.get(v))
    .map((v) => `${v} (${english.get(v) ?? 0} in English, ${other.get(v) ?? 0} here)`);
  if (differing.length) {
    throw new Error(`${name}: numbers differ from the English manual: ${differing.join(', ')}`);
  }
}

async function values(name) {
  const text = (await readFile(`src/${name}.md`, 'utf8'))
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(:::.*|<!--.*-->)$/gm, '')
    .replace(/AB\d\d-[A-Z]{2}-[A-Z]{2}/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.');
  const counts = new Map();
  for (const [value] of text.matchAll(VALUE)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
