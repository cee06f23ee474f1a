import type { Texts } from '../language/languages';

interface GateTexts {
  readonly read: string;
  readonly why: string;
}

export const texts: Texts<GateTexts> = {
  en: { read: 'I have read this', why: 'Read the warning first; then the answer is shown.' },
  el: { read: 'Το διάβασα', why: 'Διαβάστε πρώτα την προειδοποίηση· μετά εμφανίζεται η απάντηση.' },
  ar: { read: 'قرأتُ التحذير', why: 'اقرأ التحذير أولًا، ثم تظهر الإجابة.' },
  es: { read: 'Lo he leído', why: 'Lea primero la advertencia; después se muestra la respuesta.' },
  tr: { read: 'Okudum', why: 'Önce uyarıyı okuyun; yanıt sonra gösterilir.' },
  no: { read: 'Jeg har lest dette', why: 'Les advarselen først; så vises svaret.' },
};
