import type { Texts } from './languages';

interface LanguageTexts {
  readonly language: string;
}

export const texts: Texts<LanguageTexts> = {
  en: { language: 'Language' },
  el: { language: 'Γλώσσα' },
  ar: { language: 'اللغة' },
  es: { language: 'Idioma' },
  tr: { language: 'Dil' },
  no: { language: 'Språk' },
};
