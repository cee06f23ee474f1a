import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Quality } from '../client/reports';
import { linkTo } from '../common/address';
import { count, facts, languageName, link, section } from '../common/shapes';
import type { NoticeCode } from './texts';
import { texts } from './texts';

type Part = HTMLElement | string;

/** How well a version was read; what needs a look leads to its page. */
export function qualityReport(id: string, version: number, quality: Quality, language: Language): HTMLElement {
  const say = texts[language];
  const pages = (numbers: readonly number[]) => pageLinks(id, version, numbers, language);
  const shares = quality.languages.map(([tag, n]) => `${languageName(tag, language) || '?'} ${count(n, language)}`).join(', ');
  const known = (code: string) => (Object.hasOwn(say.notices, code) ? say.notices[code as NoticeCode] : code);
  const sums = facts([
    [say.pages, count(quality.pages, language)],
    [say.passages, count(quality.passages, language)],
    [say.tables, say.tablesFound(quality.tables, quality.tableRows)],
    [say.passageLanguages, shares],
  ]);
  const remarks = [
    remark(say.withoutText, quality.withoutText, pages),
    remark(say.unreadScans, quality.unreadScans, pages),
    ...quality.suspicious.map((each) => line(say.suspicious(each.characters), pages([each.page]), make('code', {}, each.examples.join(' ')))),
    ...quality.notices.filter(([code]) => code !== 'no-text').map(([code, where]) => remark(known(code), where, pages)),
  ].filter((each) => each !== undefined);
  const list = remarks.length > 0 ? make('ul', { className: 'remarks' }, ...remarks) : make('p', { className: 'good' }, say.nothingStrange);
  return section(say.quality(version), sums, list);
}

function remark(text: string, where: readonly number[], pages: (numbers: readonly number[]) => Part): HTMLElement | undefined {
  return where.length > 0 ? line(text, pages(where)) : undefined;
}

function line(text: string, ...parts: Part[]): HTMLElement {
  return make('li', {}, make('span', {}, text), ...parts);
}

/** Pages beyond these are many enough to know. */
const MOST = 30;

function pageLinks(id: string, version: number, numbers: readonly number[], language: Language): HTMLElement {
  const links = numbers.slice(0, MOST).map((n) => link(linkTo(['page', id, n], { version }), count(n, language), 'target'));
  return make('span', { className: 'pages' }, ...links, numbers.length > MOST ? ` … (${count(numbers.length, language)})` : undefined);
}
