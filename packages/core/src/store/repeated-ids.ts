const BITS_AN_ID = 16; // so that few different ids share one
const WORD_BITS = 5; // a word has 2 to the fifth bits
const WORD = (1 << WORD_BITS) - 1;
const LEAST_BITS = 9; // a word for those that occur again

/** Places whose id an earlier place has too, ascending, given the ids' hashes by {@link hashOf}. `idAt` gives the id of a place; few are asked for. */
export function repeatedPlaces(hashes: Int32Array, idAt: (place: number) => string): number[] {
  const isShared = sharedHashes(hashes);
  const firstPlaces = new Map<number, number>(); // hash → the first place that has it
  const idsOf = new Map<number, Set<string>>(); // hash → its ids, of the few that several places have
  const repeated: number[] = [];
  for (let place = 0; place < hashes.length; place++) {
    const hash = hashes[place]!;
    if (!isShared(hash)) continue;
    const first = firstPlaces.get(hash);
    if (first === undefined) firstPlaces.set(hash, place);
    else {
      const ids = idsOf.get(hash) ?? new Set([idAt(first)]);
      if (ids.has(idAt(place))) repeated.push(place);
      idsOf.set(hash, ids.add(idAt(place)));
    }
  }
  return repeated;
}

/**
 * Whether a hash may be that of several places; when it says no, it is not. Needs little memory, so that it stays in the processor's
 * cache: one bit tells by the upper bits of a hash whether it occurs, and for the few that seem to occur again another tells it by the
 * lower bits.
 */
function sharedHashes(hashes: Int32Array): (hash: number) => boolean {
  const bits = Math.min(32, Math.max(LEAST_BITS, Math.ceil(Math.log2(hashes.length * BITS_AN_ID + 1))));
  const shift = 32 - bits;
  const once = new Uint32Array(2 ** (bits - WORD_BITS));
  const again = new Uint32Array(once.length / BITS_AN_ID);
  const lower = 2 ** bits / BITS_AN_ID - 1;
  for (let place = 0; place < hashes.length; place++) {
    const hash = hashes[place]!;
    const bit = hash >>> shift;
    const mask = 1 << (bit & WORD);
    const word = once[bit >>> WORD_BITS]!;
    if ((word & mask) === 0) once[bit >>> WORD_BITS] = word | mask;
    else again[(hash & lower) >>> WORD_BITS]! |= 1 << (hash & WORD);
  }
  return (hash) => ((again[(hash & lower) >>> WORD_BITS]! >>> (hash & WORD)) & 1) === 1;
}
