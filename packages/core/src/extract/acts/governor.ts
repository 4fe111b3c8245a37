import type {Realis} from '../../model/taxonomy.js';
import type {VerbForm} from '../text/inflect.js';
import {Lexicon, listOf} from '../text/lexicon.js';
import type {Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineClue} from '../text/word-table.js';
import {GOVERNORS_EN, type Effect} from '../vocabulary/governors-en.js';
import {DENIALS_EN, UNDER_DISCUSSION_EN} from '../vocabulary/syntax-words-en.js';
import type {Sentence} from './sentence.js';

const governors = new Lexicon<Effect>();
for (const {verbs, words, effect} of GOVERNORS_EN) {
  for (const verb of listOf(verbs)) governors.addVerb(verb, effect);
  for (const word of listOf(words)) governors.addPhrase(word, effect);
}
const discussed = new Lexicon<true>();
for (const words of UNDER_DISCUSSION_EN) discussed.addPhrase(words, true);
const GOVERNS = defineClue((lower) => governors.opensWith(lower) || DENIALS_EN.has(lower));

const REACH = 9; // tokens from a trigger back to its governor
const STRONGEST_FIRST: readonly Effect[] = ['suppressed', 'negated', 'commitment', 'proposal', 'hypothetical', 'future', 'ongoing', 'none'];
const ENDS = wordSet('. ; :');
const WILL = wordSet('will would shall');
const BE = wordSet('is are was were');
const TO_COME = wordSet('to planned scheduled due expected');
const REACH_OF_PREDICATE = 7;
const REACH_OF_EXTENT = 4;
const REACH_OF_DISCUSSION = 3;
const REACH_OF_AIM = 24; // a subject can be a long list
const REACH_OF_PURPOSE = 4;
const PURPOSES = wordSet('aim aims goal goals objective objectives purpose purposes priority priorities');

/** What stands before a trigger and governs it: of all governors in the clause the strongest effect wins. */
export function governorOf(sentence: Sentence, at: number, form: VerbForm | 'noun'): Effect {
  const {tokens, clauses, clues} = sentence;
  let strongest: Effect = 'none';
  if (clues & GOVERNS) {
    for (let back = at - 1; back >= 0 && back >= at - REACH && clauses[back] === clauses[at]; back--) {
      if (tokens[back]!.clues & GOVERNS) strongest = stronger(strongest, effectAt(tokens, back, at, form));
    }
    if (isDenied(tokens, clauses, at)) strongest = stronger(strongest, 'negated');
  }
  if (form === 'noun') {
    if (isYetToCome(tokens, at)) strongest = stronger(strongest, 'future');
    if (isUnderDiscussion(tokens, at) || isAim(tokens, at)) strongest = stronger(strongest, 'proposal');
  }
  return strongest;
}

const stronger = (one: Effect, other: Effect): Effect => (one === other || STRONGEST_FIRST.indexOf(one) < STRONGEST_FIRST.indexOf(other) ? one : other);

/** What a word makes of the trigger behind it. */
function effectAt(tokens: readonly Token[], back: number, at: number, form: VerbForm | 'noun'): Effect {
  const {lower, isCapitalised} = tokens[back]!;
  if (lower === 'may' && isCapitalised) return 'none'; // the month
  for (const entry of governors.at(tokens, back)) {
    if (governs(tokens, back, entry, at, form)) return entry.value === 'hypothetical' && isExtent(tokens, back) ? 'none' : entry.value; // the longest: "asked to" is not "asked"
  }
  return 'none';
}

/** A verb governs an infinitive with "to", a gerund, a noun close by, or "that … will"; a fixed word what stands close behind it. */
function governs(tokens: readonly Token[], back: number, {form, rest, value}: {form: VerbForm | 'noun' | 'fixed'; rest: readonly string[]; value: Effect}, at: number, ofForm: VerbForm | 'noun'): boolean {
  const end = back + rest.length;
  if (end >= at) return false;
  const distance = at - end - 1;
  let hasTo = rest.at(-1) === 'to' || tokens[back]!.lower === 'to';
  for (let between = end + 1; between < at; between++) {
    const {lower} = tokens[between]!;
    if (ENDS.has(lower)) return false;
    hasTo ||= lower === 'to';
  }
  if (rest.at(-1) === 'of') return (ofForm === 'noun' || ofForm === 'gerund') && distance <= 4;
  if (form === 'fixed') return value === 'negated' ? distance <= 2 : rest.length > 0 || distance <= 3;
  return hasTo || (ofForm === 'gerund' && distance <= 4) || (ofForm === 'noun' && distance <= 3) || (ofForm === 'base' && distance === 0);
}

/** "The joint venture will assemble …", "a visit is planned for May". */
function isYetToCome(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + REACH_OF_PREDICATE && next < tokens.length; next++) {
    const {lower} = tokens[next]!;
    if (WILL.has(lower) || (BE.has(lower) && next < at + REACH_OF_PREDICATE && TO_COME.has(tokens[next + 1]?.lower ?? ''))) return true;
  }
  return false;
}

/** "Whatever help could be given": how much there was, not whether there was any. */
function isExtent(tokens: readonly Token[], modal: number): boolean {
  for (let back = modal - 1; back >= Math.max(0, modal - REACH_OF_EXTENT); back--) if (tokens[back]!.lower === 'whatever') return true;
  return false;
}

/** "Joint projects on the table": right behind the noun. */
function isUnderDiscussion(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + REACH_OF_DISCUSSION && next < tokens.length; next++) if (discussed.at(tokens, next).length > 0) return true;
  return false;
}

/** "Joint projects are under discussion", "are among the aims", "are what the initiative is for": a predicate that makes its subject an aim. */
function isAim(tokens: readonly Token[], at: number): boolean {
  let is = at + 1;
  while (is <= at + REACH_OF_AIM && is < tokens.length && !BE.has(tokens[is]!.lower)) is++;
  if (is > at + REACH_OF_AIM) return false;
  for (let next = is + 1; next <= is + REACH_OF_PURPOSE && next < tokens.length; next++) {
    const {lower} = tokens[next]!;
    if (PURPOSES.has(lower) || discussed.at(tokens, next).length > 0 || (lower === 'what' && isForAtEnd(tokens, next))) return true;
  }
  return false;
}

function isForAtEnd(tokens: readonly Token[], from: number): boolean {
  const last = tokens.at(-1)!.lower === '.' ? tokens.length - 2 : tokens.length - 1;
  return last > from && tokens[last]!.lower === 'for';
}

/** "The ministry denied that troops would be sent": a denial reaches into the clause behind it. */
function isDenied(tokens: readonly Token[], clauses: Uint8Array, at: number): boolean {
  for (let denial = at - 1; denial >= 0; denial--) {
    const {lower, clues} = tokens[denial]!;
    if (clues & GOVERNS && DENIALS_EN.has(lower)) return (clauses[at] ?? 0) - (clauses[denial] ?? 0) <= 1;
    if (lower === 'but' || lower === ';') return false;
  }
  return false;
}

const LASTING = new Set<string>(['training', 'deployment', 'joint-programme', 'military-aid', 'other-aid', 'industry', 'procurement', 'intelligence-sharing']);
const PROGRESSIVE = wordSet('is are been be');
const REACH_OF_PROGRESSIVE = 3;
const BEFORE_INFINITIVE = wordSet('to did will would could can may');

/** How real an act is: what its governor says, else whether its verb tells of something that goes on. */
export function realisOfAct(tokens: readonly Token[], at: number, {form, effect, type}: {form: VerbForm | 'noun'; effect: Effect; type: string}): Realis {
  if (effect === 'future' || effect === 'hypothetical' || effect === 'negated') return effect;
  if (!LASTING.has(type)) return 'actual';
  if (effect === 'ongoing') return 'ongoing';
  if (form === 'gerund') {
    for (let back = at - 1; back >= Math.max(0, at - REACH_OF_PROGRESSIVE); back--) if (PROGRESSIVE.has(tokens[back]!.lower)) return 'ongoing';
    return 'actual';
  }
  const before = tokens[at - 1]?.lower ?? '';
  const isPresent = form === 'third' || (form === 'base' && !BEFORE_INFINITIVE.has(before));
  const isStandingPassive = form === 'participle' && (before === 'is' || before === 'are');
  return isPresent || isStandingPassive ? 'ongoing' : 'actual';
}
