import type {Act} from '../acts/act.js';
import type {ActorMention, Party} from '../actors/actor-mention.js';
import type {Cast} from '../actors/cast.js';
import type {Token} from '../text/tokens.js';
import {compareParticipants} from '../../model/compare-participants.js';
import type {Participant} from '../../model/cooperation-event.js';
import {inOrder} from '../text/in-order.js';
import {bitsOfClasses, isOfClass} from '../text/word-class.js';
import {DEFINITES_EN, PLACE_PREPOSITIONS_EN} from '../vocabulary/party-links-en.js';
import {agentsOf, isAtPlace, isBodyFrom, isPrivate, objectsOf, subjectsOf, type Sides} from './sides.js';

/** Who takes part in an act, and the places that say so. */
export interface BoundParties {
  participants: Participant[];
  mentions: ActorMention[];
  /** What was taken from the rest of the article, and the rule by which; `NOT_CARRIED` when nothing was. */
  carried: {rule: string; countries: readonly string[]};
  /** True when there are two countries, and one of them acts. */
  isComplete: boolean;
}

/** All parties stand in the sentence. */
export const NOT_CARRIED: BoundParties['carried'] = {rule: '', countries: []};
const NOBODY: BoundParties = {participants: [], mentions: [], carried: NOT_CARRIED, isComplete: false};

/**
 * Finds who takes part in an act: the side before the trigger and the side behind it, swapped in the passive. A side that
 * the sentence leaves out is taken from the acts before it in the sentence (`earlier`), else from the two countries the
 * article is about, and marked as inferred.
 */
export function bindParties(act: Act, mentions: readonly ActorMention[], cast: Cast, earlier: readonly BoundParties[] = []): BoundParties {
  const subjects = subjectsOf(act, mentions);
  for (const mention of subjects) if (isPrivate(act, mention)) return NOBODY;
  let sides: Sides = {subjects, objects: without(objectsOf(act, mentions), subjects)};
  for (const settle of STEPS) sides = settle(sides, act, mentions);
  const {actors, others, carried} = complete(partiesOf(sides), act, mentions, cast, earlier);
  const othersRole = act.rule.layout === 'mutual' && act.type !== 'statement-of-support' ? 'actor' : 'recipient';
  const participants: Participant[] = [];
  for (const party of actors) participants.push(participant(party, 'actor'));
  for (const party of others) participants.push(participant(party, othersRole));
  inOrder(participants, compareParticipants);
  return {participants, mentions: [...sides.subjects, ...sides.objects], carried, isComplete: hasTwoSides(participants)};
}

/** Whether somebody acts, and there is another country. */
function hasTwoSides(participants: readonly Participant[]): boolean {
  const first = participants[0];
  if (first?.role === 'actor') for (const {country} of participants) if (country !== first.country) return true;
  return false;
}

/** What the layout of a rule and the form of its trigger make of the two sides. Order matters: each takes what the one before left. */
const STEPS: readonly ((sides: Sides, act: Act, mentions: readonly ActorMention[]) => Sides)[] = [takeSenders, takeAgents, turnPassive, turnReversed, takeHost];

/** "Missions that … have had an Italian rotation": whose forces they are is the one who sends. */
function takeSenders(sides: Sides, act: Act, mentions: readonly ActorMention[]): Sides {
  if (act.rule.layout !== 'placed' || !act.isNominal || sides.subjects.length > 0) return sides;
  const {tokens} = act.sentence;
  const sender = mentions.find((mention) => isOwner(act, mention) && (isForce(tokens[mention.last + 1]) || isForce(tokens[mention.last + 2])));
  return sender ? {subjects: [sender], objects: without(sides.objects, [sender])} : sides;
}

const AGENTS = ['by'];
const AGENTS_OF_GIVING = ['by', 'from'];

/** "The training of the Somali army by Turkish instructors", "a visit by the chancellor to Rome". */
function takeAgents(sides: Sides, act: Act, mentions: readonly ActorMention[]): Sides {
  if (!act.isNominal || act.isPassive) return sides;
  const {layout, type} = act.rule;
  const agents = agentsOf(act, mentions, layout === 'directed' ? AGENTS_OF_GIVING : AGENTS);
  if (agents.length === 0) return sides;
  const takesCity = layout === 'placed' || type === 'visit';
  const object = mentions.find((mention) => !agents.includes(mention) && !mention.isAdverse && (mention.first > act.last || sides.subjects.includes(mention)) && (takesCity || !mention.isPlace));
  return {subjects: agents, objects: object ? [object] : []};
}

/** Types whose object goes from one country to another. */
const GIVEN = new Set(['deployment', 'military-aid', 'other-aid', 'procurement']);

const ONE_WAY = new Set<string | undefined>([...GIVEN, 'training']);

/** What one country does for another, or promises to. */
const isOneWay = ({type, aims, rule}: Act): boolean => (type === 'commitment' ? ONE_WAY.has(aims) || (rule.objects !== undefined && rule.layout === 'directed') : ONE_WAY.has(type) && rule.layout !== 'mutual');

/** In the passive whoever stands behind "by" acts, and what stands before is acted upon. */
function turnPassive(sides: Sides, act: Act, mentions: readonly ActorMention[]): Sides {
  if (!act.isPassive) return sides;
  const {layout, type} = act.rule;
  const agents = agentsOf(act, mentions, AGENTS);
  const others = without(sides.objects, agents);
  // "Kenyan officers will be deployed to Haiti": whose forces or goods go somewhere is the one who gives.
  const owners = agents.length === 0 && others.length > 0 && GIVEN.has(type) ? sides.subjects.filter((mention) => isOwner(act, mention) && (type === 'deployment' || !isOfPeople(act, mention))) : [];
  // "Brazilian boats were bought in Norway": whose goods are bought is the one who sells.
  if (layout === 'reversed' && owners.length > 0) return {subjects: others, objects: owners};
  // "Soldiers were treated in Lithuania": without an agent the place does what is done there.
  const hosts = agents.length + owners.length === 0 && layout === 'directed' ? others.filter((mention) => isAtPlace(act, mention)) : [];
  return {subjects: [...agents, ...owners, ...hosts], objects: [...without(sides.subjects, owners), ...without(others, hosts)]};
}

/** "Received aid from": the subject is the one for whom it is done. */
function turnReversed(sides: Sides, {rule}: Act): Sides {
  return rule.layout === 'reversed' ? {subjects: sides.objects, objects: sides.subjects} : sides;
}

/** "Held talks in Zagreb with the state secretary": the host's city is the other side when no other is named. */
function takeHost(sides: Sides, act: Act, mentions: readonly ActorMention[]): Sides {
  if (act.rule.type !== 'meeting') return sides;
  const known = onlyCountry(sides);
  if (known === null || !hasWith(act)) return sides;
  const {tokens} = act.sentence;
  for (const mention of mentions) {
    const isHost = mention.isPlace && mention.parties[0]?.country !== known && PLACE_PREPOSITIONS_EN.has(tokens[mention.first - 1]?.lower ?? '');
    if (isHost) return {subjects: sides.subjects, objects: [...sides.objects, mention]};
  }
  return sides;
}

/** The country that both sides name and no other; `null` when they name none or several. */
function onlyCountry({subjects, objects}: Sides): string | null {
  let only: string | null = null;
  for (const side of [subjects, objects]) for (const {parties} of side) for (const {country} of parties) {
    if (only !== null && only !== country) return null;
    only = country;
  }
  return only;
}

function hasWith({sentence: {tokens}, last}: Act): boolean {
  for (let at = last; at < tokens.length; at++) if (tokens[at]!.lower === 'with') return true;
  return false;
}

/** "Kenyan officers", "Poland’s tanks", "soldiers from Italy". */
function isOwner(act: Act, mention: ActorMention): boolean {
  return isBodyFrom(act, mention) || mention.parties.every(({via}) => via === 'demonym') || act.sentence.tokens[mention.last + 1]?.lower === "'s";
}

/** "Soldiers from Chad", "Chadian soldiers": people are sent, but what is given to somebody is something else. */
function isOfPeople(act: Act, mention: ActorMention): boolean {
  return isBodyFrom(act, mention) || isForce(act.sentence.tokens[mention.last + 1]);
}

const TROOPS = bitsOfClasses(['troops']);
const isForce = (token: Token | undefined): boolean => isOfClass(token, TROOPS);

const without = (mentions: readonly ActorMention[], others: readonly ActorMention[]): readonly ActorMention[] => (others.some((mention) => mentions.includes(mention)) ? mentions.filter((mention) => !others.includes(mention)) : mentions);

/** Countries on either side, none on both. */
interface NamedParties {
  actors: readonly Party[];
  others: readonly Party[];
}

function partiesOf({subjects, objects}: Sides): NamedParties {
  const actors = unique(subjects, []);
  return {actors, others: unique(objects, actors)};
}

/** Takes the side that is left out from a pair of countries, when the act is theirs. */
function complete({actors, others}: NamedParties, act: Act, mentions: readonly ActorMention[], cast: Cast, earlier: readonly BoundParties[]): NamedParties & Pick<BoundParties, 'carried'> {
  const known = (actors[0] ?? others[0])?.country;
  const {home} = cast;
  const isLeftOut = actors.length + others.length < 2 && !act.rule.namesBoth;
  if (!isLeftOut && (actors.length === 0 || others.length > 0)) return {actors, others, carried: NOT_CARRIED};
  const pair = partnersFor(known, cast, earlier);
  // "Portugal is sending a field hospital": what is given goes to the country the article is about.
  if (actors.length > 0 && others.length === 0 && home !== null && !act.rule.namesBoth && isOneWay(act) && !pair?.includes(known!) && known !== home) return {actors, others: [{country: home, via: 'carried', inferred: true}], carried: {rule: 'C16', countries: [home]}};
  const isOwnAct = pair !== null && isLeftOut && (known === undefined ? isAboutPair(act) : pair.includes(known));
  if (!isOwnAct || (known !== undefined && pair.some((country) => country !== known && isNamedAsOther(act, mentions, country)))) return {actors, others, carried: NOT_CARRIED};
  const missing = pair.filter((country) => country !== known).map((country): Party => ({country, via: 'carried', inferred: true}));
  const carried = {rule: 'C14', countries: missing.map(({country}) => country)};
  return actors.length === 0 ? {actors: missing.slice(0, known === undefined ? 2 : 1), others, carried} : {actors, others: missing, carried};
}

/** "Qatar discussed fishing near Oman": whom the sentence names as something else is not carried into it as a partner. */
function isNamedAsOther({rule, last}: Act, mentions: readonly ActorMention[], country: string): boolean {
  return rule.partners !== undefined && mentions.some((mention) => mention.first > last && !mention.isPlace && mention.parties.some((party) => party.country === country));
}

/** Whom a country acts with when the sentence does not say: as earlier in the sentence, else as in the article. */
function partnersFor(known: string | undefined, {pair}: Cast, earlier: readonly BoundParties[]): readonly string[] | null {
  const before = earlier.findLast(({participants}) => participants.some(({country}) => country === known))?.participants.map(({country}) => country);
  return before && new Set(before).size === 2 ? before : pair;
}

const REACH_OF_DEFINITE = 3;

/** Talks told as a noun with "the" mean the talks of the article: "during the visit", "the discussions covered"; and what was explored was explored there. */
function isAboutPair({rule, isNominal, sentence, first}: Act): boolean {
  if (rule.type === 'proposal') return isNominal || rule.objects !== undefined;
  if (!isNominal || (rule.type !== 'meeting' && rule.type !== 'visit')) return false;
  for (let at = Math.max(0, first - REACH_OF_DEFINITE); at < first; at++) if (DEFINITES_EN.has(sentence.tokens[at]!.lower)) return true;
  return false;
}

function participant({country, via, inferred}: Party, role: Participant['role']): Participant {
  return inferred ? {country, role, via, inferred} : {country, role, via};
}

/** Each country once and none of some others, the way it was first named; a plain name wins over an inference. */
function unique(mentions: readonly ActorMention[], others: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const {parties} of mentions) for (const party of parties) {
    const known = placeOf(kept, party.country);
    if (known >= 0) {
      if (kept[known]!.inferred && !party.inferred) kept[known] = party;
    } else if (placeOf(others, party.country) < 0) kept.push(party);
  }
  return kept;
}

function placeOf(parties: readonly Party[], country: string): number {
  for (let at = 0; at < parties.length; at++) if (parties[at]!.country === country) return at;
  return -1;
}
