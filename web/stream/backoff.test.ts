import { expect, it } from 'vitest';
import { backoff } from './backoff';

it('should double, and stop at a quarter of a minute', () => {
  expect([1, 2, 3, 99].map((attempt) => backoff(attempt, 1))).toEqual([500, 1000, 2000, 15_000]);
});

it('should spread over the upper half', () => {
  expect(backoff(2, 0)).toBe(500);
});

it('should not undercut what the service asked for', () => {
  expect(backoff(1, 0, 3000)).toBe(3000);
});
