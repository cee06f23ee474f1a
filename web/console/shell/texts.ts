import type { Texts } from '../../ui/language/languages';

export interface ShellTexts {
  readonly menu: string;
  readonly items: Readonly<Record<Item, string>>;
}

type Item = 'manuals' | 'golden' | 'glossary' | 'inspect' | 'unanswered' | 'tickets' | 'cost' | 'machines';

export const texts: Texts<ShellTexts> = {
  en: {
    menu: 'Menu',
    items: {
      manuals: 'Manuals', tickets: 'Tickets', inspect: 'Ask and inspect', unanswered: 'Questions without an answer',
      golden: 'Golden questions', glossary: 'Glossary', cost: 'Cost', machines: 'Machines and labels',
    },
  },
  el: {
    menu: 'Μενού',
    items: {
      manuals: 'Εγχειρίδια', tickets: 'Αιτήματα', inspect: 'Ερώτηση και έλεγχος', unanswered: 'Ερωτήσεις χωρίς απάντηση',
      golden: 'Ερωτήσεις ελέγχου', glossary: 'Γλωσσάρι', cost: 'Κόστος', machines: 'Μηχανήματα και ετικέτες',
    },
  },
  ar: {
    menu: 'القائمة',
    items: {
      manuals: 'الكتيبات', tickets: 'التذاكر', inspect: 'اسأل وافحص', unanswered: 'أسئلة بلا جواب',
      golden: 'أسئلة مرجعية', glossary: 'مسرد المصطلحات', cost: 'التكلفة', machines: 'الآلات والملصقات',
    },
  },
  es: {
    menu: 'Menú',
    items: {
      manuals: 'Manuales', tickets: 'Casos', inspect: 'Preguntar y examinar', unanswered: 'Preguntas sin respuesta',
      golden: 'Preguntas de control', glossary: 'Glosario', cost: 'Coste', machines: 'Máquinas y etiquetas',
    },
  },
  tr: {
    menu: 'Menü',
    items: {
      manuals: 'Kılavuzlar', tickets: 'Destek kayıtları', inspect: 'Sor ve incele', unanswered: 'Yanıtsız sorular',
      golden: 'Denetim soruları', glossary: 'Terimler', cost: 'Maliyet', machines: 'Makineler ve etiketler',
    },
  },
  no: {
    menu: 'Meny',
    items: {
      manuals: 'Håndbøker', tickets: 'Saker', inspect: 'Spør og undersøk', unanswered: 'Spørsmål uten svar',
      golden: 'Kontrollspørsmål', glossary: 'Ordliste', cost: 'Kostnader', machines: 'Maskiner og etiketter',
    },
  },
};
