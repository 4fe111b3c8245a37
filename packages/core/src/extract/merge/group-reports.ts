import {parseIsoDay, type EpochDay} from '../../calendar/epoch-day.js';
import type {CooperationEvent} from '../../model/cooperation-event.js';

const LONGEST_WINDOW_DAYS = 31;

/** The days that an event may lie on, both inclusive. */
export interface ComparableDays {
  from: EpochDay;
  to: EpochDay;
}

/**
 * Events of one key in groups that tell of the same event: all dates of a group have a day in common. A mere chain of
 * overlaps would join weekly news into an event of years. Order of the input does not matter within a group; events that
 * cannot be compared stay alone.
 */
export function groupReports(events: readonly CooperationEvent[]): CooperationEvent[][] {
  const dated = events.flatMap((event) => {
    const days = comparableDays(event);
    return days ? [{event, ...days}] : [];
  }).sort((a, b) => a.from - b.from);
  const isDated = new Set(dated.map(({event}) => event));
  const alone = events.filter((event) => !isDated.has(event)).map((event) => [event]);
  const groups: {events: CooperationEvent[]; until: EpochDay}[] = [];
  for (const {event, from, to} of dated) {
    const group = groups.at(-1);
    if (group && from <= group.until) {
      group.events.push(event);
      group.until = Math.min(group.until, to); // the last day that all have in common
    } else groups.push({events: [event], until: to});
  }
  return [...alone, ...groups.flatMap((group) => apartWhereDoubled(group.events))];
}

/** The days of an event that can be compared with others: it has a report, both ends and a narrow date. `null` otherwise. */
export function comparableDays({reports, date}: CooperationEvent): ComparableDays | null {
  const [from, to] = [parseIsoDay(date.earliest), parseIsoDay(date.latest)];
  return reports.length > 0 && from !== null && to !== null && to - from <= LONGEST_WINDOW_DAYS ? {from, to} : null;
}

/** One group of the events whose articles report only one of them; the others alone, for it cannot be told which of them the rest means. */
function apartWhereDoubled(events: readonly CooperationEvent[]): CooperationEvent[][] {
  const times = new Map<string, number>(); // article id → how many events of the group it reports
  for (const {reports} of events) for (const {article} of reports) times.set(article, (times.get(article) ?? 0) + 1);
  const isDoubled = ({reports}: CooperationEvent) => reports.some(({article}) => (times.get(article) ?? 0) > 1);
  const joined = events.filter((event) => !isDoubled(event));
  return [...(joined.length > 0 ? [joined] : []), ...events.filter(isDoubled).map((event) => [event])];
}
