import type {EpochDay} from '../calendar/epoch-day.js';
import {OUT, type EventStore} from '../store/event-store.js';
import {floorToUnit, nextUnit, type CalendarUnit} from './calendar-unit.js';
import type {DayWindow} from './day-window.js';

/** How many events certainly, and how many possibly, took place in each bin. */
export interface Density {
  /** First day of each bin, ascending, and the day after the last one. */
  edges: readonly EpochDay[];
  /** bin → events that certainly touch it. */
  definite: Uint32Array;
  /** bin → further events that may touch it. */
  possible: Uint32Array;
}

/** Counts dated rows by calendar bin over a window: those that `certainty`, of a match, does not leave out, or all when it is `null`. Takes time proportional to rows plus bins, however long the events are. */
export function countByBin(store: EventStore, certainty: Uint8Array | null, window: DayWindow, unit: CalendarUnit): Density {
  const edges: EpochDay[] = [floorToUnit(window.from, unit)];
  for (let edge = edges[0] ?? 0; edge < window.to;) edges.push((edge = nextUnit(edge, unit)));
  const size = edges.length - 1;
  const binOf = createBinOf(edges);
  const definite = new Int32Array(size + 1); // changes from bin to bin, summed up below
  const touched = new Int32Array(size + 1);
  const onOneDay = new Uint32Array(size);
  const {datedCount, earliestDays, latestDays, coreEarliestDays, coreLatestDays} = store;
  const [firstDay, endDay] = [edges[0] ?? 0, edges[size] ?? 0];
  for (let row = 0, first = 0; row < datedCount; row++) {
    const earliest = earliestDays[row]!;
    const latest = latestDays[row]!;
    if (latest < firstDay || certainty?.[row] === OUT) continue;
    if (earliest >= endDay) break; // rows are in order of their earliest days
    while (earliest >= edges[first + 1]!) first++;
    if (earliest === latest) { // most events; a day lies in one bin
      onOneDay[first]!++;
      continue;
    }
    const last = binOf(latest);
    add(touched, first, last);
    const coreEarliest = coreEarliestDays[row]!;
    const coreLatest = coreLatestDays[row]!;
    if (coreEarliest <= coreLatest) {
      if (coreLatest >= firstDay && coreEarliest < endDay) add(definite, binOf(coreEarliest), binOf(coreLatest));
    } else if (first === last && earliest >= edges[first]! && latest < edges[last + 1]!) add(definite, first, last);
  }
  const density: Density = {edges, definite: new Uint32Array(size), possible: new Uint32Array(size)};
  let [definiteNow, touchedNow] = [0, 0];
  for (let bin = 0; bin < size; bin++) {
    definiteNow += definite[bin] ?? 0;
    touchedNow += touched[bin] ?? 0;
    density.definite[bin] = definiteNow + onOneDay[bin]!;
    density.possible[bin] = touchedNow - definiteNow;
  }
  return density;
}

function add(changes: Int32Array, first: number, last: number): void {
  changes[first] = (changes[first] ?? 0) + 1;
  changes[last + 1] = (changes[last + 1] ?? 0) - 1;
}

const LONGEST_TABLE_DAYS = 400_000;

/** Finds the bin a day lies in; days outside count to the nearest bin. By a table of days, unless the span is a thousand years long. */
function createBinOf(edges: readonly EpochDay[]): (day: EpochDay) => number {
  const [first, end] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  if (end - first > LONGEST_TABLE_DAYS) return (day) => searchBin(edges, day);
  const bins = new Uint32Array(end - first);
  edges.slice(0, -1).forEach((edge, bin) => bins.fill(bin, edge - first));
  return (day) => bins[Math.min(Math.max(day, first), end - 1) - first] ?? 0;
}

function searchBin(edges: readonly EpochDay[], day: EpochDay): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
