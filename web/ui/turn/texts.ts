import type { Texts } from '../language/languages';

interface TurnTexts {
  readonly you: string;
  readonly sample: string;
  readonly sending: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly offline: string;
  readonly stay: string;
  readonly interrupted: string;
  readonly takeBack: string;
  readonly foreign: string;
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
    offline: 'No connection. Your question is kept here and is sent once, as soon as there is one.',
    stay: 'Keep this page open: this browser keeps nothing.',
    interrupted: 'No connection. The answer goes on as soon as there is one.',
    takeBack: 'Take back',
    foreign: 'This machine is not among yours.',
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
    offline: 'Χωρίς σύνδεση. Η ερώτησή σας φυλάσσεται εδώ και στέλνεται μία φορά, μόλις υπάρξει σύνδεση.',
    stay: 'Αφήστε τη σελίδα ανοιχτή: ο περιηγητής δεν φυλάσσει τίποτα.',
    interrupted: 'Χωρίς σύνδεση. Η απάντηση συνεχίζεται μόλις υπάρξει σύνδεση.',
    takeBack: 'Ανάκληση',
    foreign: 'Το μηχάνημα αυτό δεν είναι δικό σας.',
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
    offline: 'لا يوجد اتصال. سؤالك محفوظ هنا ويُرسل مرة واحدة عند عودة الاتصال.',
    stay: 'أبقِ هذه الصفحة مفتوحة: المتصفح لا يحفظ شيئًا.',
    interrupted: 'لا يوجد اتصال. تُستأنف الإجابة عند عودته.',
    takeBack: 'سحب السؤال',
    foreign: 'هذه الآلة ليست من آلاتك.',
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
    offline: 'Sin conexión. Su pregunta queda guardada aquí y se envía una sola vez en cuanto la haya.',
    stay: 'Deje esta página abierta: este navegador no guarda nada.',
    interrupted: 'Sin conexión. La respuesta continúa en cuanto la haya.',
    takeBack: 'Retirar',
    foreign: 'Esta máquina no está entre las suyas.',
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
    offline: 'Bağlantı yok. Sorunuz burada saklanıyor; bağlantı olunca bir kez gönderilir.',
    stay: 'Bu sayfayı açık tutun: tarayıcı hiçbir şey saklamıyor.',
    interrupted: 'Bağlantı yok. Bağlantı olunca yanıt devam eder.',
    takeBack: 'Geri al',
    foreign: 'Bu makine sizin makineleriniz arasında değil.',
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
    offline: 'Ingen forbindelse. Spørsmålet er tatt vare på her og sendes én gang, så snart det er forbindelse.',
    stay: 'La siden stå åpen: denne nettleseren lagrer ingenting.',
    interrupted: 'Ingen forbindelse. Svaret fortsetter så snart det er forbindelse.',
    takeBack: 'Trekk tilbake',
    foreign: 'Denne maskinen er ikke blant dine.',
    stop: 'Stopp',
    stopped: 'Stoppet.',
    unreachable: 'Ingen forbindelse til assistenten.',
    signIn: 'Du er ikke lenger logget inn.',
    failed: 'Noe gikk galt her.',
    retry: 'Spør igjen',
    conflict: 'Disse sidene motsier hverandre',
  },
};
