import type { Texts } from '../../ui/language/languages';

export const states = ['OPEN', 'INVESTIGATING', 'WAITING_ON_CUSTOMER', 'RESOLVED', 'CLOSED'] as const;
export type TicketState = (typeof states)[number];

/** The most urgent first. */
export const priorities = ['URGENT', 'HIGH', 'MEDIUM', 'LOW'] as const;
export type Priority = (typeof priorities)[number];

interface TicketsTexts {
  readonly title: string;
  readonly ticket: string;
  readonly state: string;
  readonly priority: string;
  readonly assignee: string;
  readonly me: string;
  readonly updated: string;
  readonly search: string;
  readonly none: string;
  readonly noneSo: string;
  readonly states: Readonly<Record<TicketState, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
}

export const texts: Texts<TicketsTexts> = {
  en: {
    title: 'Tickets',
    ticket: 'Ticket',
    state: 'State',
    priority: 'Priority',
    assignee: 'Who has it',
    me: 'Mine',
    updated: 'Last change',
    search: 'Search',
    none: 'No tickets yet. One appears here when an operator hands a conversation over.',
    noneSo: 'No ticket is like that. Choose fewer filters.',
    states: { OPEN: 'open', INVESTIGATING: 'in progress', WAITING_ON_CUSTOMER: 'waits for the customer', RESOLVED: 'resolved', CLOSED: 'closed' },
    priorities: { URGENT: 'urgent', HIGH: 'high', MEDIUM: 'medium', LOW: 'low' },
  },
  el: {
    title: 'Αιτήματα',
    ticket: 'Αίτημα',
    state: 'Κατάσταση',
    priority: 'Προτεραιότητα',
    assignee: 'Ποιος το έχει',
    me: 'Δικά μου',
    updated: 'Τελευταία αλλαγή',
    search: 'Αναζήτηση',
    none: 'Δεν υπάρχουν ακόμη αιτήματα. Εμφανίζονται εδώ όταν ένας χειριστής παραδίδει μια συνομιλία.',
    noneSo: 'Κανένα αίτημα δεν ταιριάζει. Επιλέξτε λιγότερα φίλτρα.',
    states: { OPEN: 'ανοιχτό', INVESTIGATING: 'σε εξέλιξη', WAITING_ON_CUSTOMER: 'περιμένει τον πελάτη', RESOLVED: 'λύθηκε', CLOSED: 'έκλεισε' },
    priorities: { URGENT: 'επείγον', HIGH: 'υψηλή', MEDIUM: 'μεσαία', LOW: 'χαμηλή' },
  },
  ar: {
    title: 'التذاكر',
    ticket: 'التذكرة',
    state: 'الحالة',
    priority: 'الأولوية',
    assignee: 'من يتولاها',
    me: 'تذاكري',
    updated: 'آخر تغيير',
    search: 'بحث',
    none: 'لا توجد تذاكر بعد. تظهر هنا حين يسلّم مشغّل محادثة إلى أشخاص.',
    noneSo: 'لا توجد تذكرة كهذه. اختر مرشحات أقل.',
    states: { OPEN: 'مفتوحة', INVESTIGATING: 'قيد المعالجة', WAITING_ON_CUSTOMER: 'بانتظار العميل', RESOLVED: 'محلولة', CLOSED: 'مغلقة' },
    priorities: { URGENT: 'عاجلة', HIGH: 'عالية', MEDIUM: 'متوسطة', LOW: 'منخفضة' },
  },
  es: {
    title: 'Casos',
    ticket: 'Caso',
    state: 'Estado',
    priority: 'Prioridad',
    assignee: 'Quién lo lleva',
    me: 'Míos',
    updated: 'Último cambio',
    search: 'Buscar',
    none: 'Aún no hay casos. Aparecen aquí cuando un operador pasa una conversación.',
    noneSo: 'Ningún caso es así. Elija menos filtros.',
    states: { OPEN: 'abierto', INVESTIGATING: 'en curso', WAITING_ON_CUSTOMER: 'espera al cliente', RESOLVED: 'resuelto', CLOSED: 'cerrado' },
    priorities: { URGENT: 'urgente', HIGH: 'alta', MEDIUM: 'media', LOW: 'baja' },
  },
  tr: {
    title: 'Destek kayıtları',
    ticket: 'Kayıt',
    state: 'Durum',
    priority: 'Öncelik',
    assignee: 'Kim ilgileniyor',
    me: 'Benimkiler',
    updated: 'Son değişiklik',
    search: 'Ara',
    none: 'Henüz kayıt yok. Bir operatör görüşmeyi devrettiğinde burada görünür.',
    noneSo: 'Böyle bir kayıt yok. Daha az süzgeç seçin.',
    states: { OPEN: 'açık', INVESTIGATING: 'inceleniyor', WAITING_ON_CUSTOMER: 'müşteri bekleniyor', RESOLVED: 'çözüldü', CLOSED: 'kapandı' },
    priorities: { URGENT: 'acil', HIGH: 'yüksek', MEDIUM: 'orta', LOW: 'düşük' },
  },
  no: {
    title: 'Saker',
    ticket: 'Sak',
    state: 'Tilstand',
    priority: 'Prioritet',
    assignee: 'Hvem som har den',
    me: 'Mine',
    updated: 'Siste endring',
    search: 'Søk',
    none: 'Ingen saker ennå. De dukker opp her når en operatør gir en samtale videre.',
    noneSo: 'Ingen sak er slik. Velg færre filtre.',
    states: { OPEN: 'åpen', INVESTIGATING: 'under arbeid', WAITING_ON_CUSTOMER: 'venter på kunden', RESOLVED: 'løst', CLOSED: 'lukket' },
    priorities: { URGENT: 'haster', HIGH: 'høy', MEDIUM: 'middels', LOW: 'lav' },
  },
};
