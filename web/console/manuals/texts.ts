import type { Texts } from '../../ui/language/languages';

interface ManualsTexts {
  readonly title: string;
  readonly bring: string;
  readonly files: string;
  readonly name: string;
  readonly nameHint: string;
  readonly models: string;
  readonly otherModel: string;
  readonly found: string;
  readonly audience: string;
  readonly everyone: string;
  readonly expert: string;
  readonly send: string;
  readonly sending: (file: string) => string;
  readonly accepted: string;
  readonly duplicate: string;
  readonly chooseModel: string;
  readonly refused: (code: string) => string;
  readonly none: string;
  readonly sample: string;
  readonly removeSamples: string;
  readonly samplesRemoved: (n: number) => string;
  readonly states: Readonly<Record<ManualState, string>>;
}

export type ManualState = 'RECEIVED' | 'READING' | 'EMBEDDING' | 'PUBLISHED' | 'REJECTED' | 'SUPERSEDED' | 'WITHDRAWN';

export const texts: Texts<ManualsTexts> = {
  en: {
    title: 'Manuals',
    bring: 'Bring in manuals',
    files: 'Files: PDF, Word, Markdown, HTML, text, or a ZIP of them',
    name: 'Title',
    nameHint: 'left empty: from the file',
    models: 'For the models',
    otherModel: 'Another model',
    found: 'Found in the text',
    audience: 'For whom',
    everyone: 'Everyone',
    expert: 'Experts only',
    send: 'Upload',
    sending: (file) => `Uploading ${file} …`,
    accepted: 'received; it is being read',
    duplicate: 'was here before; nothing changed',
    chooseModel: 'Choose at least one model.',
    refused: (code) => `Not accepted: ${code}`,
    none: 'No manuals yet. Bring in the first one above.',
    sample: 'sample',
    removeSamples: 'Remove the samples',
    samplesRemoved: (n) => `${n} sample manuals are taken out.`,
    states: {
      RECEIVED: 'received', READING: 'being read', EMBEDDING: 'being indexed', PUBLISHED: 'published',
      REJECTED: 'rejected', SUPERSEDED: 'replaced', WITHDRAWN: 'withdrawn',
    },
  },
  el: {
    title: 'Εγχειρίδια',
    bring: 'Προσθήκη εγχειριδίων',
    files: 'Αρχεία: PDF, Word, Markdown, HTML, κείμενο ή ένα ZIP με αυτά',
    name: 'Τίτλος',
    nameHint: 'κενό: από το αρχείο',
    models: 'Για τα μοντέλα',
    otherModel: 'Άλλο μοντέλο',
    found: 'Αναγνωρίζεται από το κείμενο',
    audience: 'Για ποιον',
    everyone: 'Όλοι',
    expert: 'Μόνο ειδικοί',
    send: 'Μεταφόρτωση',
    sending: (file) => `Μεταφόρτωση ${file} …`,
    accepted: 'παραλήφθηκε, διαβάζεται',
    duplicate: 'υπήρχε ήδη, δεν άλλαξε τίποτα',
    chooseModel: 'Επιλέξτε τουλάχιστον ένα μοντέλο.',
    refused: (code) => `Δεν έγινε δεκτό: ${code}`,
    none: 'Δεν υπάρχουν ακόμη εγχειρίδια. Προσθέστε το πρώτο πιο πάνω.',
    sample: 'δείγμα',
    removeSamples: 'Αφαίρεση των δειγμάτων',
    samplesRemoved: (n) => `Αποσύρθηκαν ${n} δείγματα εγχειριδίων.`,
    states: {
      RECEIVED: 'παραλήφθηκε', READING: 'διαβάζεται', EMBEDDING: 'ευρετηριάζεται', PUBLISHED: 'δημοσιεύτηκε',
      REJECTED: 'απορρίφθηκε', SUPERSEDED: 'αντικαταστάθηκε', WITHDRAWN: 'αποσύρθηκε',
    },
  },
  ar: {
    title: 'الكتيبات',
    bring: 'إضافة كتيبات',
    files: 'ملفات: PDF أو Word أو Markdown أو HTML أو نص، أو ملف ZIP منها',
    name: 'العنوان',
    nameHint: 'إن تُرك فارغًا أُخذ من الملف',
    models: 'للطرازات',
    otherModel: 'طراز آخر',
    found: 'تُعرف من النص',
    audience: 'لمن',
    everyone: 'الجميع',
    expert: 'الخبراء فقط',
    send: 'رفع',
    sending: (file) => `جارٍ رفع ${file} …`,
    accepted: 'تم الاستلام، وتجري القراءة',
    duplicate: 'كان موجودًا من قبل، ولم يتغير شيء',
    chooseModel: 'اختر طرازًا واحدًا على الأقل.',
    refused: (code) => `لم يُقبل: ${code}`,
    none: 'لا توجد كتيبات بعد. أضف أول كتيب في الأعلى.',
    sample: 'عينة',
    removeSamples: 'إزالة العينات',
    samplesRemoved: (n) => `سُحبت كتيبات العينات: ${n}.`,
    states: {
      RECEIVED: 'مستلَم', READING: 'قيد القراءة', EMBEDDING: 'قيد الفهرسة', PUBLISHED: 'منشور',
      REJECTED: 'مرفوض', SUPERSEDED: 'مستبدَل', WITHDRAWN: 'مسحوب',
    },
  },
  es: {
    title: 'Manuales',
    bring: 'Añadir manuales',
    files: 'Archivos: PDF, Word, Markdown, HTML, texto, o un ZIP con ellos',
    name: 'Título',
    nameHint: 'vacío: el del archivo',
    models: 'Para los modelos',
    otherModel: 'Otro modelo',
    found: 'Se reconoce en el texto',
    audience: 'Para quién',
    everyone: 'Todos',
    expert: 'Solo expertos',
    send: 'Subir',
    sending: (file) => `Subiendo ${file} …`,
    accepted: 'recibido; se está leyendo',
    duplicate: 'ya estaba; no cambia nada',
    chooseModel: 'Elija al menos un modelo.',
    refused: (code) => `No aceptado: ${code}`,
    none: 'Aún no hay manuales. Añada el primero arriba.',
    sample: 'muestra',
    removeSamples: 'Retirar las muestras',
    samplesRemoved: (n) => `Se retiraron ${n} manuales de muestra.`,
    states: {
      RECEIVED: 'recibido', READING: 'leyéndose', EMBEDDING: 'indexándose', PUBLISHED: 'publicado',
      REJECTED: 'rechazado', SUPERSEDED: 'sustituido', WITHDRAWN: 'retirado',
    },
  },
  tr: {
    title: 'Kılavuzlar',
    bring: 'Kılavuz ekle',
    files: 'Dosyalar: PDF, Word, Markdown, HTML, metin ya da bunların ZIP’i',
    name: 'Başlık',
    nameHint: 'boş bırakılırsa dosyadan alınır',
    models: 'Hangi modeller için',
    otherModel: 'Başka bir model',
    found: 'Metinden anlaşılır',
    audience: 'Kimin için',
    everyone: 'Herkes',
    expert: 'Yalnız uzmanlar',
    send: 'Yükle',
    sending: (file) => `${file} yükleniyor …`,
    accepted: 'alındı, okunuyor',
    duplicate: 'zaten vardı, bir şey değişmedi',
    chooseModel: 'En az bir model seçin.',
    refused: (code) => `Kabul edilmedi: ${code}`,
    none: 'Henüz kılavuz yok. İlkini yukarıdan ekleyin.',
    sample: 'örnek',
    removeSamples: 'Örnekleri kaldır',
    samplesRemoved: (n) => `${n} örnek kılavuz geri çekildi.`,
    states: {
      RECEIVED: 'alındı', READING: 'okunuyor', EMBEDDING: 'dizine ekleniyor', PUBLISHED: 'yayımlandı',
      REJECTED: 'reddedildi', SUPERSEDED: 'yenilendi', WITHDRAWN: 'geri çekildi',
    },
  },
  no: {
    title: 'Håndbøker',
    bring: 'Legg til håndbøker',
    files: 'Filer: PDF, Word, Markdown, HTML, tekst, eller en ZIP med slike',
    name: 'Tittel',
    nameHint: 'tom: hentes fra filen',
    models: 'For modellene',
    otherModel: 'En annen modell',
    found: 'Finnes ut fra teksten',
    audience: 'For hvem',
    everyone: 'Alle',
    expert: 'Bare eksperter',
    send: 'Last opp',
    sending: (file) => `Laster opp ${file} …`,
    accepted: 'mottatt, leses nå',
    duplicate: 'fantes fra før, ingenting er endret',
    chooseModel: 'Velg minst én modell.',
    refused: (code) => `Ikke godtatt: ${code}`,
    none: 'Ingen håndbøker ennå. Legg til den første ovenfor.',
    sample: 'prøve',
    removeSamples: 'Fjern prøvene',
    samplesRemoved: (n) => `${n} prøvehåndbøker er trukket tilbake.`,
    states: {
      RECEIVED: 'mottatt', READING: 'leses', EMBEDDING: 'indekseres', PUBLISHED: 'publisert',
      REJECTED: 'avvist', SUPERSEDED: 'erstattet', WITHDRAWN: 'trukket tilbake',
    },
  },
};
