import type { Texts } from '../language/languages';

interface RefusalTexts {
  /** What is the matter and what to do, by reason. */
  readonly reasons: Readonly<Record<Reason, readonly [matter: string, remedy: string]>>;
  readonly nearest: string;
  readonly person: string;
}

export type Reason = 'NO_EVIDENCE' | 'MODEL_NEEDED' | 'MODEL_UNKNOWN' | 'CONFLICT' | 'UNSAFE' | 'BUDGET' | 'PERSON' | 'OTHER';

export const texts: Texts<RefusalTexts> = {
  en: {
    reasons: {
      NO_EVIDENCE: ['The manuals do not say this.', 'Ask in other words, or ask your support contact.'],
      MODEL_NEEDED: ['This depends on the model of the machine.', 'Choose the model; the nameplate shows it.'],
      MODEL_UNKNOWN: ['There is no manual here for that model.', 'Check the model on the nameplate, or choose another.'],
      CONFLICT: ['The manuals contradict each other on this.', 'Compare the pages below and ask your support contact before you act.'],
      UNSAFE: ['I do not help to bypass a protection.', 'Follow the warning of the manual. Keep the guards and interlocks in place.'],
      BUDGET: ['Answers of this kind are used up for now.', 'Look at the pages below, or ask again later.'],
      PERSON: ['You want to talk to a person.', 'Hand this conversation over to support; a person reads it and answers here.'],
      OTHER: ['There is no answer to this.', 'Ask in other words, or ask your support contact.'],
    },
    nearest: 'Pages that come nearest',
    person: 'Hand over to a person',
  },
  el: {
    reasons: {
      NO_EVIDENCE: ['Τα εγχειρίδια δεν το αναφέρουν.', 'Ρωτήστε με άλλα λόγια ή απευθυνθείτε στην υποστήριξη.'],
      MODEL_NEEDED: ['Αυτό εξαρτάται από το μοντέλο του μηχανήματος.', 'Επιλέξτε το μοντέλο· το γράφει η πινακίδα.'],
      MODEL_UNKNOWN: ['Δεν υπάρχει εδώ εγχειρίδιο για αυτό το μοντέλο.', 'Ελέγξτε το μοντέλο στην πινακίδα ή επιλέξτε άλλο.'],
      CONFLICT: ['Τα εγχειρίδια αντιφάσκουν σε αυτό.', 'Συγκρίνετε τις σελίδες και ρωτήστε την υποστήριξη πριν ενεργήσετε.'],
      UNSAFE: ['Δεν βοηθώ να παρακαμφθεί μια προστασία.', 'Ακολουθήστε την προειδοποίηση του εγχειριδίου. Αφήστε τα προστατευτικά στη θέση τους.'],
      BUDGET: ['Οι απαντήσεις αυτού του είδους εξαντλήθηκαν προς το παρόν.', 'Δείτε τις παρακάτω σελίδες ή ρωτήστε αργότερα.'],
      PERSON: ['Θέλετε να μιλήσετε με άνθρωπο.', 'Παραδώστε τη συζήτηση στην υποστήριξη· ένας άνθρωπος τη διαβάζει και απαντά εδώ.'],
      OTHER: ['Δεν υπάρχει απάντηση σε αυτό.', 'Ρωτήστε με άλλα λόγια ή απευθυνθείτε στην υποστήριξη.'],
    },
    nearest: 'Οι πλησιέστερες σελίδες',
    person: 'Παράδοση σε άνθρωπο',
  },
  ar: {
    reasons: {
      NO_EVIDENCE: ['لا تذكر الكتيبات ذلك.', 'اسأل بكلمات أخرى، أو اسأل جهة الدعم.'],
      MODEL_NEEDED: ['يتوقف ذلك على طراز الآلة.', 'اختر الطراز؛ تجده على لوحة البيانات.'],
      MODEL_UNKNOWN: ['لا يوجد هنا كتيب لهذا الطراز.', 'تحقق من الطراز على لوحة البيانات، أو اختر طرازًا آخر.'],
      CONFLICT: ['تتعارض الكتيبات في هذا الأمر.', 'قارن الصفحات أدناه واسأل جهة الدعم قبل أن تعمل.'],
      UNSAFE: ['لا أساعد على تجاوز وسيلة حماية.', 'اتبع تحذير الكتيب، وأبقِ الواقيات وأجهزة التعشيق في مكانها.'],
      BUDGET: ['نفدت الإجابات من هذا النوع حاليًا.', 'اطلع على الصفحات أدناه، أو اسأل لاحقًا.'],
      PERSON: ['تريد التحدث إلى شخص.', 'أحِل هذه المحادثة إلى الدعم؛ يقرؤها شخص ويجيب هنا.'],
      OTHER: ['لا توجد إجابة عن هذا.', 'اسأل بكلمات أخرى، أو اسأل جهة الدعم.'],
    },
    nearest: 'أقرب الصفحات',
    person: 'تحويل إلى شخص',
  },
  es: {
    reasons: {
      NO_EVIDENCE: ['Los manuales no lo dicen.', 'Pregunte con otras palabras o consulte a su soporte.'],
      MODEL_NEEDED: ['Esto depende del modelo de la máquina.', 'Elija el modelo; está en la placa de características.'],
      MODEL_UNKNOWN: ['Aquí no hay ningún manual de ese modelo.', 'Compruebe el modelo en la placa o elija otro.'],
      CONFLICT: ['Los manuales se contradicen en esto.', 'Compare las páginas siguientes y consulte a su soporte antes de actuar.'],
      UNSAFE: ['No ayudo a anular una protección.', 'Siga la advertencia del manual. Deje en su sitio los resguardos y enclavamientos.'],
      BUDGET: ['Las respuestas de este tipo se han agotado por ahora.', 'Vea las páginas siguientes o pregunte más tarde.'],
      PERSON: ['Quiere hablar con una persona.', 'Pase esta conversación a soporte; una persona la lee y responde aquí.'],
      OTHER: ['No hay respuesta a esto.', 'Pregunte con otras palabras o consulte a su soporte.'],
    },
    nearest: 'Páginas más cercanas',
    person: 'Pasar a una persona',
  },
  tr: {
    reasons: {
      NO_EVIDENCE: ['Kılavuzlarda bu bilgi yok.', 'Başka sözcüklerle sorun ya da destek ekibinize danışın.'],
      MODEL_NEEDED: ['Bu, makinenin modeline bağlı.', 'Modeli seçin; tip etiketinde yazar.'],
      MODEL_UNKNOWN: ['Burada bu modelin kılavuzu yok.', 'Modeli tip etiketinden kontrol edin ya da başka bir model seçin.'],
      CONFLICT: ['Kılavuzlar bu konuda birbiriyle çelişiyor.', 'Aşağıdaki sayfaları karşılaştırın, işe başlamadan önce destek ekibinize danışın.'],
      UNSAFE: ['Bir korumayı devre dışı bırakmaya yardım etmem.', 'Kılavuzun uyarısına uyun. Muhafazaları ve kilitlemeleri yerinde bırakın.'],
      BUDGET: ['Bu türden yanıtlar şimdilik tükendi.', 'Aşağıdaki sayfalara bakın ya da daha sonra yeniden sorun.'],
      PERSON: ['Bir insanla konuşmak istiyorsunuz.', 'Bu konuşmayı desteğe aktarın; bir kişi okur ve burada yanıtlar.'],
      OTHER: ['Buna bir yanıt yok.', 'Başka sözcüklerle sorun ya da destek ekibinize danışın.'],
    },
    nearest: 'En yakın sayfalar',
    person: 'Bir kişiye aktar',
  },
  no: {
    reasons: {
      NO_EVIDENCE: ['Håndbøkene sier ikke noe om dette.', 'Spør med andre ord, eller spør brukerstøtten.'],
      MODEL_NEEDED: ['Dette avhenger av maskinens modell.', 'Velg modellen; den står på typeskiltet.'],
      MODEL_UNKNOWN: ['Det finnes ingen håndbok for den modellen her.', 'Kontroller modellen på typeskiltet, eller velg en annen.'],
      CONFLICT: ['Håndbøkene motsier hverandre om dette.', 'Sammenlign sidene nedenfor og spør brukerstøtten før du handler.'],
      UNSAFE: ['Jeg hjelper ikke med å omgå et vern.', 'Følg advarselen i håndboken. La vern og forriglinger stå på plass.'],
      BUDGET: ['Svar av denne typen er brukt opp for nå.', 'Se på sidene nedenfor, eller spør igjen senere.'],
      PERSON: ['Du vil snakke med et menneske.', 'Send denne samtalen til kundestøtte; et menneske leser den og svarer her.'],
      OTHER: ['Det finnes ikke noe svar på dette.', 'Spør med andre ord, eller spør brukerstøtten.'],
    },
    nearest: 'Sidene som kommer nærmest',
    person: 'Overlat til et menneske',
  },
};
