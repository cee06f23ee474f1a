import { describe, expect, it } from 'vitest';
import type { Command } from './commands';
import { commandIn } from './commands';
import type { Language } from '../ui/language/languages';

const said: readonly (readonly [Language, Command, string])[] = [
  ['en', 'next', 'Next.'],
  ['en', 'repeat', 'say that again'],
  ['en', 'stop', 'STOP!'],
  ['el', 'next', 'επομενο'],
  ['el', 'next', 'ΕΠΌΜΕΝΟ'],
  ['el', 'repeat', 'Ξανά'],
  ['el', 'stop', 'σταμάτα'],
  ['ar', 'next', 'التالي'],
  ['ar', 'next', 'التاليه'],
  ['ar', 'repeat', 'أَعِد'],
  ['ar', 'repeat', 'اعد'],
  ['ar', 'stop', 'توقّف'],
  ['es', 'next', 'Siguiente, por favor'],
  ['es', 'repeat', '¿Otra vez?'],
  ['es', 'stop', 'para'],
  ['tr', 'next', 'İLERİ'],
  ['tr', 'repeat', 'Tekrar'],
  ['tr', 'stop', 'dur'],
  ['no', 'next', 'Neste'],
  ['no', 'repeat', 'en gang til'],
  ['no', 'stop', 'stopp'],
];

describe('commandIn', () => {
  it.each(said)('should hear in %s the command %s in "%s"', (language, command, heard) => {
    expect(commandIn(language, heard)).toBe(command);
  });

  it.each(['en', 'el', 'ar', 'es', 'tr', 'no'] as const)('should stop in %s at the English word too', (language) => {
    expect(commandIn(language, 'stop')).toBe('stop');
  });

  it('should let stop win', () => {
    expect(commandIn('en', 'stop next')).toBe('stop');
  });

  it.each([
    ['en', ''],
    ['en', 'nextdoor'],
    ['en', 'repeat next'],
    ['en', 'the next boat comes in an hour again'],
    ['es', 'agua para todos'],
    ['tr', 'durum iyi'],
    ['no', 'stoppeklokke'],
  ] as const)('should not take talk for a command: %s "%s"', (language, heard) => {
    expect(commandIn(language, heard)).toBeUndefined();
  });
});
