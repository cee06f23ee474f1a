import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Manual, Version } from '../client/manuals';
import { isUnderWay } from '../client/manuals';
import { linkTo } from '../common/address';
import { act, count, link, table, time } from '../common/shapes';
import { progressOf, stateOf } from '../manuals/state';
import { texts } from './texts';

/** What an editor may do with a version. */
export type Deeds = Readonly<Record<'withdraw' | 'restore' | 'readAgain', (version: number) => void>>;

/** The versions, newest first; each leads to its reports. */
export function versionTable({ id, versions }: Manual, shown: number, language: Language, deeds: Deeds): HTMLElement {
  const say = texts[language];
  const rows = versions.map((version) => [
    number(id, version.version, shown, language),
    make('div', {}, stateOf(version, language), progressOf(version, language)),
    version.pages > 0 ? count(version.pages, language) : '',
    version.passages > 0 ? count(version.passages, language) : '',
    time(version.receivedAt, language),
    tools(version, isUnderWay(versions[0]), language, deeds),
  ]);
  return table([say.version, say.state, say.pages, say.passages, say.received, ''], rows);
}

function number(id: string, version: number, shown: number, language: Language): HTMLElement {
  const to = link(linkTo(['manual', id], { version }), texts[language].versionN(version), 'target');
  if (version === shown) to.setAttribute('aria-current', 'true');
  return to;
}

function tools(version: Version, isBusy: boolean, language: Language, deeds: Deeds): HTMLElement {
  const say = texts[language];
  const { version: n, state } = version;
  const canLeave = state === 'PUBLISHED' || isUnderWay(version);
  const canReturn = state === 'WITHDRAWN' || state === 'SUPERSEDED';
  return make(
    'div',
    { className: 'row tools' },
    canLeave && act(say.withdraw, () => deeds.withdraw(n), `withdraw-${n}`),
    canReturn && act(say.restore, () => deeds.restore(n), `restore-${n}`),
    state !== 'REJECTED' && !isBusy && act(say.readAgain, () => deeds.readAgain(n), `again-${n}`),
  );
}
