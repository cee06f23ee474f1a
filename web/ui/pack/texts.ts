import type { Texts } from '../language/languages';

interface PackTexts {
  readonly keep: (name: string) => string;
  readonly renew: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly stop: string;
  readonly loading: string;
  readonly kept: (name: string, date: string) => string;
  readonly size: (pages: number, megabytes: string) => string;
  readonly removed: string;
  readonly none: string;
  readonly unreachable: string;
  readonly broken: string;
  readonly unsure: string;
  readonly full: string;
}

export const texts: Texts<PackTexts> = {
  en: {
    keep: (name) => `Keep the manuals of ${name} on this phone`,
    renew: (name) => `Look for newer manuals of ${name}`,
    remove: (name) => `Remove ${name} from this phone`,
    stop: 'Stop',
    loading: 'Fetching the manuals …',
    kept: (name, date) => `${name}: manuals on this phone, as of ${date}.`,
    size: (pages, megabytes) => `${pages} pages, ${megabytes} MB`,
    removed: 'Removed from this phone.',
    none: 'There are no manuals for it.',
    unreachable: 'The connection broke. Nothing was kept; try again when it is better.',
    broken: 'What came is not what the maker signed. Nothing was kept.',
    unsure: 'This browser cannot check the maker’s signature. Nothing was kept; a newer browser can.',
    full: 'This phone has no room for it.',
  },
  el: {
    keep: (name) => `Φύλαξη των εγχειριδίων του ${name} σε αυτό το κινητό`,
    renew: (name) => `Έλεγχος για νεότερα εγχειρίδια του ${name}`,
    remove: (name) => `Αφαίρεση του ${name} από αυτό το κινητό`,
    stop: 'Διακοπή',
    loading: 'Λήψη των εγχειριδίων …',
    kept: (name, date) => `${name}: εγχειρίδια σε αυτό το κινητό, με ημερομηνία ${date}.`,
    size: (pages, megabytes) => `${pages} σελίδες, ${megabytes} MB`,
    removed: 'Αφαιρέθηκε από αυτό το κινητό.',
    none: 'Δεν υπάρχουν εγχειρίδια γι’ αυτό.',
    unreachable: 'Η σύνδεση κόπηκε. Δεν φυλάχτηκε τίποτα· δοκιμάστε ξανά όταν βελτιωθεί.',
    broken: 'Αυτό που ήρθε δεν είναι ό,τι υπέγραψε ο κατασκευαστής. Δεν φυλάχτηκε τίποτα.',
    unsure: 'Αυτός ο περιηγητής δεν μπορεί να ελέγξει την υπογραφή του κατασκευαστή. Δεν φυλάχτηκε τίποτα· ένας νεότερος μπορεί.',
    full: 'Δεν υπάρχει χώρος σε αυτό το κινητό.',
  },
  ar: {
    keep: (name) => `احفظ كتيبات ${name} على هذا الهاتف`,
    renew: (name) => `ابحث عن كتيبات أحدث لـ ${name}`,
    remove: (name) => `أزل ${name} من هذا الهاتف`,
    stop: 'إيقاف',
    loading: 'جارٍ جلب الكتيبات …',
    kept: (name, date) => `${name}: الكتيبات على هذا الهاتف بتاريخ ${date}.`,
    size: (pages, megabytes) => `عدد الصفحات ${pages}، الحجم ${megabytes} ميغابايت`,
    removed: 'أُزيلت من هذا الهاتف.',
    none: 'لا توجد كتيبات لها.',
    unreachable: 'انقطع الاتصال ولم يُحفظ شيء. حاول مرة أخرى حين يتحسن.',
    broken: 'ما وصل ليس ما وقّعه الصانع. لم يُحفظ شيء.',
    unsure: 'لا يستطيع هذا المتصفح التحقق من توقيع الصانع. لم يُحفظ شيء، والمتصفح الأحدث يستطيع.',
    full: 'لا مكان لها على هذا الهاتف.',
  },
  es: {
    keep: (name) => `Guardar los manuales de ${name} en este teléfono`,
    renew: (name) => `Buscar manuales más nuevos de ${name}`,
    remove: (name) => `Quitar ${name} de este teléfono`,
    stop: 'Parar',
    loading: 'Descargando los manuales …',
    kept: (name, date) => `${name}: manuales en este teléfono, a fecha de ${date}.`,
    size: (pages, megabytes) => `${pages} páginas, ${megabytes} MB`,
    removed: 'Quitado de este teléfono.',
    none: 'No hay manuales para ella.',
    unreachable: 'Se cortó la conexión. No se guardó nada; inténtelo cuando sea mejor.',
    broken: 'Lo que llegó no es lo que firmó el fabricante. No se guardó nada.',
    unsure: 'Este navegador no puede comprobar la firma del fabricante. No se guardó nada; uno más nuevo sí puede.',
    full: 'En este teléfono no hay sitio.',
  },
  tr: {
    keep: (name) => `${name} kılavuzlarını bu telefonda sakla`,
    renew: (name) => `${name} için daha yeni kılavuz ara`,
    remove: (name) => `${name} kılavuzlarını bu telefondan kaldır`,
    stop: 'Durdur',
    loading: 'Kılavuzlar alınıyor …',
    kept: (name, date) => `${name}: kılavuzlar bu telefonda, ${date} itibarıyla.`,
    size: (pages, megabytes) => `${pages} sayfa, ${megabytes} MB`,
    removed: 'Bu telefondan kaldırıldı.',
    none: 'Bunun için kılavuz yok.',
    unreachable: 'Bağlantı koptu. Hiçbir şey saklanmadı; bağlantı düzelince yeniden deneyin.',
    broken: 'Gelen, üreticinin imzaladığı değil. Hiçbir şey saklanmadı.',
    unsure: 'Bu tarayıcı üreticinin imzasını denetleyemiyor. Hiçbir şey saklanmadı; daha yeni bir tarayıcı denetleyebilir.',
    full: 'Bu telefonda yer yok.',
  },
  no: {
    keep: (name) => `Ta vare på håndbøkene til ${name} på denne telefonen`,
    renew: (name) => `Se etter nyere håndbøker til ${name}`,
    remove: (name) => `Fjern ${name} fra denne telefonen`,
    stop: 'Stopp',
    loading: 'Henter håndbøkene …',
    kept: (name, date) => `${name}: håndbøker på denne telefonen, per ${date}.`,
    size: (pages, megabytes) => `${pages} sider, ${megabytes} MB`,
    removed: 'Fjernet fra denne telefonen.',
    none: 'Det finnes ingen håndbøker for den.',
    unreachable: 'Forbindelsen brøt. Ingenting ble tatt vare på; prøv igjen når den er bedre.',
    broken: 'Det som kom, er ikke det produsenten signerte. Ingenting ble tatt vare på.',
    unsure: 'Denne nettleseren kan ikke kontrollere produsentens signatur. Ingenting ble tatt vare på; en nyere kan.',
    full: 'Det er ikke plass på denne telefonen.',
  },
};
