import type {Span} from '../text/span.js';
import {cluesOf, tokenise, type Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import type {Clue} from '../text/word-table.js';
import {CLAUSE_OPENERS_EN, SAYING_EN} from '../vocabulary/clause-words-en.js';

/** A sentence cut into words and clauses. */
export interface Sentence extends Span {
  tokens: readonly Token[];
  /** token → number of its clause, from 0. */
  clauses: Uint8Array;
  /** Clues that its words give. */
  clues: Clue;
  /** Place in the article, from 0. */
  index: number;
  isTitle: boolean;
}

const SEPARATORS = wordSet('; : — – ( ) “ ” "');
const CONJUNCTIONS = wordSet('and or');
const SUBJECTS = wordSet('he she they we');
const SUBJECTS_AFTER_AND = wordSet('he she it they we there');
const MOST_CLAUSES = 255;

export function createSentence(text: string, span: Span, index: number, isTitle: boolean): Sentence {
  const tokens = tokenise(text, span);
  const clauses = new Uint8Array(tokens.length);
  let clause = 0;
  for (let at = 0; at < tokens.length; at++) {
    const {lower} = tokens[at]!;
    const opens = SEPARATORS.has(lower) || (at > 0 && CLAUSE_OPENERS_EN.has(lower)) || (lower === 'that' && isVerbOfSaying(tokens[at - 1]));
    if (opens && clause < MOST_CLAUSES) clause++;
    clauses[at] = clause;
    if (lower === ',' && clause < MOST_CLAUSES && startsClause(tokens, at + 1)) clause++;
  }
  return {start: span.start, end: span.end, tokens, clauses, clues: cluesOf(tokens), index, isTitle};
}

/** After a comma: "and he …", "he said", "the minister added". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return CONJUNCTIONS.has(word) ? SUBJECTS_AFTER_AND.has(tokens[at + 1]?.lower ?? '') : SUBJECTS.has(word);
}

export function isVerbOfSaying(token: Token | undefined): boolean {
  return token !== undefined && SAYING_EN.has(token.lower);
}
