import type {Act} from '../acts/act.js';
import type {ActorMention} from '../actors/actor-mention.js';
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

const isPlaceOrTopic = (word: string): boolean => PLACE_PREPOSITIONS_EN.has(word) || TOPIC_PREPOSITIONS_EN.has(word);
const isPreposition = (word: string): boolean => isPlaceOrTopic(word) || PARTNER_PREPOSITIONS_EN.has(word) || OBLIQUE_PREPOSITIONS_EN.has(word);
const isOblique = (word: string): boolean => isPlaceOrTopic(word) || OBLIQUE_PREPOSITIONS_EN.has(word);

/** Prepositions that lead from a verb or the beginning of the clause to a mention, the outermost first. */
export function prepositionsBefore({sentence: {tokens}}: Act, mention: ActorMention, from: number): string[] {
  const found: string[] = [];
  for (let at = mention.first - 1; at > from && at >= mention.first - REACH_OF_PREPOSITION; at--) {
    const {lower} = tokens[at]!;
    if (isPreposition(lower)) found.push(lower);
    else if (lower === ',' || lower === ';') break;
  }
  return found.length > 1 ? found.reverse() : found;
}

/** Whether the outermost preposition that leads from the trigger to a mention makes it a place. */
export function isAtPlace(act: Act, mention: ActorMention): boolean {
  return PLACE_PREPOSITIONS_EN.has(prepositionsBefore(act, mention, act.last)[0] ?? '');
}

/** "A delegation from Ukraine", "soldiers from Italy": people who come from a country stand for it. */
export function isBodyFrom({sentence: {tokens}}: Act, {first}: ActorMention): boolean {
  if (tokens[first - 1]?.lower !== 'from') return false;
  for (let at = Math.max(0, first - REACH_OF_BODY); at < first - 1; at++) if (BODIES_EN.has(tokens[at]!.lower)) return true;
  return false;
}

/** Whoever stands behind "by", or with a noun of giving behind "from". */
export function agentsOf(act: Act, mentions: readonly ActorMention[], words: readonly string[]): ActorMention[] {
  const {tokens} = act.sentence;
  const first = mentions.findIndex((mention) => mention.first > act.last && !mention.isAdverse && tokens.slice(Math.max(act.last + 1, mention.first - REACH_OF_AGENT), mention.first).some(({lower}) => words.includes(lower)));
  return first < 0 ? [] : coordinated(act, mentions.filter(({isAdverse}, index) => index >= first && !isAdverse), 0);
}

/** Mentions that belong together: "Lithuania, Poland and Ukraine". */
function coordinated(act: Act, mentions: readonly ActorMention[], start: number): ActorMention[] {
  const group = mentions.slice(start, start + 1);
  for (let index = start + 1; index < mentions.length && areLinked(act, mentions[index - 1]!, mentions[index]!); index++) group.push(mentions[index]!);
  return group;
}

function areLinked({sentence: {tokens}}: Act, one: ActorMention, other: ActorMention): boolean {
  let isJoined = false;
  let others = 0;
  for (let at = one.last + 1; at < other.first; at++) {
    const {lower} = tokens[at]!;
    isJoined ||= PARTY_JOINTS_EN.has(lower);
    if (PARTY_LINKS_EN.has(lower)) continue;
    others += 1;
    if (others > MOST_BETWEEN || isPlaceOrTopic(lower) || lower === 'to' || lower === 'for') return false;
  }
  return isJoined;
}

/** The side that stands before the trigger. */
export function subjectsOf(act: Act, mentions: readonly ActorMention[]): ActorMention[] {
  const {clauses} = act.sentence;
  const before = mentions.filter(({last, isAdverse, isPlace}) => last < act.first && !isAdverse && !isPlace);
  if (before.length === 0) return before;
  const inClause = before.filter(({first}) => clauses[first] === clauses[act.first]);
  const controlling = controllerOf(act, inClause);
  if (controlling) return [controlling];
  const acting = actingOf(act, inClause);
  if (acting.length > 0) return nearestOf(act, acting);
  const opening = clauses.indexOf(clauses[act.first]!);
  if (RELATIVES_EN.has(act.sentence.tokens[opening]?.lower ?? '')) {
    const nearest = before.findLast(({last}) => last < opening);
    if (nearest) return [nearest];
  }
  const free = before.filter((mention) => !prepositionsBefore(act, mention, -1).some(isPlaceOrTopic));
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
  return inClause.findLast((mention) => tokens.slice(Math.max(0, mention.first - REACH_OF_CONTROL), mention.first).some(({lower}) => CONTROLLING_EN.has(lower)));
}

/** Mentions that no preposition keeps from acting, and those named together with one: "officials from Chile and Japan". */
function actingOf(act: Act, inClause: readonly ActorMention[]): ActorMention[] {
  const acting: ActorMention[] = [];
  inClause.forEach((mention, index) => {
    const previous = inClause[index - 1];
    const goesOn = previous !== undefined && acting.at(-1) === previous && areLinked(act, previous, mention);
    if (goesOn || isBodyFrom(act, mention) || !prepositionsBefore(act, mention, -1).some(isOblique)) acting.push(mention);
  });
  return acting;
}

/** Right before the verb stands its subject; otherwise the first one of the clause is. */
function nearestOf(act: Act, acting: readonly ActorMention[]): ActorMention[] {
  const adjacent = acting.findLastIndex(({last}) => act.first - last <= NEAR);
  if (adjacent <= 0 || prepositionsBefore(act, acting[adjacent]!, acting[adjacent - 1]!.last).length > 0) return coordinated(act, acting, 0);
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
  const behind = mentions.filter(({first, isAdverse}) => first > act.last && !isAdverse && (clauses[first] === clause || (act.isNominal && clauses[first] === clause + 1)));
  if (behind.length === 0) return behind;
  const takesCity = rule.layout === 'placed' || rule.type === 'visit';
  const fitting = behind.filter((mention) => (takesCity || !mention.isPlace) && isObject(act, mention));
  if (fitting.length > 0) return coordinated(act, fitting, 0);
  // "conducts training in Ukraine": a place is the other side when nothing better stands there.
  if (!DONE_AT_A_PLACE.has(rule.type) || rule.partners || (rule.layout === 'reversed' && rule.type === 'visit')) return [];
  const placed = behind.find((mention) => !mention.isPlace && isAtPlace(act, mention));
  return placed ? [placed] : [];
}

/** Whether the prepositions before a mention let it be the other side, as the layout of the rule has it. */
function isObject(act: Act, mention: ActorMention): boolean {
  const {layout, partners} = act.rule;
  const prepositions = prepositionsBefore(act, mention, act.last);
  const nearest = prepositions.at(-1);
  // "Shared intelligence on attacks with Finland": the word right before decides when it names a partner.
  const outer = nearest === 'with' || nearest === 'to' || nearest === 'between' ? nearest : prepositions[0];
  if (partners) return outer !== undefined && partners.split(' ').includes(outer);
  if (outer === undefined || isBodyFrom(act, mention)) return true;
  if (layout === 'placed') return outer === 'to' || outer === 'into' || outer === 'for' || outer === 'with' || PLACE_PREPOSITIONS_EN.has(outer);
  return PARTNER_PREPOSITIONS_EN.has(outer) || (layout === 'reversed' && outer === 'from');
}
