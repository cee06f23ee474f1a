import { describe, expect, it } from 'vitest';
import { best, languages } from './languages';

type Anything = string | ((...values: never[]) => string) | { readonly [name: string]: Anything };

const modules = import.meta.glob<{ texts: Record<string, Anything> }>('../../{ui,widget,page,console}/**/texts.ts', { eager: true });

/** Every single text by its path; what takes values is given some. */
function all(of: Anything, path = ''): [path: string, text: string][] {
  if (typeof of === 'string') return [[path, of]];
  if (typeof of === 'function') return [[path, of(7 as never, 'X' as never)]];
  return Object.entries(of).flatMap(([name, inner]) => all(inner, `${path}.${name}`));
}

describe.each(Object.entries(modules))('%s', (_, { texts }) => {
  it('should say everything in every language', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(languages).sort());
    for (const language of Object.values(texts)) {
      expect(all(language).map(([path]) => path)).toEqual(all(texts['en']!).map(([path]) => path));
      expect(all(language).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('should write Greek and Arabic in their own letters', () => {
    const without = (script: RegExp, of: Anything) => all(of).filter(([, text]) => !script.test(text));
    expect(without(/\p{Script=Greek}/u, texts['el']!)).toEqual([]);
    expect(without(/\p{Script=Arabic}/u, texts['ar']!)).toEqual([]);
  });

  it('should carry the values into the text', () => {
    for (const language of Object.values(texts))
      for (const text of Object.values(language)) if (typeof text === 'function') expect((text as (n: number, t: string) => string)(7, 'X')).toMatch(/7|X/);
  });
});

describe('best', () => {
  it('should take the first language that we speak, Norwegian in all its forms', () => {
    expect(best(['fr-FR', 'nb-NO', 'en'])).toBe('no');
    expect(best(['el-GR'])).toBe('el');
    expect(best(['fr', 'constructor'])).toBe('en');
  });
});
