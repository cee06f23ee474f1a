import { expect, it } from 'vitest';
import { HazardBox } from './element';

it.each([
  ['DANGER', 'Danger'],
  ['CAUTION', 'Caution'],
  ['NOTICE', 'Notice'],
  ['', 'Warning'],
  ['SOMETHING', 'Warning'],
])('should show the level %s as %s: never as less than a warning when it is unknown', (level, name) => {
  const box = new HazardBox();
  box.hazard = { title: 'Manual', page: 4, box: undefined, picture: '', quote: 'Hot.', language: 'en', sample: false, level };
  document.body.append(box);
  expect(box.shadowRoot!.querySelector('h3')!.textContent).toBe(name);
});
