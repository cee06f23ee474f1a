import type { Manual, Version } from '../../client/manuals';
import { isUnderWay } from '../../client/manuals';
import { make, words } from '../../ui/dom';
import type { ManualState, texts } from './texts';

type Words = (typeof texts)['en'];

/** A line of the list: the manual, its models, and how far its newest version is. */
export function row(manual: Manual, say: Words): HTMLElement {
  const newest = manual.versions[0];
  const line = make('li', {}, title(manual), state(newest, say), make('span', { className: 'quiet' }, words(manual.models.join(', '), '')));
  if (isUnderWay(newest)) line.append(bar(newest!));
  return line;
}

function title(manual: Manual): HTMLElement {
  return make('span', {}, words(manual.title, ''));
}

function state(version: Version | undefined, say: Words): HTMLElement {
  const name = version?.state ?? '';
  const known = Object.hasOwn(say.states, name) ? say.states[name as ManualState] : name;
  const reason = version?.code ? ` (${version.code})` : '';
  return make('span', { className: `state ${known === name ? '' : name}` }, known + reason);
}

function bar(version: Version): HTMLElement {
  return version.of > 0 ? make('progress', { max: version.of, value: version.done }) : make('progress');
}
