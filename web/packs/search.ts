import type { PackPassage } from './pack';

/** What the manuals on a phone say to a question, word for word. */
export interface Found {
  /** Of the same sections; they come first. */
  readonly warnings: readonly PackPassage[];
  readonly quotes: readonly PackPassage[];
}

const MOST = 3;

/** Of what the question's words weigh, a passage must carry so much. */
const ENOUGH = 0.4;

/** What stands for a word of the same stem: long enough, and not much longer. */
const STEM = 5;
const ENDING = 4;

/** A word that stands nowhere counts less: mostly it is one of asking, not of machines. */
const ABSENT = 0.5;

/**
 * Finds passages by the question's words: the rarer a word in these manuals, the more it counts. Words of another language
 * than the manual's are not found; whoever shows this says so.
 */
export function findIn(passages: readonly PackPassage[], question: string): Found {
  const said = passages.filter(({ kind }) => kind !== 'heading');
  const texts = said.map(({ quote, section }) => new Set(wordsOf(`${quote} ${section.join(' ')}`)));
  const asked = [...new Set(wordsOf(question))].map((word) => ({ word, weight: weightOf(word, texts) }));
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = said
    .map((passage, at) => ({ passage, share: asked.reduce((sum, { word, weight }) => sum + weight * fits(word, texts[at]!), 0) / (whole || 1) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((one, other) => other.share - one.share || one.passage.quote.length - other.passage.quote.length)
    .slice(0, MOST)
    .map(({ passage }) => passage);
  const warnings = passages.filter((passage) => passage.kind === 'warning' && ranked.some((found) => isNear(passage, found)));
  return { warnings, quotes: ranked.filter((found) => !warnings.includes(found)) };
}

/** Letters and digits without their accents, in small letters. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ς/g, 'σ');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 || /\p{N}/u.test(word));
}

function weightOf(word: string, texts: readonly ReadonlySet<string>[]): number {
  const holders = texts.filter((text) => fits(word, text) > 0).length;
  return Math.log(1 + texts.length / (1 + holders)) * (holders === 0 ? ABSENT : 1);
}

/** 1 for the word itself, a little less for another form of it, 0 for nothing of the kind. */
function fits(word: string, text: ReadonlySet<string>): number {
  if (text.has(word)) return 1;
  if (word.length < STEM) return 0;
  for (const other of text) if (isForm(word, other)) return 0.7;
  return 0;
}

function isForm(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length);
  const stem = Math.max(STEM, shared - ENDING);
  return shared >= STEM && Math.abs(one.length - other.length) <= ENDING && one.slice(0, stem) === other.slice(0, stem);
}

function isNear(warning: PackPassage, found: PackPassage): boolean {
  if (warning.title !== found.title) return false;
  const isSameSection = warning.section.length > 0 && warning.section.join('\n') === found.section.join('\n');
  return warning === found || warning.page === found.page || (isSameSection && Math.abs(warning.page - found.page) <= 2);
}
