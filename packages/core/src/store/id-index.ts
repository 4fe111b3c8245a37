import {GrowingInts} from './growing-ints.js';

/** Finds the place of an id without keeping the ids: a table of places by hash, at least twice as long as there are ids. */
export class IdIndex {
  readonly #idAt: (place: number) => string;
  readonly #hashes: GrowingInts<Int32Array>; // place → hash of its id
  #slots: Uint32Array; // place + 1, or 0 where nothing is

  /** Knows the ids with these hashes, place by place; all different. `idAt` gives the id of a place. Has room for `expected` ids. */
  constructor(idAt: (place: number) => string, {hashes = new Int32Array(0), expected = hashes.length}: {hashes?: Int32Array; expected?: number} = {}) {
    this.#idAt = idAt;
    this.#hashes = new GrowingInts((length) => new Int32Array(length), expected);
    this.#hashes.append(hashes);
    this.#slots = this.#createSlots(expected);
  }

  /** Place → hash of its id; shared, so valid until an id is added. */
  get hashes(): Int32Array {
    return this.#hashes.view();
  }

  /** The place of an id, or −1. */
  find(id: string): number {
    return this.#find(id, hashOf(id));
  }

  /** Gives a new id the next place. Returns `false` when it is known. */
  add(id: string): boolean {
    const hash = hashOf(id);
    if (this.#find(id, hash) >= 0) return false;
    this.#hashes.push(hash);
    if (this.#hashes.length * 2 > this.#slots.length) this.#slots = this.#createSlots(this.#hashes.length * 2);
    else this.#insert(this.#slots, this.#hashes.length - 1);
    return true;
  }

  #find(id: string, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (this.#hashes.at(place) === hash && this.#idAt(place) === id) return place;
    }
    return -1;
  }

  #createSlots(capacity: number): Uint32Array {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(capacity * 2 + 2)));
    for (let place = 0; place < this.#hashes.length; place++) this.#insert(slots, place);
    return slots;
  }

  #insert(slots: Uint32Array, place: number): void {
    const mask = slots.length - 1;
    let slot = this.#hashes.at(place) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
}

/** FNV-1a over the UTF-16 units of an id, its bits mixed once more, as a number of 32 bits; signed, because the engine holds greater ones as objects. */
function hashOf(id: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x0100_0193);
  return hash ^ (hash >>> 15);
}
