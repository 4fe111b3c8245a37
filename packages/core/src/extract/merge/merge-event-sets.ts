import type {CooperationEvent, Tombstone} from '../../model/cooperation-event.js';
import type {EventSet} from '../../model/event-set.js';
import {followMerged} from '../../model/follow-merged.js';
import {idsIn} from '../../model/revision.js';
import {splitReports} from '../../model/split-reports.js';
import {mergeReports} from './merge-reports.js';

/**
 * A published set with new articles and their events: reports are merged again over everything, and an event that readers
 * know keeps its id, unless two of them turn out to be one; then the smaller id stays. Tombstones of before lead on to
 * where their event is now. Nothing is lost but what only an article tells whose text is another in `added`: it was
 * corrected, and what its old text reported is retracted. Of two records of one event, the added one stays; of two of one article, one
 * without a text gives way. What people decided about an event that comes anew is no longer borne, so that it can be applied again.
 */
export function mergeEventSets(before: EventSet, added: EventSet): EventSet {
  const articles = new Map(before.articles.map((article) => [article.id, article]));
  const renewed = new Set<string>(); // ids of articles whose text has changed
  for (const article of added.articles) {
    const known = articles.get(article.id);
    if (known?.text && article.text && known.text !== article.text) renewed.add(article.id);
    if (!known?.text || article.text) articles.set(article.id, article);
  }
  const isKept = ({reports}: CooperationEvent) => reports.length === 0 || !reports.every(({article}) => renewed.has(article));
  const addedIds = new Set(added.events.flatMap(splitReports).map(({id}) => id));
  const kept = before.events.flatMap(splitReports).filter((event) => !addedIds.has(event.id) && isKept(event));
  const {events, tombstones} = mergeReports([...kept, ...added.events], {knownIds: new Set(before.events.map(({id}) => id))});
  const corrections = [...(before.corrections ?? []), ...(added.corrections ?? [])];
  const revisions = [...(before.revisions ?? []).filter((revision) => !idsIn(revision).some((id) => addedIds.has(id))), ...(added.revisions ?? [])];
  return {
    ...before,
    articles: [...articles.values()].sort(byId),
    events,
    tombstones: leadOn([...before.tombstones, ...added.tombstones], tombstones, events),
    quarantine: [...before.quarantine, ...added.quarantine],
    ...(corrections.length > 0 ? {corrections} : {}),
    ...(revisions.length > 0 ? {revisions} : {}),
  };
}

const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : 1);

/** New tombstones, and those older ones whose event still is somewhere, each leading there at once. */
function leadOn(older: readonly Tombstone[], newer: readonly Tombstone[], events: readonly CooperationEvent[]): Tombstone[] {
  const living = new Set(events.map(({id}) => id));
  const next = new Map([...older, ...newer].map(({id, mergedInto}) => [id, mergedInto]));
  const ids = [...next.keys()].filter((id) => !living.has(id)).sort();
  return ids.flatMap((id) => {
    const mergedInto = followMerged(id, next, (at) => living.has(at));
    return mergedInto === null ? [] : [{id, mergedInto}];
  });
}
