import type { Texts } from '../language/languages';

interface EarlierTexts {
  readonly title: string;
  readonly close: string;
  readonly search: string;
  readonly none: string;
  readonly offline: string;
  readonly untitled: string;
  readonly rename: string;
  readonly name: string;
  readonly save: string;
  readonly more: string;
}

export const texts: Texts<EarlierTexts> = {
  en: {
    title: 'Earlier conversations', close: 'Close', search: 'Search in questions and answers', none: 'Nothing found.',
    offline: 'There is no connection to the assistant.', untitled: 'Without a name', rename: 'Rename', name: 'Name', save: 'Save', more: 'Show more',
  },
  el: {
    title: 'Προηγούμενες συνομιλίες', close: 'Κλείσιμο', search: 'Αναζήτηση σε ερωτήσεις και απαντήσεις', none: 'Δεν βρέθηκε τίποτα.',
    offline: 'Δεν υπάρχει σύνδεση με τον βοηθό.', untitled: 'Χωρίς όνομα', rename: 'Μετονομασία', name: 'Όνομα', save: 'Αποθήκευση', more: 'Περισσότερες',
  },
  ar: {
    title: 'المحادثات السابقة', close: 'إغلاق', search: 'ابحث في الأسئلة والأجوبة', none: 'لم يُعثر على شيء.',
    offline: 'لا يوجد اتصال بالمساعد.', untitled: 'بلا اسم', rename: 'تسمية', name: 'الاسم', save: 'حفظ', more: 'عرض المزيد',
  },
  es: {
    title: 'Conversaciones anteriores', close: 'Cerrar', search: 'Buscar en preguntas y respuestas', none: 'No se ha encontrado nada.',
    offline: 'No hay conexión con el asistente.', untitled: 'Sin nombre', rename: 'Renombrar', name: 'Nombre', save: 'Guardar', more: 'Mostrar más',
  },
  tr: {
    title: 'Önceki konuşmalar', close: 'Kapat', search: 'Soru ve yanıtlarda ara', none: 'Bir şey bulunamadı.',
    offline: 'Asistana bağlanılamıyor.', untitled: 'Adsız', rename: 'Yeniden adlandır', name: 'Ad', save: 'Kaydet', more: 'Daha fazlası',
  },
  no: {
    title: 'Tidligere samtaler', close: 'Lukk', search: 'Søk i spørsmål og svar', none: 'Fant ingenting.',
    offline: 'Ingen forbindelse til assistenten.', untitled: 'Uten navn', rename: 'Gi navn', name: 'Navn', save: 'Lagre', more: 'Vis flere',
  },
};
