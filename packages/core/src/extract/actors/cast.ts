import type {Sentence} from '../acts/sentence.js';
import {isVerbOfSaying} from '../acts/sentence.js';
import type {CountryMention} from '../countries/find-countries.js';
import type {ActorMention, Party} from './actor-mention.js';
import {isAdverse} from './is-adverse.js';
import {countriesOfTokens, findPeople} from './people.js';

/** Regions with fixed members, which act as those members and say so. */
const REGIONS: readonly {pattern: RegExp; members: readonly string[]}[] = [
  {pattern: /\bBaltic (?:states|countries|nations|trio)\b|\bBaltics\b|\bthe Baltic three\b/gu, members: ['EE', 'LT', 'LV']},
  {pattern: /\bAUKUS\b/gu, members: ['AU', 'GB', 'US']},
  {pattern: /\bVisegr[aá]d (?:Four|Group|countries)\b/gu, members: ['CZ', 'HU', 'PL', 'SK']},
  {pattern: /\bBenelux\b/gu, members: ['BE', 'LU', 'NL']},
  {pattern: /\bNordic (?:states|countries|nations)\b/gu, members: ['DK', 'FI', 'IS', 'NO', 'SE']},
  {pattern: /\bLublin Triangle\b/gu, members: ['LT', 'PL', 'UA']},
];

const PAIR = /\b(?:(?:the|these|our) (?:two|both) (?:countries|nations|states|sides|parties|governments|armies|militaries|navies|air forces|forces|ministries|parliaments|capitals|allies|partners|ministers|leaders|presidents|officials|generals|neighbours|neighbors|teams)|both (?:countries|nations|states|sides|parties|governments|armies|militaries|navies|air forces|ministries|capitals|allies|ministers|leaders|presidents|generals)|the (?:countries|sides|parties|ministers|leaders)|the two(?= (?:have |had |also |will |then )?(?:agreed|signed|discussed|met|spoke|exchanged|underlined|stressed))|each other|one another|bilateral (?:cooperation|ties|relations|talks|meeting|agreement))\b/giu;
const SEVERAL = /\b(?:the|these|all|our) (three|four|five|six|seven|eight|nine|ten) (?:countries|nations|states|sides|parties|governments|armies|navies|allies|partners|ministers|leaders|presidents|neighbours|neighbors|members|signatories)\b/giu;
const SINGLE = /^(?:he|she|his guest)$/;

/** Who stands for which country in an article, and who its two sides are. */
export interface Cast {
  /** Countries by how much the article is about them, adverse ones left out. */
  ranking: readonly string[];
  /** The two countries the article is about, or `null` when it is not about two. */
  pair: readonly [string, string] | null;
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
  named.forEach((mentions, at) => {
    const weight = sentences[at]?.isTitle ? TITLE_WEIGHT : at < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    for (const {parties, isAdverse: isEnemy} of mentions) if (!isEnemy) for (const {country, via} of parties) if (via !== 'capital') {
      weights.set(country, (weights.get(country) ?? 0) + weight);
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  });
  const ranking = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([country]) => country);
  const [home, other] = ranking;
  const opensWith = (country: string | undefined) => named.slice(0, OPENING_SENTENCES).some((mentions) => mentions.some(({parties, isAdverse: isEnemy}) => !isEnemy && parties.some((party) => party.country === country)));
  const pair = home && other && ((counts.get(other) ?? 0) >= LEAST_MENTIONS || (ranking.length <= MOST_OF_BRIEF && opensWith(other) && opensWith(home))) ? ([home, other] as const) : null;
  const holders = findHolders(sentences, countries, named, pair ?? ranking.slice(0, MOST_OF_BRIEF));
  let last: Party | null = null;
  const groups: string[][] = []; // countries that were named together so far
  const mentions = sentences.map((sentence, at) => {
    groups.push(...groupsOf(sentence, named[at] ?? []));
    const found = [...(named[at] ?? []), ...nameMentions(sentence, places[at] ?? []).map((mention) => ({...mention, isPlace: true as const})), ...regionMentions(text, sentence), ...pairMentions(text, sentence, pair ?? groups.findLast((group) => group.length === 2) ?? null), ...severalMentions(text, sentence, groups, ranking)];
    const taken = (token: number) => found.some((mention) => token >= mention.first && token <= mention.last);
    sentence.tokens.forEach((token, index) => {
      if (taken(index)) return;
      const party = partyOfWord(sentence, index, {holders, last, home, pair});
      if (!party) return;
      if (token.isCapitalised && party.via === 'leader' && !SINGLE.test(token.lower)) last = party;
      found.push({start: token.start, end: token.end, first: index, last: index, parties: [party], rule: SINGLE.test(token.lower) ? 'C7' : 'C5', isAdverse: false});
    });
    return found.sort((a, b) => a.start - b.start);
  });
  return {ranking, pair, mentions};
}

/** What a single word stands for: a surname, "he", "his counterpart", "the minister", "the ministry". */
function partyOfWord({tokens}: Sentence, index: number, {holders, last, home, pair}: {holders: ReadonlyMap<string, string>; last: Party | null; home: string | undefined; pair: readonly [string, string] | null}): Party | null {
  const token = tokens[index];
  if (!token) return null;
  const holder = token.isCapitalised ? holders.get(token.lower) : undefined;
  if (holder) return {country: holder, via: 'leader', inferred: true};
  if (SINGLE.test(token.lower)) return last;
  // "His counterpart" is of the other country of the two.
  if (/^(?:counterpart|counterparts|host|hosts)$/.test(token.lower) && /^(?:his|her|their)$/.test(tokens[index - 1]?.lower ?? '') && last && pair?.includes(last.country)) {
    return {country: pair.find((country) => country !== last.country) ?? last.country, via: 'leader', inferred: true};
  }
  const isDefinite = /^(?:the|both)$/.test(tokens[index - 1]?.lower ?? '') || (/^(?:deputy|defence|defense|foreign|prime)$/.test(tokens[index - 1]?.lower ?? '') && /^(?:the|deputy)$/.test(tokens[index - 2]?.lower ?? ''));
  if (isDefinite && /^(?:minister|president|ambassador|chancellor|premier|secretary)$/.test(token.lower) && tokens[index + 1]?.lower !== 'of') return last;
  const isOwn = /^(?:ministry|embassy)$/.test(token.lower) || (token.lower === 'forces' && tokens[index - 1]?.lower === 'armed');
  if (isDefinite && isOwn && home && !/^(?:of|in)$/.test(tokens[index + 1]?.lower ?? '')) return {country: home, via: 'ministry', inferred: true};
  return null;
}

/** Countries that the sentence names, as actors. */
function nameMentions(sentence: Sentence, countries: readonly CountryMention[]): ActorMention[] {
  if (countries.length === 0) return [];
  const at = countriesOfTokens(sentence, countries);
  return countries.flatMap((country): ActorMention[] => {
    const first = at.indexOf(country);
    const last = at.lastIndexOf(country);
    if (first < 0) return [];
    const party: Party = {country: country.country, via: country.via, ...(country.inferred ? {inferred: true as const} : {})};
    return [{start: country.start, end: country.end, first, last, parties: [party], rule: country.rule, isAdverse: isAdverse(sentence.tokens, first, last, {isName: country.via === 'name'})}];
  });
}

function phraseMention({tokens}: Sentence, start: number, end: number, parties: readonly Party[], rule: string): ActorMention[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  return first < 0 || last < first ? [] : [{start, end, first, last, parties, rule, isAdverse: false}];
}

const REGION = /Baltic|AUKUS|Visegr|Benelux|Nordic|Lublin/;

function regionMentions(text: string, sentence: Sentence): ActorMention[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!REGION.test(words)) return [];
  return REGIONS.flatMap(({pattern, members}) => [...words.matchAll(pattern)].flatMap((match) => phraseMention(sentence, sentence.start + match.index, sentence.start + match.index + match[0].length, members.map((country) => ({country, via: 'region' as const})), 'C6')));
}

/** Countries that a sentence names together: "Georgia, Turkey and Azerbaijan". */
function groupsOf({tokens}: Sentence, mentions: readonly ActorMention[]): string[][] {
  const groups: string[][] = [];
  let previous: ActorMention | null = null;
  for (const mention of mentions) {
    const countries = mention.parties.map(({country}) => country);
    const between = previous ? tokens.slice(previous.last + 1, mention.first).map(({lower}) => lower) : [];
    const isJoined = previous !== null && between.length > 0 && between.every((word) => /^(?:,|and|the|&|of|republic|'s)$/.test(word)) && between.some((word) => word === ',' || word === 'and' || word === '&');
    const group = groups.at(-1);
    if (isJoined && group) group.push(...countries.filter((country) => !group.includes(country)));
    else groups.push([...countries]);
    previous = mention;
  }
  return groups.filter((group) => group.length > 1);
}

const NUMBERS_OF_COUNTRIES = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SMALLEST_NUMBER = 3;

/** "The three countries": those last named together, else the foremost of the article. */
function severalMentions(text: string, sentence: Sentence, groups: readonly (readonly string[])[], ranking: readonly string[]): ActorMention[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(SEVERAL)].flatMap((match) => {
    const size = NUMBERS_OF_COUNTRIES.indexOf((match[1] ?? '').toLowerCase()) + SMALLEST_NUMBER;
    const members = groups.findLast((group) => group.length === size) ?? (ranking.length >= size ? ranking.slice(0, size) : []);
    const start = sentence.start + match.index;
    return members.length === size ? phraseMention(sentence, start, start + match[0].length, members.map((country) => ({country, via: 'carried' as const, inferred: true as const})), 'C8') : [];
  });
}

function pairMentions(text: string, sentence: Sentence, pair: readonly string[] | null): ActorMention[] {
  if (!pair) return [];
  const parties = pair.map((country) => ({country, via: 'carried' as const, inferred: true as const}));
  return [...text.slice(sentence.start, sentence.end).matchAll(PAIR)].flatMap((match) => phraseMention(sentence, sentence.start + match.index, sentence.start + match.index + match[0].length, parties, 'C8'));
}

/** Surname → country. An introduction decides; without one, whom the person speaks for ("Lithuania …, Kasčiūnas said") and whom they address. */
function findHolders(sentences: readonly Sentence[], countries: readonly (readonly CountryMention[])[], named: readonly (readonly ActorMention[])[], candidates: readonly string[]): Map<string, string> {
  const holders = new Map<string, string>();
  const unknown = new Map<string, Map<string, number>>();
  sentences.forEach((sentence, at) => {
    for (const {surname, country} of findPeople(sentence, countries[at] ?? [])) {
      if (country) {
        if (!holders.has(surname)) holders.set(surname, country);
      } else if (!unknown.has(surname)) unknown.set(surname, new Map());
    }
  });
  for (const surname of holders.keys()) unknown.delete(surname);
  // A minister without a country is one of the country that the article names first.
  const home = named.slice(0, OPENING_SENTENCES).flat().flatMap(({parties, isAdverse: isEnemy}) => (isEnemy ? [] : parties.map(({country}) => country))).find((country) => candidates.includes(country)) ?? candidates[0];
  if (home === undefined) return holders;
  sentences.forEach((sentence, at) => {
    for (const [surname, votes] of unknown) {
      const index = sentence.tokens.findIndex(({lower, isCapitalised}) => isCapitalised && lower === surname);
      if (index < 0) continue;
      const vote = (country: string, weight: number) => votes.set(country, (votes.get(country) ?? 0) + weight);
      const {tokens} = sentence;
      const mentions = (named[at] ?? []).filter(({isAdverse: isEnemy, parties}) => !isEnemy && parties.some(({country}) => candidates.includes(country)));
      const isReporting = isVerbOfSaying(tokens[index + 1]) || isVerbOfSaying(tokens[index - 1]);
      const subject = mentions.find(({first}) => !/^(?:for|to|in|with|from|against|on|by)$/.test(tokens[first - 1]?.lower ?? ''));
      if (subject && isReporting) vote(subject.parties[0]?.country ?? '', subject.last === index + 2 || tokens[subject.last + 1]?.lower === "'s" ? 2 : 1);
      // Whom somebody invites, thanks or meets is somebody else.
      const object = mentions.find(({first}) => first > index && first <= index + 3);
      if (object && /^(?:invited|thanked|met|welcomed|invites|thanks|praised|congratulated|visited|told)$/.test(tokens[index + 1]?.lower ?? '')) vote(object.parties[0]?.country ?? '', -2);
      for (const [other, country] of holders) {
        const otherIndex = tokens.findIndex(({lower, isCapitalised}) => isCapitalised && lower === other);
        if (otherIndex >= 0 && tokens.slice(Math.min(index, otherIndex), Math.max(index, otherIndex)).some(({lower}) => lower === 'and' || lower === 'with' || lower === 'counterpart')) vote(country, -2);
      }
    }
  });
  for (const [surname, votes] of unknown) {
    const best = candidates.map((country) => [country, votes.get(country) ?? 0] as const).sort((a, b) => b[1] - a[1])[0];
    holders.set(surname, best && best[1] > 0 ? best[0] : (votes.get(home) ?? 0) >= 0 ? home : candidates.find((country) => (votes.get(country) ?? 0) >= 0) ?? home);
  }
  return holders;
}
