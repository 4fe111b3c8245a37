import {placesOf} from './int-arrays.js';

const DIGIT_BITS = 16;
const FEW_KEYS = 1 << 15; // fewer are sorted by smaller digits: counting 2 to the 16th of them would take longer than sorting
const FEW_DIGIT_BITS = 8;

/** The places of keys in ascending order, the first of several equal ones first. Takes over the keys, which are mixed up afterwards. */
export function orderBy(keys: Int32Array): Uint32Array {
  return sortTogether([keys]).places;
}

/** Lists of keys that were sorted together. */
export interface SortedKeys<Lists extends readonly Int32Array[]> {
  /** Where the keys were before. */
  places: Uint32Array;
  keys: Lists;
}

/**
 * Sorts by the first keys; where they are equal the second ones decide, and so on, and in the end the place. A radix sort: takes
 * time proportional to their number. All keys move along, because to look them up where they were takes several times as long
 * when there are millions. Takes over the keys.
 */
export function sortTogether<const Lists extends readonly Int32Array[]>(keys: Lists): SortedKeys<Lists> {
  const size = keys[0]?.length ?? 0;
  let spare = new Int32Array(size);
  const move = (values: Int32Array, sorting: Sorting): Int32Array => {
    scatter(values, sorting, spare);
    [values, spare] = [spare, values as typeof spare]; // the next list is moved into this one: new memory is dear
    return values;
  };
  let places: Int32Array = new Int32Array(placesOf(size).buffer);
  const sorted = [...keys];
  for (let by = keys.length - 1; by >= 0; by--) {
    for (const digit of digitsOf(sorted[by]!)) {
      const sorting = {keys: sorted[by]!, digit, starts: startsOf(sorted[by]!, digit)};
      places = move(places, sorting);
      for (let other = 0; other < sorted.length; other++) if (other !== by) sorted[other] = move(sorted[other]!, sorting);
      sorted[by] = move(sorting.keys, sorting); // last, for the others are moved by it
    }
  }
  return {places: new Uint32Array(places.buffer), keys: sorted as unknown as Lists};
}

/** A part of how far a key lies above the least one. */
interface Digit {
  least: number;
  shift: number;
  bits: number;
}

/** The digits by which keys are sorted, the least one first; none when they ascend already. */
function digitsOf(keys: Int32Array): Digit[] {
  let [least, most, isAscending] = [0x7fff_ffff, -0x8000_0000, true];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place]!;
    if (key < most) isAscending = false;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  if (isAscending) return [];
  const allBits = 32 - Math.clz32(most - least);
  const count = Math.ceil(allBits / (keys.length < FEW_KEYS ? FEW_DIGIT_BITS : DIGIT_BITS));
  const bits = Math.ceil(allBits / count);
  return Array.from({length: count}, (_, index) => ({least, shift: index * bits, bits}));
}

/** Keys that are sorted by one of their digits. */
interface Sorting {
  keys: Int32Array;
  digit: Digit;
  /** Digit → where its first key goes. */
  starts: Int32Array;
}

function startsOf(keys: Int32Array, {least, shift, bits}: Digit): Int32Array {
  const mask = (1 << bits) - 1;
  const starts = new Int32Array(mask + 2);
  for (let place = 0; place < keys.length; place++) starts[(((keys[place]! - least) >>> shift) & mask) + 1]!++;
  for (let digit = 1; digit <= mask; digit++) starts[digit]! += starts[digit - 1]!;
  return starts;
}

/** Puts each value where the key of its place goes; those with the same digit stay in their order. */
function scatter(values: Int32Array, {keys, digit: {least, shift, bits}, starts}: Sorting, scattered: Int32Array): void {
  const mask = (1 << bits) - 1;
  const next = starts.slice();
  for (let place = 0; place < keys.length; place++) scattered[next[((keys[place]! - least) >>> shift) & mask]!++] = values[place]!;
}
