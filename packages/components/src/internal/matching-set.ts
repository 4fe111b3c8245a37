import {EVENT_SET_VERSION, type CooperationEvent, type EventSet, type EventStore, type Match} from '@cordiale/core';
import type {Revision} from '@cordiale/core/revise';

/** What people decided about the event with an id, oldest first. */
export type RevisionsOf = (id: string) => readonly Revision[];

/** The matching events in time order, undated ones last, with the articles they rest on and what people decided about them. */
export function matchingSet(store: EventStore, match: Match, revisionsOf: RevisionsOf = () => []): EventSet {
  const events: CooperationEvent[] = [];
  for (const row of [...match.rows, ...match.undatedRows]) {
    const event = store.eventAt(row);
    if (event) events.push(event);
  }
  const ids = new Set(events.flatMap(({reports}) => reports.map(({article}) => article)));
  const articles = [...store.articles.values()].filter(({id}) => ids.has(id));
  const revisions = [...new Set(events.flatMap(({id}) => revisionsOf(id)))].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {cordiale: EVENT_SET_VERSION, articles, events, tombstones: [], quarantine: [], ...(revisions.length > 0 ? {revisions} : {})};
}
