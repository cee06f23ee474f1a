import type { Texts } from '../language/languages';

export type Outcome = 'solved' | 'not_solved' | 'wrong';

interface FeedbackTexts {
  readonly ask: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What may be the matter; the names are sent, the words are shown. */
  readonly reasons: Readonly<{ not_solved: Readonly<Record<string, string>>; wrong: Readonly<Record<string, string>> }>;
  readonly why: string;
  readonly more: string;
  readonly send: string;
  readonly thanks: string;
  readonly kept: string;
  readonly change: string;
  readonly next: string;
  readonly person: string;
}

export const texts: Texts<FeedbackTexts> = {
  en: {
    ask: 'Did this help?',
    outcomes: { solved: 'Solved', not_solved: 'Not solved', wrong: 'Wrong' },
    reasons: {
      not_solved: { no_effect: 'Tried, without effect', not_possible: 'Cannot be done here', not_clear: 'Not clear to me', other_problem: 'Another problem' },
      wrong: { value: 'A value is wrong', machine: 'Not my machine', page: 'The page says otherwise', translation: 'Translated wrongly' },
    },
    why: 'What is the matter?',
    more: 'In your own words (not needed)',
    send: 'Send',
    thanks: 'Thank you. Noted:',
    kept: 'Kept here; it is sent when there is a connection:',
    change: 'Change',
    next: 'Ask again with what you saw, or let a person take over.',
    person: 'Hand over to a person',
  },
  el: {
    ask: 'Βοήθησε αυτό;',
    outcomes: { solved: 'Λύθηκε', not_solved: 'Δεν λύθηκε', wrong: 'Λάθος' },
    reasons: {
      not_solved: { no_effect: 'Το δοκίμασα, χωρίς αποτέλεσμα', not_possible: 'Δεν γίνεται εδώ', not_clear: 'Δεν το καταλαβαίνω', other_problem: 'Άλλο πρόβλημα' },
      wrong: { value: 'Μια τιμή είναι λάθος', machine: 'Δεν είναι το μηχάνημά μου', page: 'Η σελίδα λέει άλλα', translation: 'Λάθος μετάφραση' },
    },
    why: 'Τι συμβαίνει;',
    more: 'Με δικά σας λόγια (προαιρετικά)',
    send: 'Αποστολή',
    thanks: 'Ευχαριστούμε. Σημειώθηκε:',
    kept: 'Φυλάχτηκε εδώ· θα σταλεί μόλις υπάρξει σύνδεση:',
    change: 'Αλλαγή',
    next: 'Ρωτήστε ξανά με όσα είδατε ή αφήστε έναν άνθρωπο να αναλάβει.',
    person: 'Παράδοση σε άνθρωπο',
  },
  ar: {
    ask: 'هل ساعدك هذا؟',
    outcomes: { solved: 'حُلّت المشكلة', not_solved: 'لم تُحل', wrong: 'خطأ' },
    reasons: {
      not_solved: { no_effect: 'جرّبت دون نتيجة', not_possible: 'لا يمكن تنفيذه هنا', not_clear: 'غير واضح لي', other_problem: 'مشكلة أخرى' },
      wrong: { value: 'قيمة غير صحيحة', machine: 'ليست آلتي', page: 'الصفحة تقول غير ذلك', translation: 'ترجمة خاطئة' },
    },
    why: 'ما المشكلة؟',
    more: 'بكلماتك (اختياري)',
    send: 'إرسال',
    thanks: 'شكرًا. سُجِّل:',
    kept: 'محفوظ هنا، ويُرسل عند توفر الاتصال:',
    change: 'تغيير',
    next: 'اسأل مجددًا واذكر ما رأيته، أو دع شخصًا يتولى الأمر.',
    person: 'تحويل إلى شخص',
  },
  es: {
    ask: '¿Le ha ayudado?',
    outcomes: { solved: 'Resuelto', not_solved: 'No resuelto', wrong: 'Incorrecto' },
    reasons: {
      not_solved: { no_effect: 'Probado, sin efecto', not_possible: 'Aquí no se puede hacer', not_clear: 'No lo entiendo', other_problem: 'Es otro problema' },
      wrong: { value: 'Un valor es incorrecto', machine: 'No es mi máquina', page: 'La página dice otra cosa', translation: 'Mal traducido' },
    },
    why: '¿Qué ocurre?',
    more: 'Con sus palabras (opcional)',
    send: 'Enviar',
    thanks: 'Gracias. Anotado:',
    kept: 'Guardado aquí; se envía cuando haya conexión:',
    change: 'Cambiar',
    next: 'Pregunte de nuevo contando lo que ha visto, o deje que siga una persona.',
    person: 'Pasar a una persona',
  },
  tr: {
    ask: 'Bu işe yaradı mı?',
    outcomes: { solved: 'Çözüldü', not_solved: 'Çözülmedi', wrong: 'Yanlış' },
    reasons: {
      not_solved: { no_effect: 'Denedim, etkisi olmadı', not_possible: 'Burada yapılamıyor', not_clear: 'Anlamadım', other_problem: 'Başka bir sorun' },
      wrong: { value: 'Bir değer yanlış', machine: 'Benim makinem değil', page: 'Sayfada başka şey yazıyor', translation: 'Yanlış çevrilmiş' },
    },
    why: 'Sorun nedir?',
    more: 'Kendi sözlerinizle (isteğe bağlı)',
    send: 'Gönder',
    thanks: 'Teşekkürler. Not edildi:',
    kept: 'Burada saklandı; bağlantı olunca gönderilir:',
    change: 'Değiştir',
    next: 'Gördüklerinizi yazıp yeniden sorun ya da işi bir kişiye bırakın.',
    person: 'Bir kişiye aktar',
  },
  no: {
    ask: 'Hjalp dette?',
    outcomes: { solved: 'Løst', not_solved: 'Ikke løst', wrong: 'Feil' },
    reasons: {
      not_solved: { no_effect: 'Prøvd, uten virkning', not_possible: 'Går ikke her', not_clear: 'Jeg forstår det ikke', other_problem: 'Et annet problem' },
      wrong: { value: 'En verdi er feil', machine: 'Ikke min maskin', page: 'Siden sier noe annet', translation: 'Feil oversatt' },
    },
    why: 'Hva er i veien?',
    more: 'Med egne ord (valgfritt)',
    send: 'Send',
    thanks: 'Takk. Notert:',
    kept: 'Tatt vare på her; sendes når det er forbindelse:',
    change: 'Endre',
    next: 'Spør igjen og fortell hva du så, eller la et menneske ta over.',
    person: 'Overlat til et menneske',
  },
};
