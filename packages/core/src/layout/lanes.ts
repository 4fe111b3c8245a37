import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventStore} from '../store/event-store.js';

/** Events that share a value, for example a partner country. */
export interface Lane {
  key: string;
  /** Store rows of the dated events, in time order. */
  rows: readonly number[];
}

/** The countries an event is shown under: all but the focus country, or that one when it acts alone. */
export function partnersOf(event: CooperationEvent, focusCountry?: string): string[] {
  const countries = event.participants.map(({country}) => country);
  const partners = countries.filter((country) => country !== focusCountry);
  return [...new Set(partners.length > 0 ? partners : countries)];
}

/**
 * The dated events of a store by lane; an event with several keys lies in each of their lanes. All events take part,
 * filtered or not, so that lanes stay where they are: those with most events first, ties by key. `before` names the lanes there
 * were, in their order: they stay ahead of new ones, so that an update moves none.
 */
export function groupIntoLanes(store: EventStore, keysOf: (event: CooperationEvent) => readonly string[], {before = []}: {before?: readonly string[]} = {}): Lane[] {
  const placeBefore = new Map(before.map((key, place) => [key, place]));
  const placeOf = ({key}: Lane) => placeBefore.get(key) ?? before.length;
  const rowsOfKey = new Map<string, number[]>();
  for (let row = 0; row < store.datedCount; row++) {
    const event = store.eventAt(row);
    if (!event) continue;
    for (const key of new Set(keysOf(event))) {
      const rows = rowsOfKey.get(key);
      if (rows) rows.push(row);
      else rowsOfKey.set(key, [row]);
    }
  }
  return [...rowsOfKey]
    .map(([key, rows]) => ({key, rows}))
    .sort((a, b) => placeOf(a) - placeOf(b) || b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
}
