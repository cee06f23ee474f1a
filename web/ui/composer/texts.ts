import type { Texts } from '../language/languages';

interface ComposerTexts {
  readonly label: string;
  readonly hint: string;
  readonly send: string;
}

export const texts: Texts<ComposerTexts> = {
  en: { label: 'Your question', hint: 'Ask in your language', send: 'Ask' },
  el: { label: 'Η ερώτησή σας', hint: 'Ρωτήστε στη γλώσσα σας', send: 'Ρωτήστε' },
  ar: { label: 'سؤالك', hint: 'اسأل بلغتك', send: 'اسأل' },
  es: { label: 'Su pregunta', hint: 'Pregunte en su idioma', send: 'Preguntar' },
  tr: { label: 'Sorunuz', hint: 'Kendi dilinizde sorun', send: 'Sor' },
  no: { label: 'Spørsmålet ditt', hint: 'Spør på ditt språk', send: 'Spør' },
};
