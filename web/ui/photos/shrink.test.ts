import { describe, expect, it } from 'vitest';
import { fitted } from './shrink';

describe('a photo', () => {
  it('should have no side above 1600 pixels, and keep its shape', () => {
    expect(fitted(4000, 3000)).toEqual([1600, 1200]);
    expect(fitted(3000, 4000)).toEqual([1200, 1600]);
    expect(fitted(20_000, 3)).toEqual([1600, 1]);
  });

  it('should stay as it is when it is small', () => {
    expect(fitted(640, 480)).toEqual([640, 480]);
  });
});
