// facts.jsonl from src/facts.json: on which page of which built manual each fact stands.
import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { pageTexts, plain } from './pages.mjs';

const LANGUAGES = ['en', 'el', 'ar', 'es', 'tr', 'no'];

/** Each fact must stand on exactly one page of its manual, where `find` tells that page from others. */
export async function writeFacts() {
  if (!existsSync('src/facts.json')) {
    return;
  }
  const texts = new Map();
  const on = (file) => texts.get(file) ?? texts.set(file, pageTexts(file)).get(file);
  const facts = JSON.parse(await readFile('src/facts.json', 'utf8')).map((fact) => located(fact, on));
  await writeFile('facts.jsonl', facts.map((f) => `${JSON.stringify(f)}\n`).join(''));
  const open = facts.filter((f) => f.page === null).length;
  console.log(`facts.jsonl: ${facts.length - open} facts, ${open} questions without an answer`);
}

function located({ find, also = [], absent = [], ...fact }, on) {
  const missing = LANGUAGES.filter((l) => !fact.questions[l]);
  if (missing.length) {
    throw new Error(`${fact.id}: no question in ${missing.join(', ')}`);
  }
  if (fact.file === null) {
    absent.forEach(({ file, text }) => mustBeAbsent(fact.id, on(file), text, file));
    return { ...fact, page: null };
  }
  const page = pageOf(fact.id, on(fact.file), [...find, ...fact.answer_facts, ...(fact.safety_text ? [fact.safety_text] : [])], fact.file);
  const others = alsoOn(fact, page, also, on);
  const { id, model, file, language, ...rest } = fact;
  return { id, model, file, page, language, ...rest, ...(others.length ? { also: others } : {}) };
}

/** The other pages that answer the question too, in any language of the model's manuals, each once. */
function alsoOn(fact, page, also, on) {
  const places = new Map();
  for (const { file, find } of also) {
    const other = pageOf(fact.id, on(file), find, file);
    if (file !== fact.file || other !== page) {
      places.set(`${file} ${other}`, { file, page: other });
    }
  }
  return [...places.values()];
}

function pageOf(id, texts, wanted, file) {
  const hits = texts.flatMap((t, i) => (wanted.every((w) => t.includes(plain(w))) ? [i + 1] : []));
  if (hits.length !== 1) {
    throw new Error(`${id}: ${JSON.stringify(wanted)} stands on ${hits.length} pages of ${file}: ${hits}`);
  }
  return hits[0];
}

function mustBeAbsent(id, texts, text, file) {
  const at = texts.findIndex((t) => t.toLowerCase().includes(text.toLowerCase()));
  if (at >= 0) {
    throw new Error(`${id}: "${text}" is to be absent but stands on page ${at + 1} of ${file}`);
  }
}
