import type { Texts } from '../../ui/language/languages';

interface ManualsTexts {
  readonly title: string;
  readonly bring: string;
  readonly file: string;
  readonly name: string;
  readonly nameHint: string;
  readonly models: string;
  readonly audience: string;
  readonly operator: string;
  readonly expert: string;
  readonly send: string;
  readonly sending: string;
  readonly accepted: string;
  readonly chooseModel: string;
  readonly refused: (code: string) => string;
  readonly none: string;
  readonly failed: string;
  readonly states: Readonly<Record<ManualState, string>>;
}

export type ManualState = 'RECEIVED' | 'READING' | 'EMBEDDING' | 'PUBLISHED' | 'REJECTED' | 'SUPERSEDED' | 'WITHDRAWN';

export const texts: Texts<ManualsTexts> = {
  en: {
    title: 'Manuals',
    bring: 'Bring in a manual',
    file: 'PDF file',
    name: 'Title',
    nameHint: 'left empty: from the file',
    models: 'For the models',
    audience: 'For whom',
    operator: 'Everyone',
    expert: 'Experts only',
    send: 'Upload',
    sending: 'Uploading …',
    accepted: 'Received. It is being read.',
    chooseModel: 'Choose at least one model.',
    refused: (code) => `Not accepted: ${code}`,
    none: 'No manuals yet.',
    failed: 'The list could not be loaded.',
    states: {
      RECEIVED: 'received', READING: 'being read', EMBEDDING: 'being indexed', PUBLISHED: 'published',
      REJECTED: 'rejected', SUPERSEDED: 'replaced', WITHDRAWN: 'withdrawn',
    },
  },
  el: {
    title: 'Εγχειρίδια',
    bring: 'Προσθήκη εγχειριδίου',
    file: 'Αρχείο PDF',
    name: 'Τίτλος',
    nameHint: 'κενό: από το αρχείο',
    models: 'Για τα μοντέλα',
    audience: 'Για ποιον',
    operator: 'Όλοι',
    expert: 'Μόνο ειδικοί',
    send: 'Μεταφόρτωση',
    sending: 'Μεταφόρτωση …',
    accepted: 'Παραλήφθηκε. Διαβάζεται.',
    chooseModel: 'Επιλέξτε τουλάχιστον ένα μοντέλο.',
    refused: (code) => `Δεν έγινε δεκτό: ${code}`,
    none: 'Δεν υπάρχουν ακόμη εγχειρίδια.',
    failed: 'Η λίστα δεν φορτώθηκε.',
    states: {
      RECEIVED: 'παραλήφθηκε', READING: 'διαβάζεται', EMBEDDING: 'ευρετηριάζεται', PUBLISHED: 'δημοσιεύτηκε',
      REJECTED: 'απορρίφθηκε', SUPERSEDED: 'αντικαταστάθηκε', WITHDRAWN: 'αποσύρθηκε',
    },
  },
  ar: {
    title: 'الكتيبات',
    bring: 'إضافة كتيب',
    file: 'ملف PDF',
    name: 'العنوان',
    nameHint: 'إن تُرك فارغًا أُخذ من الملف',
    models: 'للطرازات',
    audience: 'لمن',
    operator: 'الجميع',
    expert: 'الخبراء فقط',
    send: 'رفع',
    sending: 'جارٍ الرفع …',
    accepted: 'تم الاستلام. تجري قراءته.',
    chooseModel: 'اختر طرازًا واحدًا على الأقل.',
    refused: (code) => `لم يُقبل: ${code}`,
    none: 'لا توجد كتيبات بعد.',
    failed: 'تعذر تحميل القائمة.',
    states: {
      RECEIVED: 'مستلَم', READING: 'قيد القراءة', EMBEDDING: 'قيد الفهرسة', PUBLISHED: 'منشور',
      REJECTED: 'مرفوض', SUPERSEDED: 'مستبدَل', WITHDRAWN: 'مسحوب',
    },
  },
  es: {
    title: 'Manuales',
    bring: 'Añadir un manual',
    file: 'Archivo PDF',
    name: 'Título',
    nameHint: 'vacío: el del archivo',
    models: 'Para los modelos',
    audience: 'Para quién',
    operator: 'Todos',
    expert: 'Solo expertos',
    send: 'Subir',
    sending: 'Subiendo …',
    accepted: 'Recibido. Se está leyendo.',
    chooseModel: 'Elija al menos un modelo.',
    refused: (code) => `No aceptado: ${code}`,
    none: 'Aún no hay manuales.',
    failed: 'No se pudo cargar la lista.',
    states: {
      RECEIVED: 'recibido', READING: 'leyéndose', EMBEDDING: 'indexándose', PUBLISHED: 'publicado',
      REJECTED: 'rechazado', SUPERSEDED: 'sustituido', WITHDRAWN: 'retirado',
    },
  },
  tr: {
    title: 'Kılavuzlar',
    bring: 'Kılavuz ekle',
    file: 'PDF dosyası',
    name: 'Başlık',
    nameHint: 'boş bırakılırsa dosyadan alınır',
    models: 'Hangi modeller için',
    audience: 'Kimin için',
    operator: 'Herkes',
    expert: 'Yalnız uzmanlar',
    send: 'Yükle',
    sending: 'Yükleniyor …',
    accepted: 'Alındı. Okunuyor.',
    chooseModel: 'En az bir model seçin.',
    refused: (code) => `Kabul edilmedi: ${code}`,
    none: 'Henüz kılavuz yok.',
    failed: 'Liste yüklenemedi.',
    states: {
      RECEIVED: 'alındı', READING: 'okunuyor', EMBEDDING: 'dizine ekleniyor', PUBLISHED: 'yayımlandı',
      REJECTED: 'reddedildi', SUPERSEDED: 'yenilendi', WITHDRAWN: 'geri çekildi',
    },
  },
  no: {
    title: 'Håndbøker',
    bring: 'Legg til en håndbok',
    file: 'PDF-fil',
    name: 'Tittel',
    nameHint: 'tom: hentes fra filen',
    models: 'For modellene',
    audience: 'For hvem',
    operator: 'Alle',
    expert: 'Bare eksperter',
    send: 'Last opp',
    sending: 'Laster opp …',
    accepted: 'Mottatt. Den leses nå.',
    chooseModel: 'Velg minst én modell.',
    refused: (code) => `Ikke godtatt: ${code}`,
    none: 'Ingen håndbøker ennå.',
    failed: 'Listen kunne ikke lastes.',
    states: {
      RECEIVED: 'mottatt', READING: 'leses', EMBEDDING: 'indekseres', PUBLISHED: 'publisert',
      REJECTED: 'avvist', SUPERSEDED: 'erstattet', WITHDRAWN: 'trukket tilbake',
    },
  },
};
