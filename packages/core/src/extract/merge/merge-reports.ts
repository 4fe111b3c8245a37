import {parseIsoDay} from '../../calendar/epoch-day.js';
import type {CooperationEvent, Tombstone} from '../../model/cooperation-event.js';
import type {OwnValues} from '../../model/own-field.js';
import {splitReports} from '../../model/split-reports.js';
import {tombstonesOf} from '../../model/tombstones-of.js';
import {groupReports} from './group-reports.js';

/** Events with the reports of each joined, and what became of the ids that were given up. */
export interface MergedReports {
  /** Sorted by id. */
  events: CooperationEvent[];
  tombstones: Tombstone[];
}

/** What a merge has to respect. */
export interface MergeOptions {
  /** Ids that readers may have linked to: a merged event keeps the smallest of them that it holds. Defaults to none. */
  knownIds?: ReadonlySet<string> | undefined;
}

/**
 * Joins reports of one event from several articles: the same type, parties, roles and reality, and dates that are narrow
 * enough to mean something and have a day in common. A merged event keeps its parts, and what was merged before is taken
 * apart first, so that these laws hold: idempotent; independent of the order of the input; merging the merged with the
 * new gives the same as merging everything at once; `splitReports` gives the parts back as they were. The smallest id of
 * a group stays, a known one before others; those given up leave a tombstone. Input is not changed.
 */
export function mergeReports(events: readonly CooperationEvent[], {knownIds = new Set()}: MergeOptions = {}): MergedReports {
  const byKey = new Map<string, CooperationEvent[]>(); // what must be equal → events, by id
  for (const event of partsOf(events)) {
    const key = keyOf(event);
    const same = byKey.get(key);
    if (same) same.push(event);
    else byKey.set(key, [event]);
  }
  const merged = [...byKey.values()].flatMap(groupReports).map((group) => join(group, knownIds)).sort(byId);
  return {events: merged, tombstones: tombstonesOf(merged)};
}

const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Everything as it was before any merge, by id. Of two different records with one id, the smaller text stays: order must not matter. */
function partsOf(events: readonly CooperationEvent[]): CooperationEvent[] {
  const ofId = new Map<string, CooperationEvent>();
  for (const part of events.flatMap(splitReports)) {
    const known = ofId.get(part.id);
    if (!known || JSON.stringify(part) < JSON.stringify(known)) ofId.set(part.id, part);
  }
  return [...ofId.values()].sort(byId);
}

/** What must be equal in reports of one event. */
export function keyOf({type, realis, participants}: CooperationEvent): string {
  return JSON.stringify([type, realis, ...participants.map(({country, role}) => `${country}:${role}`).sort()]);
}

function join(group: readonly CooperationEvent[], knownIds: ReadonlySet<string>): CooperationEvent {
  const parts = [...group].sort(byId);
  const [first, second] = parts;
  if (!first) throw new Error('A group of reports has at least one event.');
  if (!second) return first;
  const width = ({date}: CooperationEvent) => (parseIsoDay(date.latest) ?? Infinity) - (parseIsoDay(date.earliest) ?? -Infinity);
  const sharpest = parts.reduce((best, part) => (width(part) < width(best) ? part : best));
  const union = <T>(lists: readonly (readonly T[])[], idOf: (item: T) => string): T[] => [...new Map(lists.flat().map((item) => [idOf(item), item])).values()];
  return {
    ...first,
    id: parts.find(({id}) => knownIds.has(id))?.id ?? first.id,
    date: sharpest.date,
    domains: union(parts.map(({domains}) => domains), String),
    initiatives: union(parts.map(({initiatives}) => initiatives), ({name}) => name),
    quantities: union(parts.map(({quantities}) => quantities), ({value, unit}) => `${value} ${unit}`),
    ...joinOwn(parts),
    ...(parts.some(({main}) => main) ? {main: true as const} : {}),
    reports: parts.flatMap(({reports}) => reports).sort((a, b) => (a.article < b.article ? -1 : 1)),
    parts: parts.map(({reports, ...part}) => ({...part, articles: reports.map(({article}) => article)})),
  };
}

/** The own fields of all: lists joined, of other values that of the smallest id. */
function joinOwn(parts: readonly CooperationEvent[]): Pick<CooperationEvent, 'own'> {
  const own: OwnValues = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part.own ?? {})) {
      const known = Object.hasOwn(own, key) ? own[key] : undefined;
      if (Array.isArray(known) && Array.isArray(value)) own[key] = [...new Set([...known, ...value])].sort();
      else own[key] = known ?? value;
    }
  }
  return Object.keys(own).length > 0 ? {own} : {};
}
