import type {EpochDay} from '../calendar/epoch-day.js';

/** Place of the first of ascending `days` that is not before `day`; their number when all are. */
export function placeOfDay(days: Int32Array, day: EpochDay): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
