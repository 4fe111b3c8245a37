import {describe, expect, it} from 'vitest';
import {tokenise} from './tokens.js';

function tokensOf(text: string): string[] {
  return tokenise(text, {start: 0, end: text.length}).map(({lower}) => lower);
}

describe('tokenise(text, span)', () => {
  it('makes the genitive ending a token of its own, whatever the apostrophe', () => {
    expect(tokensOf("Kenya's army, Chile’s navy")).toEqual(['kenya', "'s", 'army', ',', 'chile', "'s", 'navy']);
  });

  it('keeps words with hyphens, full stops and apostrophes inside together', () => {
    expect(tokensOf('U.S.-led co-operation doesn’t end')).toEqual(['u.s', '.', '-', 'led', 'co-operation', "doesn't", 'end']);
  });

  it('keeps numbers with their separators together', () => {
    expect(tokensOf('1,500 at 10:30, 3.5 %')).toEqual(['1,500', 'at', '10:30', ',', '3.5', '%']);
  });

  it('gives each token its place in the text', () => {
    const text = 'x 😀 Côte d’Ivoire’s';
    const tokens = tokenise(text, {start: 2, end: text.length});
    expect(tokens.map(({start, end}) => text.slice(start, end))).toEqual(['😀', 'Côte', 'd’Ivoire', '’s']);
  });

  it('tells capitals', () => {
    expect(tokenise('Ōsaka and, 7', {start: 0, end: 12}).map(({isCapitalised}) => isCapitalised)).toEqual([true, false, false, false]);
  });

  it('finds nothing in white space', () => {
    expect(tokensOf(' \n\u00a0')).toEqual([]);
  });

  it('keeps combining marks with their letter and takes half a surrogate pair as a token', () => {
    expect(tokensOf('e\u0301te \ud83d x')).toEqual(['e\u0301te', '\ud83d', 'x']);
  });

  it('reads a letter beyond the basic plane as a letter, whatever half of it stood in a text before', () => {
    tokensOf('\ud835 x');
    expect(tokensOf('\ud835\udc9cb')).toEqual(['\ud835\udc9cb']);
  });
});
