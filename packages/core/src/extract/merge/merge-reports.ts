import {parseIsoDay} from '../../calendar/epoch-day.js';
import type {CooperationEvent, Tombstone} from '../../model/cooperation-event.js';
import {familyOf} from '../../model/taxonomy.js';

/** Events with the reports of each joined, and what became of the ids that were given up. */
export interface MergedReports {
  /** Sorted by id. */
  events: CooperationEvent[];
  tombstones: Tombstone[];
}

const LONGEST_WINDOW_DAYS = 31;

/**
 * Joins reports of one event from several articles: the same type, parties, roles and reality, and dates that are narrow
 * enough to mean something and overlap. Idempotent, and independent of the order of the input. The smallest id of a
 * group stays; the others leave a tombstone, so that the merge can be shown and undone.
 */
export function mergeReports(events: readonly CooperationEvent[]): MergedReports {
  const sorted = [...events].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byKey = new Map<string, CooperationEvent[]>(); // what must be equal → events
  for (const event of sorted) byKey.set(keyOf(event), [...(byKey.get(keyOf(event)) ?? []), event]);
  const groups = [...byKey.values()].flatMap(chains).sort(([a], [b]) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1));
  return {
    events: groups.map(join),
    tombstones: groups.flatMap(([kept, ...others]) => others.map(({id}) => ({id, mergedInto: kept?.id ?? id}))).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function keyOf({type, realis, participants}: CooperationEvent): string {
  return [familyOf(type) ?? type, type, realis, ...participants.map(({country, role}) => `${country}:${role}`)].join(' ');
}

/**
 * Events whose dates overlap, one after the other. Whatever overlaps none of a chain overlaps no part of it, so that
 * joining again changes nothing. A chain that holds two events of one article is left apart: it cannot be told which of
 * the two the other article reports.
 */
function chains(events: readonly CooperationEvent[]): CooperationEvent[][] {
  const dated = events.flatMap((event) => {
    const [from, to] = [parseIsoDay(event.date.earliest), parseIsoDay(event.date.latest)];
    return from !== null && to !== null && to - from <= LONGEST_WINDOW_DAYS ? [{event, from, to}] : [];
  }).sort((a, b) => a.from - b.from || a.to - b.to);
  const loose = events.filter((event) => !dated.some((other) => other.event === event)).map((event) => [event]);
  const linked: {events: CooperationEvent[]; until: number}[] = [];
  for (const {event, from, to} of dated) {
    const chain = linked.at(-1);
    if (chain && from <= chain.until) {
      chain.events.push(event);
      chain.until = Math.max(chain.until, to);
    } else linked.push({events: [event], until: to});
  }
  const byId = (a: CooperationEvent, b: CooperationEvent) => (a.id < b.id ? -1 : 1);
  return [...loose, ...linked.flatMap(({events: chain}) => {
    const articles = chain.flatMap(({reports}) => reports.map(({article}) => article));
    return new Set(articles).size === articles.length ? [[...chain].sort(byId)] : chain.map((event) => [event]);
  })];
}

function join(group: readonly CooperationEvent[]): CooperationEvent {
  const [kept, ...others] = group;
  if (!kept) throw new Error('A group of reports has at least one event.');
  if (others.length === 0) return kept;
  const width = ({date}: CooperationEvent) => (parseIsoDay(date.latest) ?? Infinity) - (parseIsoDay(date.earliest) ?? -Infinity);
  const sharpest = [...group].sort((a, b) => width(a) - width(b))[0] ?? kept;
  const union = <T>(lists: readonly (readonly T[])[], idOf: (item: T) => string): T[] => [...new Map(lists.flat().map((item) => [idOf(item), item])).values()];
  return {
    ...kept,
    date: sharpest.date,
    domains: union(group.map(({domains}) => domains), String),
    initiatives: union(group.map(({initiatives}) => initiatives), ({name}) => name),
    quantities: union(group.map(({quantities}) => quantities), ({value, unit}) => `${value} ${unit}`),
    ...(group.some(({main}) => main) ? {main: true as const} : {}),
    reports: group.flatMap(({reports}) => reports).sort((a, b) => (a.article < b.article ? -1 : 1)),
  };
}
