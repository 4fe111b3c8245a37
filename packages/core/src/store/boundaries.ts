import type {DayColumns} from './day-columns.js';
import {GrowingInts} from './growing-ints.js';
import {gather} from './int-arrays.js';
import {orderBy} from './order-by.js';

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
  const spans = new GrowingInts((length) => new Uint32Array(length));
  const spansWithCore = new GrowingInts((length) => new Uint32Array(length));
  for (let row = 0; row < datedCount; row++) {
    if (earliestDays[row] === latestDays[row]) continue;
    spans.push(row);
    if (coreEarliestDays[row]! <= coreLatestDays[row]!) spansWithCore.push(row);
  }
  return {latest: boundaryOf(spans.view(), latestDays), coreEarliest: boundaryOf(spansWithCore.view(), coreEarliestDays), coreLatest: boundaryOf(spansWithCore.view(), coreLatestDays)};
}

function boundaryOf(spans: Uint32Array, dayOfRow: Int32Array): Boundary {
  const days = gather(dayOfRow, spans);
  const order = orderBy(days.slice());
  return {rows: order.map((place) => spans[place]!), days: gather(days, order)};
}
