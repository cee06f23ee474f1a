import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Retrieved } from '../client/answers';
import { count, empty, said, table } from '../common/shapes';
import { texts as common } from '../common/texts';
import { texts } from './texts';

/** Every passage that was found, best first, with what spoke for it and whether it was taken as evidence. */
export function retrievedTable(all: readonly Retrieved[], language: Language): HTMLElement {
  const say = texts[language];
  if (all.length === 0) return empty(say.nothingFound);
  const number = (value: number) => count(value, language, { maximumFractionDigits: 3 });
  const rows = all.map((one, at) => [
    count(at + 1, language),
    passageOf(one, language),
    make('span', { className: one.evidence ? 'state good' : 'state' }, one.evidence ? say.evidence : say.notEvidence),
    number(one.score),
    number(one.lexical),
    number(one.cosine),
    number(one.nearness),
    number(one.coverage),
    count(one.exact, language),
  ]);
  return table([say.rank, say.passage, say.verdict, say.score, say.lexical, say.cosine, say.nearness, say.coverage, say.exact], rows);
}

function passageOf({ manual, page, kind, language: tongue, text }: Retrieved, language: Language): HTMLElement {
  const where = `${manual}, ${common[language].pageN(page)} · ${kind.replaceAll('_', ' ').toLowerCase()} · ${tongue}`;
  const summary = make('summary', {}, make('span', { className: 'quiet' }, said(where)));
  return make('details', { className: 'passage' }, summary, make('p', { className: 'words', dir: 'auto', lang: tongue }, text));
}
