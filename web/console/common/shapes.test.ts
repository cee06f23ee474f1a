import { expect, it } from 'vitest';
import { count, facts, languageName, said, table } from './shapes';

it('should carry the name of its column in every cell, for phones', () => {
  const cells = [...table(['State', 'Pages'], [['published', '12'], ['withdrawn', '3']]).querySelectorAll('td')];
  expect(cells.map((cell) => `${cell.dataset['name']}=${cell.textContent}`)).toEqual(['State=published', 'Pages=12', 'State=withdrawn', 'Pages=3']);
});

it('should leave out facts that are not known', () => {
  expect([...facts([['Model', 'V4.0'], ['Contact', ''], ['Parts', said('')]]).querySelectorAll('dt')].map((name) => name.textContent)).toEqual(['Model']);
});

it('should write numbers and languages as the reader does', () => {
  expect(count(1234.5, 'no')).toMatch(/^1\s234,5$/);
  expect(languageName('no', 'en')).toContain('Norwegian');
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});
