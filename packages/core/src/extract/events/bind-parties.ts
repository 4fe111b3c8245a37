import type {Act} from '../acts/act.js';
import type {ActorMention, Party} from '../actors/actor-mention.js';
import type {Cast} from '../actors/cast.js';
import type {Token} from '../text/tokens.js';
import type {Participant} from '../../model/cooperation-event.js';
import {isOfClass} from '../text/word-class.js';
import {BODIES_EN} from '../vocabulary/offices-en.js';

/** Who takes part in an act, and the places that say so. */
export interface BoundParties {
  participants: Participant[];
  mentions: ActorMention[];
  /** True when a side was taken from the rest of the article. */
  isCarried: boolean;
  /** True when there are two countries, and one of them acts. */
  isComplete: boolean;
}

const PLACE = new Set(['in', 'within', 'at', 'near', 'inside', 'throughout', 'across', 'on', 'over', 'around']);
const TOPIC = new Set(['on', 'about', 'over', 'regarding', 'concerning', 'against', 'despite', 'like', 'under', 'amid', 'besides', 'than', 'as']);
const TOWARDS = new Set(['to', 'for', 'with', 'between', 'towards', 'toward', 'among', 'into', 'of', "'s", 'and', 'by', 'alongside', 'plus']);
const LINKS = new Set([',', 'and', 'the', 'with', 'also', 'both', 'or', '&', 'as', 'well', 'together', 'along', 'including', 'from', 'of', "'s"]);

/** Prepositions that lead from a verb or the beginning of the clause to a mention, the outermost first. */
function prepositionsBefore({sentence}: Act, mention: ActorMention, from: number): string[] {
  const found: string[] = [];
  for (let at = mention.first - 1; at > from && at >= mention.first - 8; at--) {
    const word = sentence.tokens[at]?.lower ?? '';
    if (PLACE.has(word) || TOPIC.has(word) || TOWARDS.has(word) || word === 'from' || word === 'during' || word === 'after' || word === 'since') found.unshift(word);
    else if (word === ',' || word === ';') break;
  }
  return found;
}

/** "A delegation from Ukraine", "soldiers from Italy": people who come from a country stand for it. */
function isBodyFrom({sentence}: Act, mention: ActorMention): boolean {
  return sentence.tokens[mention.first - 1]?.lower === 'from' && sentence.tokens.slice(Math.max(0, mention.first - 5), mention.first - 1).some(({lower}) => BODIES_EN.has(lower));
}

/** Whoever stands behind "by", or with a noun of giving behind "from". */
function agentsOf(act: Act, mentions: readonly ActorMention[], words: readonly string[]): ActorMention[] {
  const first = mentions.findIndex((mention) => mention.first > act.last && !mention.isAdverse && act.sentence.tokens.slice(Math.max(act.last + 1, mention.first - 3), mention.first).some(({lower}) => words.includes(lower)));
  return first < 0 ? [] : coordinated(act, mentions.filter(({isAdverse}, index) => index >= first && !isAdverse), 0);
}

/** Types that can be told by where they are done: "trains soldiers in Kenya". */
const DONE_AT_A_PLACE = new Set(['training', 'military-aid', 'other-aid', 'visit']);

/** Types whose object goes from one country to another. */
const GIVEN = new Set(['deployment', 'military-aid', 'other-aid', 'procurement']);

/** "Kenyan officers", "Poland’s tanks", "soldiers from Italy". */
function isOwner(act: Act, mention: ActorMention): boolean {
  return isBodyFrom(act, mention) || mention.parties.every(({via}) => via === 'demonym') || act.sentence.tokens[mention.last + 1]?.lower === "'s";
}

const isForce = (token: Token): boolean => isOfClass(token, ['troops']);

/** Mentions that belong together: "Lithuania, Poland and Ukraine". */
function coordinated({sentence}: Act, mentions: readonly ActorMention[], start: number): ActorMention[] {
  const group = mentions.slice(start, start + 1);
  for (let index = start + 1; index < mentions.length; index++) {
    const between = sentence.tokens.slice((mentions[index - 1]?.last ?? 0) + 1, mentions[index]!.first).map(({lower}) => lower);
    const links = between.filter((word) => !LINKS.has(word));
    const hasLink = between.some((word) => word === 'and' || word === ',' || word === 'with' || word === '&');
    if (!hasLink || links.length > 6 || links.some((word) => PLACE.has(word) || TOPIC.has(word) || word === 'to' || word === 'for')) break;
    group.push(mentions[index]!);
  }
  return group;
}

/** The side that stands before the trigger. */
function subjects(act: Act, mentions: readonly ActorMention[]): ActorMention[] {
  const {sentence} = act;
  const before = mentions.filter(({last, isAdverse, isPlace}) => last < act.first && !isAdverse && !isPlace);
  const clause = sentence.clauses[act.first];
  const inClause = before.filter(({first}) => sentence.clauses[first] === clause);
  const acting: ActorMention[] = [];
  inClause.forEach((mention, index) => {
    const previous = inClause[index - 1];
    const goesOn = previous !== undefined && acting.includes(previous) && coordinated(act, inClause, index - 1).includes(mention);
    const prepositions = prepositionsBefore(act, mention, -1);
    const acts = isBodyFrom(act, mention) || !prepositions.some((word) => PLACE.has(word) || TOPIC.has(word) || word === 'to' || word === 'for' || word === 'from' || word === 'during' || word === 'after' || word === 'since');
    if (goesOn || acts) acting.push(mention); // "officials from Chile and Japan"
  });
  // Right before the verb stands its subject; otherwise the first one of the clause is.
  const adjacent = acting.findLastIndex(({last}) => act.first - last <= 3);
  if (adjacent > 0 && prepositionsBefore(act, acting[adjacent]!, acting[adjacent - 1]!.last).length === 0) {
    const start = acting.findIndex((_, index) => coordinated(act, acting, index).includes(acting[adjacent]!));
    return coordinated(act, acting, start);
  }
  if (acting.length > 0) return coordinated(act, acting, 0);
  const opens = sentence.tokens.findIndex((_, at) => sentence.clauses[at] === clause);
  if (/^(?:who|which|whose|that)$/.test(sentence.tokens[opens]?.lower ?? '')) {
    const nearest = before.filter(({last}) => last < opens).at(-1);
    if (nearest) return [nearest];
  }
  const first = before.filter((mention) => prepositionsBefore(act, mention, -1).every((word) => !PLACE.has(word) && !TOPIC.has(word)));
  return first.length > 0 ? coordinated(act, first, 0) : inClause.slice(0, 1);
}

/** The side that stands behind the trigger. */
function objects(act: Act, mentions: readonly ActorMention[]): ActorMention[] {
  const {sentence} = act;
  const clause = sentence.clauses[act.first] ?? 0;
  const behind = mentions.filter(({first, isAdverse}) => first > act.last && !isAdverse && (sentence.clauses[first] === clause || (act.isNominal && (sentence.clauses[first] ?? 0) === clause + 1)));
  const wantsPlace = act.rule.layout === 'placed';
  const takesCity = wantsPlace || act.rule.type === 'visit';
  const fitting = behind.filter(({isPlace}) => takesCity || !isPlace).filter((mention) => {
    const prepositions = prepositionsBefore(act, mention, act.last);
    const nearest = prepositions.at(-1);
    // "Shared intelligence on attacks with Finland": the word right before decides when it names a partner.
    const outer = nearest === 'with' || nearest === 'to' || nearest === 'between' ? nearest : prepositions[0];
    if (act.rule.partners) return outer !== undefined && act.rule.partners.split(' ').includes(outer);
    if (isBodyFrom(act, mention) || outer === undefined) return true;
    if (wantsPlace) return outer === 'to' || outer === 'into' || outer === 'for' || outer === 'with' || PLACE.has(outer);
    if (act.rule.layout === 'reversed') return outer === 'from' || outer === 'of' || TOWARDS.has(outer);
    return TOWARDS.has(outer);
  });
  if (fitting.length > 0) return coordinated(act, fitting, 0);
  // "conducts training in Ukraine": a place is the other side when nothing better stands there.
  const placed = act.rule.layout === 'directed' && DONE_AT_A_PLACE.has(act.rule.type) ? behind.filter((mention) => !mention.isPlace && PLACE.has(prepositionsBefore(act, mention, act.last)[0] ?? '')) : [];
  return placed.slice(0, 1);
}

const partiesOf = (mentions: readonly ActorMention[]): Party[] => mentions.flatMap(({parties}) => parties);

/**
 * Finds who takes part in an act: the side before the trigger and the side behind it, swapped in the passive. A side that
 * the sentence leaves out is taken from the acts before it in the sentence (`earlier`), else from the two countries the
 * article is about, and marked as inferred.
 */
export function bindParties(act: Act, mentions: readonly ActorMention[], cast: Cast, earlier: readonly BoundParties[] = []): BoundParties {
  const {layout} = act.rule;
  let subjectMentions = subjects(act, mentions);
  let objectMentions = objects(act, mentions).filter((mention) => !subjectMentions.includes(mention));
  // "Missions that … have had an Italian rotation": whose forces they are is the one who sends.
  if (layout === 'placed' && act.isNominal && subjectMentions.length === 0) {
    subjectMentions = mentions.filter((mention) => isOwner(act, mention) && act.sentence.tokens.slice(mention.last + 1, mention.last + 3).some(isForce)).slice(0, 1);
    objectMentions = objectMentions.filter((mention) => !subjectMentions.includes(mention));
  }
  // "The training of the Somali army by Turkish instructors", "a visit by the chancellor to Rome"
  if (act.isNominal && !act.isPassive) {
    const agent = agentsOf(act, mentions, act.rule.layout === 'directed' ? ['by', 'from'] : ['by']);
    if (agent.length > 0) {
      objectMentions = mentions.filter((mention) => !agent.includes(mention) && !mention.isAdverse && (mention.first > act.last || subjectMentions.includes(mention)) && (!mention.isPlace || layout === 'placed' || act.rule.type === 'visit')).slice(0, 1);
      subjectMentions = agent;
    }
  }
  if (act.isPassive) {
    const agent = agentsOf(act, mentions, ['by']);
    const others = objectMentions.filter((mention) => !agent.includes(mention));
    // "Kenyan officers will be deployed to Haiti": whose forces or goods go somewhere is the one who gives.
    const owner = agent.length === 0 && others.length > 0 && GIVEN.has(act.rule.type) ? subjectMentions.filter((mention) => isOwner(act, mention)) : [];
    // "Soldiers were treated in Lithuania": without an agent the place does what is done there.
    const host = agent.length + owner.length === 0 && layout === 'directed' ? others.filter((mention) => PLACE.has(prepositionsBefore(act, mention, act.last)[0] ?? '')) : [];
    const received = subjectMentions.filter((mention) => !owner.includes(mention));
    [subjectMentions, objectMentions] = [[...agent, ...owner, ...host], [...received, ...others.filter((mention) => !host.includes(mention))]];
  }
  if (layout === 'reversed' && !act.isPassive) [subjectMentions, objectMentions] = [objectMentions, subjectMentions];
  if (layout === 'reversed' && act.isPassive) [subjectMentions, objectMentions] = [objectMentions, subjectMentions];
  let actors = unique(partiesOf(subjectMentions));
  let others = unique(partiesOf(objectMentions)).filter(({country}) => !actors.some((actor) => actor.country === country));
  let isCarried = false;
  const all = [...actors, ...others].map(({country}) => country);
  const [known] = all;
  // "Held talks in Zagreb with the state secretary": the host's city is the other side when no other is named.
  if (act.rule.type === 'meeting' && all.length === 1 && act.sentence.tokens.slice(act.last).some(({lower}) => lower === 'with')) {
    const host = mentions.find((mention) => mention.isPlace && mention.parties[0]?.country !== known && PLACE.has(act.sentence.tokens[mention.first - 1]?.lower ?? ''));
    if (host) {
      objectMentions.push(host);
      others = unique(partiesOf([...objectMentions])).filter(({country}) => !actors.some((actor) => actor.country === country));
      all.push(...others.map(({country}) => country).filter((country) => !all.includes(country)));
    }
  }
  const pair = partnersFor(known, cast, earlier);
  if (pair && new Set(all).size < 2 && !act.rule.namesBoth) {
    const isOwnAct = known === undefined ? isAboutPair(act) : pair.includes(known);
    if (isOwnAct) {
      isCarried = true;
      const missing = pair.filter((country) => !all.includes(country)).map((country): Party => ({country, via: 'carried', inferred: true}));
      if (actors.length === 0) actors = missing.slice(0, known === undefined ? 2 : 1);
      else others = missing;
    }
  }
  const participants = layout === 'mutual' && act.type !== 'statement-of-support'
    ? [...actors, ...others].map((party) => participant(party, 'actor'))
    : [...actors.map((party) => participant(party, 'actor')), ...others.map((party) => participant(party, 'recipient'))];
  const countries = new Set(participants.map(({country}) => country));
  return {
    participants: participants.sort((a, b) => (a.role === b.role ? (a.country < b.country ? -1 : 1) : a.role === 'actor' ? -1 : 1)),
    mentions: [...subjectMentions, ...objectMentions],
    isCarried,
    isComplete: countries.size >= 2 && participants.some(({role}) => role === 'actor'),
  };
}

/** Whom a country acts with when the sentence does not say: as earlier in the sentence, else as in the article. */
function partnersFor(known: string | undefined, {pair}: Cast, earlier: readonly BoundParties[]): readonly string[] | null {
  const before = earlier.findLast(({participants}) => participants.some(({country}) => country === known))?.participants.map(({country}) => country);
  return before && new Set(before).size === 2 ? before : pair;
}

/** Talks told as a noun with "the" mean the talks of the article: "during the visit", "the discussions covered"; and what was explored was explored there. */
function isAboutPair({rule, isNominal, sentence, first}: Act): boolean {
  const before = sentence.tokens.slice(Math.max(0, first - 3), first).map(({lower}) => lower);
  if (rule.type === 'proposal') return isNominal || rule.objects !== undefined;
  return isNominal && (rule.type === 'meeting' || rule.type === 'visit') && before.some((word) => /^(?:the|his|her|their|these)$/.test(word));
}

function participant({country, via, inferred}: Party, role: Participant['role']): Participant {
  return {country, role, via, ...(inferred ? {inferred} : {})};
}

/** Each country once, the way it was first named; a plain name wins over an inference. */
function unique(parties: readonly Party[]): Party[] {
  const known = new Map<string, Party>();
  for (const party of parties) {
    const other = known.get(party.country);
    if (!other || (other.inferred && !party.inferred)) known.set(party.country, party);
  }
  return [...known.values()];
}
