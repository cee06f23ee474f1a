import { describe, expect, it } from 'vitest';
import type { PackPassage } from './pack';
import { findIn, wordsOf } from './search';

const passage = (quote: string, more: Partial<PackPassage> = {}): PackPassage => ({
  title: 'Manual',
  page: 1,
  box: undefined,
  picture: 'p',
  quote,
  language: 'en',
  sample: false,
  kind: 'paragraph',
  level: '',
  section: [],
  ...more,
});

const oil = passage('Change the oil of the pump every 500 hours.', { page: 2, section: ['Pump'] });
const hot = passage('Hot oil burns.', { page: 2, kind: 'warning', level: 'WARNING', section: ['Pump'] });
const net = passage('Rinse the net with clean water.', { page: 5 });
const manual = [passage('Oil', { kind: 'heading' }), hot, oil, net, passage('The pump is blue.', { page: 9 })];

describe('searching on the phone', () => {
  it('should find the passage by its words, its warnings first', () => {
    expect(findIn(manual, 'How often is the pump oil changed?')).toEqual({ warnings: [hot], quotes: [oil] });
  });

  it('should find other forms of a word, without accents', () => {
    expect(findIn([passage('Τα φίλτρα καθαρίζονται')], 'καθαρίζεται το ΦΙΛΤΡΟ;').quotes).toHaveLength(1);
    expect(findIn(manual, 'rinse the nets').quotes).toEqual([net]);
  });

  it('should find nothing for words that stand nowhere', () => {
    expect(findIn(manual, 'Who won the cup final?')).toEqual({ warnings: [], quotes: [] });
    expect(findIn(manual, '?!')).toEqual({ warnings: [], quotes: [] });
    expect(findIn([], 'oil')).toEqual({ warnings: [], quotes: [] });
  });

  it('should keep numbers and part codes as words', () => {
    expect(wordsOf('P-12/34 at 5 bar, Ölpumpe')).toEqual(['12', '34', '5', 'bar', 'olpumpe']);
  });
});
