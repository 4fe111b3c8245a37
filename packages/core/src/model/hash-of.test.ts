import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {hashOf} from './hash-of.js';

const expected = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('hashOf(text, digits)', () => {
  it('is the SHA-256 of a text of any length', () => {
    for (let length = 0; length <= 200; length++) expect(hashOf('abc'.repeat(67).slice(0, length), 64)).toBe(expected('abc'.repeat(67).slice(0, length)));
  });

  it('reads a text as UTF-8, and half a surrogate pair as U+FFFD', () => {
    for (const text of ['Kasčiūnas met Orbán', '会談', '😀 and \ud83d', 'é'.repeat(500)]) expect(hashOf(text, 64)).toBe(expected(text));
  });

  it('gives as many digits as are asked for', () => {
    expect(hashOf('abc', 12)).toBe('ba7816bf8f01');
  });
});
