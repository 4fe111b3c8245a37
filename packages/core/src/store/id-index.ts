/** Finds the place of an id without keeping the ids: a table of places by hash, at least twice as long as there are ids. */
export class IdIndex {
  readonly #hashes: Int32Array;
  readonly #idAt: (place: number) => string;
  readonly #slots: Uint32Array; // place + 1, or 0 where nothing is

  /** Knows the ids with these hashes, made by {@link hashOf}; none twice. `idAt` gives the id of a place. */
  constructor(hashes: Int32Array, idAt: (place: number) => string) {
    this.#hashes = hashes;
    this.#idAt = idAt;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
    const mask = this.#slots.length - 1;
    for (let place = 0; place < hashes.length; place++) {
      let slot = hashes[place]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
    }
  }

  /** The place of an id, or −1. */
  find(id: string): number {
    const hash = hashOf(id);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let found = this.#slots[slot]!; found !== 0; found = this.#slots[slot]!) {
      if (this.#hashes[found - 1] === hash && this.#idAt(found - 1) === id) return found - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}

/** FNV-1a over the UTF-16 units of an id, its bits mixed once more, as a number of 32 bits; signed, because the engine holds greater ones as objects. */
export function hashOf(id: string): number {
  let hash = HASH_START;
  for (let index = 0; index < id.length; index++) hash = hashNext(hash, id.charCodeAt(index));
  return endHash(hash);
}

/** What a hash begins with, how it takes in the next unit, and how it ends: for who reads the units anyway. */
export const HASH_START = 0x811c_9dc5 | 0;

/** The hash with one more unit taken in. */
export function hashNext(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x0100_0193);
}

/** The hash after its last unit. */
export function endHash(hash: number): number {
  return hash ^ (hash >>> 15);
}
