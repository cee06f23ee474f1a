import type { Texts } from '../language/languages';

interface FoundTexts {
  readonly title: string;
  readonly note: string;
  readonly nothing: string;
}

export const texts: Texts<FoundTexts> = {
  en: {
    title: 'Quotations found on this phone',
    note: 'Found by your words alone, not an answer. The answer comes when there is a connection.',
    nothing: 'The manuals on this phone have no passage with these words.',
  },
  el: {
    title: 'Αποσπάσματα που βρέθηκαν σε αυτό το κινητό',
    note: 'Βρέθηκαν μόνο με τις λέξεις σας, δεν είναι απάντηση. Η απάντηση έρχεται μόλις υπάρξει σύνδεση.',
    nothing: 'Τα εγχειρίδια σε αυτό το κινητό δεν έχουν σημείο με αυτές τις λέξεις.',
  },
  ar: {
    title: 'اقتباسات وُجدت على هذا الهاتف',
    note: 'وُجدت بكلماتك وحدها وليست إجابة. تصل الإجابة عند عودة الاتصال.',
    nothing: 'لا يوجد في الكتيبات التي على هذا الهاتف مقطع بهذه الكلمات.',
  },
  es: {
    title: 'Citas halladas en este teléfono',
    note: 'Halladas solo por sus palabras; no son una respuesta. La respuesta llega cuando haya conexión.',
    nothing: 'Los manuales de este teléfono no tienen ningún pasaje con estas palabras.',
  },
  tr: {
    title: 'Bu telefonda bulunan alıntılar',
    note: 'Yalnızca sözcüklerinizle bulundu, yanıt değildir. Yanıt, bağlantı gelince ulaşır.',
    nothing: 'Bu telefondaki kılavuzlarda bu sözcükleri içeren bir bölüm yok.',
  },
  no: {
    title: 'Sitater funnet på denne telefonen',
    note: 'Funnet bare ved ordene dine, ikke et svar. Svaret kommer når det er forbindelse.',
    nothing: 'Håndbøkene på denne telefonen har ikke noe sted med disse ordene.',
  },
};
