import type {EpochDay} from '../calendar/epoch-day.js';

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const LAST_DIGIT = DIGITS - 1;

/**
 * Places of `days` in ascending order; equal days keep their order. A radix sort: time grows with the number of days only,
 * so a million of them are put in order within a frame or two.
 */
export function orderByDay(days: Int32Array): Uint32Array {
  const size = days.length;
  let order = new Uint32Array(size);
  for (let index = 0; index < size; index++) order[index] = index;
  if (isAscending(days)) return order;
  let next = new Uint32Array(size);
  let least = days[0]!;
  for (const day of days) if (day < least) least = day;
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = new Uint32Array(DIGITS + 1);
    for (let index = 0; index < size; index++) starts[(((days[index]! - least) >>> shift) & LAST_DIGIT) + 1]!++;
    if (starts.includes(size)) continue; // all share this digit
    for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
    for (let place = 0; place < size; place++) {
      const index = order[place]!;
      next[starts[((days[index]! - least) >>> shift) & LAST_DIGIT]!++] = index;
    }
    [order, next] = [next, order];
  }
  return order;
}

function isAscending(days: Int32Array): boolean {
  for (let index = 1; index < days.length; index++) if (days[index]! < days[index - 1]!) return false;
  return true;
}

/** Place of the first of ascending `days` that is not before `day`; their number when all are. */
export function placeOfDay(days: Int32Array, day: EpochDay): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
