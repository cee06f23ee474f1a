import type { Texts } from '../../ui/language/languages';

interface CostTexts {
  readonly title: string;
  readonly span: string;
  readonly lastDays: (days: number) => string;
  readonly noModel: string;
  readonly today: string;
  readonly days: string;
  readonly models: string;
  readonly spent: string;
  readonly underWay: string;
  readonly tokens: string;
  readonly calls: string;
  readonly left: string;
  readonly tokensLeft: string;
  readonly used: string;
  readonly noBudget: string;
  readonly nothing: string;
  readonly day: string;
  readonly model: string;
  readonly unpriced: string;
  readonly read: string;
  readonly written: string;
  readonly failed: string;
}

export const texts: Texts<CostTexts> = {
  en: {
    title: 'Cost',
    span: 'Period',
    lastDays: (days) => `last ${days} days`,
    noModel: 'No language model is configured: answers are quotations and cost nothing.',
    today: 'Today',
    days: 'Day by day',
    models: 'By model',
    spent: 'Spent',
    underWay: 'Calls under way, at worst',
    tokens: 'Tokens',
    calls: 'Calls',
    left: 'Left of the budget',
    tokensLeft: 'Tokens left',
    used: 'Part of the budget that is used',
    noBudget: 'There is no budget: nothing stops the spending. Set ASSISTANT_LLM_BUDGET.',
    nothing: 'No language model was called in this time.',
    day: 'Day',
    model: 'Model',
    unpriced: 'some without a price',
    read: 'Tokens read',
    written: 'Tokens written',
    failed: 'Failed',
  },
  el: {
    title: 'Κόστος',
    span: 'Περίοδος',
    lastDays: (days) => `τελευταίες ${days} ημέρες`,
    noModel: 'Δεν έχει οριστεί γλωσσικό μοντέλο: οι απαντήσεις είναι παραθέματα και δεν κοστίζουν.',
    today: 'Σήμερα',
    days: 'Ανά ημέρα',
    models: 'Ανά μοντέλο',
    spent: 'Δαπάνη',
    underWay: 'Κλήσεις σε εξέλιξη, το πολύ',
    tokens: 'Σύμβολα κειμένου',
    calls: 'Κλήσεις',
    left: 'Υπόλοιπο ορίου',
    tokensLeft: 'Υπόλοιπο συμβόλων',
    used: 'Μέρος του ορίου που χρησιμοποιήθηκε',
    noBudget: 'Δεν υπάρχει όριο: τίποτα δεν σταματά τη δαπάνη. Ορίστε το ASSISTANT_LLM_BUDGET.',
    nothing: 'Δεν κλήθηκε γλωσσικό μοντέλο σε αυτό το διάστημα.',
    day: 'Ημέρα',
    model: 'Μοντέλο',
    unpriced: 'κάποιες χωρίς τιμή',
    read: 'Διαβάστηκαν',
    written: 'Γράφτηκαν',
    failed: 'Απέτυχαν',
  },
  ar: {
    title: 'التكلفة',
    span: 'المدة',
    lastDays: (days) => `آخر ${days} يومًا`,
    noModel: 'لم يُضبط نموذج لغة: الأجوبة اقتباسات ولا تكلف شيئًا.',
    today: 'اليوم',
    days: 'يومًا بيوم',
    models: 'حسب النموذج',
    spent: 'المنفَق',
    underWay: 'نداءات جارية، على الأكثر',
    tokens: 'وحدات النص',
    calls: 'النداءات',
    left: 'المتبقي من الميزانية',
    tokensLeft: 'الوحدات المتبقية',
    used: 'الجزء المستخدم من الميزانية',
    noBudget: 'لا توجد ميزانية: لا شيء يوقف الإنفاق. اضبط ASSISTANT_LLM_BUDGET.',
    nothing: 'لم يُستدعَ نموذج لغة في هذه المدة.',
    day: 'اليوم',
    model: 'النموذج',
    unpriced: 'بعضها بلا سعر',
    read: 'وحدات مقروءة',
    written: 'وحدات مكتوبة',
    failed: 'أخفقت',
  },
  es: {
    title: 'Coste',
    span: 'Periodo',
    lastDays: (days) => `últimos ${days} días`,
    noModel: 'No hay modelo de lenguaje configurado: las respuestas son citas y no cuestan nada.',
    today: 'Hoy',
    days: 'Día a día',
    models: 'Por modelo',
    spent: 'Gastado',
    underWay: 'Llamadas en curso, como mucho',
    tokens: 'Tókenes',
    calls: 'Llamadas',
    left: 'Queda del presupuesto',
    tokensLeft: 'Tókenes que quedan',
    used: 'Parte usada del presupuesto',
    noBudget: 'No hay presupuesto: nada detiene el gasto. Configure ASSISTANT_LLM_BUDGET.',
    nothing: 'No se llamó a ningún modelo en este tiempo.',
    day: 'Día',
    model: 'Modelo',
    unpriced: 'algunas sin precio',
    read: 'Tókenes leídos',
    written: 'Tókenes escritos',
    failed: 'Fallidas',
  },
  tr: {
    title: 'Maliyet',
    span: 'Dönem',
    lastDays: (days) => `son ${days} gün`,
    noModel: 'Dil modeli ayarlanmamış: yanıtlar alıntıdır ve ücretsizdir.',
    today: 'Bugün',
    days: 'Gün gün',
    models: 'Modele göre',
    spent: 'Harcanan',
    underWay: 'Süren çağrılar, en çok',
    tokens: 'Belirteçler',
    calls: 'Çağrılar',
    left: 'Bütçeden kalan',
    tokensLeft: 'Kalan belirteç',
    used: 'Bütçenin kullanılan bölümü',
    noBudget: 'Bütçe yok: harcamayı durduran bir şey yok. ASSISTANT_LLM_BUDGET ayarlayın.',
    nothing: 'Bu sürede dil modeli çağrılmadı.',
    day: 'Gün',
    model: 'Model',
    unpriced: 'bazıları fiyatsız',
    read: 'Okunan belirteç',
    written: 'Yazılan belirteç',
    failed: 'Başarısız',
  },
  no: {
    title: 'Kostnader',
    span: 'Periode',
    lastDays: (days) => `siste ${days} dager`,
    noModel: 'Ingen språkmodell er satt opp: svarene er sitater og koster ingenting.',
    today: 'I dag',
    days: 'Dag for dag',
    models: 'Etter modell',
    spent: 'Brukt',
    underWay: 'Kall under arbeid, i verste fall',
    tokens: 'Tegnenheter',
    calls: 'Kall',
    left: 'Igjen av budsjettet',
    tokensLeft: 'Tegnenheter igjen',
    used: 'Brukt del av budsjettet',
    noBudget: 'Det finnes ikke noe budsjett: ingenting stanser forbruket. Sett ASSISTANT_LLM_BUDGET.',
    nothing: 'Ingen språkmodell ble kalt i denne tiden.',
    day: 'Dag',
    model: 'Modell',
    unpriced: 'noen uten pris',
    read: 'Enheter lest',
    written: 'Enheter skrevet',
    failed: 'Mislyktes',
  },
};
