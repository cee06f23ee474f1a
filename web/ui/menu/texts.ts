import type { Texts } from '../language/languages';
import type { Wanted } from './element';

interface MenuTexts {
  readonly menu: string;
  readonly close: string;
  readonly wanted: Readonly<Record<Wanted, string>>;
}

export const texts: Texts<MenuTexts> = {
  en: {
    menu: 'More',
    close: 'Close',
    wanted: {
      person: 'Hand over to a person', fresh: 'Begin a new conversation', earlier: 'Earlier conversations',
      pdf: 'This conversation as PDF', text: 'This conversation as text',
    },
  },
  el: {
    menu: 'Περισσότερα',
    close: 'Κλείσιμο',
    wanted: {
      person: 'Παράδοση σε άνθρωπο', fresh: 'Νέα συνομιλία', earlier: 'Προηγούμενες συνομιλίες',
      pdf: 'Η συνομιλία ως PDF', text: 'Η συνομιλία ως κείμενο',
    },
  },
  ar: {
    menu: 'المزيد',
    close: 'إغلاق',
    wanted: {
      person: 'تحويل إلى شخص', fresh: 'بدء محادثة جديدة', earlier: 'المحادثات السابقة',
      pdf: 'هذه المحادثة بصيغة PDF', text: 'هذه المحادثة نصًّا',
    },
  },
  es: {
    menu: 'Más',
    close: 'Cerrar',
    wanted: {
      person: 'Pasar a una persona', fresh: 'Empezar otra conversación', earlier: 'Conversaciones anteriores',
      pdf: 'Esta conversación en PDF', text: 'Esta conversación en texto',
    },
  },
  tr: {
    menu: 'Diğer',
    close: 'Kapat',
    wanted: {
      person: 'Bir kişiye aktar', fresh: 'Yeni konuşma başlat', earlier: 'Önceki konuşmalar',
      pdf: 'Bu konuşmayı PDF olarak al', text: 'Bu konuşmayı metin olarak al',
    },
  },
  no: {
    menu: 'Mer',
    close: 'Lukk',
    wanted: {
      person: 'Overlat til et menneske', fresh: 'Start en ny samtale', earlier: 'Tidligere samtaler',
      pdf: 'Denne samtalen som PDF', text: 'Denne samtalen som tekst',
    },
  },
};
