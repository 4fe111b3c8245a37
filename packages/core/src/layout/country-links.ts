import type {CategoryColumn} from '../store/category-column.js';
import {readLink, type LinkKey} from '../store/country-link-key.js';
import {DEFINITE, POSSIBLE, type Count, type EventStore, type Match} from '../store/event-store.js';

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
  const column = store.columnOf('link');
  const {keys, linkOf} = knownLinks(column);
  const {[DEFINITE]: definite, [POSSIBLE]: possible} = match.tally.countersOf(column);
  const links: (CountryLink | undefined)[] = [];
  for (let id = 0; id < keys.length; id++) {
    const sum = definite[id]! + possible[id]!;
    if (sum === 0) continue;
    const {from, to, isDirected, isFact} = keys[id]!;
    const link = (links[linkOf[id]!] ??= {from, to, isDirected, count: {definite: 0, possible: 0}, factCount: 0});
    link.count.definite += definite[id]!;
    link.count.possible += possible[id]!;
    if (isFact) link.factCount += sum;
  }
  return links.filter((link) => link !== undefined).sort((a, b) => total(b.count) - total(a.count));
}

/** The links of a column, read once. */
interface KnownLinks {
  keys: readonly LinkKey[]; // value id → link
  linkOf: Uint32Array; // value id → place of its link, whether fact or not, in alphabetical order
}

const known = new WeakMap<CategoryColumn, KnownLinks>();

function knownLinks(column: CategoryColumn): KnownLinks {
  let links = known.get(column);
  if (!links) known.set(column, (links = readLinks(column.values)));
  return links;
}

function readLinks(values: readonly string[]): KnownLinks {
  const keys = values.map(readLink);
  const texts = keys.map(({from, to, isDirected}) => `${from}${to}${String(isDirected)}`);
  const places = new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
  return {keys, linkOf: Uint32Array.from(texts, (text) => places.get(text)!)};
}

function total({definite, possible}: Count): number {
  return definite + possible;
}
