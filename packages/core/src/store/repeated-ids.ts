const BITS_AN_ID = 16; // so that few different ids share one

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

/** Whether a hash may be that of several places; when it says no, it is not. Needs little memory, and that stays in the processor's cache. */
function sharedHashes(hashes: Int32Array): (hash: number) => boolean {
  const bits = Math.max(5, Math.ceil(Math.log2(hashes.length * BITS_AN_ID + 1)));
  const shift = 32 - Math.min(bits, 32);
  const once = new Uint32Array(2 ** (32 - shift - 5));
  const again = new Uint32Array(once.length);
  for (let place = 0; place < hashes.length; place++) {
    const bit = hashes[place]! >>> shift;
    const mask = 1 << (bit & 31);
    if ((once[bit >>> 5]! & mask) === 0) once[bit >>> 5]! |= mask;
    else again[bit >>> 5]! |= mask;
  }
  return (hash) => ((again[hash >>> shift >>> 5]! >>> ((hash >>> shift) & 31)) & 1) === 1;
}
