import type {VerbForm} from '../text/inflect.js';
import type {Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {
  BE_EN, BEFORE_ADJECTIVAL_PARTICIPLE_EN, BEFORE_BASE_EN, BEFORE_NOMINAL_GERUND_EN, isAdverb, MODALS_EN, NOUN_OPENERS_EN, NOUNS_AND_VERBS_EN,
} from '../vocabulary/syntax-words-en.js';
import type {Sentence} from './sentence.js';

const ARMED = wordSet('military army');
const NOMINAL_COMPLEMENTS = wordSet('of to from');
const REACH = 4; // tokens from a participle back to its "be"
const PROGRESSIVE_REACH = 3;

/** A present-tense or base form is a verb only where no noun can stand: "the visit", "to visit". */
export function isVerbHere(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  const word = tokens[at]!.lower;
  const before = wordBefore(tokens, at);
  const isBehindName = at > 1 && (tokens[at - 1]!.isCapitalised || (at > 2 && isAdverb(tokens[at - 1]) && tokens[at - 2]!.isCapitalised)); // "Sweden jointly assemble"
  switch (form) {
    case 'base':
      return BEFORE_BASE_EN.has(before) || (before.endsWith('s') && !NOUN_OPENERS_EN.has(before)) || isBehindName;
    case 'third':
      return !NOUNS_AND_VERBS_EN.has(word) || (!(/(?:ing|ed)$/.test(before) && !isBehindName) && !NOUN_OPENERS_EN.has(before) && !/(?:ary|al|ive|ous|ic)$/.test(before));
    case 'gerund':
      return !BEFORE_NOMINAL_GERUND_EN.has(before) || (!NOMINAL_COMPLEMENTS.has(tokens[at + 1]?.lower ?? '') && before !== 'the' && before !== 'a');
    default:
      // "the agreed plan", "the signed text": a participle between article and noun is no predicate
      return !BEFORE_ADJECTIVAL_PARTICIPLE_EN.has(before);
  }
}

/** The word that decides, with adverbs passed over; armies act like forces. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  if (ARMED.has(before) && (tokens[at - 2]?.isCapitalised || tokens[at - 2]?.lower === "'s")) return 'forces'; // "the U.S. military trains"
  return before !== 'not' && isAdverb(tokens[at - 1]) ? tokens[at - 2]?.lower ?? before : before;
}

/** "To exercise" is a verb, "an exercise" a noun; after a modal a noun cannot stand. */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  return !MODALS_EN.has(tokens[at - 1]?.lower ?? '');
}

/** "The Joint Training Group": a capital among capitals names a thing and tells of no act. Headlines are all capitals. */
export function isPartOfName({tokens, isTitle}: Sentence, at: number): boolean {
  if (isTitle || !tokens[at]?.isCapitalised || at === 0) return false;
  return tokens[at - 1]?.isCapitalised === true || tokens[at + 1]?.isCapitalised === true;
}

/** "Was signed", "has been formally signed", "were trained and equipped". */
export function isPassiveAt(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = tokens[back]!.lower;
    if (BE_EN.has(word)) return true;
    if (!isAdverb(tokens[back]) && word !== 'and' && !(word.endsWith('ed') && tokens[back + 1]?.lower === 'and')) return false;
  }
  return false;
}

/** "Is training", "has been training". */
export function isProgressive(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - PROGRESSIVE_REACH); back--) if (BE_EN.has(tokens[back]!.lower)) return true;
  return false;
}
