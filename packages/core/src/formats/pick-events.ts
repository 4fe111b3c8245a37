import type {Correction, EventSet} from '../model/event-set.js';
import {idsIn} from '../model/revision.js';

/**
 * The part of a set that a reader has selected: these events, the articles they rest on, what people decided about them, and
 * the tombstones that lead to them. Quarantined records stay, for they may belong to it. Shares its records with `set`.
 */
export function pickEvents(set: EventSet, ids: Iterable<string>): EventSet {
  const wanted = new Set(ids);
  const events = set.events.filter(({id}) => wanted.has(id));
  const articles = new Set(events.flatMap(({reports}) => reports.map(({article}) => article)));
  const isKept = ({list, id}: Correction) => (list === 'articles' ? articles : wanted).has(id);
  return {
    ...set,
    ...(set.corrections ? {corrections: set.corrections.filter(isKept)} : {}),
    ...(set.revisions ? {revisions: set.revisions.filter((revision) => idsIn(revision).some((id) => wanted.has(id)))} : {}),
    articles: set.articles.filter(({id}) => articles.has(id)),
    events,
    tombstones: set.tombstones.filter(({mergedInto}) => wanted.has(mergedInto)),
  };
}
