import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Impact, Quote } from '../client/reports';
import { linkTo } from '../common/address';
import { count, facts, link, said, section } from '../common/shapes';
import { texts as common } from '../common/texts';
import type { Change } from './texts';
import { texts } from './texts';

/** What a version changes of the one before: in the text, and in what answers given so far rest on. */
export function impactReport(id: string, impact: Impact, language: Language): HTMLElement {
  const say = texts[language];
  const { from, to, same, gone, added, answers, affected } = impact;
  const sums = facts([
    [say.same, count(same, language)],
    [say.gone, count(gone, language)],
    [say.added, count(added, language)],
    [say.answersRest, count(answers, language)],
    [say.answersAffected, make('strong', { className: affected > 0 ? 'warn' : 'good' }, count(affected, language))],
  ]);
  const changed = impact.quotes.filter(({ change }) => change !== 'SAME');
  const list = changed.length > 0 && make('ul', { className: 'quotes' }, ...changed.map((quote) => line(id, impact, quote, language)));
  return section(say.impact(from, to), sums, list || make('p', { className: 'quiet' }, say.nothingCited));
}

function line(id: string, { from, to }: Impact, quote: Quote, language: Language): HTMLElement {
  const say = texts[language];
  const change = Object.hasOwn(say.changes, quote.change) ? say.changes[quote.change as Change] : quote.change;
  const at = (version: number, page: number) => link(linkTo(['page', id, page], { version }), common[language].pageN(page), 'target');
  const old = make('div', {}, make('p', { className: 'quiet' }, say.versionN(from), ' · ', at(from, quote.page)), make('del', {}, said(quote.text)));
  const now = quote.now && make('div', {}, make('p', { className: 'quiet' }, say.versionN(to), ' · ', at(to, quote.now.page)), said(quote.now.text));
  const head = make('p', {}, make('span', { className: `state ${quote.change === 'MOVED' ? '' : 'warn'}` }, change), ` ${say.citedBy(quote.answers)}`);
  return make('li', { className: 'card' }, head, make('div', { className: 'beside' }, old, now));
}
