import type { Texts } from '../../ui/language/languages';

interface GoldenTexts {
  readonly title: string;
  readonly what: string;
  readonly add: string;
  readonly form: string;
  readonly saved: string;
  readonly removed: string;
  readonly none: string;
  readonly run: string;
  readonly runs: string;
  readonly at: string;
  readonly why: string;
  readonly asked: string;
  readonly first: string;
  readonly amongFive: string;
  readonly open: string;
  readonly onCommand: string;
  readonly beforePublication: string;
  readonly after: string;
  readonly rank: string;
  readonly before: string;
  readonly change: string;
  readonly notFound: string;
  readonly same: string;
  readonly better: string;
  readonly worse: string;
}

export const texts: Texts<GoldenTexts> = {
  en: {
    title: 'Golden questions',
    what: 'Questions whose page you know. They are asked before and after every publication, so that you learn of a lost page before an operator does.',
    add: 'Add a question',
    form: 'A question and the page that answers it',
    saved: 'The golden question is saved.',
    removed: 'The golden question is deleted.',
    none: 'No golden questions yet. Add one here, or make one from an answer in “Ask and inspect”.',
    run: 'Ask them now',
    runs: 'When they were asked',
    at: 'When',
    why: 'Why',
    asked: 'Asked',
    first: 'Page found first',
    amongFive: 'Among the first five',
    open: 'Show',
    onCommand: 'by hand',
    beforePublication: 'before',
    after: 'after',
    rank: 'Rank',
    before: 'Rank before',
    change: 'Change',
    notFound: 'not found',
    same: 'the same',
    better: 'better',
    worse: 'worse',
  },
  el: {
    title: 'Ερωτήσεις ελέγχου',
    what: 'Ερωτήσεις των οποίων τη σελίδα γνωρίζετε. Τίθενται πριν και μετά από κάθε δημοσίευση, ώστε να μάθετε για μια χαμένη σελίδα πριν από τον χειριστή.',
    add: 'Προσθήκη ερώτησης',
    form: 'Μια ερώτηση και η σελίδα που την απαντά',
    saved: 'Η ερώτηση ελέγχου αποθηκεύτηκε.',
    removed: 'Η ερώτηση ελέγχου διαγράφηκε.',
    none: 'Δεν υπάρχουν ακόμη ερωτήσεις ελέγχου. Προσθέστε μία εδώ ή φτιάξτε μία από μια απάντηση στο «Ερώτηση και έλεγχος».',
    run: 'Να τεθούν τώρα',
    runs: 'Πότε τέθηκαν',
    at: 'Πότε',
    why: 'Γιατί',
    asked: 'Τέθηκαν',
    first: 'Η σελίδα βρέθηκε πρώτη',
    amongFive: 'Στις πέντε πρώτες',
    open: 'Προβολή',
    onCommand: 'με το χέρι',
    beforePublication: 'πριν από',
    after: 'μετά από',
    rank: 'Σειρά',
    before: 'Σειρά πριν',
    change: 'Μεταβολή',
    notFound: 'δεν βρέθηκε',
    same: 'ίδια',
    better: 'καλύτερα',
    worse: 'χειρότερα',
  },
  ar: {
    title: 'أسئلة مرجعية',
    what: 'أسئلة تعرف صفحتها. تُسأل قبل كل نشر وبعده، لتعلم بالصفحة الضائعة قبل أن يعلم بها المشغّل.',
    add: 'أضف سؤالًا',
    form: 'سؤال والصفحة التي تجيب عنه',
    saved: 'حُفظ السؤال المرجعي.',
    removed: 'حُذف السؤال المرجعي.',
    none: 'لا توجد أسئلة مرجعية بعد. أضف واحدًا هنا أو اصنعه من جواب في «اسأل وافحص».',
    run: 'اسألها الآن',
    runs: 'متى سُئلت',
    at: 'الوقت',
    why: 'السبب',
    asked: 'سُئل',
    first: 'الصفحة أولًا',
    amongFive: 'ضمن الخمس الأولى',
    open: 'عرض',
    onCommand: 'يدويًا',
    beforePublication: 'قبل',
    after: 'بعد',
    rank: 'الترتيب',
    before: 'الترتيب قبل',
    change: 'التغيّر',
    notFound: 'لم توجد',
    same: 'كما هو',
    better: 'أفضل',
    worse: 'أسوأ',
  },
  es: {
    title: 'Preguntas de control',
    what: 'Preguntas cuya página conoce. Se hacen antes y después de cada publicación, para que sepa de una página perdida antes que un operador.',
    add: 'Añadir una pregunta',
    form: 'Una pregunta y la página que la responde',
    saved: 'La pregunta de control está guardada.',
    removed: 'La pregunta de control está eliminada.',
    none: 'Aún no hay preguntas de control. Añada una aquí o créela desde una respuesta en «Preguntar y examinar».',
    run: 'Hacerlas ahora',
    runs: 'Cuándo se hicieron',
    at: 'Cuándo',
    why: 'Por qué',
    asked: 'Hechas',
    first: 'Página en primer lugar',
    amongFive: 'Entre las cinco primeras',
    open: 'Mostrar',
    onCommand: 'a mano',
    beforePublication: 'antes de',
    after: 'después de',
    rank: 'Puesto',
    before: 'Puesto antes',
    change: 'Cambio',
    notFound: 'no encontrada',
    same: 'igual',
    better: 'mejor',
    worse: 'peor',
  },
  tr: {
    title: 'Denetim soruları',
    what: 'Sayfasını bildiğiniz sorular. Her yayından önce ve sonra sorulur; böylece kaybolan bir sayfayı operatörden önce siz öğrenirsiniz.',
    add: 'Soru ekle',
    form: 'Bir soru ve onu yanıtlayan sayfa',
    saved: 'Denetim sorusu kaydedildi.',
    removed: 'Denetim sorusu silindi.',
    none: 'Henüz denetim sorusu yok. Buradan ekleyin ya da “Sor ve incele”de bir yanıttan oluşturun.',
    run: 'Şimdi sor',
    runs: 'Ne zaman soruldu',
    at: 'Zaman',
    why: 'Neden',
    asked: 'Sorulan',
    first: 'Sayfa ilk sırada',
    amongFive: 'İlk beşte',
    open: 'Göster',
    onCommand: 'elle',
    beforePublication: 'yayından önce:',
    after: 'yayından sonra:',
    rank: 'Sıra',
    before: 'Önceki sıra',
    change: 'Değişim',
    notFound: 'bulunamadı',
    same: 'aynı',
    better: 'daha iyi',
    worse: 'daha kötü',
  },
  no: {
    title: 'Kontrollspørsmål',
    what: 'Spørsmål der du kjenner siden. De stilles før og etter hver publisering, så du får vite om en tapt side før en operatør gjør det.',
    add: 'Legg til et spørsmål',
    form: 'Et spørsmål og siden som svarer på det',
    saved: 'Kontrollspørsmålet er lagret.',
    removed: 'Kontrollspørsmålet er slettet.',
    none: 'Ingen kontrollspørsmål ennå. Legg til et her, eller lag et fra et svar under «Spør og undersøk».',
    run: 'Still dem nå',
    runs: 'Når de ble stilt',
    at: 'Når',
    why: 'Hvorfor',
    asked: 'Stilt',
    first: 'Siden funnet først',
    amongFive: 'Blant de fem første',
    open: 'Vis',
    onCommand: 'for hånd',
    beforePublication: 'før',
    after: 'etter',
    rank: 'Plass',
    before: 'Plass før',
    change: 'Endring',
    notFound: 'ikke funnet',
    same: 'den samme',
    better: 'bedre',
    worse: 'dårligere',
  },
};
