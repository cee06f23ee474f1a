import type { Texts } from '../ui/language/languages';

interface WidgetTexts {
  readonly log: string;
}

export const texts: Texts<WidgetTexts> = {
  en: { log: 'Questions and answers' },
  el: { log: 'Ερωτήσεις και απαντήσεις' },
  ar: { log: 'الأسئلة والأجوبة' },
  es: { log: 'Preguntas y respuestas' },
  tr: { log: 'Sorular ve yanıtlar' },
  no: { log: 'Spørsmål og svar' },
};
