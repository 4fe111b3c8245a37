import {DEFINITE, OUT, type Count, type EventStore, type Match} from '../store/event-store.js';
import type {Realis} from '../model/taxonomy.js';

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

/** Only these are facts; the others are planned, proposed or denied. */
const FACTS: ReadonlySet<Realis> = new Set(['actual', 'ongoing', 'historical']);

/**
 * The links between countries among the events of `match`, each with its counts, the strongest first; links without an event are left out.
 * An actor is linked to every recipient one way, and to every other actor both ways; two recipients of one act are not linked.
 * An event adds at most one link to a pair of countries, so the links of a pair can be summed.
 */
export function countryLinks(store: EventStore, match: Match): CountryLink[] {
  return indexOf(store).count(match);
}

const indexes = new WeakMap<EventStore, CountryLinkIndex>();

function indexOf(store: EventStore): CountryLinkIndex {
  let index = indexes.get(store);
  if (!index) indexes.set(store, (index = new CountryLinkIndex(store)));
  return index;
}

/** Which rows make which links: found once for a store, so that following a brush only counts. */
class CountryLinkIndex {
  readonly #links: Pick<CountryLink, 'from' | 'to' | 'isDirected'>[] = [];
  readonly #starts: Uint32Array; // row → first place in #linkIds; one more than there are rows
  readonly #linkIds: Uint32Array; // → place in #links
  readonly #isFact: Uint8Array; // row → 1 for a fact

  constructor(store: EventStore) {
    const idOfKey = new Map<string, number>();
    const linkIds: number[] = [];
    const idOf = (from: string, to: string, isDirected: boolean) => {
      const key = `${from}${isDirected ? '>' : '='}${to}`;
      let id = idOfKey.get(key);
      if (id === undefined) {
        idOfKey.set(key, (id = this.#links.length));
        this.#links.push({from, to, isDirected});
      }
      return id;
    };
    this.#starts = new Uint32Array(store.size + 1);
    this.#isFact = new Uint8Array(store.size);
    for (let row = 0; row < store.size; row++) {
      const {participants = [], realis = 'actual'} = store.eventAt(row) ?? {};
      const actors = participants.filter(({role}) => role === 'actor').map(({country}) => country).sort();
      const recipients = participants.filter(({role}) => role === 'recipient').map(({country}) => country);
      actors.forEach((actor, place) => {
        for (const other of actors.slice(place + 1)) if (other !== actor) linkIds.push(idOf(actor, other, false));
        for (const recipient of recipients) if (!actors.includes(recipient)) linkIds.push(idOf(actor, recipient, true));
      });
      this.#starts[row + 1] = linkIds.length;
      this.#isFact[row] = FACTS.has(realis) ? 1 : 0;
    }
    this.#linkIds = Uint32Array.from(linkIds);
  }

  count({certainty}: Match): CountryLink[] {
    const size = this.#links.length;
    const definite = new Uint32Array(size);
    const possible = new Uint32Array(size);
    const facts = new Uint32Array(size);
    for (let row = 0; row < certainty.length; row++) {
      if (certainty[row] === OUT) continue;
      const counts = certainty[row] === DEFINITE ? definite : possible;
      const end = this.#starts[row + 1] ?? 0;
      for (let place = this.#starts[row] ?? 0; place < end; place++) {
        const id = this.#linkIds[place] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
        facts[id] = (facts[id] ?? 0) + (this.#isFact[row] ?? 0);
      }
    }
    const links = this.#links.map((link, id) => ({...link, count: {definite: definite[id] ?? 0, possible: possible[id] ?? 0}, factCount: facts[id] ?? 0}));
    return links.filter(({count}) => total(count) > 0).sort((a, b) => total(b.count) - total(a.count) || (keyOf(a) < keyOf(b) ? -1 : 1));
  }
}

function total({definite, possible}: Count): number {
  return definite + possible;
}

function keyOf({from, to, isDirected}: CountryLink): string {
  return `${from}${to}${String(isDirected)}`;
}
