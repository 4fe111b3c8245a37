import type {CooperationEvent} from '../model/cooperation-event.js';
import {EVENT_SET_VERSION, type EventSet} from '../model/event-set.js';
import {followMerged} from '../model/follow-merged.js';
import {idsIn, type Revision} from '../model/revision.js';
import type {EventStore} from '../store/event-store.js';
import {applyRevisions, type RevisedSet} from './apply-revisions.js';

/** A store after revisions. */
export interface RevisedStore {
  /** The store that was given when nothing was carried out. */
  store: EventStore;
  /** What was carried out, oldest first. */
  applied: readonly Revision[];
  /** Revisions that no longer fit, and why. */
  unapplied: RevisedSet['unapplied'];
  /** Id that was given up, by the events that were given or by a revision → id of the event that holds what it stood for. */
  mergedIds: ReadonlyMap<string, string>;
  /** Event id → what people decided about it, oldest first. Events that nobody revised are not in it. */
  decided: ReadonlyMap<string, readonly Revision[]>;
}

/** What was decided before the store was made. */
export interface ReviseStoreOptions {
  /** Ids that were given up before, each with the event that it became part of. Defaults to none. */
  mergedIds?: ReadonlyMap<string, string> | undefined;
  /** Revisions that the events of the store bear already. Defaults to none. */
  borne?: readonly Revision[] | undefined;
}

/**
 * `applyRevisions` for a store: gives the same events, but looks only at those that the revisions name, and costs one `upsert`.
 * `store` stays as it is. Never throws.
 */
export function reviseStore(store: EventStore, revisions: readonly Revision[], {mergedIds = new Map(), borne = []}: ReviseStoreOptions = {}): RevisedStore {
  const before = setOfNamed(store, revisions, {mergedIds, borne});
  const {set, unapplied} = applyRevisions(before, revisions);
  const known = new Set(before.events);
  const living = new Set(set.events.map(({id}) => id));
  const gone = before.events.flatMap(({id}) => (living.has(id) ? [] : id));
  const changed = set.events.filter((event) => !known.has(event));
  const smaller = gone.length > 0 ? store.remove(gone) : store;
  const revised = changed.length > 0 ? smaller.upsert(changed) : smaller;
  const leads = new Map([...mergedIds, ...set.tombstones.map(({id, mergedInto}) => [id, mergedInto] as const)]);
  const decided = new Map<string, Revision[]>();
  for (const revision of set.revisions ?? []) {
    const ids = new Set(idsAfter(revision, before).flatMap((id) => followMerged(id, leads, (at) => revised.rowOf(at) >= 0) ?? []));
    for (const id of ids) decided.set(id, [...(decided.get(id) ?? []), revision]);
  }
  return {store: revised, applied: (set.revisions ?? []).slice(borne.length), unapplied, mergedIds: leads, decided};
}

/** The events that revisions name, with their articles, so that nothing else need be looked at. */
function setOfNamed(store: EventStore, revisions: readonly Revision[], {mergedIds, borne}: Required<ReviseStoreOptions>): EventSet {
  const events = new Map<string, CooperationEvent>();
  const tombstones = new Map<string, string>();
  for (const id of new Set(revisions.flatMap(idsIn))) {
    const holder = followMerged(id, mergedIds ?? new Map(), (at) => store.rowOf(at) >= 0);
    const event = holder === null ? undefined : store.get(holder);
    if (!event) continue;
    events.set(event.id, event);
    if (event.id !== id) tombstones.set(id, event.id);
  }
  const added = revisions.flatMap((revision) => (revision.kind === 'add' ? revision.record : []));
  const articleIds = new Set([...events.values(), ...added].flatMap(({reports}) => reports.map(({article}) => article)));
  return {
    cordiale: EVENT_SET_VERSION,
    articles: [...articleIds].flatMap((id) => store.articles.get(id) ?? []),
    events: [...events.values()],
    tombstones: [...tombstones].map(([id, mergedInto]) => ({id, mergedInto})),
    quarantine: [],
    ...(borne && borne.length > 0 ? {revisions: [...borne]} : {}),
  };
}

/** Ids of the events that a revision leaves: those it names, or the parts of the one that it takes apart. */
function idsAfter(revision: Revision, {events}: EventSet): readonly string[] {
  if (revision.kind !== 'split') return idsIn(revision);
  const holder = events.find(({id, parts = []}) => id === revision.event || parts.some((part) => part.id === revision.event));
  return holder?.parts?.map(({id}) => id) ?? idsIn(revision);
}
