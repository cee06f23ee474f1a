import type { Texts } from '../../ui/language/languages';

interface PageTexts {
  readonly before: string;
  readonly next: string;
  readonly back: string;
  readonly none: string;
}

export const texts: Texts<PageTexts> = {
  en: { before: 'Page before', next: 'Next page', back: 'The manual', none: 'No passages were made of this page.' },
  el: { before: 'Προηγούμενη σελίδα', next: 'Επόμενη σελίδα', back: 'Το εγχειρίδιο', none: 'Από αυτή τη σελίδα δεν προέκυψαν αποσπάσματα.' },
  ar: { before: 'الصفحة السابقة', next: 'الصفحة التالية', back: 'الكتيب', none: 'لم تُستخرج مقاطع من هذه الصفحة.' },
  es: { before: 'Página anterior', next: 'Página siguiente', back: 'El manual', none: 'De esta página no se hizo ningún pasaje.' },
  tr: { before: 'Önceki sayfa', next: 'Sonraki sayfa', back: 'Kılavuz', none: 'Bu sayfadan bölüm çıkarılmadı.' },
  no: { before: 'Forrige side', next: 'Neste side', back: 'Håndboken', none: 'Det ble ikke laget avsnitt av denne siden.' },
};
