import type { Texts } from '../language/languages';

interface HandOverTexts {
  readonly title: string;
  readonly cancel: string;
  readonly sent: string;
  readonly machine: string;
  readonly unknown: string;
  readonly conversation: string;
  readonly tried: string;
  readonly note: string;
  /** Where nothing was asked before. */
  readonly matter: string;
  readonly callback: string;
  readonly down: string;
  readonly send: string;
  readonly after: string;
}

export const texts: Texts<HandOverTexts> = {
  en: {
    title: 'Hand over to a person',
    cancel: 'Not now',
    sent: 'This is what the support gets',
    machine: 'Machine',
    unknown: 'not chosen',
    conversation: 'Your questions, with the answers and their pages',
    tried: 'What you have tried',
    note: 'What you see, hear or smell (not needed)',
    matter: 'What is the matter?',
    callback: 'Where you can be reached: phone, radio, e-mail (not needed)',
    down: 'The machine is down',
    send: 'Hand over',
    after: 'Without a connection it is kept here and sent once, as soon as there is one.',
  },
  el: {
    title: 'Παράδοση σε άνθρωπο',
    cancel: 'Όχι τώρα',
    sent: 'Αυτά λαμβάνει η υποστήριξη',
    machine: 'Μηχάνημα',
    unknown: 'δεν έχει επιλεγεί',
    conversation: 'Οι ερωτήσεις σας, με τις απαντήσεις και τις σελίδες τους',
    tried: 'Τι έχετε δοκιμάσει',
    note: 'Τι βλέπετε, ακούτε ή μυρίζετε (προαιρετικά)',
    matter: 'Τι συμβαίνει;',
    callback: 'Πού θα σας βρουν: τηλέφωνο, ασύρματος, e-mail (προαιρετικά)',
    down: 'Το μηχάνημα δεν λειτουργεί',
    send: 'Παράδοση',
    after: 'Χωρίς σύνδεση φυλάσσεται εδώ και στέλνεται μία φορά, μόλις υπάρξει σύνδεση.',
  },
  ar: {
    title: 'تحويل إلى شخص',
    cancel: 'ليس الآن',
    sent: 'هذا ما يصل إلى الدعم',
    machine: 'الآلة',
    unknown: 'لم تُختر',
    conversation: 'أسئلتك مع الإجابات وصفحاتها',
    tried: 'ما جرّبته',
    note: 'ما تراه أو تسمعه أو تشمّه (اختياري)',
    matter: 'ما المشكلة؟',
    callback: 'كيف نصل إليك: هاتف أو لاسلكي أو بريد إلكتروني (اختياري)',
    down: 'الآلة متوقفة',
    send: 'تحويل',
    after: 'إن لم يوجد اتصال حُفظ هنا وأُرسل مرة واحدة عند عودته.',
  },
  es: {
    title: 'Pasar a una persona',
    cancel: 'Ahora no',
    sent: 'Esto es lo que recibe el soporte',
    machine: 'Máquina',
    unknown: 'sin elegir',
    conversation: 'Sus preguntas, con las respuestas y sus páginas',
    tried: 'Lo que ha probado',
    note: 'Lo que ve, oye o huele (opcional)',
    matter: '¿Qué ocurre?',
    callback: 'Dónde localizarle: teléfono, radio, correo (opcional)',
    down: 'La máquina está parada',
    send: 'Pasar',
    after: 'Sin conexión se guarda aquí y se envía una sola vez en cuanto la haya.',
  },
  tr: {
    title: 'Bir kişiye aktar',
    cancel: 'Şimdi değil',
    sent: 'Destek ekibine şunlar gider',
    machine: 'Makine',
    unknown: 'seçilmedi',
    conversation: 'Sorularınız, yanıtları ve sayfalarıyla',
    tried: 'Denedikleriniz',
    note: 'Ne görüyor, duyuyor ya da kokluyorsunuz (isteğe bağlı)',
    matter: 'Sorun nedir?',
    callback: 'Size nereden ulaşılır: telefon, telsiz, e-posta (isteğe bağlı)',
    down: 'Makine çalışmıyor',
    send: 'Aktar',
    after: 'Bağlantı yoksa burada saklanır ve bağlantı olunca bir kez gönderilir.',
  },
  no: {
    title: 'Overlat til et menneske',
    cancel: 'Ikke nå',
    sent: 'Dette får brukerstøtten',
    machine: 'Maskin',
    unknown: 'ikke valgt',
    conversation: 'Spørsmålene dine, med svarene og sidene deres',
    tried: 'Det du har prøvd',
    note: 'Hva du ser, hører eller lukter (valgfritt)',
    matter: 'Hva er i veien?',
    callback: 'Hvor du kan nås: telefon, radio, e-post (valgfritt)',
    down: 'Maskinen står',
    send: 'Overlat',
    after: 'Uten forbindelse tas det vare på her og sendes én gang, så snart det er forbindelse.',
  },
};
