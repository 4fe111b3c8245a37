import type {EventType, Realis} from '../../model/taxonomy.js';
import {MONTHS, WEEKDAYS} from '../dates/date-words.js';
import {Lexicon, listOf} from '../text/lexicon.js';
import type {VerbForm} from '../text/inflect.js';
import type {Token} from '../text/tokens.js';
import {isOfClass} from '../text/word-class.js';
import {ACT_RULES_EN, type ActRule} from '../vocabulary/act-rules-en.js';
import {GOVERNORS_EN, type Effect} from '../vocabulary/governors-en.js';
import type {WordClass} from '../vocabulary/word-classes-en.js';
import type {Act} from './act.js';
import type {CountryMention} from '../countries/find-countries.js';
import {isVerbOfSaying, type Sentence} from './sentence.js';

const FAR = 14; // tokens to look for an object
const NEAR = 5; // tokens to look for a word beside a noun, or behind a trigger

const triggers = new Lexicon<ActRule>();
for (const rule of ACT_RULES_EN) {
  for (const verb of listOf(rule.verbs)) triggers.addVerb(verb, rule);
  for (const noun of listOf(rule.nouns)) triggers.addNoun(noun, rule);
  for (const word of listOf(rule.words)) triggers.addPhrase(word, rule);
}
const governors = new Lexicon<Effect>();
for (const {verbs, words, effect} of GOVERNORS_EN) {
  for (const verb of listOf(verbs)) governors.addVerb(verb, effect);
  for (const word of listOf(words)) governors.addPhrase(word, effect);
}
const NOUN_BEFORE = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|your|my|any|some|no|each|every|of|for|in|on|at|by|from|with|about|during|after|before|under|'s|joint|military|official|first|last|next|recent|new|strong|full|continued|political|financial|humanitarian|two|three|several|many|such|bilateral|working|more|further|in-depth|annual|high-level|own|western|public|popular|unwavering|steadfast|mutual)$/;
const PREPOSITION = /^(?:on|into|against|in|with|at|for|by|to|from|over|under)$/;
const BE = /^(?:be|is|are|was|were|been|being|am|'s|'re|get|gets|got)$/;
const ADVERB = /^(?:also|already|now|still|recently|jointly|officially|formally|currently|further|then|again|finally|together|reportedly|previously|just|fully|repeatedly|mutually|not|so|ever|both|have|has|had|\p{L}+ly)$/u;

/** Acts of cooperation that a sentence tells of, in order. */
export function findActs(sentence: Sentence, countries: readonly CountryMention[] = []): Act[] {
  const {tokens} = sentence;
  const isAdjective = (at: number) => countries.some(({start, end, via}) => via === 'demonym' && (tokens[at]?.start ?? -1) >= start && (tokens[at]?.end ?? 0) <= end);
  const found: Act[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const act = actAt(sentence, at, isAdjective);
    if (!act) continue;
    found.push(act);
    at = act.last;
  }
  return settleContents(found);
}

/** The act whose trigger begins at a token. Rules are tried in order; the longest phrase first. */
function actAt(sentence: Sentence, at: number, isAdjective: (at: number) => boolean): Act | null {
  const {tokens} = sentence;
  for (const {value: rule, form, rest} of triggers.at(tokens, at)) {
    const last = at + rest.length;
    const isNoun = form === 'noun' || form === 'fixed';
    if (!isNoun && !isVerbHere(tokens, at, form as VerbForm)) continue;
    if ((form === 'base' || form === 'third') && isAdjective(at - 1) && !tokens[at - 1]?.lower.endsWith('s')) continue; // "Lithuanian partners"
    if (isNoun && form === 'noun' && !isNounHere(tokens, at)) continue;
    if (tokens[at - 1]?.lower === '-') continue; // "U.N.-supported" names a side and tells of no act
    if (rule.isNamed && !/^(?:“|"|\u2018|')$/.test(tokens[last + 1]?.lower ?? '') && !tokens[last + 1]?.isCapitalised) continue;
    if (rule.next && !rule.next.split(' ').includes(tokens[last + 1]?.lower ?? '')) continue;
    if (rule.without && isFollowedBy(tokens, last, rule.without)) continue;
    if (rule.isSaid && !tokens.slice(Math.max(0, at - 6), at).some((token) => isVerbOfSaying(token))) continue;
    if (rule.isSaid && isRefusal(tokens, last + 1)) continue;
    if (rule.subjects && !hasObject(sentence, {at, last, isBehind: false, wanted: rule.subjects})) continue;
    const isAlsoParticiple = form === 'past' && triggers.at(tokens, at).some((entry) => entry.value === rule && entry.form === 'participle');
    if (isAlsoParticiple && (isPassiveAt(tokens, at) || tokens[last + 1]?.lower === 'by' || isBehindObject(tokens, at, last, rule))) continue; // read as a participle instead
    if (rest.length === 0 && !rule.isNamed && isPartOfName(sentence, at)) continue;
    const isPassive = !isNoun && form === 'participle' && isPassiveAt(tokens, at);
    const isReduced = !isNoun && form === 'participle' && !isPassive && (tokens[last + 1]?.lower === 'by' || isBehindObject(tokens, at, last, rule));
    if (form === 'gerund' && rule.type === 'meeting' && !isProgressive(tokens, at)) continue; // "a regular briefing"
    if (isPassive && rule.type === 'meeting' && tokens[at]?.lower === 'met') continue; // "demands are met"
    if (rule.followedBy && !isFollowedBy(tokens, last, rule.followedBy) && !(isPassive && isPrecededBy(tokens, at, rule.followedBy))) continue;
    if (rule.objects && !hasObject(sentence, {at, last, isBehind: !isPassive && !isReduced, wanted: rule.objects, isTight: rule.isTight === true})) continue;
    if (rule.beside && !isBeside(sentence, at, last, rule.beside)) continue;
    if (rule.isJourney && !isJourney(tokens, last)) continue;
    const isAdjunct = isReduced || isAdjunctAt(tokens, at, isNoun ? 'noun' : form, rule.type);
    const control: {effect: Effect} = isAdjunct && isNoun ? {effect: 'none'} : governorOf(sentence, at, isNoun ? 'noun' : (form as VerbForm));
    if (rule.only === 'future' && control.effect !== 'future') continue;
    if (control.effect === 'suppressed' || (control.effect === 'none' && isMereAim(tokens, at, form, rule.type))) continue;
    const realis = realisOf(tokens, at, {form: isNoun ? 'noun' : (form as VerbForm), effect: control.effect, type: rule.type});
    const isAim = control.effect === 'commitment' || control.effect === 'proposal';
    const type = isAim ? (control.effect as EventType) : rule.type;
    return {
      rule,
      type,
      ...(isAim ? {aims: rule.type} : {}),
      realis: realis === 'negated' ? realis : type === 'proposal' ? 'hypothetical' : isAim || rule.only === 'future' ? 'actual' : realis,
      sentence,
      first: at,
      last,
      isPassive: isPassive || isReduced,
      isNominal: isNoun || form === 'gerund',
      isAdjunct,
      realisRule: control.effect === 'none' ? 'R1' : 'R2',
    };
  }
  return null;
}

/** "Is training", "has been training". */
const isProgressive = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some(({lower}) => BE.test(lower));

/** "… it will not end the strike" is no promise. */
function isRefusal(tokens: readonly Token[], at: number): boolean {
  if (tokens.slice(at, at + 8).some(({lower}) => /^(?:curfew|offensive|sanctions|strikes?|ban|war|attacks?|embargo|tariffs|operation|operations|boycott|emergency|retaliation|crackdown)$/.test(lower))) return true;
  return tokens.slice(at, at + 3).some(({lower}) => /^(?:not|never|no|retaliate|attack|respond|continue|fight|impose|veto|oppose|reject|sue|appeal)$/.test(lower));
}

const ADJUNCT_BEFORE = /^(?:after|following|during|before|since|amid|despite|throughout|until|at|in|on|of|ahead|between|from)$/;
const SETTINGS = new Set<EventType>(['meeting', 'visit', 'exercise']);

/** Whether the trigger only gives the setting: talks behind "during" or "on the eve of", a gerund that is no predicate. */
function isAdjunctAt(tokens: readonly Token[], at: number, form: string, type: EventType): boolean {
  if (form === 'gerund') return !isProgressive(tokens, at);
  if (form !== 'noun' || !SETTINGS.has(type)) return false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back]?.lower ?? '';
    if (ADJUNCT_BEFORE.test(word)) return true;
    if (/^(?:the|a|an|his|her|its|their|these|'s)$/.test(word)) return ADJUNCT_BEFORE.test(tokens[back - 1]?.lower ?? '');
    if (/^[,;]$/.test(word)) return false;
  }
  return false;
}

/** Verbs whose forms are nouns as well; only these must prove that they are verbs. */
const AMBIGUOUS = /^(?:visit|support|help|aid|train|call|plan|host|arm|back|thank|honou?r|order|purchase|ship|share|post|base|head|tour|talk|patrol|police|fund|grant|award|launch|start|review|stress|pledge|promise|offer|welcome|praise|treat|rescue|supply|deal|exercise|form|found|contract|strike|seal|land|pay|cut|halt|end|stop|freeze|debate|address|release|host|permit|return|open|swap|export|document|brief|ring|telephone|phone|negotiate|partner|salute|applaud|transfer|stage)s?$/;

/** A present-tense or base form is a verb only where no noun can stand: "the visit", "to visit". */
function isVerbHere(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  let before = tokens[at - 1]?.lower ?? '';
  if (/^(?:military|army)$/.test(before) && (tokens[at - 2]?.isCapitalised || tokens[at - 2]?.lower === "'s")) before = 'forces'; // "the U.S. military trains"
  if (ADVERB.test(before) && before !== 'not') before = tokens[at - 2]?.lower ?? before;
  if (form === 'base') return /^(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|n't|and|or|they|we|i|you|who|that|countries|states|allies|troops|soldiers|ministers|officials|forces|ships|instructors|leaders|sides|people|governments|nations|companies|members|presidents)$/.test(before) || /s$/.test(before) && !NOUN_BEFORE.test(before) || (at > 1 && tokens[at - 1]?.isCapitalised === true);
  if (form === 'third') return !AMBIGUOUS.test(tokens[at]?.lower ?? '') || !(/(?:ing|ed)$/.test(before) && !(at > 1 && tokens[at - 1]?.isCapitalised)) && !NOUN_BEFORE.test(before) && !/(?:ary|al|ive|ous|ic)$/.test(before);
  if (form === 'gerund') return !/^(?:the|a|an|this|its|his|her|their|first|next|last|joint|military|of\s)$/.test(before) || /^(?:of|to|from)$/.test(tokens[at + 1]?.lower ?? '') === false && before !== 'the' && before !== 'a';
  // "the agreed plan", "the signed text": a participle between article and noun is no predicate
  return !/^(?:the|a|an|its|their|his|her|newly|recently)$/.test(before);
}

/** "To exercise" is a verb, "an exercise" a noun; after a modal or "to" a noun cannot stand. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  return !/^(?:will|would|can|could|may|might|must|should|shall|did|does|do)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "The Joint Training Group": a capital among capitals names a thing and tells of no act. Headlines are all capitals. */
function isPartOfName({tokens, isTitle}: Sentence, at: number): boolean {
  if (isTitle || !tokens[at]?.isCapitalised || at === 0) return false;
  return tokens[at - 1]?.isCapitalised === true || tokens[at + 1]?.isCapitalised === true;
}

function isPassiveAt(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back]?.lower ?? '';
    if (BE.test(word)) return true;
    if (!ADVERB.test(word) && word !== 'and' && !(word.endsWith('ed') && tokens[back + 1]?.lower === 'and')) return false;
  }
  return false;
}

function isFollowedBy(tokens: readonly Token[], last: number, words: string): boolean {
  const wanted = words.split(' ');
  for (let next = last + 1; next <= last + NEAR && next < tokens.length; next++) {
    if (isAmong(tokens[next], wanted)) return true;
    if (/^[.;:]$/.test(tokens[next]?.lower ?? '')) return false;
  }
  return false;
}

/** In the passive what would follow stands before: "the head of the navy was hosted". */
function isPrecededBy(tokens: readonly Token[], at: number, words: string): boolean {
  const wanted = words.split(' ');
  return tokens.slice(Math.max(0, at - 10), at).some((token) => isAmong(token, wanted));
}

/** A word or its plural. */
const isAmong = (token: Token | undefined, wanted: readonly string[]): boolean => token !== undefined && (wanted.includes(token.lower) || wanted.includes(token.lower.replace(/s$/, '')));

/** Going is a visit only right before "to", "in" or "on a visit". */
function isJourney(tokens: readonly Token[], last: number): boolean {
  const isPlace = (token: Token | undefined) => token?.isCapitalised === true && !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower);
  if (tokens[last]?.lower === 'in' && isPlace(tokens[last + 1])) return true;
  const [next, place] = [tokens[last + 1]?.lower ?? '', tokens[last + 2]];
  if (/^(?:to|in)$/.test(next) && isPlace(place)) return true;
  return tokens.slice(last + 1, last + 5).some(({lower}) => /^(?:visits?|trips?)$/.test(lower));
}

/** "A contract signed on Monday": the object stands right before a participle, and a preposition behind it. */
function isBehindObject(tokens: readonly Token[], at: number, last: number, rule: ActRule): boolean {
  return rule.objects !== undefined && isOfClass(tokens[at - 1], rule.objects) && /^(?:on|in|by|between|with|at|last|this|after|during|under|to|from|yesterday|today)$/.test(tokens[last + 1]?.lower ?? '');
}

/** Whether a wanted noun stands behind the verb in its clause, or in the passive before it. */
function hasObject({tokens, clauses}: Sentence, {at, last, isBehind, wanted, isTight = false}: {at: number; last: number; isBehind: boolean; wanted: readonly WordClass[]; isTight?: boolean}): boolean {
  if (isBehind) {
    for (let next = last + 1; next < tokens.length && next <= last + FAR && clauses[next] === clauses[at]; next++) {
      if (isTight && PREPOSITION.test(tokens[next]?.lower ?? '')) return false;
      if (isOfClass(tokens[next], wanted)) return true;
    }
    return false;
  }
  for (let back = at - 1; back >= 0 && back >= at - FAR && clauses[back] === clauses[at]; back--) if (isOfClass(tokens[back], wanted)) return true;
  return false;
}

function isBeside({tokens, clauses}: Sentence, first: number, last: number, wanted: readonly WordClass[]): boolean {
  for (let near = Math.max(0, first - NEAR); near <= last + NEAR && near < tokens.length; near++) {
    if ((near < first || near > last) && clauses[near] === clauses[first] && isOfClass(tokens[near], wanted)) return true;
  }
  return false;
}

/** What stands before a trigger and governs it: the nearest governor in the clause, with the strongest effect winning. */
function governorOf({tokens, clauses}: Sentence, at: number, form: VerbForm | 'noun'): {effect: Effect} {
  const effects = new Set<Effect>();
  const isInfinitive = form === 'base';
  for (let back = at - 1; back >= 0 && back >= at - 9 && clauses[back] === clauses[at]; back--) {
    for (const entry of governors.at(tokens, back)) {
      const end = back + entry.rest.length;
      if (end >= at) continue;
      const between = tokens.slice(end + 1, at).map(({lower}) => lower);
      const endsInTo = entry.rest.at(-1) === 'to' || tokens[back]?.lower === 'to';
      if (between.some((word) => /^[.;:]$/.test(word))) continue;
      if (entry.form === 'fixed' && entry.rest.length === 0 && entry.value !== 'negated' && between.length > 3) continue;
      if (entry.value === 'negated' && entry.form === 'fixed' && between.length > 2) continue;
      // a verb governs an infinitive with "to", a gerund, a noun close by, or "that … will"
      const links = entry.form === 'fixed' || between.includes('to') || endsInTo || (form === 'gerund' && between.length <= 4) || (form === 'noun' && between.length <= 3) || (isInfinitive && between.length === 0);
      if (links) effects.add(entry.value);
    }
  }
  if (isDenied(tokens, clauses, at)) effects.add('negated');
  if (form === 'noun' && isYetToCome(tokens, at)) effects.add('future');
  const order: Effect[] = ['suppressed', 'negated', 'commitment', 'proposal', 'hypothetical', 'future', 'ongoing'];
  return {effect: order.find((effect) => effects.has(effect)) ?? 'none'};
}

/** "The joint venture will assemble …", "a visit is planned for May". */
function isYetToCome(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 5).map(({lower}) => lower);
  return next.some((word, index) => /^(?:will|would|shall)$/.test(word) || (/^(?:is|are|was|were)$/.test(word) && /^(?:to|planned|scheduled|due|expected)$/.test(next[index + 1] ?? '')));
}

/** "The ministry denied that troops would be sent": a denial reaches into the clause behind it. */
function isDenied(tokens: readonly Token[], clauses: Uint8Array, at: number): boolean {
  const denial = tokens.findLastIndex(({lower}, index) => index < at && /^(?:denied|denies|deny|denying)$/.test(lower));
  return denial >= 0 && (clauses[at] ?? 0) - (clauses[denial] ?? 0) <= 1 && !tokens.slice(denial, at).some(({lower}) => lower === 'but' || lower === ';');
}

const LASTING = new Set<EventType>(['training', 'deployment', 'joint-programme', 'military-aid', 'other-aid', 'industry', 'procurement', 'intelligence-sharing']);

function realisOf(tokens: readonly Token[], at: number, {form, effect, type}: {form: VerbForm | 'noun'; effect: Effect; type: EventType}): Realis {
  if (effect === 'future' || effect === 'hypothetical' || effect === 'negated') return effect;
  if (effect === 'ongoing' && LASTING.has(type)) return 'ongoing';
  if (!LASTING.has(type)) return 'actual';
  if (form === 'gerund') {
    for (let back = at - 1; back >= Math.max(0, at - 3); back--) if (/^(?:is|are|been|be)$/.test(tokens[back]?.lower ?? '')) return 'ongoing';
    return 'actual';
  }
  const isPresent = form === 'third' || (form === 'base' && !/^(?:to|did|will|would|could|can|may)$/.test(tokens[at - 1]?.lower ?? ''));
  const isStandingPassive = form === 'participle' && /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? '');
  return isPresent || isStandingPassive ? 'ongoing' : 'actual';
}

/** Types whose words are so common that a gerund tells of an aim, not of an act, unless it is a predicate. */
const COMMON = new Set<EventType>(['joint-programme', 'commitment', 'statement-of-support', 'proposal', 'industry']);

/** "Visited Israel to strengthen ties", "the importance of expanding cooperation": an aim that nobody is said to have carried out. */
function isMereAim(tokens: readonly Token[], at: number, form: string, type: EventType): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  // Whoever calls to congratulate has congratulated.
  if (form === 'base' && type === 'statement-of-support' && tokens.slice(0, at).some(({lower}) => /^(?:called|phoned|telephoned|wrote)$/.test(lower))) return false;
  if (form === 'base') return before === 'to' || (/^(?:and|or|,)$/.test(before) && tokens.slice(Math.max(0, at - 8), at - 1).some(({lower}) => lower === 'to'));
  if (form === 'fixed') return before === 'be' && tokens[at - 2]?.lower === 'to';
  // "…, thanking Poland for its help" goes on telling what was done.
  if (form === 'gerund' && type === 'statement-of-support' && before === ',') return false;
  return form === 'gerund' && COMMON.has(type) && !isProgressive(tokens, at);
}

const TALKS = new Set<EventType>(['meeting', 'visit']);
const TALKED_OF = new Set<EventType>(['industry', 'procurement', 'exercise', 'training', 'joint-programme', 'intelligence-sharing', 'deployment', 'military-aid']);

/**
 * Nouns behind a verb are what the verb is about. "Agreed to hold an exercise" is one promise that aims at an exercise;
 * "discussed joint projects" is a talk and a proposal; support for aid is no aid.
 */
function settleContents(acts: readonly Act[]): Act[] {
  const kept: Act[] = [];
  for (const act of acts) {
    const isInClause = (other: Act) => other.sentence.clauses[other.first] === act.sentence.clauses[act.first];
    const promise = kept.findLast((other) => isPromise(other) && (isInClause(other) || act.isNominal || act.realis === 'future'));
    const isSetting = act.isAdjunct && TALKS.has(act.type); // "agreed at a meeting" tells of the meeting too
    if (promise && !isSetting && (act.isNominal || act.realis === 'future' || act.realis === 'hypothetical' || (act.aims && promise.rule !== act.rule))) {
      if (!isPromise(act) || act.aims) promise.aims ??= act.aims ?? act.type;
      continue;
    }
    // Whoever calls to congratulate has congratulated: the call is only how.
    const call = act.type === 'statement-of-support' ? kept.findIndex((other) => other.rule.mode === 'phone' && isInClause(other)) : -1;
    if (call >= 0) {
      kept[call] = act;
      continue;
    }
    const head = kept.findLast((other) => !other.isNominal && isInClause(other));
    if (head && act.isNominal && !isSetting) {
      if (head.type === act.type || head.type === 'statement-of-support') continue;
      if (TALKS.has(head.type) && TALKED_OF.has(act.type)) {
        if (head.type === 'meeting' && !kept.some((other) => other.type === 'proposal' && isInClause(other))) kept.push({...act, type: 'proposal', aims: act.type, realis: 'hypothetical', realisRule: 'R3'});
        continue;
      }
    }
    kept.push(act);
  }
  return kept;
}

const isPromise = ({type}: Act): boolean => type === 'commitment' || type === 'proposal';
