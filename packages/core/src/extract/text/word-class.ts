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

/** Groups as bits, for {@link isOfClass}. */
export function bitsOfClasses(wanted: readonly WordClass[]): number {
  return wanted.reduce((bits, name) => bits | bitOf.get(name)!, 0);
}

/** True when a word belongs to one of the groups; a sign of currency is money. */
export function isOfClass(token: Token | undefined, wantedBits: number): boolean {
  return token !== undefined && (classesOf(token) & wantedBits) !== 0;
}

/** Groups that some of the words belong to, as bits. */
export function classesIn(tokens: readonly Token[]): number {
  let bits = 0;
  for (const token of tokens) bits |= classesOf(token);
  return bits;
}
