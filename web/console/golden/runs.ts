import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Result, Run } from '../client/golden';
import { act, count, said, table, time } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

/** The latest askings, each with why and how it went. */
export function runList(all: readonly Run[], language: Language, open: (id: string) => void): HTMLElement {
  const say = texts[language];
  const rows = all.map((one) => [
    time(one.at, language),
    cause(one, language),
    count(one.asked, language),
    count(one.first, language),
    count(one.amongFive, language),
    act(say.open, () => open(one.id), `run-${one.id}`),
  ]);
  return table([say.at, say.why, say.asked, say.first, say.amongFive, ''], rows);
}

/** How each question of one asking did; after a publication beside how it did before. */
export function runResults(run: Run, language: Language): HTMLElement {
  const say = texts[language];
  const words = common[language];
  const isAfter = run.cause === 'AFTER';
  const rows = run.results.map((one) => [
    said(one.text),
    said(one.model),
    words.pageN(one.page),
    rank(one.rank, language),
    ...(isAfter ? [rank(one.before, language), change(one, language)] : []),
  ]);
  const heads = [words.question, words.model, words.page, say.rank, ...(isAfter ? [say.before, say.change] : [])];
  return make('section', { id: 'results', className: 'card' }, make('h3', {}, cause(run, language), ' · ', time(run.at, language)), table(heads, rows));
}

function cause({ cause: name, manual, number }: Run, language: Language): HTMLElement {
  const say = texts[language];
  if (name === 'COMMAND') return make('span', {}, say.onCommand);
  return make('span', {}, name === 'AFTER' ? say.after : say.beforePublication, ' ', said(`${manual} (${number})`));
}

function rank(at: number, language: Language): HTMLElement {
  return make('span', { className: at === 1 ? 'good' : at === 0 ? 'bad' : '' }, at === 0 ? texts[language].notFound : count(at, language));
}

/** A page that was found before and is not now is worse than any rank. */
function change({ rank: now, before }: Result, language: Language): HTMLElement {
  const say = texts[language];
  const place = (at: number) => (at === 0 ? Infinity : at);
  if (place(now) === place(before)) return make('span', { className: 'quiet' }, say.same);
  const isBetter = place(now) < place(before);
  return make('span', { className: isBetter ? 'good' : 'bad' }, isBetter ? say.better : say.worse);
}
