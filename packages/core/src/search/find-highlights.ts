import {fold, foldedWords, wordsOf, type FoldedWord} from './words-of.js';

/** A stretch of a text, `end` exclusive, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Where a text holds the words of a query, for a view to mark: the beginning of each word that one of them begins, as far
 * as it was typed. In order and without overlaps. `findHighlights('Łódź, lodging', 'lod') // [{start: 0, end: 3}, {start: 6, end: 9}]`
 */
export function findHighlights(text: string, query: string): TextRange[] {
  const wanted = foldedWords(query).sort((a, b) => b.length - a.length); // the longest that fits is marked
  return wordsOf(text).flatMap((found) => {
    const typed = wanted.find((word) => found.word.startsWith(word));
    return typed === undefined ? [] : [{start: found.start, end: endOfTyped(text, found, typed.length)}];
  });
}

/** Where the first `length` folded units of a word end in the text; a letter is never cut from its accents. */
function endOfTyped(text: string, {start, end}: FoldedWord, length: number): number {
  let folded = 0;
  let at = start;
  for (const character of text.slice(start, end)) {
    const size = fold(character).length;
    if (folded >= length && size > 0) break;
    folded += size;
    at += character.length;
  }
  return at;
}
