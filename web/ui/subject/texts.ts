import type { Texts } from '../language/languages';

interface SubjectTexts {
  readonly label: string;
  readonly unknown: string;
  readonly machines: string;
  readonly models: string;
}

export const texts: Texts<SubjectTexts> = {
  en: { label: 'Machine', unknown: 'I name it in the question', machines: 'My machines', models: 'Models' },
  el: { label: 'Μηχάνημα', unknown: 'Το αναφέρω στην ερώτηση', machines: 'Τα μηχανήματά μου', models: 'Μοντέλα' },
  ar: { label: 'الآلة', unknown: 'أذكرها في السؤال', machines: 'آلاتي', models: 'الطرازات' },
  es: { label: 'Máquina', unknown: 'La nombro en la pregunta', machines: 'Mis máquinas', models: 'Modelos' },
  tr: { label: 'Makine', unknown: 'Soruda belirtiyorum', machines: 'Makinelerim', models: 'Modeller' },
  no: { label: 'Maskin', unknown: 'Jeg nevner den i spørsmålet', machines: 'Mine maskiner', models: 'Modeller' },
};
