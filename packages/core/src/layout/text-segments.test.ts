import {describe, expect, it} from 'vitest';
import {textParagraphs, textSegments} from './text-segments.js';

describe('textSegments(within, spans)', () => {
  it('gives one segment when there are no spans', () => {
    expect(textSegments({start: 3, end: 9}, [])).toEqual([{start: 3, end: 9, covering: [], ending: []}]);
  });

  it('cuts overlapping spans where each begins and ends', () => {
    expect(textSegments({start: 0, end: 10}, [{start: 2, end: 6}, {start: 4, end: 8}])).toEqual([
      {start: 0, end: 2, covering: [], ending: []},
      {start: 2, end: 4, covering: [0], ending: []},
      {start: 4, end: 6, covering: [0, 1], ending: [0]},
      {start: 6, end: 8, covering: [1], ending: [1]},
      {start: 8, end: 10, covering: [], ending: []},
    ]);
  });

  it('cuts a span off at the border of the stretch and leaves out what lies outside', () => {
    expect(textSegments({start: 5, end: 8}, [{start: 0, end: 6}, {start: 9, end: 12}, {start: 7, end: 7}])).toEqual([
      {start: 5, end: 6, covering: [0], ending: [0]},
      {start: 6, end: 8, covering: [], ending: []},
    ]);
  });

  it('keeps every character in its place, whatever the spans (seed 7)', () => {
    let state = 7;
    const random = (limit: number) => (state = (state * 16_807) % 2_147_483_647) % limit;
    const text = Array.from({length: 60}, () => String.fromCharCode(97 + random(26))).join('');
    for (let round = 0; round < 200; round++) {
      const spans = Array.from({length: random(6)}, () => ({start: random(60), end: random(70)}));
      const segments = textSegments({start: 0, end: text.length}, spans);
      expect(segments.map(({start, end}) => text.slice(start, end)).join('')).toBe(text);
    }
  });
});

describe('textParagraphs(text, stretch)', () => {
  it('gives the lines that hold words, trimmed, in their places', () => {
    const text = 'One.\n\n  Two.  \r\nThree.\n';
    expect(textParagraphs(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('stays inside the stretch', () => {
    expect(textParagraphs('abc\ndef', {start: 1, end: 5})).toEqual([{start: 1, end: 3}, {start: 4, end: 5}]);
  });
});
