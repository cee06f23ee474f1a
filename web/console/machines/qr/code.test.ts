import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { qrCode } from './code';

const modules = (text: string) => {
  const code = qrCode(text);
  const at = Array.from({ length: code.size }, (_, n) => n);
  return at.map((y) => at.map((x) => (code.isDark(x, y) ? '1' : '0')).join('')).join('');
};

describe('a QR code', () => {
  // Made once by another, independent encoder at the same level and with the same mask.
  it.each([
    ['AB-1', 441, 'b7601a03bb4a9fb5'],
    ['https://parts.example.org/ai/#machine=AB-0100', 1089, '45cf3cc3ba05cd00'],
    ['x'.repeat(120), 2025, '41c119024543b539'],
    ['å'.repeat(100), 3249, '5e7809b51f4b9a8d'],
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
