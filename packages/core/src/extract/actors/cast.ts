import type {Sentence} from '../acts/sentence.js';
import type {CountryMention} from '../countries/find-countries.js';
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
  const weights = new Map<string, number>();
  const counts = new Map<string, number>();
  const origins = new Map<string, ActorMention>();
  named.forEach((mentions, at) => {
    const weight = sentences[at]?.isTitle ? TITLE_WEIGHT : at < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    for (const mention of mentions) if (!mention.isAdverse) for (const {country, via} of mention.parties) {
      if (!origins.has(country)) origins.set(country, mention);
      if (via === 'capital') continue;
      weights.set(country, (weights.get(country) ?? 0) + weight);
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  });
  const ranking = [...weights].sort(([, x], [, y]) => y - x).map(([country]) => country);
  const [home, other] = ranking;
  const opensWith = (country: string | undefined) => named.slice(0, OPENING_SENTENCES).some((mentions) => mentions.some(({parties, isAdverse: isEnemy}) => !isEnemy && parties.some((party) => party.country === country)));
  const pair = home && other && ((counts.get(other) ?? 0) >= LEAST_MENTIONS || (ranking.length <= MOST_OF_BRIEF && opensWith(other) && opensWith(home))) ? ([home, other] as const) : null;
  const holders = findHolders(sentences, countries, named, pair ?? ranking.slice(0, MOST_OF_BRIEF));
  let last: Party | null = null;
  const groups: string[][] = []; // countries that were named together so far
  const mentions = sentences.map((sentence, at) => {
    groups.push(...groupsOf(sentence, named[at] ?? []));
    const found = [
      ...(named[at] ?? []),
      ...nameMentions(sentence, places[at] ?? [], {isPlace: true}),
      ...findRegions(text, sentence),
      ...findPairs(sentence, pair ?? groups.findLast((group) => group.length === 2) ?? null),
      ...findSeveral(sentence, groups, ranking),
    ];
    const phrases = found.length;
    const isTaken = (token: number) => {
      for (let index = 0; index < phrases; index++) if (token >= found[index]!.first && token <= found[index]!.last) return true;
      return false;
    };
    const {tokens} = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const {start, end, lower, isCapitalised, clues} = tokens[index]!;
      if (!isCapitalised && !(clues & STANDS_FOR)) continue;
      const party = partyOfWord(sentence, index, {holders, last, home, pair});
      if (!party || isTaken(index)) continue;
      const isSingle = SINGLES.has(lower);
      if (isCapitalised && party.via === 'leader' && !isSingle) last = party;
      found.push({start, end, first: index, last: index, parties: [party], rule: isSingle ? 'C7' : 'C5', isAdverse: false});
    }
    return found.sort((a, b) => a.start - b.start);
  });
  return {ranking, pair, origins, home: home && opensWith(home) ? home : null, mentions};
}

/** What a single word stands for: a surname, "he", "his counterpart", "the minister", "the ministry". */
function partyOfWord({tokens}: Sentence, index: number, {holders, last, home, pair}: {holders: ReadonlyMap<string, string>; last: Party | null; home: string | undefined; pair: readonly [string, string] | null}): Party | null {
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
function nameMentions({tokens}: Sentence, countries: readonly CountryMention[], {isPlace = false} = {}): ActorMention[] {
  const mentions: ActorMention[] = [];
  for (const {start, end, country, via, rule, inferred} of countries) {
    const first = firstFrom(tokens, start);
    const last = lastWithin(tokens, first, end);
    if (last < first) continue;
    const party: Party = inferred ? {country, via, inferred} : {country, via};
    const mention: ActorMention = {start, end, first, last, parties: [party], rule, isAdverse: isAdverse(tokens, first, last, {isName: via === 'name'})};
    if (isPlace) mention.isPlace = true;
    mentions.push(mention);
  }
  return mentions;
}

const GROUP_LINKS = wordSet(", and the & of republic 's");
const GROUP_JOINTS = wordSet(', and &');

/** Countries that a sentence names together: "Georgia, Turkey and Azerbaijan". */
function groupsOf({tokens}: Sentence, mentions: readonly ActorMention[]): string[][] {
  const groups: string[][] = [];
  if (mentions.length < 2) return groups;
  let previous: ActorMention | null = null;
  for (const mention of mentions) {
    const countries = mention.parties.map(({country}) => country);
    const group = groups.at(-1);
    if (previous && group && areJoined(tokens, previous.last + 1, mention.first)) group.push(...countries.filter((country) => !group.includes(country)));
    else groups.push([...countries]);
    previous = mention;
  }
  return groups.filter((group) => group.length > 1);
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
