import type {EpochDay} from '../calendar/epoch-day.js';

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const PASSES = 3; // 33 bits: every difference of two Int32 days

/**
 * Places of `days` in ascending order; equal days keep their order. A radix sort: time grows with the number of days only,
 * so a million of them are put in order within a frame or two.
 */
export function orderByDay(days: Int32Array): Uint32Array {
  const size = days.length;
  let order = Uint32Array.from({length: size}, (_, index) => index);
  if (size < 2) return order;
  let next = new Uint32Array(size);
  const least = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  for (let pass = 0; pass < PASSES; pass++) {
    const divisor = 2 ** (pass * DIGIT_BITS);
    const digitOf = (index: number) => Math.floor(((days[index] ?? 0) - least) / divisor) % DIGITS;
    const starts = new Uint32Array(DIGITS + 1);
    for (let index = 0; index < size; index++) starts[digitOf(index) + 1]!++;
    if (starts.some((count) => count === size)) continue; // all share this digit
    for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
    for (const index of order) next[starts[digitOf(index)]!++] = index;
    [order, next] = [next, order];
  }
  return order;
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
