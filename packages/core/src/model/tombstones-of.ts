import type {CooperationEvent, Tombstone} from './cooperation-event.js';

/** What became of the ids that merged events gave up, by id: each part but the one whose id the event bears. */
export function tombstonesOf(events: readonly CooperationEvent[]): Tombstone[] {
  return events
    .flatMap(({id, parts = []}) => parts.filter((part) => part.id !== id).map((part) => ({id: part.id, mergedInto: id})))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
