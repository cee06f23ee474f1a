import type { Texts } from '../language/languages';

interface StatementTexts {
  readonly original: string;
}

export const texts: Texts<StatementTexts> = {
  en: { original: 'In the words of the manual' },
  el: { original: 'Με τα λόγια του εγχειριδίου' },
  ar: { original: 'بنص الكتيب' },
  es: { original: 'En palabras del manual' },
  tr: { original: 'Kılavuzun kendi sözleriyle' },
  no: { original: 'Med håndbokens egne ord' },
};
