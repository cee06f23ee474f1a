import type { Texts } from '../language/languages';

interface TurnTexts {
  readonly you: string;
  readonly sample: string;
  readonly sending: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly offline: string;
  readonly stop: string;
  readonly stopped: string;
  readonly unreachable: string;
  readonly signIn: string;
  readonly failed: string;
  readonly retry: string;
  readonly conflict: string;
}

export type Stage = 'search' | 'compose' | 'verify';

export const texts: Texts<TurnTexts> = {
  en: {
    you: 'You asked',
    sample: 'SAMPLE DATA, not for a real machine.',
    sending: 'Sending the question …',
    stages: { search: 'Searching the manuals …', compose: 'Writing the answer …', verify: 'Checking against the pages …' },
    offline: 'No connection. Your question is kept; trying again …',
    stop: 'Stop',
    stopped: 'Stopped.',
    unreachable: 'There is no connection to the assistant.',
    signIn: 'You are no longer signed in.',
    failed: 'Something went wrong here.',
    retry: 'Ask again',
    conflict: 'These pages contradict each other',
  },
  el: {
    you: 'Ρωτήσατε',
    sample: 'ΔΟΚΙΜΑΣΤΙΚΑ ΔΕΔΟΜΕΝΑ, όχι για πραγματικό μηχάνημα.',
    sending: 'Αποστολή της ερώτησης …',
    stages: { search: 'Αναζήτηση στα εγχειρίδια …', compose: 'Σύνταξη της απάντησης …', verify: 'Έλεγχος με τις σελίδες …' },
    offline: 'Δεν υπάρχει σύνδεση. Η ερώτησή σας φυλάσσεται· νέα προσπάθεια …',
    stop: 'Διακοπή',
    stopped: 'Διακόπηκε.',
    unreachable: 'Δεν υπάρχει σύνδεση με τον βοηθό.',
    signIn: 'Δεν είστε πλέον συνδεδεμένοι.',
    failed: 'Κάτι πήγε στραβά εδώ.',
    retry: 'Ρωτήστε ξανά',
    conflict: 'Αυτές οι σελίδες αντιφάσκουν',
  },
  ar: {
    you: 'سألتَ',
    sample: 'بيانات تجريبية، ليست لآلة حقيقية.',
    sending: 'جارٍ إرسال السؤال …',
    stages: { search: 'جارٍ البحث في الكتيبات …', compose: 'جارٍ كتابة الإجابة …', verify: 'جارٍ التحقق من الصفحات …' },
    offline: 'لا يوجد اتصال. سؤالك محفوظ؛ جارٍ المحاولة مجددًا …',
    stop: 'إيقاف',
    stopped: 'تم الإيقاف.',
    unreachable: 'لا يوجد اتصال بالمساعد.',
    signIn: 'انتهت جلسة دخولك.',
    failed: 'حدث خطأ هنا.',
    retry: 'اسأل مجددًا',
    conflict: 'تتعارض هذه الصفحات',
  },
  es: {
    you: 'Usted preguntó',
    sample: 'DATOS DE MUESTRA, no válidos para una máquina real.',
    sending: 'Enviando la pregunta …',
    stages: { search: 'Buscando en los manuales …', compose: 'Redactando la respuesta …', verify: 'Comprobando con las páginas …' },
    offline: 'Sin conexión. Su pregunta está guardada; reintentando …',
    stop: 'Parar',
    stopped: 'Parado.',
    unreachable: 'No hay conexión con el asistente.',
    signIn: 'Su sesión ha terminado.',
    failed: 'Algo ha fallado aquí.',
    retry: 'Preguntar de nuevo',
    conflict: 'Estas páginas se contradicen',
  },
  tr: {
    you: 'Sorunuz',
    sample: 'ÖRNEK VERİ, gerçek bir makine için değildir.',
    sending: 'Soru gönderiliyor …',
    stages: { search: 'Kılavuzlarda aranıyor …', compose: 'Yanıt yazılıyor …', verify: 'Sayfalarla karşılaştırılıyor …' },
    offline: 'Bağlantı yok. Sorunuz saklandı; yeniden deneniyor …',
    stop: 'Durdur',
    stopped: 'Durduruldu.',
    unreachable: 'Asistana bağlanılamıyor.',
    signIn: 'Oturumunuz kapandı.',
    failed: 'Burada bir şey ters gitti.',
    retry: 'Yeniden sor',
    conflict: 'Bu sayfalar birbiriyle çelişiyor',
  },
  no: {
    you: 'Du spurte',
    sample: 'EKSEMPELDATA, ikke for en virkelig maskin.',
    sending: 'Sender spørsmålet …',
    stages: { search: 'Søker i håndbøkene …', compose: 'Skriver svaret …', verify: 'Kontrollerer mot sidene …' },
    offline: 'Ingen forbindelse. Spørsmålet ditt er tatt vare på; prøver igjen …',
    stop: 'Stopp',
    stopped: 'Stoppet.',
    unreachable: 'Ingen forbindelse til assistenten.',
    signIn: 'Du er ikke lenger logget inn.',
    failed: 'Noe gikk galt her.',
    retry: 'Spør igjen',
    conflict: 'Disse sidene motsier hverandre',
  },
};
