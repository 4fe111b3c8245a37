import type {Sentence} from '../acts/sentence.js';
import type {CountryMention} from '../countries/find-countries.js';
import {inOrder} from '../text/in-order.js';
import {firstFrom, lastWithin, type Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineClue} from '../text/word-table.js';
import type {ActorMention, Party} from './actor-mention.js';
import {findHolders} from './holders.js';
import {isAdverse} from './is-adverse.js';
import {findPairs, findRegions, findSeveral} from './party-phrases.js';

const SINGLES = wordSet('he she');
const COUNTERPARTS = wordSet('counterpart counterparts host hosts');
const POSSESSIVES = wordSet('his her their');
const DEFINITES = wordSet('the both');
const PORTFOLIOS = wordSet('deputy defence defense foreign prime');
const BEFORE_PORTFOLIO = wordSet('the deputy');
const OFFICES = wordSet('minister president ambassador chancellor premier secretary');
const BODIES = wordSet('ministry embassy');
const STANDS_FOR = defineClue(new Set([...SINGLES, ...COUNTERPARTS, ...OFFICES, ...BODIES, 'forces']));

/** Who stands for which country in an article, and who its two sides are. */
export interface Cast {
  /** Countries by how much the article is about them, adverse ones left out. */
  ranking: readonly string[];
  /** The two countries the article is about, or `null` when it is not about two. */
  pair: readonly [string, string] | null;
  /** Where the article first names each country as somebody who can act. */
  origins: ReadonlyMap<string, ActorMention>;
  /** The country the article is about most, if it opens with it. */
  home: string | null;
  /** Actors of each sentence, in order of place. */
  mentions: readonly (readonly ActorMention[])[];
}

const TITLE_WEIGHT = 3;
const LEAD_SENTENCES = 3;
const LEAD_WEIGHT = 2;
const LEAST_MENTIONS = 2; // of the second country of a pair …
const OPENING_SENTENCES = 2; // … or its place here, in a text of few countries
const MOST_OF_BRIEF = 3;

/** Reads who is who: office-holders from their introductions, carried through the article. */
export function createCast(text: string, sentences: readonly Sentence[], {countries, places}: {countries: readonly (readonly CountryMention[])[]; places: readonly (readonly CountryMention[])[]}): Cast {
  const named = sentences.map((sentence, at) => nameMentions(sentence, countries[at] ?? []));
  const standings: Standing[] = [];
  const origins = new Map<string, ActorMention>();
  named.forEach((mentions, at) => {
    const weight = sentences[at]?.isTitle ? TITLE_WEIGHT : at < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    for (const mention of mentions) if (!mention.isAdverse) for (const {country, via} of mention.parties) {
      if (!origins.has(country)) origins.set(country, mention);
      if (via !== 'capital') addWeight(standings, country, weight);
    }
  });
  const ranking = inOrder(standings, (a, b) => b.weight - a.weight).map(({country}) => country);
  const [home, other] = ranking;
  const opening = named.slice(0, OPENING_SENTENCES);
  const opensWith = (country: string | undefined) => opening.some((mentions) => mentions.some(({parties, isAdverse: isEnemy}) => !isEnemy && parties.some((party) => party.country === country)));
  const pair = home && other && (standings[1]!.mentions >= LEAST_MENTIONS || (ranking.length <= MOST_OF_BRIEF && opensWith(other) && opensWith(home))) ? ([home, other] as const) : null;
  const known: Known = {holders: findHolders(sentences, countries, named, pair ?? ranking.slice(0, MOST_OF_BRIEF)), home, pair, last: null};
  const groups: string[][] = []; // countries that were named together so far
  const mentions = sentences.map((sentence, at) => {
    addGroups(groups, sentence, named[at]!);
    const found = [
      ...named[at]!,
      ...nameMentions(sentence, places[at] ?? [], {isPlace: true}),
      ...findRegions(text, sentence),
      ...findPairs(sentence, pair ?? groups.findLast((group) => group.length === 2) ?? null),
      ...findSeveral(sentence, groups, ranking),
    ];
    addWords(found, sentence, known);
    return inOrder(found, (a, b) => a.start - b.start);
  });
  return {ranking, pair, origins, home: home && opensWith(home) ? home : null, mentions};
}

/** How much an article is about a country. */
interface Standing {
  country: string;
  weight: number;
  mentions: number;
}

function addWeight(standings: Standing[], country: string, weight: number): void {
  for (const standing of standings) if (standing.country === country) {
    standing.weight += weight;
    standing.mentions += 1;
    return;
  }
  standings.push({country, weight, mentions: 1});
}

/** What is known of the people of an article. */
interface Known {
  /** Surname → country. */
  holders: ReadonlyMap<string, string>;
  home: string | undefined;
  pair: readonly [string, string] | null;
  /** Whom "he" stands for. */
  last: Party | null;
}

/** Adds the single words of a sentence that stand for somebody, and keeps in mind who was named last. */
function addWords(found: ActorMention[], sentence: Sentence, known: Known): void {
  const {tokens} = sentence;
  const phrases = found.length;
  for (let index = 0; index < tokens.length; index++) {
    const {start, end, lower, isCapitalised, clues} = tokens[index]!;
    if (!isCapitalised && !(clues & STANDS_FOR)) continue;
    const party = partyOfWord(sentence, index, known);
    if (!party || isWithin(found, phrases, index)) continue;
    const isSingle = SINGLES.has(lower);
    if (isCapitalised && party.via === 'leader' && !isSingle) known.last = party;
    found.push({start, end, first: index, last: index, parties: [party], rule: isSingle ? 'C7' : 'C5', isAdverse: false});
  }
}

/** Whether one of the first mentions of a list covers a token. */
function isWithin(mentions: readonly ActorMention[], count: number, token: number): boolean {
  for (let at = 0; at < count; at++) if (token >= mentions[at]!.first && token <= mentions[at]!.last) return true;
  return false;
}

/** What a single word stands for: a surname, "he", "his counterpart", "the minister", "the ministry". */
function partyOfWord({tokens}: Sentence, index: number, {holders, last, home, pair}: Known): Party | null {
  const {lower, isCapitalised, clues} = tokens[index]!;
  const holder = isCapitalised ? holders.get(lower) : undefined;
  if (holder) return {country: holder, via: 'leader', inferred: true};
  if (!(clues & STANDS_FOR)) return null;
  if (SINGLES.has(lower)) return last;
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  // "His counterpart" is of the other country of the two.
  if (COUNTERPARTS.has(lower) && POSSESSIVES.has(wordAt(index - 1)) && last && pair?.includes(last.country)) {
    return {country: pair.find((country) => country !== last.country) ?? last.country, via: 'leader', inferred: true};
  }
  const isDefinite = DEFINITES.has(wordAt(index - 1)) || (PORTFOLIOS.has(wordAt(index - 1)) && BEFORE_PORTFOLIO.has(wordAt(index - 2)));
  if (isDefinite && OFFICES.has(lower) && wordAt(index + 1) !== 'of') return last;
  const isOwn = BODIES.has(lower) || (lower === 'forces' && wordAt(index - 1) === 'armed');
  if (isDefinite && isOwn && home && wordAt(index + 1) !== 'of' && wordAt(index + 1) !== 'in') return {country: home, via: 'ministry', inferred: true};
  return null;
}

/** Countries that the sentence names, as actors, or only as places where somebody goes. */
function nameMentions(sentence: Sentence, countries: readonly CountryMention[], {isPlace = false} = {}): ActorMention[] {
  const {tokens} = sentence;
  const mentions: ActorMention[] = [];
  for (const {start, end, country, via, rule, inferred} of countries) {
    const first = firstFrom(tokens, start);
    const last = lastWithin(tokens, first, end);
    if (last < first) continue;
    const party: Party = inferred ? {country, via, inferred} : {country, via};
    const mention: ActorMention = {start, end, first, last, parties: [party], rule, isAdverse: isAdverse(sentence, first, last, {isName: via === 'name'})};
    if (isPlace) mention.isPlace = true;
    mentions.push(mention);
  }
  return mentions;
}

const GROUP_LINKS = wordSet(", and the & of republic 's");
const GROUP_JOINTS = wordSet(', and &');

/** Adds the countries that a sentence names together: "Georgia, Turkey and Azerbaijan". */
function addGroups(groups: string[][], {tokens}: Sentence, mentions: readonly ActorMention[]): void {
  for (let first = 0, next = 1; first < mentions.length; first = next++) {
    while (next < mentions.length && areJoined(tokens, mentions[next - 1]!.last + 1, mentions[next]!.first)) next++;
    if (next === first + 1) continue; // named alone
    const group = new Set<string>();
    for (let at = first; at < next; at++) for (const {country} of mentions[at]!.parties) group.add(country);
    if (group.size > 1) groups.push([...group]);
  }
}

/** Whether nothing but links stands between two names, and a joint among them. */
function areJoined(tokens: readonly Token[], from: number, to: number): boolean {
  let hasJoint = false;
  for (let at = from; at < to; at++) {
    const {lower} = tokens[at]!;
    if (!GROUP_LINKS.has(lower)) return false;
    hasJoint ||= GROUP_JOINTS.has(lower);
  }
  return hasJoint;
}
