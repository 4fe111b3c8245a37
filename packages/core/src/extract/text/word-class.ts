import {WORD_CLASSES_EN, type WordClass} from '../vocabulary/word-classes-en.js';
import {inflectNoun} from './inflect.js';
import type {Token} from './tokens.js';

const classesOfWord = new Map<string, Set<WordClass>>();
for (const [name, words] of Object.entries(WORD_CLASSES_EN) as [WordClass, string][]) {
  for (const word of words.split(' ').flatMap(inflectNoun)) classesOfWord.set(word, (classesOfWord.get(word) ?? new Set()).add(name));
}

/** True when a word belongs to one of the groups; a sign of currency is money. */
export function isOfClass(token: Token | undefined, wanted: readonly WordClass[]): boolean {
  if (!token) return false;
  if (wanted.includes('money') && /^[$€£¥]$/.test(token.lower)) return true;
  const classes = classesOfWord.get(token.lower);
  return classes !== undefined && wanted.some((name) => classes.has(name));
}
