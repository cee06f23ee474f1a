import { expect, it } from 'vitest';
import { entryForm, named } from './form';

it('should take several names of a language, whichever comma stands between them', () => {
  expect(named([['en', 'impeller, pump wheel ,'], ['ar', 'دافعة، مروحة'], ['no', ' ']])).toEqual({ en: ['impeller', 'pump wheel'], ar: ['دافعة', 'مروحة'] });
});

it('should ask for a second language before anything is sent', () => {
  let sent = 0;
  const form = entryForm({ id: '', names: { en: ['impeller'] }, note: '' }, 'en', { save: async () => void sent++, cancel: () => undefined });
  document.body.append(form);
  form.dispatchEvent(new Event('submit'));
  expect([sent, form.querySelector('[role=alert]')!.textContent]).toEqual([0, 'Give names in at least two languages.']);
});
