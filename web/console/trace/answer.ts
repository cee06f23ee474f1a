import { make, passage } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Answer, Source } from '../client/answers';
import { linkTo } from '../common/address';
import { link, said } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

/** An answer as the asker got it, each statement with the pages that carry it. */
export function answerView(answer: Answer, language: Language): HTMLElement {
  const say = texts[language];
  const warnings = answer.hazards.map((one) => make('p', { className: 'warn words', dir: 'auto', lang: one.language }, `${one.level}: ${one.quote}`));
  const body = answer.refused ? refusal(answer, language) : answer.statements.map((one) => statement(one.text, one.language, one.citations as Source[], language));
  const by = answer.modelUsed && answer.modelUsed !== 'none' ? say.writtenBy(answer.modelUsed) : say.quoted;
  return make('div', { className: 'card' }, ...warnings, ...body, make('p', { className: 'quiet' }, by));
}

function refusal({ reason, choices, nearest }: Answer, language: Language): HTMLElement[] {
  const say = texts[language];
  const near = nearest.length > 0 ? [make('p', { className: 'quiet' }, say.nearest), sources(nearest, language)] : [];
  const choose = choices.length > 0 ? [make('p', {}, said(choices.join(', ')))] : [];
  return [make('p', {}, make('strong', {}, say.refused(reason))), ...choose, ...near];
}

function statement(text: string, spoken: string, cited: readonly Source[], language: Language): HTMLElement {
  const quotes = cited.filter(({ quote }) => quote && !text.includes(quote)).map(({ quote, language: tongue }) => make('blockquote', { className: 'quiet' }, passage(quote, tongue)));
  return make('div', { className: 'statement' }, passage(text, spoken), ...quotes, sources(cited, language));
}

function sources(cited: readonly Source[], language: Language): HTMLElement {
  const to = ({ manualId, page, version, title }: Source) => link(linkTo(['page', manualId, page], { version: version || '' }), said(`${title}, ${common[language].pageN(page)}`), 'target');
  return make('div', { className: 'row' }, ...cited.map(to));
}
