import type {CooperationEvent} from './cooperation-event.js';
import type {EventSet} from './event-set.js';
import {splitReports} from './split-reports.js';

/**
 * The set with one merged event taken apart again, every part at its place by id and without the tombstones that led from
 * it. The set itself when it has no such merged event. `set` is not changed; merging again joins the parts again.
 */
export function unmergeEvent(set: EventSet, id: string): EventSet {
  const merged = set.events.find((event) => event.id === id);
  if (!merged?.parts) return set;
  const parts = splitReports(merged);
  const ids = new Set(parts.map((part) => part.id));
  const byId = (a: CooperationEvent, b: CooperationEvent) => (a.id < b.id ? -1 : 1);
  return {...set, events: [...set.events.filter((event) => event !== merged), ...parts].sort(byId), tombstones: set.tombstones.filter((tombstone) => !ids.has(tombstone.id))};
}
