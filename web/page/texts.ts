import type { Texts } from '../ui/language/languages';

interface PageTexts {
  readonly title: string;
  readonly ask: string;
  readonly manuals: string;
  readonly signOut: string;
}

export const texts: Texts<PageTexts> = {
  en: { title: 'AI Assistant', ask: 'Ask', manuals: 'Manuals', signOut: 'Sign out' },
  el: { title: 'Βοηθός AI', ask: 'Ερώτηση', manuals: 'Εγχειρίδια', signOut: 'Αποσύνδεση' },
  ar: { title: 'المساعد الذكي', ask: 'اسأل', manuals: 'الكتيبات', signOut: 'خروج' },
  es: { title: 'Asistente de IA', ask: 'Preguntar', manuals: 'Manuales', signOut: 'Salir' },
  tr: { title: 'YZ Asistanı', ask: 'Sor', manuals: 'Kılavuzlar', signOut: 'Çıkış' },
  no: { title: 'KI-assistent', ask: 'Spør', manuals: 'Håndbøker', signOut: 'Logg ut' },
};
