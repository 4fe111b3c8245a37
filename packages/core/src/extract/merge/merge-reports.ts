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
  const groups: CooperationEvent[][] = [];
  const candidates = new Map<string, CooperationEvent[][]>(); // what must be equal → groups
  for (const event of sorted) {
    const key = keyOf(event);
    const known = candidates.get(key) ?? [];
    candidates.set(key, known);
    const group = known.find((members) => members.every((member) => isSameReport(member, event)));
    if (group) group.push(event);
    else {
      const created = [event];
      known.push(created);
      groups.push(created);
    }
  }
  return {
    events: groups.map(join),
    tombstones: groups.flatMap(([kept, ...others]) => others.map(({id}) => ({id, mergedInto: kept?.id ?? id}))).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function keyOf({type, realis, participants}: CooperationEvent): string {
  return [familyOf(type) ?? type, type, realis, ...participants.map(({country, role}) => `${country}:${role}`)].join(' ');
}

/** Two events of one article are two events; bounded dates are too wide to join by. */
function isSameReport(a: CooperationEvent, b: CooperationEvent): boolean {
  const articles = new Set(a.reports.map(({article}) => article));
  if (b.reports.some(({article}) => articles.has(article))) return false;
  const [from, to] = [parseIsoDay(a.date.earliest), parseIsoDay(a.date.latest)];
  const [since, until] = [parseIsoDay(b.date.earliest), parseIsoDay(b.date.latest)];
  if (from === null || to === null || since === null || until === null) return false;
  return to - from <= LONGEST_WINDOW_DAYS && until - since <= LONGEST_WINDOW_DAYS && from <= until && since <= to;
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
