import type { Texts } from '../language/languages';

interface SignInTexts {
  readonly framed: string;
  readonly open: string;
  readonly title: string;
  readonly link: string;
  readonly token: string;
  readonly label: string;
  readonly enter: string;
  readonly refused: string;
  readonly unreachable: string;
}

export const texts: Texts<SignInTexts> = {
  en: {
    framed: 'Sign-in opens in a window of its own. Come back here afterwards.',
    open: 'Open the sign-in',
    title: 'Sign in',
    link: 'Open the sign-in link that was printed when the assistant started, or paste it or its code here.',
    token: 'The link was used? A token does too:',
    label: 'Link, one-time code or token',
    enter: 'Sign in',
    refused: 'This code was used or is too old.',
    unreachable: 'There is no connection to the assistant.',
  },
  el: {
    framed: 'Η σύνδεση ανοίγει σε δικό της παράθυρο. Μετά επιστρέψτε εδώ.',
    open: 'Άνοιγμα σύνδεσης',
    title: 'Σύνδεση',
    link: 'Ανοίξτε τον σύνδεσμο που εμφανίστηκε κατά την εκκίνηση του βοηθού ή επικολλήστε εδώ τον σύνδεσμο ή τον κωδικό του.',
    token: 'Ο σύνδεσμος χρησιμοποιήθηκε; Αρκεί και ένα διακριτικό:',
    label: 'Σύνδεσμος, κωδικός μιας χρήσης ή διακριτικό',
    enter: 'Σύνδεση',
    refused: 'Ο κωδικός έχει χρησιμοποιηθεί ή έχει λήξει.',
    unreachable: 'Δεν υπάρχει σύνδεση με τον βοηθό.',
  },
  ar: {
    framed: 'يُفتح تسجيل الدخول في نافذة مستقلة. عُد إلى هنا بعد ذلك.',
    open: 'فتح تسجيل الدخول',
    title: 'تسجيل الدخول',
    link: 'افتح رابط الدخول الذي ظهر عند تشغيل المساعد، أو الصق الرابط أو رمزه هنا.',
    token: 'هل استُخدم الرابط؟ يكفي رمز وصول:',
    label: 'الرابط أو رمز المرة الواحدة أو رمز الوصول',
    enter: 'دخول',
    refused: 'استُخدم هذا الرمز أو انتهت صلاحيته.',
    unreachable: 'لا يوجد اتصال بالمساعد.',
  },
  es: {
    framed: 'El inicio de sesión se abre en una ventana propia. Vuelva aquí después.',
    open: 'Abrir el inicio de sesión',
    title: 'Iniciar sesión',
    link: 'Abra el enlace que apareció al arrancar el asistente, o pegue aquí el enlace o su código.',
    token: '¿El enlace ya se usó? También vale un token:',
    label: 'Enlace, código de un solo uso o token',
    enter: 'Entrar',
    refused: 'Este código ya se usó o ha caducado.',
    unreachable: 'No hay conexión con el asistente.',
  },
  tr: {
    framed: 'Oturum açma ayrı bir pencerede açılır. Sonra buraya dönün.',
    open: 'Oturum açmayı aç',
    title: 'Oturum aç',
    link: 'Asistan başlarken yazdırılan oturum açma bağlantısını açın ya da bağlantıyı veya kodunu buraya yapıştırın.',
    token: 'Bağlantı kullanıldı mı? Bir erişim anahtarı da olur:',
    label: 'Bağlantı, tek kullanımlık kod ya da erişim anahtarı',
    enter: 'Oturum aç',
    refused: 'Bu kod kullanılmış ya da süresi geçmiş.',
    unreachable: 'Asistana bağlanılamıyor.',
  },
  no: {
    framed: 'Innloggingen åpnes i et eget vindu. Kom tilbake hit etterpå.',
    open: 'Åpne innloggingen',
    title: 'Logg inn',
    link: 'Åpne innloggingslenken som ble skrevet ut da assistenten startet, eller lim inn lenken eller koden her.',
    token: 'Er lenken brukt? Et tilgangstegn går også:',
    label: 'Lenke, engangskode eller tilgangstegn',
    enter: 'Logg inn',
    refused: 'Koden er brukt eller for gammel.',
    unreachable: 'Ingen forbindelse til assistenten.',
  },
};
