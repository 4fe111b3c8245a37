/** Finds the place of an id without keeping the ids: a table of places by hash, at least twice as long as there are ids. */
export class IdIndex {
  readonly #hashes: Int32Array;
  readonly #idAt: (place: number) => string;
  readonly #slots: Uint32Array; // place + 1, or 0 where nothing is
  /** Places whose id an earlier place has too, ascending; it is found at that one. */
  readonly repeated: readonly number[];

  /** Knows the ids with these hashes, made by {@link hashOf}. `idAt` gives the id of a place. */
  constructor(hashes: Int32Array, idAt: (place: number) => string) {
    this.#hashes = hashes;
    this.#idAt = idAt;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
    const repeated: number[] = [];
    for (let place = 0; place < hashes.length; place++) {
      const slot = this.#slotOf(hashes[place]!, place);
      if (this.#slots[slot] === 0) this.#slots[slot] = place + 1;
      else repeated.push(place);
    }
    this.repeated = repeated;
  }

  /** The place of an id, or −1. */
  find(id: string): number {
    return this.#slots[this.#slotOf(hashOf(id), id)]! - 1;
  }

  /** The slot of an id, given itself or by its place; the free one where it belongs when it has none. */
  #slotOf(hash: number, wanted: string | number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let found = this.#slots[slot]!; found !== 0; found = this.#slots[slot]!) {
      if (this.#hashes[found - 1] === hash && this.#idAt(found - 1) === (typeof wanted === 'string' ? wanted : this.#idAt(wanted))) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

/** FNV-1a over the UTF-16 units of an id, its bits mixed once more, as a number of 32 bits; signed, because the engine holds greater ones as objects. */
export function hashOf(id: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x0100_0193);
  return hash ^ (hash >>> 15);
}
