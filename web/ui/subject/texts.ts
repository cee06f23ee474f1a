import type { Texts } from '../language/languages';

interface SubjectTexts {
  readonly label: string;
  readonly unknown: string;
  readonly machines: string;
  readonly models: string;
  readonly missing: string;
}

export const texts: Texts<SubjectTexts> = {
  en: { label: 'Machine', unknown: 'I name it in the question', machines: 'My machines', models: 'Models', missing: 'Not among your machines:' },
  el: { label: 'Μηχάνημα', unknown: 'Το αναφέρω στην ερώτηση', machines: 'Τα μηχανήματά μου', models: 'Μοντέλα', missing: 'Δεν είναι στα μηχανήματά σας:' },
  ar: { label: 'الآلة', unknown: 'أذكرها في السؤال', machines: 'آلاتي', models: 'الطرازات', missing: 'ليست من آلاتك:' },
  es: { label: 'Máquina', unknown: 'La nombro en la pregunta', machines: 'Mis máquinas', models: 'Modelos', missing: 'No está entre sus máquinas:' },
  tr: { label: 'Makine', unknown: 'Soruda belirtiyorum', machines: 'Makinelerim', models: 'Modeller', missing: 'Makineleriniz arasında yok:' },
  no: { label: 'Maskin', unknown: 'Jeg nevner den i spørsmålet', machines: 'Mine maskiner', models: 'Modeller', missing: 'Ikke blant maskinene dine:' },
};
