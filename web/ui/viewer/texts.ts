import type { Texts } from '../language/languages';

export interface ViewerTexts {
  readonly page: (page: number) => string;
  readonly close: string;
  readonly larger: string;
  readonly smaller: string;
  readonly picture: (page: number, title: string) => string;
  readonly marked: string;
  readonly asText: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly kept: (date: string) => string;
}

export const texts: Texts<ViewerTexts> = {
  en: {
    page: (page) => `page ${page}`,
    close: 'Close the page',
    larger: 'Larger',
    smaller: 'Smaller',
    picture: (page, title) => `Picture of page ${page}, ${title}`,
    marked: 'Marked passage',
    asText: 'The page as text',
    loading: 'Loading the page …',
    failed: 'The page could not be loaded.',
    retry: 'Try again',
    kept: (date) => `No connection: this is the page as kept on ${date}.`,
  },
  el: {
    page: (page) => `σελίδα ${page}`,
    close: 'Κλείσιμο της σελίδας',
    larger: 'Μεγέθυνση',
    smaller: 'Σμίκρυνση',
    picture: (page, title) => `Εικόνα της σελίδας ${page}, ${title}`,
    marked: 'Σημειωμένο απόσπασμα',
    asText: 'Η σελίδα ως κείμενο',
    loading: 'Φόρτωση της σελίδας …',
    failed: 'Η σελίδα δεν φορτώθηκε.',
    retry: 'Δοκιμάστε ξανά',
    kept: (date) => `Χωρίς σύνδεση: η σελίδα όπως φυλάχτηκε στις ${date}.`,
  },
  ar: {
    page: (page) => `صفحة ${page}`,
    close: 'إغلاق الصفحة',
    larger: 'تكبير',
    smaller: 'تصغير',
    picture: (page, title) => `صورة الصفحة ${page}، ${title}`,
    marked: 'المقطع المميَّز',
    asText: 'الصفحة كنص',
    loading: 'جارٍ تحميل الصفحة …',
    failed: 'تعذر تحميل الصفحة.',
    retry: 'حاول مجددًا',
    kept: (date) => `لا يوجد اتصال: هذه الصفحة كما حُفظت بتاريخ ${date}.`,
  },
  es: {
    page: (page) => `página ${page}`,
    close: 'Cerrar la página',
    larger: 'Ampliar',
    smaller: 'Reducir',
    picture: (page, title) => `Imagen de la página ${page}, ${title}`,
    marked: 'Pasaje marcado',
    asText: 'La página como texto',
    loading: 'Cargando la página …',
    failed: 'No se pudo cargar la página.',
    retry: 'Reintentar',
    kept: (date) => `Sin conexión: la página tal como se guardó el ${date}.`,
  },
  tr: {
    page: (page) => `sayfa ${page}`,
    close: 'Sayfayı kapat',
    larger: 'Büyüt',
    smaller: 'Küçült',
    picture: (page, title) => `${title}, sayfa ${page} görüntüsü`,
    marked: 'İşaretli bölüm',
    asText: 'Metin olarak sayfa',
    loading: 'Sayfa yükleniyor …',
    failed: 'Sayfa yüklenemedi.',
    retry: 'Yeniden dene',
    kept: (date) => `Bağlantı yok: sayfanın ${date} tarihinde saklanan hâli.`,
  },
  no: {
    page: (page) => `side ${page}`,
    close: 'Lukk siden',
    larger: 'Større',
    smaller: 'Mindre',
    picture: (page, title) => `Bilde av side ${page}, ${title}`,
    marked: 'Merket avsnitt',
    asText: 'Siden som tekst',
    loading: 'Laster siden …',
    failed: 'Siden kunne ikke lastes.',
    retry: 'Prøv igjen',
    kept: (date) => `Ingen forbindelse: siden slik den ble lagret ${date}.`,
  },
};
