import type { Texts } from '../../ui/language/languages';

interface CommonTexts {
  readonly waiting: string;
  readonly again: string;
  readonly unreachable: string;
  readonly refused: (why: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly remove: string;
  readonly change: string;
  readonly undo: string;
  readonly close: string;
  readonly model: string;
  readonly anyModel: string;
  readonly language: string;
  readonly ofText: string;
  readonly manual: string;
  readonly page: string;
  readonly pageN: (n: number) => string;
  readonly question: string;
  readonly answer: string;
  readonly all: string;
  readonly more: string;
  readonly refusals: Readonly<Record<KnownRefusal, string>>;
}

/** Refusals that say here what to do; others come in the service's own words. */
type KnownRefusal = 'not-allowed' | 'ticket-taken' | 'still-being-read' | 'bad-page' | 'real-manual-there' | 'too-large' | 'not-found';

export const texts: Texts<CommonTexts> = {
  en: {
    waiting: 'One moment …',
    again: 'Try again',
    unreachable: 'The service does not answer. Check the connection, then try again.',
    refused: (why) => `Not done: ${why}`,
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Delete',
    change: 'Edit',
    undo: 'Undo',
    close: 'Close',
    model: 'Model',
    anyModel: 'All models',
    language: 'Language',
    ofText: 'As the text itself',
    manual: 'Manual',
    page: 'Page',
    pageN: (n) => `page ${n}`,
    question: 'Question',
    answer: 'Answer',
    all: 'All',
    more: 'Show more',
    refusals: {
      'not-allowed': 'Your role does not allow this. Ask an administrator of the maker.',
      'ticket-taken': 'A colleague works on this ticket already. Load it again to see who.',
      'still-being-read': 'A version of this manual is still being read. Wait until it has finished.',
      'bad-page': 'The manual has no such page. Look at the page numbers of the PDF.',
      'real-manual-there': 'A real manual of this model is published, so its sample stays away.',
      'too-large': 'The file is too large. Divide it, or save it with smaller pictures.',
      'not-found': 'This no longer exists. Go back to the list.',
    },
  },
  el: {
    waiting: 'Μια στιγμή …',
    again: 'Δοκιμάστε ξανά',
    unreachable: 'Η υπηρεσία δεν απαντά. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.',
    refused: (why) => `Δεν έγινε: ${why}`,
    save: 'Αποθήκευση',
    cancel: 'Άκυρο',
    remove: 'Διαγραφή',
    change: 'Αλλαγή',
    undo: 'Αναίρεση',
    close: 'Κλείσιμο',
    model: 'Μοντέλο',
    anyModel: 'Όλα τα μοντέλα',
    language: 'Γλώσσα',
    ofText: 'Όπως το κείμενο',
    manual: 'Εγχειρίδιο',
    page: 'Σελίδα',
    pageN: (n) => `σελίδα ${n}`,
    question: 'Ερώτηση',
    answer: 'Απάντηση',
    all: 'Όλα',
    more: 'Περισσότερα',
    refusals: {
      'not-allowed': 'Ο ρόλος σας δεν το επιτρέπει. Ρωτήστε έναν διαχειριστή του κατασκευαστή.',
      'ticket-taken': 'Ένας συνάδελφος ασχολείται ήδη με αυτό το αίτημα. Φορτώστε το ξανά για να δείτε ποιος.',
      'still-being-read': 'Μια έκδοση του εγχειριδίου διαβάζεται ακόμη. Περιμένετε να τελειώσει.',
      'bad-page': 'Το εγχειρίδιο δεν έχει τέτοια σελίδα. Δείτε τους αριθμούς σελίδων του PDF.',
      'real-manual-there': 'Έχει δημοσιευτεί πραγματικό εγχειρίδιο του μοντέλου, οπότε το δείγμα μένει εκτός.',
      'too-large': 'Το αρχείο είναι πολύ μεγάλο. Χωρίστε το ή αποθηκεύστε το με μικρότερες εικόνες.',
      'not-found': 'Αυτό δεν υπάρχει πια. Επιστρέψτε στη λίστα.',
    },
  },
  ar: {
    waiting: 'لحظة من فضلك …',
    again: 'حاول مجددًا',
    unreachable: 'الخدمة لا تجيب. تحقق من الاتصال ثم حاول مجددًا.',
    refused: (why) => `لم يتم: ${why}`,
    save: 'حفظ',
    cancel: 'إلغاء',
    remove: 'حذف',
    change: 'تعديل',
    undo: 'تراجع',
    close: 'إغلاق',
    model: 'الطراز',
    anyModel: 'كل الطرازات',
    language: 'اللغة',
    ofText: 'كلغة النص',
    manual: 'الكتيب',
    page: 'الصفحة',
    pageN: (n) => `صفحة ${n}`,
    question: 'السؤال',
    answer: 'الجواب',
    all: 'الكل',
    more: 'عرض المزيد',
    refusals: {
      'not-allowed': 'دورك لا يسمح بذلك. اسأل مسؤولًا لدى الشركة المصنعة.',
      'ticket-taken': 'يعمل زميل على هذه التذكرة بالفعل. أعد تحميلها لترى من هو.',
      'still-being-read': 'ما زالت نسخة من هذا الكتيب قيد القراءة. انتظر حتى تنتهي.',
      'bad-page': 'لا توجد صفحة كهذه في الكتيب. انظر أرقام صفحات ملف PDF.',
      'real-manual-there': 'يوجد كتيب حقيقي منشور لهذا الطراز، فيبقى كتيب العينة خارجًا.',
      'too-large': 'الملف كبير جدًا. قسّمه أو احفظه بصور أصغر.',
      'not-found': 'هذا لم يعد موجودًا. ارجع إلى القائمة.',
    },
  },
  es: {
    waiting: 'Un momento …',
    again: 'Reintentar',
    unreachable: 'El servicio no responde. Compruebe la conexión y vuelva a intentarlo.',
    refused: (why) => `No se hizo: ${why}`,
    save: 'Guardar',
    cancel: 'Cancelar',
    remove: 'Eliminar',
    change: 'Editar',
    undo: 'Deshacer',
    close: 'Cerrar',
    model: 'Modelo',
    anyModel: 'Todos los modelos',
    language: 'Idioma',
    ofText: 'El del propio texto',
    manual: 'Manual',
    page: 'Página',
    pageN: (n) => `página ${n}`,
    question: 'Pregunta',
    answer: 'Respuesta',
    all: 'Todos',
    more: 'Mostrar más',
    refusals: {
      'not-allowed': 'Su rol no lo permite. Pídaselo a un administrador del fabricante.',
      'ticket-taken': 'Un compañero ya trabaja en este caso. Vuelva a cargarlo para ver quién.',
      'still-being-read': 'Aún se está leyendo una versión de este manual. Espere a que termine.',
      'bad-page': 'El manual no tiene esa página. Mire la numeración del PDF.',
      'real-manual-there': 'Ya hay un manual real de este modelo, por eso la muestra no se publica.',
      'too-large': 'El archivo es demasiado grande. Divídalo o guárdelo con imágenes más pequeñas.',
      'not-found': 'Esto ya no existe. Vuelva a la lista.',
    },
  },
  tr: {
    waiting: 'Bir dakika …',
    again: 'Yeniden dene',
    unreachable: 'Hizmet yanıt vermiyor. Bağlantıyı denetleyip yeniden deneyin.',
    refused: (why) => `Yapılmadı: ${why}`,
    save: 'Kaydet',
    cancel: 'Vazgeç',
    remove: 'Sil',
    change: 'Düzenle',
    undo: 'Geri al',
    close: 'Kapat',
    model: 'Model',
    anyModel: 'Tüm modeller',
    language: 'Dil',
    ofText: 'Metnin kendi dili',
    manual: 'Kılavuz',
    page: 'Sayfa',
    pageN: (n) => `sayfa ${n}`,
    question: 'Soru',
    answer: 'Yanıt',
    all: 'Tümü',
    more: 'Daha fazla göster',
    refusals: {
      'not-allowed': 'Rolünüz buna izin vermiyor. Üreticinin bir yöneticisine danışın.',
      'ticket-taken': 'Bu kayıtla bir iş arkadaşınız ilgileniyor. Kim olduğunu görmek için yeniden yükleyin.',
      'still-being-read': 'Bu kılavuzun bir sürümü hâlâ okunuyor. Bitmesini bekleyin.',
      'bad-page': 'Kılavuzda böyle bir sayfa yok. PDF’nin sayfa numaralarına bakın.',
      'real-manual-there': 'Bu modelin gerçek kılavuzu yayımda olduğundan örneği geri gelmez.',
      'too-large': 'Dosya çok büyük. Bölün ya da daha küçük resimlerle kaydedin.',
      'not-found': 'Bu artık yok. Listeye dönün.',
    },
  },
  no: {
    waiting: 'Et øyeblikk …',
    again: 'Prøv igjen',
    unreachable: 'Tjenesten svarer ikke. Sjekk forbindelsen og prøv igjen.',
    refused: (why) => `Ikke gjort: ${why}`,
    save: 'Lagre',
    cancel: 'Avbryt',
    remove: 'Slett',
    change: 'Rediger',
    undo: 'Angre',
    close: 'Lukk',
    model: 'Modell',
    anyModel: 'Alle modeller',
    language: 'Språk',
    ofText: 'Som teksten selv',
    manual: 'Håndbok',
    page: 'Side',
    pageN: (n) => `side ${n}`,
    question: 'Spørsmål',
    answer: 'Svar',
    all: 'Alle',
    more: 'Vis flere',
    refusals: {
      'not-allowed': 'Rollen din tillater ikke dette. Spør en administrator hos produsenten.',
      'ticket-taken': 'En kollega arbeider allerede med denne saken. Last den på nytt for å se hvem.',
      'still-being-read': 'En versjon av denne håndboken leses fortsatt. Vent til den er ferdig.',
      'bad-page': 'Håndboken har ingen slik side. Se på sidetallene i PDF-en.',
      'real-manual-there': 'En ekte håndbok for denne modellen er publisert, så prøven holdes borte.',
      'too-large': 'Filen er for stor. Del den opp, eller lagre den med mindre bilder.',
      'not-found': 'Dette finnes ikke lenger. Gå tilbake til listen.',
    },
  },
};
