import type { Language } from '../ui/language/languages';

/** What can be said while both hands are at work. */
export type Command = 'next' | 'repeat' | 'stop';

/** The tag under which speech services know a language. */
export const speechTags: Readonly<Record<Language, string>> = { en: 'en-GB', el: 'el-GR', ar: 'ar-SA', es: 'es-ES', tr: 'tr-TR', no: 'nb-NO' };

const words: Readonly<Record<Language, Readonly<Record<Command, readonly string[]>>>> = {
  en: { next: ['next', 'continue', 'done'], repeat: ['repeat', 'again'], stop: ['stop', 'halt'] },
  el: { next: ['επόμενο', 'επόμενη', 'συνέχεια', 'έγινε'], repeat: ['ξανά', 'πάλι', 'επανάλαβε', 'επανάληψη'], stop: ['στοπ', 'σταμάτα', 'διακοπή'] },
  ar: { next: ['التالي', 'التالية', 'تابع', 'استمر', 'تم'], repeat: ['أعد', 'كرر', 'مرة أخرى'], stop: ['توقف', 'قف', 'إيقاف', 'ستوب'] },
  es: { next: ['siguiente', 'sigue', 'continuar', 'adelante', 'hecho'], repeat: ['repetir', 'repite', 'otra vez'], stop: ['parar', 'detener', 'alto'] },
  tr: { next: ['sonraki', 'devam', 'ileri', 'tamam'], repeat: ['tekrar', 'tekrarla', 'yeniden'], stop: ['dur', 'durdur'] },
  no: { next: ['neste', 'videre', 'fortsett', 'ferdig'], repeat: ['gjenta', 'igjen', 'en gang til'], stop: ['stopp', 'stans', 'avslutt'] },
};

/** Said alone they are commands; within a sentence they are little words. */
const alone: Partial<Record<Language, Partial<Record<Command, readonly string[]>>>> = { es: { stop: ['para'] } };

/** What more than this many words are is talk between people, not a command. */
const LONGEST = 4;

/**
 * The command in what a speech service has heard; undefined when there is none, or two that contradict each other. "Stop"
 * counts whatever stands beside it, and its English word in every language.
 */
export function commandIn(language: Language, heard: string): Command | undefined {
  const said = plain(language, heard);
  if (said === '' || said.split(' ').length > LONGEST) return undefined;
  const isSaid = (command: Command) =>
    words[language][command].some((word) => ` ${said} `.includes(` ${plain(language, word)} `)) ||
    (alone[language]?.[command] ?? []).some((word) => said === plain(language, word));
  if (isSaid('stop') || ` ${said} `.includes(' stop ')) return 'stop';
  if (isSaid('next') && isSaid('repeat')) return undefined;
  return isSaid('next') ? 'next' : isSaid('repeat') ? 'repeat' : undefined;
}

/** Without accents, vowel signs, punctuation and case, as services write them differently. */
function plain(language: Language, text: string): string {
  return text
    .toLocaleLowerCase(language)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
