import type { Texts } from '../../ui/language/languages';

export type HandOverReason = 'LOW_CONFIDENCE' | 'STEPS_EXCEEDED' | 'USER_REQUEST' | 'EXPERT_REQUIRED' | 'SAFETY_CONCERN' | 'COMPLEX_ISSUE';

interface TicketTexts {
  readonly back: string;
  readonly take: string;
  readonly taken: string;
  readonly saved: string;
  readonly nobody: string;
  readonly number: string;
  readonly from: string;
  readonly callback: string;
  readonly machine: string;
  readonly reason: string;
  readonly parts: string;
  readonly opened: string;
  readonly resolved: string;
  readonly talk: string;
  readonly nothingSaid: string;
  readonly words: string;
  readonly reply: string;
  readonly note: string;
  readonly internal: string;
  readonly maker: string;
  readonly customer: string;
  readonly end: string;
  readonly cause: string;
  readonly helped: string;
  readonly notes: string;
  readonly resolve: string;
  readonly needsBoth: string;
  readonly tried: string;
  readonly nothingTried: string;
  readonly noAnswer: string;
  readonly askAgain: string;
  readonly photos: string;
  readonly photo: (n: number) => string;
  readonly reasons: Readonly<Record<HandOverReason, string>>;
}

export const texts: Texts<TicketTexts> = {
  en: {
    back: 'All tickets',
    take: 'I take it',
    taken: 'It is yours now.',
    saved: 'Saved.',
    nobody: 'nobody yet',
    number: 'Number',
    from: 'From',
    callback: 'Call back',
    machine: 'Machine',
    reason: 'Why people were asked',
    parts: 'Parts',
    opened: 'Opened',
    resolved: 'Resolved',
    talk: 'What is said about it',
    nothingSaid: 'Nobody has written anything yet.',
    words: 'Your words',
    reply: 'Reply to the customer',
    note: 'Note for colleagues only',
    internal: 'colleagues only',
    maker: 'us',
    customer: 'customer',
    end: 'How it ends',
    cause: 'Root cause',
    helped: 'What helped',
    notes: 'Notes for colleagues',
    resolve: 'Resolve',
    needsBoth: 'Say the root cause and what helped before you resolve it.',
    tried: 'What was asked and tried',
    nothingTried: 'This ticket was opened without a conversation.',
    noAnswer: 'No answer.',
    askAgain: 'Ask and inspect',
    photos: 'Photos of the conversation',
    photo: (n) => `Photo ${n}`,
    reasons: {
      LOW_CONFIDENCE: 'the manuals gave no sure answer', STEPS_EXCEEDED: 'too many steps without success', USER_REQUEST: 'the operator asked for a person',
      EXPERT_REQUIRED: 'an expert is needed', SAFETY_CONCERN: 'danger', COMPLEX_ISSUE: 'a complex problem',
    },
  },
  el: {
    back: 'Όλα τα αιτήματα',
    take: 'Το αναλαμβάνω',
    taken: 'Είναι πλέον δικό σας.',
    saved: 'Αποθηκεύτηκε.',
    nobody: 'κανείς ακόμη',
    number: 'Αριθμός',
    from: 'Από',
    callback: 'Επικοινωνία',
    machine: 'Μηχάνημα',
    reason: 'Γιατί ζητήθηκαν άνθρωποι',
    parts: 'Ανταλλακτικά',
    opened: 'Άνοιξε',
    resolved: 'Λύθηκε',
    talk: 'Τι έχει ειπωθεί',
    nothingSaid: 'Κανείς δεν έχει γράψει ακόμη κάτι.',
    words: 'Τα λόγια σας',
    reply: 'Απάντηση στον πελάτη',
    note: 'Σημείωση μόνο για συναδέλφους',
    internal: 'μόνο συνάδελφοι',
    maker: 'εμείς',
    customer: 'πελάτης',
    end: 'Πώς τελειώνει',
    cause: 'Αιτία',
    helped: 'Τι βοήθησε',
    notes: 'Σημειώσεις για συναδέλφους',
    resolve: 'Λύθηκε',
    needsBoth: 'Γράψτε την αιτία και τι βοήθησε πριν το δηλώσετε λυμένο.',
    tried: 'Τι ρωτήθηκε και δοκιμάστηκε',
    nothingTried: 'Το αίτημα άνοιξε χωρίς συνομιλία.',
    noAnswer: 'Καμία απάντηση.',
    askAgain: 'Ερώτηση και έλεγχος',
    photos: 'Φωτογραφίες της συνομιλίας',
    photo: (n) => `Φωτογραφία ${n}`,
    reasons: {
      LOW_CONFIDENCE: 'τα εγχειρίδια δεν έδωσαν σίγουρη απάντηση', STEPS_EXCEEDED: 'πολλά βήματα χωρίς επιτυχία', USER_REQUEST: 'ο χειριστής ζήτησε άνθρωπο',
      EXPERT_REQUIRED: 'χρειάζεται ειδικός', SAFETY_CONCERN: 'κίνδυνος', COMPLEX_ISSUE: 'σύνθετο πρόβλημα',
    },
  },
  ar: {
    back: 'كل التذاكر',
    take: 'سأتولاها',
    taken: 'أصبحت لك الآن.',
    saved: 'تم الحفظ.',
    nobody: 'لا أحد بعد',
    number: 'الرقم',
    from: 'من',
    callback: 'معاودة الاتصال',
    machine: 'الآلة',
    reason: 'لماذا طُلب أشخاص',
    parts: 'القطع',
    opened: 'فُتحت',
    resolved: 'حُلّت',
    talk: 'ما قيل عنها',
    nothingSaid: 'لم يكتب أحد شيئًا بعد.',
    words: 'كلماتك',
    reply: 'رد على العميل',
    note: 'ملاحظة للزملاء فقط',
    internal: 'للزملاء فقط',
    maker: 'نحن',
    customer: 'العميل',
    end: 'كيف تنتهي',
    cause: 'السبب الأصلي',
    helped: 'ما الذي أفاد',
    notes: 'ملاحظات للزملاء',
    resolve: 'حُلّت',
    needsBoth: 'اكتب السبب الأصلي وما الذي أفاد قبل أن تعدّها محلولة.',
    tried: 'ما سُئل عنه وجُرّب',
    nothingTried: 'فُتحت هذه التذكرة من دون محادثة.',
    noAnswer: 'لا جواب.',
    askAgain: 'اسأل وافحص',
    photos: 'صور المحادثة',
    photo: (n) => `صورة ${n}`,
    reasons: {
      LOW_CONFIDENCE: 'لم تعطِ الكتيبات جوابًا أكيدًا', STEPS_EXCEEDED: 'خطوات كثيرة بلا نجاح', USER_REQUEST: 'طلب المشغّل شخصًا',
      EXPERT_REQUIRED: 'يلزم خبير', SAFETY_CONCERN: 'خطر', COMPLEX_ISSUE: 'مشكلة معقدة',
    },
  },
  es: {
    back: 'Todos los casos',
    take: 'Me encargo',
    taken: 'Ahora es suyo.',
    saved: 'Guardado.',
    nobody: 'nadie aún',
    number: 'Número',
    from: 'De',
    callback: 'Contacto',
    machine: 'Máquina',
    reason: 'Por qué se pidió a personas',
    parts: 'Piezas',
    opened: 'Abierto',
    resolved: 'Resuelto',
    talk: 'Qué se ha dicho',
    nothingSaid: 'Nadie ha escrito nada aún.',
    words: 'Sus palabras',
    reply: 'Responder al cliente',
    note: 'Nota solo para compañeros',
    internal: 'solo compañeros',
    maker: 'nosotros',
    customer: 'cliente',
    end: 'Cómo termina',
    cause: 'Causa raíz',
    helped: 'Qué ayudó',
    notes: 'Notas para compañeros',
    resolve: 'Resolver',
    needsBoth: 'Indique la causa raíz y qué ayudó antes de resolverlo.',
    tried: 'Qué se preguntó y se intentó',
    nothingTried: 'Este caso se abrió sin conversación.',
    noAnswer: 'Sin respuesta.',
    askAgain: 'Preguntar y examinar',
    photos: 'Fotos de la conversación',
    photo: (n) => `Foto ${n}`,
    reasons: {
      LOW_CONFIDENCE: 'los manuales no dieron una respuesta segura', STEPS_EXCEEDED: 'demasiados pasos sin éxito', USER_REQUEST: 'el operador pidió una persona',
      EXPERT_REQUIRED: 'hace falta un experto', SAFETY_CONCERN: 'peligro', COMPLEX_ISSUE: 'un problema complejo',
    },
  },
  tr: {
    back: 'Tüm kayıtlar',
    take: 'Ben ilgileniyorum',
    taken: 'Artık sizde.',
    saved: 'Kaydedildi.',
    nobody: 'henüz kimse',
    number: 'Numara',
    from: 'Kimden',
    callback: 'Geri arama',
    machine: 'Makine',
    reason: 'Neden insana devredildi',
    parts: 'Parçalar',
    opened: 'Açıldı',
    resolved: 'Çözüldü',
    talk: 'Yazışmalar',
    nothingSaid: 'Henüz kimse bir şey yazmadı.',
    words: 'Yazınız',
    reply: 'Müşteriyi yanıtla',
    note: 'Yalnız iş arkadaşlarına not',
    internal: 'yalnız iş arkadaşları',
    maker: 'biz',
    customer: 'müşteri',
    end: 'Nasıl sonuçlandı',
    cause: 'Asıl neden',
    helped: 'Ne işe yaradı',
    notes: 'İş arkadaşlarına notlar',
    resolve: 'Çözüldü olarak kapat',
    needsBoth: 'Çözüldü demeden önce asıl nedeni ve neyin işe yaradığını yazın.',
    tried: 'Ne soruldu, ne denendi',
    nothingTried: 'Bu kayıt bir görüşme olmadan açıldı.',
    noAnswer: 'Yanıt yok.',
    askAgain: 'Sor ve incele',
    photos: 'Görüşmenin fotoğrafları',
    photo: (n) => `Fotoğraf ${n}`,
    reasons: {
      LOW_CONFIDENCE: 'kılavuzlar kesin yanıt vermedi', STEPS_EXCEEDED: 'çok adım denendi, sonuç yok', USER_REQUEST: 'operatör bir insan istedi',
      EXPERT_REQUIRED: 'uzman gerekiyor', SAFETY_CONCERN: 'tehlike', COMPLEX_ISSUE: 'karmaşık bir sorun',
    },
  },
  no: {
    back: 'Alle saker',
    take: 'Jeg tar den',
    taken: 'Den er din nå.',
    saved: 'Lagret.',
    nobody: 'ingen ennå',
    number: 'Nummer',
    from: 'Fra',
    callback: 'Ring tilbake',
    machine: 'Maskin',
    reason: 'Hvorfor mennesker ble spurt',
    parts: 'Deler',
    opened: 'Åpnet',
    resolved: 'Løst',
    talk: 'Hva som er sagt',
    nothingSaid: 'Ingen har skrevet noe ennå.',
    words: 'Dine ord',
    reply: 'Svar kunden',
    note: 'Notat bare for kolleger',
    internal: 'bare kolleger',
    maker: 'oss',
    customer: 'kunde',
    end: 'Hvordan den ender',
    cause: 'Grunnårsak',
    helped: 'Hva som hjalp',
    notes: 'Notater for kolleger',
    resolve: 'Løst',
    needsBoth: 'Skriv grunnårsaken og hva som hjalp før du løser saken.',
    tried: 'Hva som ble spurt og prøvd',
    nothingTried: 'Saken ble åpnet uten en samtale.',
    noAnswer: 'Ikke noe svar.',
    askAgain: 'Spør og undersøk',
    photos: 'Bilder fra samtalen',
    photo: (n) => `Bilde ${n}`,
    reasons: {
      LOW_CONFIDENCE: 'håndbøkene ga ikke noe sikkert svar', STEPS_EXCEEDED: 'for mange steg uten hell', USER_REQUEST: 'operatøren ba om et menneske',
      EXPERT_REQUIRED: 'det trengs en ekspert', SAFETY_CONCERN: 'fare', COMPLEX_ISSUE: 'et sammensatt problem',
    },
  },
};
