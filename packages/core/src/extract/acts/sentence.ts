import type {Span} from '../text/span.js';
import {tokenise, type Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineClue, type Clue} from '../text/word-table.js';
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
const FINITE = wordSet('has have had will would is are was were sent gave took said');
const LEAST_REGULAR = 4; // letters of a past in -ed
const MOST_CLAUSES = 255;
const CUTS_CLAUSE = defineClue((lower) => SEPARATORS.has(lower) || CLAUSE_OPENERS_EN.has(lower) || lower === 'that' || lower === ',');

/** Reads a sentence: its tokens, and the clause each of them stands in. */
export function createSentence(text: string, span: Span, index: number, isTitle: boolean): Sentence {
  const tokens = tokenise(text, span);
  const clauses = new Uint8Array(tokens.length);
  let clause = 0;
  let clues: Clue = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    clues |= token.clues;
    const mayCut = (token.clues & CUTS_CLAUSE) !== 0 && clause < MOST_CLAUSES;
    if (mayCut && opensClause(tokens, at)) clause++;
    clauses[at] = clause;
    if (mayCut && clause < MOST_CLAUSES && token.lower === ',' && startsClause(tokens, at + 1)) clause++;
  }
  return {start: span.start, end: span.end, tokens, clauses, clues, index, isTitle};
}

/** A dash or quotation mark, "which", "said that". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at]!;
  return SEPARATORS.has(lower) || (at > 0 && CLAUSE_OPENERS_EN.has(lower)) || (lower === 'that' && isVerbOfSaying(tokens[at - 1]));
}

/** After a comma: "and he …", "he said", "the minister added". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return CONJUNCTIONS.has(word) ? SUBJECTS_AFTER_AND.has(tokens[at + 1]?.lower ?? '') || isNameWithVerb(tokens, at + 1) : SUBJECTS.has(word);
}

/** "…, and Germany released", "…, and Benin has": a subject of its own with its verb. */
function isNameWithVerb(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.isCapitalised) return false;
  const verb = tokens[at + 1]?.lower ?? '';
  return FINITE.has(verb) || (verb.length > LEAST_REGULAR && verb.endsWith('ed'));
}

/** True for a form of a verb that reports what somebody says. */
export function isVerbOfSaying(token: Token | undefined): boolean {
  return token !== undefined && SAYING_EN.has(token.lower);
}
