import { expect, it } from 'vitest';
import { keep, make, passage } from './dom';

it('should put markup in as text', () => {
  const text = '<img src=x onerror=alert(1)>';
  const paragraph = passage(text, 'en');
  expect(paragraph.textContent).toBe(text);
  expect(paragraph.children).toHaveLength(0);
});

it('should keep what is there, remove what is gone and put what is new in its place', () => {
  const list = make('ul');
  const show = (items: string[]) => keep(list, items, (item) => item, (item) => make('li', {}, item));
  show(['a', 'c']);
  const [a, c] = list.children;
  show(['a', 'b', 'c']);
  expect([...list.children].map((child) => child.textContent)).toEqual(['a', 'b', 'c']);
  expect([list.children[0], list.children[2]]).toEqual([a, c]);
  show(['c']);
  expect([...list.children]).toEqual([c]);
});
