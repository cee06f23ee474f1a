/** What a turn's stream does: an event under the next number, or the line cut after what came before. */
export type Step = readonly [event: string, data: object] | 'cut';

export const citation = {
  manual: 'v40-operator.pdf',
  manual_id: '11111111-1111-4111-8111-111111111111',
  title: 'V4.0 Operator manual',
  version: 1,
  page: 7,
  quote: 'The maximum working pressure of the high-pressure pump is 180 bar.',
  box: [70, 420, 480, 452],
  picture: 'api/v1/manuals/11111111-1111-4111-8111-111111111111/pages/7/picture?version=1',
  model: 'V4.0',
  language: 'en',
  sample: true,
};

export const hazard = {
  text: 'High-pressure water cuts through skin.\nDepressurise the system before you open it.',
  level: 'DANGER',
  manual: 'v40-operator.pdf',
  page: 4,
  box: [70, 100, 480, 160],
  picture: 'api/v1/manuals/11111111-1111-4111-8111-111111111111/pages/4/picture',
  language: 'en',
};

export const statement = { n: 1, text: citation.quote, language: 'en', citations: [citation] };

/** An answer with a warning and two statements. */
export const answered: readonly Step[] = [
  ['accepted', {}],
  ['progress', { stage: 'search' }],
  ['hazard', hazard],
  ['statement', statement],
  ['statement', { ...statement, n: 2, text: 'Check the pressure at the gauge every day.' }],
  ['done', { answer_id: '22222222-2222-4222-8222-222222222222' }],
];

export const modelNeeded: readonly Step[] = [
  ['accepted', {}],
  ['refused', { reason: 'MODEL_NEEDED', nearest: [], choices: ['V4.0', 'V3.0'] }],
];
