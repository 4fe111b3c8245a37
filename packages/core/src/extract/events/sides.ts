import type {Act} from '../acts/act.js';
import type {ActorMention} from '../actors/actor-mention.js';
import type {Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineReading} from '../text/word-table.js';
import {ACT_RULES_EN} from '../vocabulary/act-rules-en.js';
import {BODIES_EN} from '../vocabulary/offices-en.js';
import {PRIVATE_EN} from '../vocabulary/party-words-en.js';
import {CONTROLLING_EN, OBLIQUE_PREPOSITIONS_EN, PARTNER_PREPOSITIONS_EN, PARTY_JOINTS_EN, PARTY_LINKS_EN, PLACE_PREPOSITIONS_EN, RELATIVES_EN, TOPIC_PREPOSITIONS_EN} from '../vocabulary/party-links-en.js';

/** Who stands before a trigger and who behind it; later, who acts and for whom. */
export interface Sides {
  subjects: readonly ActorMention[];
  objects: readonly ActorMention[];
}

const REACH_OF_PREPOSITION = 8; // tokens
const REACH_OF_BODY = 5;
const REACH_OF_AGENT = 4;
const NEAR = 3; // tokens between a subject and its verb
const MOST_BETWEEN = 6; // words that are no links between countries named together

const PLACE = 1;
const TOPIC = 2;
const PARTNER = 4;
const OBLIQUE = 8;
const LINK = 16;
const JOINT = 32;
const PLACE_OR_TOPIC = PLACE | TOPIC;
const PREPOSITION = PLACE_OR_TOPIC | PARTNER | OBLIQUE;
const KINDS = [[PLACE_PREPOSITIONS_EN, PLACE], [TOPIC_PREPOSITIONS_EN, TOPIC], [PARTNER_PREPOSITIONS_EN, PARTNER], [OBLIQUE_PREPOSITIONS_EN, OBLIQUE], [PARTY_LINKS_EN, LINK], [PARTY_JOINTS_EN, JOINT]] as const;

/** What a word is between a trigger and its parties, as bits. */
const kindsOf = defineReading((lower) => KINDS.reduce((bits, [words, bit]) => (words.has(lower) ? bits | bit : bits), 0));

/** Whether a preposition of some kind leads from the verb or the beginning of the clause to a mention. */
function isLedBy({sentence: {tokens}}: Act, mention: ActorMention, from: number, kinds: number): boolean {
  for (let at = mention.first - 1; at > from && at >= mention.first - REACH_OF_PREPOSITION; at--) {
    if (kindsOf(tokens[at]!) & kinds) return true;
    if (isStop(tokens[at]!)) return false;
  }
  return false;
}

/** The outermost preposition that leads from the trigger to a mention, and the nearest. */
function prepositionsBefore({sentence: {tokens}, last}: Act, mention: ActorMention): {outermost: Token | undefined; nearest: Token | undefined} {
  let [outermost, nearest]: (Token | undefined)[] = [];
  for (let at = mention.first - 1; at > last && at >= mention.first - REACH_OF_PREPOSITION; at--) {
    const token = tokens[at]!;
    if (kindsOf(token) & PREPOSITION) {
      outermost = token;
      nearest ??= token;
    } else if (isStop(token)) break;
  }
  return {outermost, nearest};
}

const isStop = ({lower}: Token): boolean => lower === ',' || lower === ';';

/** Whether the outermost preposition that leads from the trigger to a mention makes it a place. */
export function isAtPlace(act: Act, mention: ActorMention): boolean {
  const {outermost} = prepositionsBefore(act, mention);
  return outermost !== undefined && (kindsOf(outermost) & PLACE) !== 0;
}

/** "A delegation from Ukraine", "soldiers from Italy": people who come from a country stand for it. */
export function isBodyFrom({sentence: {tokens}}: Act, {first}: ActorMention): boolean {
  if (tokens[first - 1]?.lower !== 'from') return false;
  for (let at = Math.max(0, first - REACH_OF_BODY); at < first - 1; at++) if (BODIES_EN.has(tokens[at]!.lower)) return true;
  return false;
}

/** Whoever stands behind "by", or with a noun of giving behind "from". */
export function agentsOf(act: Act, mentions: readonly ActorMention[], words: readonly string[]): ActorMention[] {
  const friendly: ActorMention[] = [];
  for (const mention of mentions) {
    if (mention.isAdverse || (friendly.length === 0 && !(mention.first > act.last && isBehindWord(act, mention, words)))) continue;
    friendly.push(mention);
  }
  return friendly.length === 0 ? friendly : coordinated(act, friendly, 0);
}

function isBehindWord({sentence: {tokens}, last}: Act, {first}: ActorMention, words: readonly string[]): boolean {
  for (let at = Math.max(last + 1, first - REACH_OF_AGENT); at < first; at++) if (words.includes(tokens[at]!.lower)) return true;
  return false;
}

/** Mentions that belong together: "Lithuania, Poland and Ukraine". */
function coordinated(act: Act, mentions: readonly ActorMention[], start: number): ActorMention[] {
  const group = [mentions[start]!];
  for (let index = start + 1; index < mentions.length && areLinked(act, mentions[index - 1]!, mentions[index]!); index++) group.push(mentions[index]!);
  return group;
}

function areLinked({sentence: {tokens}}: Act, one: ActorMention, other: ActorMention): boolean {
  let isJoined = false;
  let others = 0;
  for (let at = one.last + 1; at < other.first; at++) {
    const kinds = kindsOf(tokens[at]!);
    isJoined ||= (kinds & JOINT) !== 0;
    if (kinds & LINK) continue;
    const {lower} = tokens[at]!;
    others += 1;
    if (others > MOST_BETWEEN || kinds & PLACE_OR_TOPIC || lower === 'to' || lower === 'for') return false;
  }
  return isJoined;
}

/** The side that stands before the trigger. */
export function subjectsOf(act: Act, mentions: readonly ActorMention[]): ActorMention[] {
  const {clauses, tokens} = act.sentence;
  const before: ActorMention[] = [];
  const inClause: ActorMention[] = [];
  for (const mention of mentions) {
    if (mention.last >= act.first || mention.isAdverse || mention.isPlace) continue;
    before.push(mention);
    if (clauses[mention.first] === clauses[act.first]) inClause.push(mention);
  }
  if (before.length === 0) return before;
  const controlling = controllerOf(act, inClause);
  if (controlling) return [controlling];
  const acting = actingOf(act, inClause);
  if (acting.length > 0) return nearestOf(act, acting);
  const opening = clauses.indexOf(clauses[act.first]!);
  if (RELATIVES_EN.has(tokens[opening]?.lower ?? '')) {
    const nearest = before.findLast(({last}) => last < opening);
    if (nearest) return [nearest];
  }
  const free = before.filter((mention) => !isLedBy(act, mention, -1, PLACE_OR_TOPIC));
  return free.length > 0 ? coordinated(act, free, 0) : inClause.slice(0, 1);
}

/** "A Kenyan lawyer", "refugees from Syria": a person who does not act for the country. */
export function isPrivate({sentence: {tokens}, isPassive, rule}: Act, {first, last, parties}: ActorMention): boolean {
  if (isPassive || rule.layout === 'reversed') return false;
  const before = tokens[first - 1]?.lower;
  if ((before === 'from' || before === 'of') && PRIVATE_EN.has(tokens[first - 2]?.lower ?? '')) return true;
  return parties.every(({via}) => via === 'demonym') && PRIVATE_EN.has(tokens[last + 1]?.lower ?? '');
}

const REACH_OF_CONTROL = 2; // tokens from the verb to whom it addresses

/** "Thanked Italy for the decision to join": who is thanked, praised or invited to act is the one who acts. */
function controllerOf({sentence: {tokens}, first}: Act, inClause: readonly ActorMention[]): ActorMention | undefined {
  if (tokens[first - 1]?.lower !== 'to') return undefined;
  for (let index = inClause.length - 1; index >= 0; index--) {
    const mention = inClause[index]!;
    for (let at = Math.max(0, mention.first - REACH_OF_CONTROL); at < mention.first; at++) if (CONTROLLING_EN.has(tokens[at]!.lower)) return mention;
  }
  return undefined;
}

/** Mentions that no preposition keeps from acting, and those named together with one: "officials from Chile and Japan". */
function actingOf(act: Act, inClause: readonly ActorMention[]): ActorMention[] {
  const acting: ActorMention[] = [];
  let previous: ActorMention | undefined;
  for (const mention of inClause) {
    const goesOn = previous !== undefined && acting.at(-1) === previous && areLinked(act, previous, mention);
    if (goesOn || isBodyFrom(act, mention) || !isLedBy(act, mention, -1, PLACE_OR_TOPIC | OBLIQUE)) acting.push(mention);
    previous = mention;
  }
  return acting;
}

/** Right before the verb stands its subject; otherwise the first one of the clause is. */
function nearestOf(act: Act, acting: readonly ActorMention[]): ActorMention[] {
  const adjacent = acting.findLastIndex(({last}) => act.first - last <= NEAR);
  if (adjacent <= 0 || isLedBy(act, acting[adjacent]!, acting[adjacent - 1]!.last, PREPOSITION)) return coordinated(act, acting, 0);
  let start = adjacent;
  while (start > 0 && areLinked(act, acting[start - 1]!, acting[start]!)) start--;
  return coordinated(act, acting, start);
}

/** Types that can be told by where they are done: "trains soldiers in Kenya". */
const DONE_AT_A_PLACE = new Set(['training', 'military-aid', 'other-aid', 'visit', 'industry']);

/** The side that stands behind the trigger. */
export function objectsOf(act: Act, mentions: readonly ActorMention[]): ActorMention[] {
  const {sentence: {clauses}, rule} = act;
  const clause = clauses[act.first] ?? 0;
  const takesCity = rule.layout === 'placed' || rule.type === 'visit';
  const behind: ActorMention[] = [];
  const fitting: ActorMention[] = [];
  for (const mention of mentions) {
    const itsClause = clauses[mention.first];
    if (mention.first <= act.last || mention.isAdverse || !(itsClause === clause || (act.isNominal && itsClause === clause + 1))) continue;
    behind.push(mention);
    if ((takesCity || !mention.isPlace) && isObject(act, mention)) fitting.push(mention);
  }
  if (behind.length === 0) return behind;
  if (fitting.length > 0) return coordinated(act, fitting, 0);
  // "conducts training in Ukraine": a place is the other side when nothing better stands there.
  if (!DONE_AT_A_PLACE.has(rule.type) || rule.partners || (rule.layout === 'reversed' && rule.type === 'visit')) return [];
  const placed = behind.find((mention) => !mention.isPlace && isAtPlace(act, mention));
  return placed ? [placed] : [];
}

const PARTNERS = new Map(ACT_RULES_EN.map(({partners = ''}) => [partners, wordSet(partners)])); // as a rule has them → the words

/** Whether the prepositions before a mention let it be the other side, as the layout of the rule has it. */
function isObject(act: Act, mention: ActorMention): boolean {
  const {layout, partners} = act.rule;
  const {outermost, nearest} = prepositionsBefore(act, mention);
  // "Shared intelligence on attacks with Finland": the word right before decides when it names a partner.
  const isPartner = nearest !== undefined && (nearest.lower === 'with' || nearest.lower === 'to' || nearest.lower === 'between');
  const outer = isPartner ? nearest : outermost;
  if (partners) return outer !== undefined && PARTNERS.get(partners)!.has(outer.lower);
  if (outer === undefined || isBodyFrom(act, mention)) return true;
  const {lower} = outer;
  if (layout === 'placed') return lower === 'to' || lower === 'into' || lower === 'for' || lower === 'with' || (kindsOf(outer) & PLACE) !== 0;
  return (kindsOf(outer) & PARTNER) !== 0 || (layout === 'reversed' && lower === 'from');
}
