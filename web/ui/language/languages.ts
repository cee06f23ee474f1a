/** The languages of the pages, each by its own name. */
export const languages = {
  en: 'English',
  el: 'Ελληνικά',
  ar: 'العربية',
  es: 'Español',
  tr: 'Türkçe',
  no: 'Norsk',
} as const;

export type Language = keyof typeof languages;

/** The texts of an element in every language; one that is missing fails the build. */
export type Texts<Shape> = Readonly<Record<Language, Shape>>;

/** The first of the wanted languages that we speak. */
export function best(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]!;
    const language = primary === 'nb' || primary === 'nn' ? 'no' : primary;
    if (isLanguage(language)) return language;
  }
  return 'en';
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

export function direction(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
