import type {Article} from '../../model/article.js';
import type {CooperationEvent, Tombstone} from '../../model/cooperation-event.js';
import type {EventSet} from '../../model/event-set.js';
import {splitReports} from '../../model/split-reports.js';
import {mergeReports} from './merge-reports.js';

/**
 * A published set with new articles and their events: reports are merged again over everything, and an event that readers
 * know keeps its id, unless two of them turn out to be one; then the smaller id stays. Tombstones of before lead on to
 * where their event is now. An article that both sets hold is taken from `added`, and so is what it alone reports.
 */
export function mergeEventSets(before: EventSet, added: EventSet): EventSet {
  const renewed = new Set(added.articles.map(({id}) => id));
  const isKept = ({reports}: CooperationEvent) => reports.length === 0 || !reports.every(({article}) => renewed.has(article));
  const kept = before.events.flatMap(splitReports).filter(isKept);
  const {events, tombstones} = mergeReports([...kept, ...added.events], {knownIds: new Set(before.events.map(({id}) => id))});
  const articles = new Map([...before.articles, ...added.articles].map((article): [string, Article] => [article.id, article]));
  return {
    ...before,
    articles: [...articles.values()].sort(byId),
    events,
    tombstones: leadOn([...before.tombstones, ...added.tombstones], tombstones, events),
    quarantine: [...before.quarantine, ...added.quarantine],
  };
}

const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : 1);

/** New tombstones, and those older ones whose event still is somewhere, each leading there at once. */
function leadOn(older: readonly Tombstone[], newer: readonly Tombstone[], events: readonly CooperationEvent[]): Tombstone[] {
  const living = new Set(events.map(({id}) => id));
  const next = new Map([...older, ...newer].map(({id, mergedInto}) => [id, mergedInto]));
  const follow = (id: string): string | null => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = next.get(at)) {
      if (living.has(at)) return at;
      seen.add(at);
    }
    return null;
  };
  const ids = [...next.keys()].filter((id) => !living.has(id)).sort();
  return ids.flatMap((id) => {
    const mergedInto = follow(id);
    return mergedInto === null ? [] : [{id, mergedInto}];
  });
}
