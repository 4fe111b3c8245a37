import type {CooperationEvent} from './cooperation-event.js';
import type {EventSet} from './event-set.js';
import {inWriting} from './in-writing.js';

/** What became of one field, both values shared with the sets. `undefined` says that the event has no such field. */
export interface FieldChange {
  field: keyof CooperationEvent;
  from: unknown;
  to: unknown;
}

/**
 * What happened to an event between two versions of a set.
 * - `added`: nothing of it was there before.
 * - `changed`: these of its fields are others.
 * - `merged`: the events `from` are now the event `id`; one alone was given another id.
 * - `split`: the event `id` is now the events `into`.
 * - `retracted`: nothing of it is there any more.
 */
export type EventChange =
  | {kind: 'added' | 'retracted'; id: string}
  | {kind: 'changed'; id: string; fields: FieldChange[]}
  | {kind: 'merged'; id: string; from: string[]}
  | {kind: 'split'; id: string; into: string[]};

/**
 * The changes from one version of an event set to the next, in order of id; an event that was merged and says something
 * else now is in the list twice. Follows events through their parts and tombstones. Empty for the same set; seen the
 * other way round, `added` is `retracted` and what was several events `merged` is `split`.
 */
export function changesBetween(before: EventSet, after: EventSet): EventChange[] {
  const successors = linksBetween(before, after); // id before → ids after
  const predecessors = invert(successors); // id after → ids before
  const [was, is] = [before, after].map((set) => new Map(set.events.map((event) => [event.id, event]))) as [Map<string, CooperationEvent>, Map<string, CooperationEvent>];
  const changes: EventChange[] = [];
  for (const id of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    const [now, then] = [is.get(id), was.get(id)];
    const into = then && [...(successors.get(id) ?? [])].sort();
    const from = now && [...(predecessors.get(id) ?? [])].sort();
    if (from?.length === 0) changes.push({kind: 'added', id});
    if (into?.length === 0) changes.push({kind: 'retracted', id});
    if (into && into.length > 1) changes.push({kind: 'split', id, into});
    if (from && (from.length > 1 || isRenamed(from, id, successors))) changes.push({kind: 'merged', id, from});
    const fields = now && then ? fieldChanges(then, now) : [];
    if (fields.length > 0) changes.push({kind: 'changed', id, fields});
  }
  return changes;
}

/** True when the one event that this was bore another id, and is nothing else now: no part of a split, which is said already. */
function isRenamed([only]: readonly string[], id: string, successors: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return only !== undefined && only !== id && successors.get(only)?.size === 1;
}

/** Which events of `after` hold something of each event of `before`: a part they share, or where a tombstone of either leads. */
function linksBetween(before: EventSet, after: EventSet): Map<string, Set<string>> {
  const [earlier, later] = [holdersOf(before), holdersOf(after)];
  const links = new Map(before.events.map(({id}) => [id, new Set<string>()]));
  for (const [part, holder] of earlier) {
    const now = later.get(part);
    if (now !== undefined) links.get(holder)?.add(now);
  }
  return links;
}

/** Id of a part → id of the event of the set that holds it. A tombstone stands for a part that the set does not spell out. */
function holdersOf({events, tombstones}: EventSet): Map<string, string> {
  const living = new Set(events.map(({id}) => id));
  const holders = new Map(tombstones.filter(({mergedInto}) => living.has(mergedInto)).map(({id, mergedInto}) => [id, mergedInto]));
  for (const {id, parts = [{id}]} of events) for (const part of parts) holders.set(part.id, id);
  return holders;
}

function invert(links: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const inverse = new Map<string, Set<string>>();
  for (const [from, into] of links) {
    for (const id of into) {
      const known = inverse.get(id);
      if (known) known.add(from);
      else inverse.set(id, new Set([from]));
    }
  }
  return inverse;
}

/** `parts` are left out: what they change is said of the merged event. */
function fieldChanges(then: CooperationEvent, now: CooperationEvent): FieldChange[] {
  const fields = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort() as (keyof CooperationEvent)[];
  return fields.filter((field) => field !== 'parts' && inWriting(then[field]) !== inWriting(now[field])).map((field) => ({field, from: then[field], to: now[field]}));
}
