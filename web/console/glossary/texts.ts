import type { Texts } from '../../ui/language/languages';

interface GlossaryTexts {
  readonly title: string;
  readonly what: string;
  readonly add: string;
  readonly find: string;
  readonly names: string;
  readonly note: string;
  readonly how: string;
  readonly needsTwo: string;
  readonly saved: string;
  readonly removed: string;
  readonly none: string;
  readonly noneSo: string;
}

export const texts: Texts<GlossaryTexts> = {
  en: {
    title: 'Glossary', what: 'Your own names of parts. A question in one language finds the page that uses the other name.', add: 'Add a part', find: 'Find a name',
    names: 'Names', note: 'Note', how: 'Several names of one language stand between commas.', needsTwo: 'Give names in at least two languages.',
    saved: 'The entry is saved; searching uses it at once.', removed: 'The entry is deleted.', none: 'No names yet. Add the parts that operators call differently from the manuals.', noneSo: 'No name contains that.',
  },
  el: {
    title: 'Γλωσσάρι', what: 'Τα δικά σας ονόματα εξαρτημάτων. Μια ερώτηση σε μια γλώσσα βρίσκει τη σελίδα που χρησιμοποιεί το άλλο όνομα.', add: 'Προσθήκη εξαρτήματος', find: 'Εύρεση ονόματος',
    names: 'Ονόματα', note: 'Σημείωση', how: 'Πολλά ονόματα της ίδιας γλώσσας χωρίζονται με κόμμα.', needsTwo: 'Δώστε ονόματα σε δύο τουλάχιστον γλώσσες.',
    saved: 'Η εγγραφή αποθηκεύτηκε και χρησιμοποιείται αμέσως.', removed: 'Η εγγραφή διαγράφηκε.', none: 'Δεν υπάρχουν ακόμη ονόματα. Προσθέστε όσα εξαρτήματα οι χειριστές λένε αλλιώς από τα εγχειρίδια.', noneSo: 'Κανένα όνομα δεν το περιέχει.',
  },
  ar: {
    title: 'مسرد المصطلحات', what: 'أسماء القطع كما تسمونها. سؤال بلغة يجد الصفحة التي تستخدم الاسم الآخر.', add: 'أضف قطعة', find: 'ابحث عن اسم',
    names: 'الأسماء', note: 'ملاحظة', how: 'تُفصل الأسماء المتعددة للغة الواحدة بفواصل.', needsTwo: 'أعطِ أسماء بلغتين على الأقل.',
    saved: 'حُفظ المدخل ويُستخدم في البحث فورًا.', removed: 'حُذف المدخل.', none: 'لا توجد أسماء بعد. أضف القطع التي يسميها المشغّلون بغير ما في الكتيبات.', noneSo: 'لا اسم يحتوي ذلك.',
  },
  es: {
    title: 'Glosario', what: 'Sus propios nombres de piezas. Una pregunta en un idioma encuentra la página que usa el otro nombre.', add: 'Añadir una pieza', find: 'Buscar un nombre',
    names: 'Nombres', note: 'Nota', how: 'Varios nombres de un idioma se separan con comas.', needsTwo: 'Dé nombres en al menos dos idiomas.',
    saved: 'La entrada está guardada; la búsqueda la usa enseguida.', removed: 'La entrada está eliminada.', none: 'Aún no hay nombres. Añada las piezas que los operadores llaman de otro modo que los manuales.', noneSo: 'Ningún nombre contiene eso.',
  },
  tr: {
    title: 'Terimler', what: 'Parçalara verdiğiniz adlar. Bir dildeki soru, öteki adı kullanan sayfayı bulur.', add: 'Parça ekle', find: 'Ad bul',
    names: 'Adlar', note: 'Not', how: 'Bir dildeki birden çok ad virgülle ayrılır.', needsTwo: 'En az iki dilde ad verin.',
    saved: 'Kayıt saklandı; arama onu hemen kullanır.', removed: 'Kayıt silindi.', none: 'Henüz ad yok. Operatörlerin kılavuzlardan farklı andığı parçaları ekleyin.', noneSo: 'Bunu içeren ad yok.',
  },
  no: {
    title: 'Ordliste', what: 'Deres egne navn på deler. Et spørsmål på ett språk finner siden som bruker det andre navnet.', add: 'Legg til en del', find: 'Finn et navn',
    names: 'Navn', note: 'Merknad', how: 'Flere navn på ett språk skilles med komma.', needsTwo: 'Gi navn på minst to språk.',
    saved: 'Oppføringen er lagret; søket bruker den med en gang.', removed: 'Oppføringen er slettet.', none: 'Ingen navn ennå. Legg til deler som operatører kaller noe annet enn håndbøkene gjør.', noneSo: 'Ingen navn inneholder det.',
  },
};
