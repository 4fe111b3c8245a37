import type {EpochDay} from '../calendar/epoch-day.js';
import {placeOfDay} from '../store/place-of-day.js';
import type {LaneCounts} from './lane-counts.js';
import type {DayOrder} from './lanes.js';

/** Rows of the events that {@link LaneCounts.reachingFromBefore} counts. Looks at every event of the lane before `day`. */
export function rowsFromBefore(counts: LaneCounts, day: EpochDay): Uint32Array {
  const {anchored, ended} = counts.lane;
  const before = new Set(rowsWithin(anchored, -Infinity, day));
  return rowsWithin(ended, day, Infinity).filter((row) => before.has(row) && counts.passes(row));
}

/** Rows of the events that {@link LaneCounts.reachingFromAfter} counts. Looks at every event of the lane from `day` on. */
export function rowsFromAfter(counts: LaneCounts, day: EpochDay): Uint32Array {
  const {anchored, begun} = counts.lane;
  const after = new Set(rowsWithin(anchored, day, Infinity));
  return rowsWithin(begun, -Infinity, day).filter((row) => after.has(row) && counts.passes(row));
}

function rowsWithin({rows, days}: DayOrder, from: EpochDay, to: EpochDay): Uint32Array {
  return rows.subarray(placeOfDay(days, from), placeOfDay(days, to));
}
