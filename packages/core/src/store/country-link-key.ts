import type {CooperationEvent} from '../model/cooperation-event.js';

/** Two countries of an event, and how they stand to each other. */
export interface LinkKey {
  /** The country that acts; of two that act together, the one whose code comes first. */
  from: string;
  to: string;
  /** True when `from` acts for or upon `to`; false when both act together. */
  isDirected: boolean;
  /** True when the event is more than words: it happened, goes on, or lies in the past. */
  isFact: boolean;
}

/** Only these are facts; the others are planned, proposed or denied. */
const FACTS: ReadonlySet<string> = new Set(['actual', 'ongoing', 'historical']);

/**
 * The links that an event makes between countries, as texts for a column: an actor is linked to every recipient one way, and to
 * every other actor both ways; two recipients are not linked.
 */
export function linksOf({participants, realis}: CooperationEvent): string[] {
  const countriesOf = (wanted: string) => [...new Set(participants.filter(({role}) => role === wanted).map(({country}) => country))];
  const actors = countriesOf('actor').sort();
  const recipients = countriesOf('recipient').filter((country) => !actors.includes(country));
  const isFact = FACTS.has(realis);
  return actors.flatMap((from, place) => [
    ...actors.slice(place + 1).map((to) => writeLink({from, to, isDirected: false, isFact})),
    ...recipients.map((to) => writeLink({from, to, isDirected: true, isFact})),
  ]);
}

function writeLink({from, to, isDirected, isFact}: LinkKey): string {
  return JSON.stringify([from, to, isDirected, isFact]);
}

/** Inverse of what {@link linksOf} writes. */
export function readLink(text: string): LinkKey {
  const [from, to, isDirected, isFact] = JSON.parse(text) as [string, string, boolean, boolean];
  return {from, to, isDirected, isFact};
}
