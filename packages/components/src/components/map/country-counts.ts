import {countryLinks, type Count, type CountryLink, type EventStore, type Match} from '@cordiale/core';

/** No event. */
export const NONE: Count = {definite: 0, possible: 0};

/** Events by country code, and between which countries they are. */
export interface CountryCounts {
  counts: ReadonlyMap<string, Count>;
  /** The strongest first. */
  links: readonly CountryLink[];
}

/** Matching events by country and their links; with a country in focus only those that link another country to it. */
export function countCountries(store: EventStore, match: Match, focus: string | undefined): CountryCounts {
  const byCountry = store.countBy('country', match);
  const links = countryLinks(store, match);
  if (focus === undefined) return {counts: byCountry, links};
  const ofFocus = links.filter(({from, to}) => from === focus || to === focus);
  const counts = new Map<string, Count>();
  const own = byCountry.get(focus);
  if (own) counts.set(focus, own);
  for (const {from, to, count} of ofFocus) {
    const partner = from === focus ? to : from;
    const known = counts.get(partner) ?? NONE;
    counts.set(partner, {definite: known.definite + count.definite, possible: known.possible + count.possible});
  }
  return {counts, links: ofFocus};
}
