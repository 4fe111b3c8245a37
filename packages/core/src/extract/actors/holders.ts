import {isVerbOfSaying, type Sentence} from '../acts/sentence.js';
import type {CountryMention} from '../countries/find-countries.js';
import {wordSet} from '../text/word-set.js';
import type {ActorMention} from './actor-mention.js';
import {findPeople} from './people.js';

const OPENING_SENTENCES = 2;
const NOT_BEFORE_SUBJECT = wordSet('for to in with from against on by');
/** Verbs whose object is somebody else than their subject. */
const ADDRESSING = wordSet('invited thanked met welcomed invites thanks praised congratulated visited told');

/** The country of some that sentences name first as no enemy. */
function firstNamed(named: readonly (readonly ActorMention[])[], candidates: readonly string[]): string | undefined {
  for (const mentions of named) for (const {parties, isAdverse: isEnemy} of mentions) if (!isEnemy) for (const {country} of parties) if (candidates.includes(country)) return country;
  return undefined;
}

/** Surname → country. An introduction decides; without one, whom the person speaks for ("Lithuania …, Kasčiūnas said") and whom they address. */
export function findHolders(sentences: readonly Sentence[], countries: readonly (readonly CountryMention[])[], named: readonly (readonly ActorMention[])[], candidates: readonly string[]): Map<string, string> {
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
  if (unknown.size === 0) return holders;
  // A minister without a country is one of the country that the article names first.
  const home = firstNamed(named.slice(0, OPENING_SENTENCES), candidates) ?? candidates[0];
  if (home === undefined) return holders;
  sentences.forEach((sentence, at) => {
    for (const [surname, votes] of unknown) {
      const index = sentence.tokens.findIndex(({lower, isCapitalised}) => isCapitalised && lower === surname);
      if (index < 0) continue;
      const vote = (country: string, weight: number) => votes.set(country, (votes.get(country) ?? 0) + weight);
      const {tokens} = sentence;
      const mentions = (named[at] ?? []).filter(({isAdverse: isEnemy, parties}) => !isEnemy && parties.some(({country}) => candidates.includes(country)));
      const isReporting = isVerbOfSaying(tokens[index + 1]) || isVerbOfSaying(tokens[index - 1]);
      const subject = mentions.find(({first}) => !NOT_BEFORE_SUBJECT.has(tokens[first - 1]?.lower ?? ''));
      if (subject && isReporting) vote(subject.parties[0]?.country ?? '', subject.last === index + 2 || tokens[subject.last + 1]?.lower === "'s" ? 2 : 1);
      // Whom somebody invites, thanks or meets is somebody else.
      const object = mentions.find(({first}) => first > index && first <= index + 3);
      if (object && ADDRESSING.has(tokens[index + 1]?.lower ?? '')) vote(object.parties[0]?.country ?? '', -2);
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
