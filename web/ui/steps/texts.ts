import type { Texts } from '../language/languages';

interface StepTexts {
  readonly begin: (steps: number) => string;
  readonly goOn: (step: number) => string;
  readonly title: (step: number, steps: number) => string;
  readonly helped: string;
  readonly failed: string;
  readonly skipped: string;
  readonly back: string;
  readonly stop: string;
  readonly finished: string;
  readonly unsolved: string;
  readonly person: string;
  readonly aloud: string;
  readonly listen: string;
  readonly listening: string;
  readonly voiceFailed: string;
}

export const texts: Texts<StepTexts> = {
  en: {
    begin: (steps) => `Step by step (${steps})`,
    goOn: (step) => `Go on with step ${step}`,
    title: (step, steps) => `Step ${step} of ${steps}`,
    helped: 'Done',
    failed: 'Did not help',
    skipped: 'Cannot do it',
    back: 'One step back',
    stop: 'Stop',
    finished: 'That was the last step. Say below whether it is solved.',
    unsolved: 'That was the last step. It is not solved yet: a person can take over with all of this.',
    person: 'Hand over to a person',
    aloud: 'Read aloud',
    listen: 'Voice: next, repeat, stop',
    listening: 'Listening. Say next, repeat or stop.',
    voiceFailed: 'The microphone cannot be used here.',
  },
  el: {
    begin: (steps) => `Βήμα προς βήμα (${steps})`,
    goOn: (step) => `Συνέχεια με το βήμα ${step}`,
    title: (step, steps) => `Βήμα ${step} από ${steps}`,
    helped: 'Έγινε',
    failed: 'Δεν βοήθησε',
    skipped: 'Δεν μπορώ',
    back: 'Ένα βήμα πίσω',
    stop: 'Διακοπή',
    finished: 'Ήταν το τελευταίο βήμα. Πείτε παρακάτω αν λύθηκε.',
    unsolved: 'Ήταν το τελευταίο βήμα. Δεν λύθηκε ακόμη: ένας άνθρωπος μπορεί να αναλάβει με όλα αυτά.',
    person: 'Παράδοση σε άνθρωπο',
    aloud: 'Ανάγνωση',
    listen: 'Φωνή: επόμενο, ξανά, στοπ',
    listening: 'Σας ακούω. Πείτε επόμενο, ξανά ή στοπ.',
    voiceFailed: 'Το μικρόφωνο δεν λειτουργεί εδώ.',
  },
  ar: {
    begin: (steps) => `خطوة بخطوة (${steps})`,
    goOn: (step) => `تابع من الخطوة ${step}`,
    title: (step, steps) => `الخطوة ${step} من ${steps}`,
    helped: 'تم',
    failed: 'لم يفد',
    skipped: 'لا أستطيع',
    back: 'خطوة إلى الوراء',
    stop: 'إيقاف',
    finished: 'كانت هذه الخطوة الأخيرة. أخبرنا أدناه هل حُلّت المشكلة.',
    unsolved: 'كانت هذه الخطوة الأخيرة ولم تُحل المشكلة بعد: يمكن لشخص أن يتولاها مع كل هذا.',
    person: 'تحويل إلى شخص',
    aloud: 'قراءة بصوت',
    listen: 'بالصوت: التالي، أعد، توقف',
    listening: 'أستمع إليك. قل: التالي أو أعد أو توقف.',
    voiceFailed: 'لا يمكن استخدام الميكروفون هنا.',
  },
  es: {
    begin: (steps) => `Paso a paso (${steps})`,
    goOn: (step) => `Seguir con el paso ${step}`,
    title: (step, steps) => `Paso ${step} de ${steps}`,
    helped: 'Hecho',
    failed: 'No ha ayudado',
    skipped: 'No puedo hacerlo',
    back: 'Un paso atrás',
    stop: 'Parar',
    finished: 'Era el último paso. Diga abajo si está resuelto.',
    unsolved: 'Era el último paso y aún no está resuelto: una persona puede seguir con todo esto.',
    person: 'Pasar a una persona',
    aloud: 'Leer en voz alta',
    listen: 'Voz: siguiente, repetir, parar',
    listening: 'Escuchando. Diga siguiente, repetir o parar.',
    voiceFailed: 'Aquí no se puede usar el micrófono.',
  },
  tr: {
    begin: (steps) => `Adım adım (${steps})`,
    goOn: (step) => `${step}. adımdan devam et`,
    title: (step, steps) => `Adım ${step} / ${steps}`,
    helped: 'Yaptım',
    failed: 'İşe yaramadı',
    skipped: 'Yapamıyorum',
    back: 'Bir adım geri',
    stop: 'Durdur',
    finished: 'Bu son adımdı. Çözülüp çözülmediğini aşağıda bildirin.',
    unsolved: 'Bu son adımdı, sorun henüz çözülmedi: bir kişi bütün bunlarla devam edebilir.',
    person: 'Bir kişiye aktar',
    aloud: 'Sesli oku',
    listen: 'Ses: sonraki, tekrar, dur',
    listening: 'Dinliyorum. Sonraki, tekrar ya da dur deyin.',
    voiceFailed: 'Mikrofon burada kullanılamıyor.',
  },
  no: {
    begin: (steps) => `Steg for steg (${steps})`,
    goOn: (step) => `Fortsett med steg ${step}`,
    title: (step, steps) => `Steg ${step} av ${steps}`,
    helped: 'Gjort',
    failed: 'Hjalp ikke',
    skipped: 'Kan ikke gjøres',
    back: 'Ett steg tilbake',
    stop: 'Stopp',
    finished: 'Det var siste steg. Si nedenfor om det er løst.',
    unsolved: 'Det var siste steg, og det er ikke løst ennå: et menneske kan ta over med alt dette.',
    person: 'Overlat til et menneske',
    aloud: 'Les høyt',
    listen: 'Stemme: neste, gjenta, stopp',
    listening: 'Lytter. Si neste, gjenta eller stopp.',
    voiceFailed: 'Mikrofonen kan ikke brukes her.',
  },
};
