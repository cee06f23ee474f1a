import { expect, it } from 'vitest';
import { partAddress } from './parts';

const PAGE = 'https://host.example/shop/page';

it('should lead to the page that the host names', () => {
  expect(partAddress('/parts?number={part}', PAGE)('AB40-1234-56')).toBe('https://host.example/parts?number=AB40-1234-56');
  expect(partAddress('https://parts.example/{part}', PAGE)('AB40-1234-56')).toBe('https://parts.example/AB40-1234-56');
});

it('should lead nowhere where the host names none', () => {
  expect(partAddress('', PAGE)('AB40-1234-56')).toBeUndefined();
  expect(partAddress('javascript:alert({part})', PAGE)('AB40-1234-56')).toBeUndefined();
});

it('should not be led away by what stands in a number', () => {
  for (const part of ['.evil.example', '@evil.example', '/../x', '//evil.example', 'x?y#z', '%2e%2e%2f']) {
    const { origin, pathname } = new URL(partAddress('https://parts.example/p/{part}', PAGE)(part)!);
    expect([origin, pathname.startsWith('/p/')]).toEqual(['https://parts.example', true]);
    expect(partAddress('https://parts{part}/', PAGE)(part)).toBeUndefined();
  }
});
