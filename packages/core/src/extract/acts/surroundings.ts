import {MONTHS, WEEKDAYS} from '../dates/date-words.js';
import type {Token} from '../text/tokens.js';
import {isOfClass} from '../text/word-class.js';
import {wordSet} from '../text/word-set.js';
import {AFTER_REDUCED_PARTICIPLE_EN, isAdverb, OBJECT_PREPOSITIONS_EN, VISITS_EN} from '../vocabulary/syntax-words-en.js';
import type {Sentence} from './sentence.js';

const FAR = 14; // tokens to look for an object
const NEAR = 5; // tokens to look for a word beside a noun, or behind a trigger
const REACH_BEFORE_PASSIVE = 10;
const REACH_OF_JOURNEY = 4;
const QUOTES = wordSet('“ " \u2018 \'');
const ENDS = wordSet('. ; :');

/** Whether one of the words stands closely behind a trigger. */
export function isFollowedBy(tokens: readonly Token[], last: number, wanted: ReadonlySet<string>): boolean {
  for (let next = last + 1; next <= last + NEAR && next < tokens.length; next++) {
    if (wanted.has(tokens[next]!.lower)) return true;
    if (ENDS.has(tokens[next]!.lower)) return false;
  }
  return false;
}

/** In the passive what would follow stands before: "the head of the navy was hosted". */
export function isPrecededBy(tokens: readonly Token[], at: number, wanted: ReadonlySet<string>): boolean {
  for (let back = Math.max(0, at - REACH_BEFORE_PASSIVE); back < at; back++) if (wanted.has(tokens[back]!.lower)) return true;
  return false;
}

/** Whether a name or a quotation follows. */
export function isNamedAt(token: Token | undefined): boolean {
  return token !== undefined && (token.isCapitalised || QUOTES.has(token.lower));
}

/** Going is a visit only right before "to", "in" or "on a visit". */
export function isJourney(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.lower;
  if (tokens[last]?.lower === 'in' && isPlace(tokens[last + 1])) return true;
  if ((next === 'to' || next === 'in') && isPlace(tokens[last + 2])) return true;
  for (let at = last + 1; at <= last + REACH_OF_JOURNEY && at < tokens.length; at++) if (VISITS_EN.has(tokens[at]!.lower)) return true;
  return false;
}

const isPlace = (token: Token | undefined): boolean => token !== undefined && token.isCapitalised && !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower);

/** "A contract signed on Monday": the object stands right before a participle, and a preposition behind it. */
export function isBehindObject(tokens: readonly Token[], at: number, last: number, objects: number): boolean {
  return AFTER_REDUCED_PARTICIPLE_EN.has(tokens[last + 1]?.lower ?? '') && isOfClass(tokens[isAdverb(tokens[at - 1]) ? at - 2 : at - 1], objects);
}

/** Whether a wanted noun stands behind the verb in its clause; a tight one without a preposition between. */
export function hasObjectBehind({tokens, clauses}: Sentence, at: number, last: number, wanted: number, {isTight}: {isTight: boolean}): boolean {
  for (let next = last + 1; next < tokens.length && next <= last + FAR && clauses[next] === clauses[at]; next++) {
    if (isTight && OBJECT_PREPOSITIONS_EN.has(tokens[next]!.lower)) return false;
    if (isOfClass(tokens[next], wanted)) return true;
  }
  return false;
}

const REACH_OF_RELATIVE = 7;
const OPENS_RELATIVE = wordSet('the that which both its');

/** "An arrangement the two countries signed", "the tanks that Norway delivered": the object stands before a subject of its own. */
export function isObjectOfRelative(tokens: readonly Token[], at: number, wanted: number): boolean {
  for (let back = at - 2; back >= 0 && back >= at - REACH_OF_RELATIVE; back--) {
    const {isCapitalised, lower} = tokens[back + 1]!;
    if (lower === ',' || ENDS.has(lower)) return false;
    if (back < at - 2 && isOfClass(tokens[back], wanted) && (isCapitalised || OPENS_RELATIVE.has(lower))) return true;
  }
  return false;
}

/** Whether a wanted noun stands before the verb in its clause. */
export function hasNounBefore({tokens, clauses}: Sentence, at: number, wanted: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - FAR && clauses[back] === clauses[at]; back--) if (isOfClass(tokens[back], wanted)) return true;
  return false;
}

/** Whether a wanted noun stands close to a trigger, on either side. */
export function isBeside({tokens, clauses}: Sentence, first: number, last: number, wanted: number): boolean {
  for (let near = Math.max(0, first - NEAR); near <= last + NEAR && near < tokens.length; near++) {
    if ((near < first || near > last) && clauses[near] === clauses[first] && isOfClass(tokens[near], wanted)) return true;
  }
  return false;
}
