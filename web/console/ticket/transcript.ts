import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Tried } from '../client/tickets';
import { linkTo } from '../common/address';
import { empty, link, said, time } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

/** What was asked and answered before people took over, with the pages that were quoted; each can be asked again. */
export function transcript(turns: readonly Tried[], model: string, language: Language): HTMLElement {
  if (turns.length === 0) return empty(texts[language].nothingTried);
  return make('ol', { className: 'tried' }, ...turns.map((turn) => line(turn, model, language)));
}

function line({ at, question, answer, citations, hazards }: Tried, model: string, language: Language): HTMLElement {
  const say = texts[language];
  const { pageN } = common[language];
  const warnings = hazards.map((one) => make('p', { className: 'warn words', dir: 'auto' }, `${one.level}: ${one.quote}`));
  const sources = [...new Set(citations.map(({ title, page }) => `${title}, ${pageN(page)}`))];
  return make(
    'li',
    { className: 'card' },
    make('p', { className: 'quiet' }, time(at, language)),
    make('p', { className: 'words asked', dir: 'auto' }, question),
    ...warnings,
    make('p', { className: 'words', dir: 'auto' }, answer || say.noAnswer),
    sources.length > 0 && make('ul', { className: 'quiet' }, ...sources.map((source) => make('li', {}, said(source)))),
    make('p', {}, link(linkTo(['inspect'], { text: question, model }), say.askAgain, 'target')),
  );
}
