import type { Texts } from '../language/languages';

interface StartTexts {
  readonly look: string;
  readonly themes: Readonly<Record<'' | 'dark' | 'sun', string>>;
  readonly clear: string;
}

export const texts: Texts<StartTexts> = {
  en: { look: 'Appearance', themes: { '': 'As the device', dark: 'Dark deck', sun: 'Bright sun' }, clear: 'Clear the list on this phone' },
  el: { look: 'Εμφάνιση', themes: { '': 'Όπως η συσκευή', dark: 'Σκοτεινό κατάστρωμα', sun: 'Δυνατός ήλιος' }, clear: 'Καθαρισμός λίστας σε αυτό το κινητό' },
  ar: { look: 'المظهر', themes: { '': 'حسب الجهاز', dark: 'سطح مظلم', sun: 'شمس ساطعة' }, clear: 'مسح القائمة من هذا الهاتف' },
  es: { look: 'Aspecto', themes: { '': 'Como el dispositivo', dark: 'Cubierta a oscuras', sun: 'Sol fuerte' }, clear: 'Borrar la lista en este teléfono' },
  tr: { look: 'Görünüm', themes: { '': 'Cihazdaki gibi', dark: 'Karanlık güverte', sun: 'Parlak güneş' }, clear: 'Bu telefondaki listeyi temizle' },
  no: { look: 'Utseende', themes: { '': 'Som enheten', dark: 'Mørkt dekk', sun: 'Sterk sol' }, clear: 'Tøm listen på denne telefonen' },
};
