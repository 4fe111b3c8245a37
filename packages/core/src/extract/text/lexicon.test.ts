import {describe, expect, it} from 'vitest';
import {Lexicon, listOf} from './lexicon.js';
import {tokenise} from './tokens.js';

function createLexicon(): Lexicon<string> {
  const lexicon = new Lexicon<string>();
  lexicon.addVerb('hand', 'short');
  lexicon.addVerb('hand over', 'long');
  lexicon.addNoun('joint venture', 'venture');
  lexicon.addPhrase('at odds', 'quarrel');
  return lexicon;
}

const valuesAt = (text: string, index: number): string[] => createLexicon().at(tokenise(text, {start: 0, end: text.length}), index).map(({value, form}) => `${value} ${form}`);

describe('Lexicon', () => {
  it('inflects the first word of a verb and puts the longest phrase first', () => {
    expect(valuesAt('Peru handed over boats', 1)).toEqual(['long past', 'long participle', 'short past', 'short participle']);
    expect(valuesAt('Peru handed back boats', 1)).toEqual(['short past', 'short participle']);
  });

  it('inflects the last word of a noun and no word of a phrase', () => {
    expect(valuesAt('two joint ventures', 1)).toEqual(['venture noun']);
    expect(valuesAt('at odds', 0)).toEqual(['quarrel fixed']);
    expect(valuesAt('at odd', 0)).toEqual([]);
  });

  it.each(['constructor', '__proto__'])('holds nothing for %s', (word) => {
    expect(valuesAt(word, 0)).toEqual([]);
  });
});

describe('listOf(text)', () => {
  it('cuts at commas and leaves out what is empty', () => {
    expect(listOf(' sign, hand over ,, ')).toEqual(['sign', 'hand over']);
    expect(listOf(undefined)).toEqual([]);
  });
});
