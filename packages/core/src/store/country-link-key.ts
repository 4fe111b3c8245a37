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
  const actors: string[] = [];
  const recipients: string[] = [];
  for (const {country, role} of participants) if (role === 'actor' && !actors.includes(country)) actors.push(country);
  for (const {country, role} of participants) if (role === 'recipient' && !actors.includes(country) && !recipients.includes(country)) recipients.push(country);
  actors.sort();
  const isFact = FACTS.has(realis);
  const links: string[] = [];
  for (const [place, from] of actors.entries()) {
    for (let other = place + 1; other < actors.length; other++) links.push(writeLink({from, to: actors[other]!, isDirected: false, isFact}));
    for (const to of recipients) links.push(writeLink({from, to, isDirected: true, isFact}));
  }
  return links;
}

function writeLink({from, to, isDirected, isFact}: LinkKey): string {
  return JSON.stringify([from, to, isDirected, isFact]);
}

/** Inverse of what {@link linksOf} writes. */
export function readLink(text: string): LinkKey {
  const [from, to, isDirected, isFact] = JSON.parse(text) as [string, string, boolean, boolean];
  return {from, to, isDirected, isFact};
}
