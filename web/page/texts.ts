import type { Texts } from '../ui/language/languages';

interface PageTexts {
  readonly title: string;
  readonly ask: string;
  readonly console: string;
  readonly signOut: string;
}

export const texts: Texts<PageTexts> = {
  en: { title: 'AI Assistant', ask: 'Ask', console: 'Console', signOut: 'Sign out' },
  el: { title: 'Βοηθός AI', ask: 'Ερώτηση', console: 'Διαχείριση', signOut: 'Αποσύνδεση' },
  ar: { title: 'المساعد الذكي', ask: 'اسأل', console: 'الإدارة', signOut: 'خروج' },
  es: { title: 'Asistente de IA', ask: 'Preguntar', console: 'Gestión', signOut: 'Salir' },
  tr: { title: 'YZ Asistanı', ask: 'Sor', console: 'Yönetim', signOut: 'Çıkış' },
  no: { title: 'KI-assistent', ask: 'Spør', console: 'Konsoll', signOut: 'Logg ut' },
};
