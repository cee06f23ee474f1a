import type { Texts } from '../language/languages';

interface HazardTexts {
  readonly danger: string;
  readonly warning: string;
  readonly caution: string;
  readonly notice: string;
}

export const texts: Texts<HazardTexts> = {
  en: { danger: 'Danger', warning: 'Warning', caution: 'Caution', notice: 'Notice' },
  el: { danger: 'Κίνδυνος', warning: 'Προειδοποίηση', caution: 'Προσοχή', notice: 'Σημείωση' },
  ar: { danger: 'خطر', warning: 'تحذير', caution: 'تنبيه', notice: 'ملاحظة' },
  es: { danger: 'Peligro', warning: 'Advertencia', caution: 'Atención', notice: 'Aviso' },
  tr: { danger: 'Tehlike', warning: 'Uyarı', caution: 'Dikkat', notice: 'Not' },
  no: { danger: 'Fare', warning: 'Advarsel', caution: 'Forsiktig', notice: 'Merk' },
};
