import {OPEN_FUTURE, OPEN_PAST, type DayColumns} from './day-columns.js';
import {keyOfDay, sortByKey} from './row-order.js';

/** Rows in order of one of their days. */
export interface Boundary {
  readonly rows: Uint32Array;
  /** Place → day of the row there; ascending. */
  readonly days: Int32Array;
}

/** The days on which the certainty of a row can change, other than its earliest, by which all rows are sorted. */
export interface Boundaries {
  /** Latest days of rows that are not a single day. */
  readonly latest: Boundary;
  /** First and last certain days of rows that are not a single day and have some. */
  readonly coreEarliest: Boundary;
  readonly coreLatest: Boundary;
}

/** Sorts the dated rows by each of their days. */
export function createBoundaries({earliestDays, latestDays, coreEarliestDays, coreLatestDays, datedCount}: DayColumns): Boundaries {
  const spans: number[] = [];
  const spansWithCore: number[] = [];
  for (let row = 0; row < datedCount; row++) {
    if (earliestDays[row] === latestDays[row]) continue;
    spans.push(row);
    if ((coreEarliestDays[row] ?? OPEN_FUTURE) <= (coreLatestDays[row] ?? OPEN_PAST)) spansWithCore.push(row);
  }
  return {latest: sortByDay(spans, latestDays), coreEarliest: sortByDay(spansWithCore, coreEarliestDays), coreLatest: sortByDay(spansWithCore, coreLatestDays)};
}

function sortByDay(spans: readonly number[], days: Int32Array): Boundary {
  const rows = Uint32Array.from(spans);
  const keys = new Uint32Array(days.length);
  for (const row of rows) keys[row] = keyOfDay(days[row] ?? OPEN_FUTURE);
  sortByKey(rows, keys);
  return {rows, days: new Int32Array(rows).map((row) => days[row] ?? OPEN_FUTURE)};
}

/** The first place of ascending days that is not before `day`; their number when all are. */
export function firstFrom(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
