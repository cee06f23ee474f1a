import type { Texts } from '../../ui/language/languages';

interface MachinesTexts {
  readonly title: string;
  readonly add: string;
  readonly serial: string;
  readonly name: string;
  readonly added: (serial: string) => string;
  readonly print: string;
  readonly how: string;
  readonly scan: string;
  readonly codeOf: (serial: string) => string;
  readonly none: string;
}

export const texts: Texts<MachinesTexts> = {
  en: {
    title: 'Machines and labels', add: 'Add a machine', serial: 'Serial number', name: 'Its name on board', added: (serial) => `Machine ${serial} is added.`, print: 'Print the labels',
    how: 'Choose machines to see their labels. Whoever scans one asks about that machine, and still has to sign in.', scan: 'Scan to ask about this machine', codeOf: (serial) => `QR code of ${serial}`,
    none: 'No machines yet. Add the first one; machines of the host application appear by themselves.',
  },
  el: {
    title: 'Μηχανήματα και ετικέτες', add: 'Προσθήκη μηχανήματος', serial: 'Αριθμός σειράς', name: 'Το όνομά του στο σκάφος', added: (serial) => `Προστέθηκε το μηχάνημα ${serial}.`, print: 'Εκτύπωση ετικετών',
    how: 'Επιλέξτε μηχανήματα για να δείτε τις ετικέτες τους. Όποιος σαρώνει μία ρωτά για το μηχάνημα αυτό, αφού πρώτα συνδεθεί.', scan: 'Σαρώστε για ερωτήσεις σε αυτό το μηχάνημα', codeOf: (serial) => `Κωδικός QR του ${serial}`,
    none: 'Δεν υπάρχουν ακόμη μηχανήματα. Προσθέστε το πρώτο· όσα έχει η εφαρμογή σας εμφανίζονται μόνα τους.',
  },
  ar: {
    title: 'الآلات والملصقات', add: 'أضف آلة', serial: 'الرقم التسلسلي', name: 'اسمها على المركب', added: (serial) => `أضيفت الآلة ${serial}.`, print: 'اطبع الملصقات',
    how: 'اختر آلات لترى ملصقاتها. من يمسح ملصقًا يسأل عن تلك الآلة، وعليه أن يسجل الدخول أيضًا.', scan: 'امسح لتسأل عن هذه الآلة', codeOf: (serial) => `رمز QR للآلة ${serial}`,
    none: 'لا توجد آلات بعد. أضف الأولى، أما آلات التطبيق المضيف فتظهر من نفسها.',
  },
  es: {
    title: 'Máquinas y etiquetas', add: 'Añadir una máquina', serial: 'Número de serie', name: 'Su nombre a bordo', added: (serial) => `Se añadió la máquina ${serial}.`, print: 'Imprimir las etiquetas',
    how: 'Elija máquinas para ver sus etiquetas. Quien escanea una pregunta por esa máquina, y aun así debe identificarse.', scan: 'Escanee para preguntar por esta máquina', codeOf: (serial) => `Código QR de ${serial}`,
    none: 'Aún no hay máquinas. Añada la primera; las de la aplicación anfitriona aparecen solas.',
  },
  tr: {
    title: 'Makineler ve etiketler', add: 'Makine ekle', serial: 'Seri numarası', name: 'Teknedeki adı', added: (serial) => `${serial} makinesi eklendi.`, print: 'Etiketleri yazdır',
    how: 'Etiketlerini görmek için makine seçin. Etiketi okutan o makineyi sorar; yine de oturum açması gerekir.', scan: 'Bu makineyi sormak için okutun', codeOf: (serial) => `${serial} QR kodu`,
    none: 'Henüz makine yok. İlkini ekleyin; ana uygulamadaki makineler kendiliğinden görünür.',
  },
  no: {
    title: 'Maskiner og etiketter', add: 'Legg til en maskin', serial: 'Serienummer', name: 'Navnet om bord', added: (serial) => `Maskin ${serial} er lagt til.`, print: 'Skriv ut etikettene',
    how: 'Velg maskiner for å se etikettene. Den som skanner en, spør om den maskinen, og må fortsatt logge inn.', scan: 'Skann for å spørre om denne maskinen', codeOf: (serial) => `QR-kode for ${serial}`,
    none: 'Ingen maskiner ennå. Legg til den første; maskiner fra vertsprogrammet dukker opp av seg selv.',
  },
};
