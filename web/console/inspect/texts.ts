import type { Texts } from '../../ui/language/languages';

interface InspectTexts {
  readonly title: string;
  readonly ask: string;
  readonly fromQuestion: string;
}

export const texts: Texts<InspectTexts> = {
  en: { title: 'Ask and inspect', ask: 'Ask', fromQuestion: 'As the question says' },
  el: { title: 'Ερώτηση και έλεγχος', ask: 'Ερώτηση', fromQuestion: 'Όπως λέει η ερώτηση' },
  ar: { title: 'اسأل وافحص', ask: 'اسأل', fromQuestion: 'كما يقول السؤال' },
  es: { title: 'Preguntar y examinar', ask: 'Preguntar', fromQuestion: 'El que diga la pregunta' },
  tr: { title: 'Sor ve incele', ask: 'Sor', fromQuestion: 'Soruda geçen' },
  no: { title: 'Spør og undersøk', ask: 'Spør', fromQuestion: 'Som spørsmålet sier' },
};
