import {GrowingInts} from './growing-ints.js';

/** Ids as numbers by which most of them can be put in order without being read again: the first two letters in which they differ. */
export class IdKeys {
  readonly #idAt: (place: number) => string;
  readonly #keys = new GrowingInts((length) => new Uint32Array(length));
  #first = '';
  #shared = Infinity; // letters that all ids begin with
  #staleCount = 0; // keys that were made when more letters were shared

  constructor(idAt: (place: number) => string) {
    this.#idAt = idAt;
  }

  /** Adds the id of the next place. */
  add(id: string): void {
    if (this.#keys.length === 0) [this.#first, this.#shared] = [id, id.length];
    let length = 0;
    while (length < this.#shared && id.charCodeAt(length) === this.#first.charCodeAt(length)) length++;
    if (length < this.#shared) [this.#shared, this.#staleCount] = [length, this.#keys.length];
    this.#keys.push(this.#keyOf(id));
  }

  /** Place → key, in the order of the ids as far as it goes: a smaller key means a smaller id. */
  finish(): Uint32Array {
    const keys = this.#keys.view();
    for (let place = 0; place < this.#staleCount; place++) keys[place] = this.#keyOf(this.#idAt(place));
    return keys;
  }

  #keyOf(id: string): number {
    return keyOfLetter(id, this.#shared) * 256 + keyOfLetter(id, this.#shared + 1);
  }
}

/** 0 behind the end of an id, 255 for letters beyond Latin, so that the order of keys never contradicts that of ids. */
function keyOfLetter(id: string, index: number): number {
  return index < id.length ? Math.min(id.charCodeAt(index) + 1, 255) : 0;
}
