import {readLink} from '../store/country-link-key.js';
import type {Count, EventStore, Match} from '../store/event-store.js';

/** What happens between two countries, one way or together. */
export interface CountryLink {
  /** The country that acts; of two that act together, the one whose code comes first. */
  from: string;
  to: string;
  /** True when `from` acts for or upon `to`; false when both act together. */
  isDirected: boolean;
  /** Matching events; an undated match counts as definite, as in `EventStore.countBy`. */
  count: Count;
  /** How many of them are more than words: they happened, go on, or lie in the past. */
  factCount: number;
}

/**
 * The links between countries among the events of `match`, each with its counts, the strongest first; links without an event are left out.
 * An actor is linked to every recipient one way, and to every other actor both ways; two recipients of one act are not linked.
 * An event adds at most one link to a pair of countries, so the links of a pair can be summed.
 */
export function countryLinks(store: EventStore, match: Match): CountryLink[] {
  const links = new Map<string, CountryLink>();
  for (const [text, count] of store.countBy('link', match)) {
    const {from, to, isDirected, isFact} = readLink(text);
    const key = JSON.stringify([from, to, isDirected]);
    const link = links.get(key) ?? {from, to, isDirected, count: {definite: 0, possible: 0}, factCount: 0};
    link.count.definite += count.definite;
    link.count.possible += count.possible;
    if (isFact) link.factCount += total(count);
    links.set(key, link);
  }
  return [...links.values()].sort((a, b) => total(b.count) - total(a.count) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function total({definite, possible}: Count): number {
  return definite + possible;
}

function keyOf({from, to, isDirected}: CountryLink): string {
  return `${from}${to}${String(isDirected)}`;
}
