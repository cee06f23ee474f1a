import type { Texts } from '../language/languages';

interface PhotoTexts {
  readonly add: string;
  readonly photo: (n: number) => string;
  readonly remove: (n: number) => string;
  readonly kept: string;
  readonly describe: string;
  readonly added: string;
  readonly removed: string;
  readonly full: string;
  readonly unreadable: string;
  readonly words: string;
}

export const texts: Texts<PhotoTexts> = {
  en: {
    add: 'Add a photo',
    photo: (n) => `Photo ${n}`,
    remove: (n) => `Remove photo ${n}`,
    kept: 'Kept for the expert. The assistant does not look at photos.',
    describe: 'Describe in words what matters.',
    added: 'Photo added.',
    removed: 'Photo removed.',
    full: 'Four photos go with one question.',
    unreadable: 'This phone cannot read that photo.',
    words: 'Say in a few words what the photo is about.',
  },
  el: {
    add: 'Προσθήκη φωτογραφίας',
    photo: (n) => `Φωτογραφία ${n}`,
    remove: (n) => `Αφαίρεση φωτογραφίας ${n}`,
    kept: 'Φυλάσσεται για τον ειδικό. Ο βοηθός δεν βλέπει φωτογραφίες.',
    describe: 'Περιγράψτε με λόγια ό,τι έχει σημασία.',
    added: 'Η φωτογραφία προστέθηκε.',
    removed: 'Η φωτογραφία αφαιρέθηκε.',
    full: 'Μία ερώτηση παίρνει έως τέσσερις φωτογραφίες.',
    unreadable: 'Αυτό το κινητό δεν μπορεί να διαβάσει τη φωτογραφία.',
    words: 'Πείτε με λίγα λόγια τι δείχνει η φωτογραφία.',
  },
  ar: {
    add: 'إضافة صورة',
    photo: (n) => `الصورة ${n}`,
    remove: (n) => `إزالة الصورة ${n}`,
    kept: 'تُحفظ للخبير. المساعد لا ينظر إلى الصور.',
    describe: 'صف بالكلمات ما هو مهم.',
    added: 'أُضيفت الصورة.',
    removed: 'أُزيلت الصورة.',
    full: 'يمكن إرفاق أربع صور بكل سؤال.',
    unreadable: 'لا يستطيع هذا الهاتف قراءة الصورة.',
    words: 'قل بكلمات قليلة ما الذي تُظهره الصورة.',
  },
  es: {
    add: 'Añadir una foto',
    photo: (n) => `Foto ${n}`,
    remove: (n) => `Quitar la foto ${n}`,
    kept: 'Se guarda para el experto. El asistente no mira fotos.',
    describe: 'Describa con palabras lo importante.',
    added: 'Foto añadida.',
    removed: 'Foto quitada.',
    full: 'Con una pregunta van cuatro fotos como máximo.',
    unreadable: 'Este teléfono no puede leer esa foto.',
    words: 'Diga en pocas palabras qué muestra la foto.',
  },
  tr: {
    add: 'Fotoğraf ekle',
    photo: (n) => `Fotoğraf ${n}`,
    remove: (n) => `${n}. fotoğrafı kaldır`,
    kept: 'Uzman için saklanır. Asistan fotoğraflara bakmaz.',
    describe: 'Önemli olanı sözle anlatın.',
    added: 'Fotoğraf eklendi.',
    removed: 'Fotoğraf kaldırıldı.',
    full: 'Bir soruyla en çok dört fotoğraf gider.',
    unreadable: 'Bu telefon o fotoğrafı okuyamıyor.',
    words: 'Fotoğrafın ne gösterdiğini birkaç sözle yazın.',
  },
  no: {
    add: 'Legg ved et bilde',
    photo: (n) => `Bilde ${n}`,
    remove: (n) => `Fjern bilde ${n}`,
    kept: 'Tas vare på til eksperten. Assistenten ser ikke på bilder.',
    describe: 'Beskriv med ord det som er viktig.',
    added: 'Bildet er lagt ved.',
    removed: 'Bildet er fjernet.',
    full: 'Fire bilder kan følge med ett spørsmål.',
    unreadable: 'Denne telefonen kan ikke lese bildet.',
    words: 'Si med få ord hva bildet viser.',
  },
};
