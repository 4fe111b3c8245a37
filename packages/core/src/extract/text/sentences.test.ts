import {describe, expect, it} from 'vitest';
import {splitSentences} from './sentences.js';

const sentencesOf = (text: string): string[] => splitSentences(text).map(({start, end}) => text.slice(start, end));

describe('splitSentences(text)', () => {
  it.each([
    ['a full stop, a question mark and an exclamation mark', 'Kenya agreed. Did Chile? Japan did!', ['Kenya agreed.', 'Did Chile?', 'Japan did!']],
    ['a line break', 'Talks in Nairobi\nKenya agreed', ['Talks in Nairobi', 'Kenya agreed']],
    ['closing quotes and brackets', 'He said “Kenya agreed.” Chile followed. (Japan did too.) Peru waits.', ['He said “Kenya agreed.”', 'Chile followed.', '(Japan did too.)', 'Peru waits.']],
    ['an ellipsis', 'Kenya waited… Chile agreed.', ['Kenya waited…', 'Chile agreed.']],
    ['a year at the end', 'It was signed in 2019. Japan ratified it.', ['It was signed in 2019.', 'Japan ratified it.']],
  ])('[S1] ends a sentence at %s', (_, text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted);
  });

  it.each([
    ['a title', 'Gen. Otieno and Lt. Col. Mets met Mr. Sato in Tallinn.'],
    ['an initial', 'Minister R. Tamm met J. K. Otieno.'],
    ['initials of a country', 'The U.S. Army trained with the U.K. Navy.'],
    ['a month', 'It was signed on Sept. 4 in Lima.'],
    ['a company', 'Sato Ltd. Kyoto builds it.'],
    ['a small letter', 'It was signed, e.g. in Lima, by no. 4 of the list.'],
    ['a number', 'It grew by 3.5 per cent at No. 10 Harbour Road.'],
    ['an address of the web', 'See example.org for more'],
    ['a quote that goes on', '“Will you come?” she asked.'],
  ])('[S2] [S3] does not end a sentence at %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    ['initials of a country', 'Kenya agreed with the U.S. The talks go on.', 2],
    ['an hour', 'They met at 5 p.m. Talks went on.', 2],
    ['an abbreviation', 'They bought boats, radios, etc. The price is secret.', 2],
  ])('[S4] ends a sentence at %s when another plainly begins', (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('[S5] keeps UTF-16 positions when characters beyond the basic plane come first', () => {
    const text = '🇰🇪 Kenya agreed 😀. 𝕋he talks go on.';
    expect(sentencesOf(text)).toEqual(['🇰🇪 Kenya agreed 😀.', '𝕋he talks go on.']);
  });

  it('[S5] leaves out white space of every kind around sentences', () => {
    expect(sentencesOf(' \u00a0 Kenya agreed. \t\r\n\n\u2003 Chile too. \n ')).toEqual(['Kenya agreed.', 'Chile too.']);
  });

  it('reads only the stretch it is given', () => {
    const text = 'Kenya agreed. Chile too. Japan waits.';
    expect(splitSentences(text, {start: 14, end: 24})).toEqual([{start: 14, end: 24}]);
  });

  it.each(['', ' ', '\n\n'])('finds no sentence in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });
});
