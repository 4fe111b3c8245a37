import {WORD_CLASSES_EN, type WordClass} from '../vocabulary/word-classes-en.js';
import {inflectNoun} from './inflect.js';
import type {Token} from './tokens.js';
import {wordSet} from './word-set.js';
import {defineReading} from './word-table.js';

const names = Object.keys(WORD_CLASSES_EN) as WordClass[];
const bitOf = new Map(names.map((name, bit) => [name, 1 << bit]));
const bitsOfWord = new Map<string, number>(); // word → its classes
for (const name of names) {
  for (const word of WORD_CLASSES_EN[name].split(' ').flatMap(inflectNoun)) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bitOf.get(name)!);
}
for (const sign of wordSet('$ € £ ¥')) bitsOfWord.set(sign, bitOf.get('money')!);

const classesOf = defineReading((lower) => bitsOfWord.get(lower) ?? 0);

const bitsOfList = new Map<readonly WordClass[], number>(); // lists of the vocabulary, by identity

function bitsOf(wanted: readonly WordClass[]): number {
  const known = bitsOfList.get(wanted);
  if (known !== undefined) return known;
  const bits = wanted.reduce((sum, name) => sum | bitOf.get(name)!, 0);
  bitsOfList.set(wanted, bits);
  return bits;
}

/** True when a word belongs to one of the groups; a sign of currency is money. `wanted` must be a list that lives as long as the program. */
export function isOfClass(token: Token | undefined, wanted: readonly WordClass[]): boolean {
  return token !== undefined && (classesOf(token) & bitsOf(wanted)) !== 0;
}
