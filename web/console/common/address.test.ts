import { expect, it } from 'vitest';
import { Address, linkTo } from './address';

it('should lead back to the place that a link was made for', () => {
  const link = linkTo(['manual', 'a/b', 3], { version: 2, from: '' });
  const address = Address.read(link);
  expect(link).toBe('#manual/a%2Fb/3?version=2');
  expect([address.page, address.part(1), address.part(2), address.part(9)]).toEqual(['manual', 'a/b', '3', '']);
  expect([address.asked('version'), address.asked('from')]).toEqual(['2', '']);
});

it('should take an address that somebody broke', () => {
  expect(Address.read('#manual/%E0%A4%A').part(1)).toBe('%E0%A4%A');
  expect(Address.read('').page).toBe('');
});
