import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Manual } from '../client/manuals';
import { linkTo } from '../common/address';
import { link, said } from '../common/shapes';
import { progressOf, stateOf } from './state';
import { texts } from './texts';

/** A line of the list: the manual, its models, and how far its newest version is. */
export function row(manual: Manual, language: Language): HTMLElement {
  const say = texts[language];
  const newest = manual.versions[0];
  const remarks = [manual.sample && say.sample, manual.audience === 'expert' && say.expert].filter((remark) => remark !== false);
  const about = make('span', { className: 'quiet' }, said(manual.models.join(', ')), ...remarks.map((remark) => ` · ${remark}`));
  return make(
    'li',
    {},
    make('div', { className: 'name' }, link(linkTo(['manual', manual.id]), said(manual.title), 'target'), about),
    newest && stateOf(newest, language),
    newest && progressOf(newest, language),
  );
}
