import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Version } from '../client/manuals';
import { isUnderWay } from '../client/manuals';
import { count } from '../common/shapes';
import type { ManualState } from './texts';
import { texts } from './texts';

const LOOKS: Readonly<Record<string, string>> = { PUBLISHED: 'good', REJECTED: 'bad', WITHDRAWN: 'warn' };

/** Where a version is in its life; a rejected one says why. */
export function stateOf({ state, code }: Version, language: Language): HTMLElement {
  const { states } = texts[language];
  const name = Object.hasOwn(states, state) ? states[state as ManualState] : state;
  return make('span', { className: `state ${LOOKS[state] ?? ''}` }, code ? `${name} (${code})` : name);
}

/** How far it is on its way; undefined when it has arrived. */
export function progressOf(version: Version, language: Language): HTMLElement | undefined {
  if (!isUnderWay(version)) return undefined;
  const { states } = texts[language];
  const label = { label: states[version.state as ManualState] };
  if (version.of === 0) return make('div', { className: 'progress' }, make('progress', { aria: label }));
  const far = `${count(version.done, language)} / ${count(version.of, language)}`;
  return make('div', { className: 'progress' }, make('progress', { max: version.of, value: version.done, aria: label }), make('span', { className: 'quiet' }, far));
}
