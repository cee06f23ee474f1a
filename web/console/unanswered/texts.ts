import type { Texts } from '../../ui/language/languages';

/** Reasons of refusals, and what askers say about answers. */
export const whys = ['NO_EVIDENCE', 'MODEL_NEEDED', 'MODEL_UNKNOWN', 'CONFLICT', 'UNSAFE', 'BUDGET', 'not_solved', 'wrong'] as const;
export type Why = (typeof whys)[number];

interface UnansweredTexts {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly asked: string;
  readonly said: string;
  readonly inspect: string;
  readonly ticket: string;
  readonly none: string;
  readonly noneSo: string;
  readonly whys: Readonly<Record<Why, string>>;
}

export const texts: Texts<UnansweredTexts> = {
  en: {
    title: 'Questions without an answer',
    what: 'What operators asked in vain, without who they are: addresses, numbers to call and serial numbers are left out, times are to the hour.',
    why: 'Why',
    asked: 'Asked',
    said: 'The asker says',
    inspect: 'Inspect',
    ticket: 'Ticket',
    none: 'Every question so far got an answer, and nobody said that it did not help.',
    noneSo: 'No question is like that. Choose fewer filters.',
    whys: {
      NO_EVIDENCE: 'not in the manuals', MODEL_NEEDED: 'model not named', MODEL_UNKNOWN: 'model unknown', CONFLICT: 'pages contradict each other',
      UNSAFE: 'around a protection', BUDGET: 'budget spent', not_solved: 'did not help', wrong: 'wrong',
    },
  },
  el: {
    title: 'Ερωτήσεις χωρίς απάντηση',
    what: 'Τι ρώτησαν μάταια οι χειριστές, χωρίς το ποιοι είναι: διευθύνσεις, τηλέφωνα και αριθμοί σειράς παραλείπονται, οι ώρες στρογγυλεύονται.',
    why: 'Γιατί',
    asked: 'Πότε',
    said: 'Λέει όποιος ρώτησε',
    inspect: 'Έλεγχος',
    ticket: 'Αίτημα',
    none: 'Όλες οι ερωτήσεις ως τώρα απαντήθηκαν και κανείς δεν είπε ότι δεν βοήθησε.',
    noneSo: 'Καμία ερώτηση δεν ταιριάζει. Επιλέξτε λιγότερα φίλτρα.',
    whys: {
      NO_EVIDENCE: 'δεν είναι στα εγχειρίδια', MODEL_NEEDED: 'δεν ορίστηκε μοντέλο', MODEL_UNKNOWN: 'άγνωστο μοντέλο', CONFLICT: 'σελίδες αντιφάσκουν',
      UNSAFE: 'παράκαμψη προστασίας', BUDGET: 'εξαντλήθηκε το όριο', not_solved: 'δεν βοήθησε', wrong: 'λάθος',
    },
  },
  ar: {
    title: 'أسئلة بلا جواب',
    what: 'ما سأله المشغّلون بلا فائدة، من دون من هم: تُترك العناوين وأرقام الهاتف والأرقام التسلسلية، والأوقات إلى أقرب ساعة.',
    why: 'السبب',
    asked: 'الوقت',
    said: 'يقول السائل',
    inspect: 'افحص',
    ticket: 'التذكرة',
    none: 'كل الأسئلة حتى الآن أُجيب عنها، ولم يقل أحد إن الجواب لم يُفد.',
    noneSo: 'لا يوجد سؤال كهذا. اختر مرشحات أقل.',
    whys: {
      NO_EVIDENCE: 'ليس في الكتيبات', MODEL_NEEDED: 'لم يُذكر الطراز', MODEL_UNKNOWN: 'طراز غير معروف', CONFLICT: 'صفحات متناقضة',
      UNSAFE: 'التفاف على حماية', BUDGET: 'نفدت الميزانية', not_solved: 'لم يُفد', wrong: 'خطأ',
    },
  },
  es: {
    title: 'Preguntas sin respuesta',
    what: 'Lo que los operadores preguntaron en vano, sin decir quiénes son: se omiten direcciones, teléfonos y números de serie; las horas van redondeadas.',
    why: 'Por qué',
    asked: 'Cuándo',
    said: 'Dice quien preguntó',
    inspect: 'Examinar',
    ticket: 'Caso',
    none: 'Hasta ahora todas las preguntas tuvieron respuesta y nadie dijo que no ayudara.',
    noneSo: 'Ninguna pregunta es así. Elija menos filtros.',
    whys: {
      NO_EVIDENCE: 'no está en los manuales', MODEL_NEEDED: 'sin modelo', MODEL_UNKNOWN: 'modelo desconocido', CONFLICT: 'páginas que se contradicen',
      UNSAFE: 'saltarse una protección', BUDGET: 'presupuesto agotado', not_solved: 'no ayudó', wrong: 'errónea',
    },
  },
  tr: {
    title: 'Yanıtsız sorular',
    what: 'Operatörlerin boşuna sordukları, kim oldukları olmadan: adresler, telefonlar ve seri numaraları çıkarılır, saatler yuvarlanır.',
    why: 'Neden',
    asked: 'Zaman',
    said: 'Soran diyor ki',
    inspect: 'İncele',
    ticket: 'Kayıt',
    none: 'Şimdiye dek her soru yanıtlandı ve kimse işe yaramadığını söylemedi.',
    noneSo: 'Böyle bir soru yok. Daha az süzgeç seçin.',
    whys: {
      NO_EVIDENCE: 'kılavuzlarda yok', MODEL_NEEDED: 'model belirtilmemiş', MODEL_UNKNOWN: 'bilinmeyen model', CONFLICT: 'sayfalar çelişiyor',
      UNSAFE: 'koruma atlatma', BUDGET: 'bütçe bitti', not_solved: 'işe yaramadı', wrong: 'yanlış',
    },
  },
  no: {
    title: 'Spørsmål uten svar',
    what: 'Hva operatører spurte om forgjeves, uten hvem de er: adresser, telefonnumre og serienumre er utelatt, tidene er hele timer.',
    why: 'Hvorfor',
    asked: 'Når',
    said: 'Den som spurte, sier',
    inspect: 'Undersøk',
    ticket: 'Sak',
    none: 'Alle spørsmål til nå fikk svar, og ingen sa at det ikke hjalp.',
    noneSo: 'Ingen spørsmål er slik. Velg færre filtre.',
    whys: {
      NO_EVIDENCE: 'ikke i håndbøkene', MODEL_NEEDED: 'modell ikke nevnt', MODEL_UNKNOWN: 'ukjent modell', CONFLICT: 'sider sier mot hverandre',
      UNSAFE: 'rundt en sikring', BUDGET: 'budsjettet er brukt', not_solved: 'hjalp ikke', wrong: 'galt',
    },
  },
};
