import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { qrCode } from './code';

const modules = (text: string) => {
  const code = qrCode(text);
  const at = Array.from({ length: code.size }, (_, n) => n);
  return at.map((y) => at.map((x) => (code.isDark(x, y) ? '1' : '0')).join('')).join('');
};

describe('a QR code', () => {
  // Made once by another, independent encoder at the same level.
  it.each([
    ['AB-1', 441, '6a710429db1879f6'],
    ['https://parts.example.org/ai/#machine=AB-0100', 1089, 'e44938a81e946dc4'],
    ['x'.repeat(120), 2025, 'b5d1baa6235d6c6f'],
    ['å'.repeat(100), 3249, '5177b029faec1124'],
  ])('should be as another encoder draws it, for %s', (text, size, hash) => {
    const drawn = modules(text);
    expect(drawn).toHaveLength(size);
    expect(createHash('sha256').update(drawn).digest('hex').slice(0, 16)).toBe(hash);
  });

  it('should refuse what no label holds', () => {
    expect(() => qrCode('x'.repeat(214))).toThrow(RangeError);
    expect(qrCode('x'.repeat(213)).version).toBe(10);
  });
});
