import {GrowingInts} from './growing-ints.js';

const LETTERS = 4;
const LETTER_BITS = 7;

/** Ids as numbers by which most of them can be put in order without being read again: the four letters from the first one on in which they differ. */
export class IdKeys {
  readonly #idAt: (place: number) => string;
  readonly #keys: GrowingInts<Uint32Array>;
  #first = '';
  #shared = Infinity; // letters that all ids begin with
  #staleCount = 0; // keys that were made when more letters were shared

  /** For some `expected` ids; room for more is made as it is needed. `idAt` gives the id of a place. */
  constructor(idAt: (place: number) => string, expected: number) {
    this.#idAt = idAt;
    this.#keys = new GrowingInts((length) => new Uint32Array(length), expected);
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
    let key = 0;
    for (let index = this.#shared; index < this.#shared + LETTERS; index++) key = (key << LETTER_BITS) | keyOfLetter(id, index);
    return key;
  }
}

/** 0 behind the end of an id, 127 for letters beyond ASCII, so that the order of keys never contradicts that of ids. */
function keyOfLetter(id: string, index: number): number {
  return index < id.length ? Math.min(id.charCodeAt(index) + 1, 127) : 0;
}
