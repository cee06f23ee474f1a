import type { Texts } from '../language/languages';

interface StatementTexts {
  readonly original: string;
  readonly withdrawn: string;
}

export const texts: Texts<StatementTexts> = {
  en: { original: 'In the words of the manual', withdrawn: 'Taken back: the check against the page did not confirm it.' },
  el: { original: 'Με τα λόγια του εγχειριδίου', withdrawn: 'Αποσύρθηκε: ο έλεγχος με τη σελίδα δεν το επιβεβαίωσε.' },
  ar: { original: 'بنص الكتيب', withdrawn: 'سُحبت: لم يؤكدها التحقق من الصفحة.' },
  es: { original: 'En palabras del manual', withdrawn: 'Retirado: la comprobación con la página no lo confirmó.' },
  tr: { original: 'Kılavuzun kendi sözleriyle', withdrawn: 'Geri alındı: sayfayla karşılaştırma bunu doğrulamadı.' },
  no: { original: 'Med håndbokens egne ord', withdrawn: 'Trukket tilbake: kontrollen mot siden bekreftet det ikke.' },
};
