import type {CountryMention} from '../countries/find-countries.js';
import type {OnReject, RejectionReason} from '../rejection.js';
import type {VerbForm} from '../text/inflect.js';
import {Lexicon, listOf, type Entry} from '../text/lexicon.js';
import type {Token} from '../text/tokens.js';
import {bitsOfClasses, classesIn} from '../text/word-class.js';
import {wordSet} from '../text/word-set.js';
import {defineClue} from '../text/word-table.js';
import {ACT_RULES_EN, type ActRule} from '../vocabulary/act-rules-en.js';
import type {Effect} from '../vocabulary/governors-en.js';
import {OFFICES_EN} from '../vocabulary/offices-en.js';
import {isAdverb, REACHING_OUT_EN, REFUSALS_EN, SETTING_DETERMINERS_EN, SETTING_PREPOSITIONS_EN, THREATS_EN} from '../vocabulary/syntax-words-en.js';
import type {WordClass} from '../vocabulary/word-classes-en.js';
import type {Act} from './act.js';
import {governorOf, realisOfAct} from './governor.js';
import {isVerbOfSaying, type Sentence} from './sentence.js';
import {settleContents} from './settle-contents.js';
import {hasNounBefore, hasObjectBehind, isBehindObject, isBeside, isFollowedBy, isJourney, isNamedAt, isObjectOfRelative, isPrecededBy} from './surroundings.js';
import {isNounHere, isPartOfName, isPassiveAt, isProgressive, isVerbHere} from './verb-or-noun.js';

/** Every field that some rule has. Rules of one shape are read several times faster than rules of thirty shapes. */
const FIELDS = Object.fromEntries(ACT_RULES_EN.flatMap((rule) => Object.keys(rule)).map((field) => [field, undefined])) as Partial<ActRule>;

/** A rule, made ready to be asked. */
interface ReadyRule {
  rule: ActRule;
  /** Groups its objects belong to, as bits. */
  objects: number;
  /** Groups of each of which the sentence must hold a word, as bits. */
  needs: readonly number[];
  conditions: readonly Condition[];
}

/** A trigger as it stands in a sentence, and what its place makes of it. */
interface Trigger {
  ready: ReadyRule;
  sentence: Sentence;
  /** First and last token. */
  at: number;
  last: number;
  form: VerbForm | 'noun' | 'fixed';
  /** A noun or a fixed phrase, not a verb. */
  isNoun: boolean;
  /** "Was signed". */
  isPassive: boolean;
  /** "A contract signed by". */
  isReduced: boolean;
}

type Condition = (trigger: Trigger) => boolean;

const isOfMeeting = ({type}: ActRule): boolean => type === 'meeting';
const forWords = (list: string | undefined, condition: (words: ReadonlySet<string>) => Condition): Condition | false => list !== undefined && condition(wordSet(list));
/** The same, with the plurals of the words. */
const forNouns = (list: string | undefined, condition: (words: ReadonlySet<string>) => Condition): Condition | false => forWords(list, (words) => condition(new Set([...words].flatMap((word) => [word, `${word}s`]))));
const forClasses = (list: readonly WordClass[] | undefined, condition: (classes: number) => Condition): Condition | false => list !== undefined && condition(bitsOfClasses(list));

/** What rules ask of the place of their trigger: each gives its condition for a rule that asks for it. */
const CONDITIONS: readonly ((rule: ActRule) => Condition | false)[] = [
  ({isNamed}) => isNamed === true && (({sentence: {tokens}, last}) => isNamedAt(tokens[last + 1])),
  ({next}) => forWords(next, (words) => ({sentence: {tokens}, last}) => words.has(tokens[last + 1]?.lower ?? '')),
  ({without}) => forNouns(without, (words) => ({sentence: {tokens}, last}) => !isFollowedBy(tokens, last, words)),
  ({isSaid}) => isSaid === true && (({sentence: {tokens}, at, last}) => isSaidBefore(tokens, at) && !isRefusal(tokens, last + 1)),
  ({subjects}) => forClasses(subjects, (classes) => ({sentence, at}) => hasNounBefore(sentence, at, classes)),
  ({isNamed}) => isNamed !== true && (({sentence, at, last}) => last > at || !isPartOfName(sentence, at)),
  (rule) => isOfMeeting(rule) && (({sentence: {tokens}, at, form}) => form !== 'gerund' || isProgressive(tokens, at)), // "a regular briefing"
  (rule) => isOfMeeting(rule) && (({sentence: {tokens}, at, isPassive}) => !isPassive || tokens[at]!.lower !== 'met'), // "demands are met"
  ({followedBy}) => forNouns(followedBy, (words) => ({sentence: {tokens}, at, last, isPassive}) => isFollowedBy(tokens, last, words) || (isPassive && isPrecededBy(tokens, at, words))),
  ({objects}) => forClasses(objects, () => hasObject),
  ({beside}) => forClasses(beside, (classes) => ({sentence, at, last}) => isBeside(sentence, at, last, classes)),
  (rule) => rule.isJourney === true && (({sentence: {tokens}, last}) => isJourney(tokens, last)),
];

/** Finds the acts of cooperation that a sentence tells of, in order. */
export type ActFinder = (sentence: Sentence, countries?: readonly CountryMention[], onReject?: OnReject) => Act[];

/** Finds acts by these rules, the earlier of two that read the same trigger. */
export function createActFinder(rules: readonly ActRule[], {isBuiltIn = false}: {isBuiltIn?: boolean} = {}): ActFinder {
  const triggers = createTriggers(rules.map((rule) => ({...FIELDS, ...rule})), isBuiltIn);
  const clue = isBuiltIn ? defineClue((lower) => triggers.opensWith(lower)) : 0; // 0: every word may be a trigger
  return (sentence, countries = [], onReject) => {
    const found: Act[] = [];
    if (clue && !(sentence.clues & clue)) return found;
    const {tokens} = sentence;
    let classes = 0; // of the words of the sentence, read when they are needed
    for (let at = 0; at < tokens.length; at++) {
      if (clue && !(tokens[at]!.clues & clue)) continue;
      const entries = triggers.at(tokens, at);
      if (entries.length === 0) continue;
      classes ||= classesIn(tokens);
      const act = actAt(sentence, at, entries, countries, classes, onReject);
      if (!act) continue;
      found.push(act);
      at = act.last;
    }
    const settled = settleContents(found);
    if (onReject) for (const act of found) if (!settled.some(({first}) => first === act.first)) onReject(act, 'content');
    return settled;
  };
}

function createTriggers(rules: readonly ActRule[], isBuiltIn: boolean): Lexicon<ReadyRule> {
  const triggers = new Lexicon<ReadyRule>({isBuiltIn});
  for (const rule of rules) {
    const needs = [rule.subjects, rule.objects, rule.beside].filter((list) => list !== undefined).map(bitsOfClasses);
    const ready: ReadyRule = {rule, objects: bitsOfClasses(rule.objects ?? []), needs, conditions: CONDITIONS.map((conditionOf) => conditionOf(rule)).filter((condition) => condition !== false)};
    for (const verb of listOf(rule.verbs)) triggers.addVerb(verb, ready);
    for (const noun of listOf(rule.nouns)) triggers.addNoun(noun, ready);
    for (const word of listOf(rule.words)) triggers.addPhrase(word, ready);
  }
  return triggers;
}

/** Finds the acts that the rules of the extractor know. */
export const findActs: ActFinder = createActFinder(ACT_RULES_EN, {isBuiltIn: true});

/** The act whose trigger, one of some entries, begins at a token. Rules are tried in order; the longest phrase first. */
function actAt(sentence: Sentence, at: number, entries: readonly Entry<ReadyRule>[], countries: readonly CountryMention[], classes: number, onReject?: OnReject): Act | null {
  for (const entry of entries) {
    const act = actOf(sentence, at, entry, entries, countries, classes);
    if (typeof act !== 'string') return act;
    onReject?.({rule: entry.value.rule, sentence, first: at, last: at + entry.rest.length}, act);
  }
  return null;
}

/** The act that an entry gives at a token, or why it gives none. */
function actOf(sentence: Sentence, at: number, entry: Entry<ReadyRule>, entries: readonly Entry<ReadyRule>[], countries: readonly CountryMention[], classes: number): Act | RejectionReason {
  if (!areThere(entry.value.needs, classes)) return 'words';
  if (!isTriggerHere(sentence, at, entry, countries)) return 'form';
  const trigger = placeTrigger(sentence, at, entry);
  // A form that is both is read as a participle where one can stand.
  if (entry.form === 'past' && isParticiple(trigger) && hasParticiple(entries, entry.value)) return 'form';
  return areConditionsMet(trigger) ? readAct(trigger) : 'words';
}

/** Whether a sentence that holds words of these classes has what a rule needs. */
function areThere(needs: readonly number[], classes: number): boolean {
  for (const need of needs) if (!(need & classes)) return false;
  return true;
}

function hasParticiple(entries: readonly Entry<ReadyRule>[], rule: ReadyRule): boolean {
  for (const {value, form} of entries) if (value === rule && form === 'participle') return true;
  return false;
}

function areConditionsMet(trigger: Trigger): boolean {
  for (const isMet of trigger.ready.conditions) if (!isMet(trigger)) return false;
  return true;
}

/** Whether a word is used as the rule reads it: a verb where a verb can stand, a noun where a noun can. */
function isTriggerHere({tokens}: Sentence, at: number, {form}: Entry<ReadyRule>, countries: readonly CountryMention[]): boolean {
  if (tokens[at - 1]?.lower === '-') return false; // "U.N.-supported" names a side and tells of no act
  if (form === 'fixed') return true;
  if (form === 'noun') return isNounHere(tokens, at);
  if (!isVerbHere(tokens, at, form)) return false;
  const isBehindAdjective = (form === 'base' || form === 'third') && isDemonym(tokens[at - 1], countries) && !tokens[at - 1]!.lower.endsWith('s');
  return !isBehindAdjective; // "Lithuanian partners"
}

function isDemonym(token: Token | undefined, countries: readonly CountryMention[]): boolean {
  if (token !== undefined) for (const {start, end, via} of countries) if (via === 'demonym' && token.start >= start && token.end <= end) return true;
  return false;
}

function placeTrigger(sentence: Sentence, at: number, {value: ready, form, rest}: Entry<ReadyRule>): Trigger {
  const {tokens} = sentence;
  const last = at + rest.length;
  const isPassive = form === 'participle' && isPassiveAt(tokens, at);
  const isReduced = form === 'participle' && !isPassive && isReducedAt(tokens, at, last, ready);
  return {ready, sentence, at, last, form, isNoun: form === 'noun' || form === 'fixed', isPassive, isReduced};
}

const isReducedAt = (tokens: readonly Token[], at: number, last: number, {objects}: ReadyRule): boolean => tokens[last + 1]?.lower === 'by' || isBehindObject(tokens, at, last, objects);

const isParticiple = ({ready, sentence: {tokens}, at, last}: Trigger): boolean => isPassiveAt(tokens, at) || isReducedAt(tokens, at, last, ready);

function hasObject({ready: {rule, objects}, sentence, at, last, form, isPassive, isReduced}: Trigger): boolean {
  if (isPassive || isReduced) return hasNounBefore(sentence, at, objects);
  return hasObjectBehind(sentence, at, last, objects, {isTight: rule.isTight === true}) || (form === 'past' && isObjectOfRelative(sentence.tokens, at, objects));
}

const REACH_OF_SAYING = 6;

function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = Math.max(0, at - REACH_OF_SAYING); back < at; back++) if (isVerbOfSaying(tokens[back])) return true;
  return false;
}

const HEADLINE_WORDS = wordSet(", and & of the 's government ministry army navy forces");
const REACH_OF_THREAT = 8;
const REACH_OF_REFUSAL = 3;

/** "… it will not end the strike" is no promise. */
function isRefusal(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH_OF_THREAT && at < tokens.length; at++) {
    const {lower} = tokens[at]!;
    if (THREATS_EN.has(lower) || (at < from + REACH_OF_REFUSAL && REFUSALS_EN.has(lower))) return true;
  }
  return false;
}

/** The act a trigger tells of, as its governor has it, or why that makes it none. */
function readAct({ready: {rule}, sentence, at, last, form, isNoun, isPassive, isReduced}: Trigger): Act | RejectionReason {
  const {tokens} = sentence;
  const formOrNoun = form === 'fixed' ? 'noun' : form;
  const isAdjunct = isReduced || isAdjunctAt(tokens, at, formOrNoun, rule.type);
  const isHeadline = isHeadlineAt(sentence, at, form);
  const effect: Effect = isHeadline ? 'future' : isAdjunct && isNoun ? 'none' : governorOf(sentence, at, formOrNoun);
  if (rule.only === 'future' && effect !== 'future') return 'aim';
  if (effect === 'suppressed') return effect;
  if ((effect === 'none' || form === 'fixed') && isMereAim(tokens, at, form, rule.type)) return 'aim';
  const isAim = effect === 'commitment' || effect === 'proposal';
  const type = isAim ? effect : rule.type;
  const realis = realisOfAct(tokens, at, {form: formOrNoun, effect, type: rule.type});
  const isSettled = isAim || rule.only === 'future'; // the promise has been made, whatever becomes of its aim
  const act: Act = {
    rule,
    type,
    realis: realis === 'negated' ? realis : type === 'proposal' ? 'hypothetical' : isSettled ? 'actual' : realis,
    sentence,
    first: at,
    last,
    isPassive: isPassive || isReduced,
    isNominal: isNoun || form === 'gerund',
    isAdjunct,
    realisRule: isHeadline ? 'R7' : effect === 'none' ? 'R1' : 'R2',
  };
  if (isAim) act.aims = rule.type;
  return act;
}

/** "Norway to train pilots of Kenya": in a title an infinitive right behind its subject is a plan. */
function isHeadlineAt({tokens, isTitle}: Sentence, at: number, form: Trigger['form']): boolean {
  if (!isTitle || form !== 'base' || tokens[at - 1]?.lower !== 'to') return false;
  const subject = tokens[at - 2];
  return subject !== undefined && tokens.slice(0, at - 1).every((token, index) => isOfSubject(token, index === 0) || (token.lower.endsWith('s') && index === at - 2));
}

/** A name, an office, or what stands between them. */
function isOfSubject(token: Token, isFirst: boolean): boolean {
  const {lower, isCapitalised} = token;
  return (isCapitalised && (!isFirst || !isAdverb(token))) || HEADLINE_WORDS.has(lower) || OFFICES_EN.has(lower);
}

const SETTINGS = new Set<string>(['meeting', 'visit', 'exercise']);
const REACH_OF_SETTING = 4;

/** Whether the trigger only gives the setting: talks behind "during" or "on the eve of", a gerund that is no predicate. */
function isAdjunctAt(tokens: readonly Token[], at: number, form: VerbForm | 'noun', type: string): boolean {
  if (form === 'gerund') return !isProgressive(tokens, at);
  if (form !== 'noun' || !SETTINGS.has(type)) return false;
  for (let back = at - 1; back >= Math.max(0, at - REACH_OF_SETTING); back--) {
    const word = tokens[back]!.lower;
    if (SETTING_PREPOSITIONS_EN.has(word)) return true;
    if (SETTING_DETERMINERS_EN.has(word)) return SETTING_PREPOSITIONS_EN.has(tokens[back - 1]?.lower ?? '');
    if (word === ',' || word === ';') return false;
  }
  return false;
}

/** Types whose words are so common that a gerund tells of an aim, not of an act, unless it is a predicate. */
const COMMON = new Set<string>(['joint-programme', 'commitment', 'statement-of-support', 'proposal', 'industry']);
const REACH_OF_INFINITIVE = 8;

/** "Visited Israel to strengthen ties", "the importance of expanding cooperation": an aim that nobody is said to have carried out. */
function isMereAim(tokens: readonly Token[], at: number, form: Trigger['form'], type: string): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (form === 'base') {
    // Whoever calls to congratulate has congratulated.
    if (type === 'statement-of-support' && isReachingOut(tokens, at)) return false;
    const isJoined = before === 'and' || before === 'or' || before === ',';
    return before === 'to' || (isJoined && hasToBefore(tokens, at - 1));
  }
  if (form === 'fixed') return before === 'be' && tokens[at - 2]?.lower === 'to';
  // "…, thanking Poland for its help" goes on telling what was done.
  if (form === 'gerund' && type === 'statement-of-support' && before === ',') return false;
  return form === 'gerund' && COMMON.has(type) && !isProgressive(tokens, at);
}

function isReachingOut(tokens: readonly Token[], at: number): boolean {
  for (let back = 0; back < at; back++) if (REACHING_OUT_EN.has(tokens[back]!.lower)) return true;
  return false;
}

function hasToBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = Math.max(0, at + 1 - REACH_OF_INFINITIVE); back < at; back++) if (tokens[back]!.lower === 'to') return true;
  return false;
}
