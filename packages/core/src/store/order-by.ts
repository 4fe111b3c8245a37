import {createMover, placesOf} from './int-arrays.js';

const DIGIT_BITS = 16;
const FEW_KEYS = 1 << 15; // fewer are sorted by smaller digits: counting 2 to the 16th of them would take longer than sorting
const FEW_DIGIT_BITS = 8;

/**
 * The places of keys in ascending order; where the first keys are equal the second ones decide, and so on, and in the end the
 * place. A radix sort: takes time proportional to their number. The keys move along with the places, because to look them up
 * where they were takes several times as long when there are millions. Takes over the keys, which are mixed up afterwards.
 */
export function orderBy(...keys: readonly Int32Array[]): Uint32Array {
  const size = keys[0]?.length ?? 0;
  const move = createMover(size);
  const targets = new Int32Array(size); // place → place after sorting by a digit
  let places: Int32Array = new Int32Array(placesOf(size).buffer);
  let left = [...keys]; // in the order of places
  for (let key = left.pop(); key; key = left.pop()) {
    for (const digit of digitsOf(key)) {
      findTargets(key, digit, targets);
      places = move(places, targets);
      left = left.map((other) => move(other, targets));
      key = move(key, targets);
    }
  }
  return new Uint32Array(places.buffer);
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

/** Fills in where sorting by a digit puts the key of each place. */
function findTargets(keys: Int32Array, {least, shift, bits}: Digit, targets: Int32Array): void {
  const mask = (1 << bits) - 1;
  const next = new Int32Array(mask + 2); // digit → the next place to give away
  for (let place = 0; place < keys.length; place++) next[(((keys[place]! - least) >>> shift) & mask) + 1]!++;
  for (let digit = 1; digit <= mask; digit++) next[digit]! += next[digit - 1]!;
  for (let place = 0; place < keys.length; place++) targets[place] = next[((keys[place]! - least) >>> shift) & mask]!++;
}
