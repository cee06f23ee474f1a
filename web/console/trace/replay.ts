import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { PlaceOf, Replay } from '../client/answers';
import { said, section } from '../common/shapes';
import { texts as common } from '../common/texts';
import { answerView } from './answer';
import { texts } from './texts';

/** The same question asked of today's manuals, and what is different. */
export function replayView({ changed, gone, added, now }: Replay, language: Language): HTMLElement {
  const say = texts[language];
  if (!changed && gone.length + added.length === 0) return section(say.today, make('p', { className: 'good' }, say.unchanged));
  const places = (title: string, all: readonly PlaceOf[]) => all.length > 0 && make('p', {}, `${title}: `, said(all.map((place) => nameOf(place, language)).join('; ')));
  return section(say.today, make('p', { className: 'warn' }, say.changed), places(say.gone, gone), places(say.added, added), answerView(now, language));
}

function nameOf({ manual, version, page }: PlaceOf, language: Language): string {
  return `${manual} (${version}), ${common[language].pageN(page)}`;
}
