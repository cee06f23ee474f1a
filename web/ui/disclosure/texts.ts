import type { Texts } from '../language/languages';

interface DisclosureTexts {
  readonly machine: string;
  readonly check: string;
  readonly danger: string;
}

export const texts: Texts<DisclosureTexts> = {
  en: {
    machine: 'You are asking an AI system, not a person.',
    check: 'It quotes the manuals of your machine. Open the page behind each statement and check it before you act.',
    danger: 'If anyone is in danger, stop the machine and get help first.',
  },
  el: {
    machine: 'Ρωτάτε ένα σύστημα τεχνητής νοημοσύνης, όχι άνθρωπο.',
    check: 'Παραθέτει τα εγχειρίδια του μηχανήματός σας. Ανοίξτε τη σελίδα κάθε απάντησης και ελέγξτε την πριν ενεργήσετε.',
    danger: 'Αν κινδυνεύει κάποιος, σταματήστε πρώτα το μηχάνημα και καλέστε βοήθεια.',
  },
  ar: {
    machine: 'أنت تسأل نظام ذكاء اصطناعي، وليس إنسانًا.',
    check: 'يقتبس النظام من كتيبات آلتك. افتح الصفحة التي تستند إليها كل معلومة وتحقق منها قبل أن تعمل بها.',
    danger: 'إذا كان أحد في خطر فأوقف الآلة واطلب المساعدة أولًا.',
  },
  es: {
    machine: 'Está preguntando a un sistema de IA, no a una persona.',
    check: 'Cita los manuales de su máquina. Abra la página de cada afirmación y compruébela antes de actuar.',
    danger: 'Si alguien está en peligro, pare primero la máquina y pida ayuda.',
  },
  tr: {
    machine: 'Bir insana değil, bir yapay zekâ sistemine soruyorsunuz.',
    check: 'Makinenizin kılavuzlarından alıntı yapar. İşe başlamadan önce her bilginin sayfasını açıp kontrol edin.',
    danger: 'Birisi tehlikedeyse önce makineyi durdurun ve yardım çağırın.',
  },
  no: {
    machine: 'Du spør et KI-system, ikke et menneske.',
    check: 'Det siterer håndbøkene til maskinen din. Åpne siden bak hvert svar og kontroller den før du handler.',
    danger: 'Er noen i fare, stopp maskinen og få hjelp først.',
  },
};
