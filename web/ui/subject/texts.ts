import type { Texts } from '../language/languages';

interface SubjectTexts {
  readonly label: string;
  readonly unknown: string;
  readonly machines: string;
  readonly models: string;
  readonly missing: string;
}

export const texts: Texts<SubjectTexts> = {
  en: { label: 'Machine', unknown: 'In my question', machines: 'My machines', models: 'Models', missing: 'Not among your machines:' },
  el: { label: 'Μηχάνημα', unknown: 'Στην ερώτησή μου', machines: 'Τα μηχανήματά μου', models: 'Μοντέλα', missing: 'Δεν είναι στα μηχανήματά σας:' },
  ar: { label: 'الآلة', unknown: 'أذكرها في سؤالي', machines: 'آلاتي', models: 'الطرازات', missing: 'ليست من آلاتك:' },
  es: { label: 'Máquina', unknown: 'En mi pregunta', machines: 'Mis máquinas', models: 'Modelos', missing: 'No está entre sus máquinas:' },
  tr: { label: 'Makine', unknown: 'Sorumda belirttim', machines: 'Makinelerim', models: 'Modeller', missing: 'Makineleriniz arasında yok:' },
  no: { label: 'Maskin', unknown: 'I spørsmålet mitt', machines: 'Mine maskiner', models: 'Modeller', missing: 'Ikke blant maskinene dine:' },
};
