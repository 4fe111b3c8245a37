import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findHighlights, fold} from '@cordiale/core/search';
import {anyText} from '../../test/support/arbitrary-event-set.js';
import {foldedWords, wordsOf} from './words-of.js';

/** The text with what is marked in brackets. */
const marked = (text: string, query: string) => findHighlights(text, query).reduceRight((shown, {start, end}) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text);

describe('findHighlights(text, query)', () => {
  it.each([
    ['Łódź, lodging, melody', 'lod', '[Łód]ź, [lod]ging, melody'],
    ['Lithuania sends aid', 'AID lith', '[Lith]uania sends [aid]'],
    ['e\u0301toile', 'e', '[e\u0301]toile'],
    ['Straße', 'strass', '[Straß]e'],
    ['treaties', 'tr treat', '[treat]ies'],
    ['an F-16', 'f-16', 'an [F]-[16]'],
    ['🕊 peace', 'pea', '🕊 [pea]ce'],
    ['nothing here', '', 'nothing here'],
  ])('marks %j for %j', (text, query, wanted) => {
    expect(marked(text, query)).toBe(wanted);
  });

  it('marks stretches of the text, in order, each of which begins like a word of the query', () => {
    fc.assert(fc.property(anyText, fc.oneof(anyText, fc.constantFrom('a', 'be', 'x y')), (text, query) => {
      let last = 0;
      for (const {start, end} of findHighlights(text, query)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(foldedWords(query).some((word) => fold(text.slice(start, end)).startsWith(word))).toBe(true);
        last = end;
      }
    }));
  });
});

describe('fold(text)', () => {
  it('is idempotent, and the same letter by letter', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect([...text].map(fold).join('')).toBe(fold(text));
    }));
  });

  it('leaves the words of a text in their places', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.string({unit: 'binary'})), (text) => {
      expect(wordsOf(text).map(({word}) => word)).toEqual(foldedWords(text));
      for (const {start, end, word} of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(word);
    }), {numRuns: 300});
  });
});
