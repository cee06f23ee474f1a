import type { Texts } from '../language/languages';

export type TicketState = 'OPEN' | 'INVESTIGATING' | 'WAITING_ON_CUSTOMER' | 'RESOLVED' | 'CLOSED';

interface TicketTexts {
  readonly title: string;
  /** While nobody has it yet. */
  readonly pending: string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly number: string;
  readonly states: Readonly<Record<TicketState, string>>;
  readonly contacts: string;
  readonly thread: string;
  readonly support: string;
  readonly you: string;
  readonly unsaid: string;
  readonly resolution: string;
  readonly answer: string;
  readonly send: string;
}

export const texts: Texts<TicketTexts> = {
  en: {
    title: 'Handed over to people',
    pending: 'To be handed over to people',
    waiting: 'Kept here. It is sent once, as soon as there is a connection.',
    failed: 'It could not be handed over.',
    again: 'Try again',
    number: 'Ticket',
    states: {
      OPEN: 'received, nobody has taken it yet', INVESTIGATING: 'somebody is working on it', WAITING_ON_CUSTOMER: 'your answer is needed',
      RESOLVED: 'resolved', CLOSED: 'closed',
    },
    contacts: 'You can call meanwhile',
    thread: 'What was said',
    support: 'Support',
    you: 'You',
    unsaid: 'not sent yet',
    resolution: 'What helped',
    answer: 'Write to the support',
    send: 'Send',
  },
  el: {
    title: 'Παραδόθηκε σε ανθρώπους',
    pending: 'Προς παράδοση σε ανθρώπους',
    waiting: 'Φυλάσσεται εδώ. Στέλνεται μία φορά, μόλις υπάρξει σύνδεση.',
    failed: 'Δεν μπόρεσε να παραδοθεί.',
    again: 'Δοκιμή ξανά',
    number: 'Αίτημα',
    states: {
      OPEN: 'παραλήφθηκε, δεν το ανέλαβε ακόμη κανείς', INVESTIGATING: 'κάποιος το εξετάζει', WAITING_ON_CUSTOMER: 'χρειάζεται η απάντησή σας',
      RESOLVED: 'λύθηκε', CLOSED: 'έκλεισε',
    },
    contacts: 'Στο μεταξύ μπορείτε να καλέσετε',
    thread: 'Τι ειπώθηκε',
    support: 'Υποστήριξη',
    you: 'Εσείς',
    unsaid: 'δεν στάλθηκε ακόμη',
    resolution: 'Τι βοήθησε',
    answer: 'Γράψτε στην υποστήριξη',
    send: 'Αποστολή',
  },
  ar: {
    title: 'حُوّلت إلى أشخاص',
    pending: 'بانتظار التحويل إلى أشخاص',
    waiting: 'محفوظ هنا، ويُرسل مرة واحدة عند عودة الاتصال.',
    failed: 'تعذّر التحويل.',
    again: 'حاول مجددًا',
    number: 'البلاغ',
    states: {
      OPEN: 'استُلم ولم يتولّه أحد بعد', INVESTIGATING: 'يعمل عليه أحدهم', WAITING_ON_CUSTOMER: 'ننتظر جوابك',
      RESOLVED: 'حُلّ', CLOSED: 'أُغلق',
    },
    contacts: 'يمكنك الاتصال في هذه الأثناء',
    thread: 'ما قيل',
    support: 'الدعم',
    you: 'أنت',
    unsaid: 'لم يُرسل بعد',
    resolution: 'ما الذي أفاد',
    answer: 'اكتب إلى الدعم',
    send: 'إرسال',
  },
  es: {
    title: 'En manos de personas',
    pending: 'Por pasar a personas',
    waiting: 'Guardado aquí. Se envía una sola vez en cuanto haya conexión.',
    failed: 'No se ha podido pasar.',
    again: 'Intentar de nuevo',
    number: 'Caso',
    states: {
      OPEN: 'recibido, nadie lo ha tomado aún', INVESTIGATING: 'alguien está en ello', WAITING_ON_CUSTOMER: 'se necesita su respuesta',
      RESOLVED: 'resuelto', CLOSED: 'cerrado',
    },
    contacts: 'Mientras tanto puede llamar a',
    thread: 'Lo que se ha dicho',
    support: 'Soporte',
    you: 'Usted',
    unsaid: 'aún sin enviar',
    resolution: 'Qué ayudó',
    answer: 'Escriba al soporte',
    send: 'Enviar',
  },
  tr: {
    title: 'Bir kişiye aktarıldı',
    pending: 'Bir kişiye aktarılacak',
    waiting: 'Burada saklandı. Bağlantı olunca bir kez gönderilir.',
    failed: 'Aktarılamadı.',
    again: 'Yeniden dene',
    number: 'Kayıt',
    states: {
      OPEN: 'alındı, henüz kimse üstlenmedi', INVESTIGATING: 'biri üzerinde çalışıyor', WAITING_ON_CUSTOMER: 'yanıtınız gerekiyor',
      RESOLVED: 'çözüldü', CLOSED: 'kapatıldı',
    },
    contacts: 'Bu arada arayabilirsiniz',
    thread: 'Yazılanlar',
    support: 'Destek',
    you: 'Siz',
    unsaid: 'henüz gönderilmedi',
    resolution: 'Ne işe yaradı',
    answer: 'Desteğe yazın',
    send: 'Gönder',
  },
  no: {
    title: 'Overlatt til mennesker',
    pending: 'Skal overlates til mennesker',
    waiting: 'Tatt vare på her. Sendes én gang, så snart det er forbindelse.',
    failed: 'Det kunne ikke overlates.',
    again: 'Prøv igjen',
    number: 'Sak',
    states: {
      OPEN: 'mottatt, ingen har tatt den ennå', INVESTIGATING: 'noen arbeider med den', WAITING_ON_CUSTOMER: 'svaret ditt trengs',
      RESOLVED: 'løst', CLOSED: 'lukket',
    },
    contacts: 'Du kan ringe imens',
    thread: 'Det som er sagt',
    support: 'Brukerstøtten',
    you: 'Du',
    unsaid: 'ikke sendt ennå',
    resolution: 'Det som hjalp',
    answer: 'Skriv til brukerstøtten',
    send: 'Send',
  },
};
