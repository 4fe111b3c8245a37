import type {Sentence} from '../acts/sentence.js';
import {wordSet} from '../text/word-set.js';
import {defineClue} from '../text/word-table.js';
import {BEFORE_HOSTILE_NOUN_EN, FIGHTING_EN, HOSTILE_BEFORE_EN, HOSTILE_NOUNS_EN, HOSTILE_OR_VERB_EN, HOSTILE_WITH_PREPOSITION_EN} from '../vocabulary/adverse-words-en.js';

/** Given by words without one of which nobody is adverse. */
const HOSTILE = defineClue((lower) => [HOSTILE_NOUNS_EN, HOSTILE_BEFORE_EN, HOSTILE_WITH_PREPOSITION_EN, FIGHTING_EN].some((words) => words.has(lower)) || lower.startsWith('soviet'));
const ARTICLES = wordSet('the a an');
const SOURCES = wordSet('by from of');
const PLACES_OF_WAR = wordSet('in on with');
const REACH_BEHIND = 4; // tokens
const REACH_BEFORE = 3;

/**
 * Whether a country is named as a danger: hostile nouns right behind it ("Russia's ongoing war"), hostile words right
 * before it ("against Russia", "war in Ukraine" is about a place and makes nobody hostile).
 */
export function isAdverse({tokens, clues}: Sentence, first: number, last: number, {isName = false}: {isName?: boolean} = {}): boolean {
  if (!(clues & HOSTILE)) return false;
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  // "The Soviet era", "Soviet-made tanks": a time or a make, nobody who acts.
  if (first === last && wordAt(first).startsWith('soviet')) return true;
  for (let next = last + 1; next <= last + REACH_BEHIND; next++) {
    const word = wordAt(next);
    if (HOSTILE_NOUNS_EN.has(word)) return !(isName && next === last + 1 && HOSTILE_OR_VERB_EN.has(word)); // "Kenya plans to" is no plan of an enemy
    if (!BEFORE_HOSTILE_NOUN_EN.has(word)) break;
  }
  // The place of a war is no party to what is said about the war.
  if (PLACES_OF_WAR.has(wordAt(first - 1)) && FIGHTING_EN.has(wordAt(first - 2))) return true;
  for (let back = first - 1; back >= Math.max(0, first - REACH_BEFORE); back--) {
    const word = wordAt(back);
    if (HOSTILE_BEFORE_EN.has(word)) return true;
    if (SOURCES.has(word)) {
      if (HOSTILE_WITH_PREPOSITION_EN.has(wordAt(back - 1))) return true;
    } else if (!ARTICLES.has(word)) break;
  }
  return false;
}
