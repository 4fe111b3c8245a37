import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventReader} from './event-reader.js';
import {hashOf} from './id-index.js';

const LETTERS = 4;
const LETTER_BITS = 7;
const LETTER = (1 << LETTER_BITS) - 1;

/** Reads the ids of events as numbers, in their order. */
export class IdReader implements EventReader {
  /** What an `IdIndex` finds ids by. */
  readonly hashes: Int32Array;
  readonly #keys: Int32Array; // the four letters from the first one on in which ids differ
  #first = '';
  #shared = 0; // letters that all ids so far begin with
  #staleCount = 0; // keys that were made when more were shared

  constructor(size: number) {
    this.hashes = new Int32Array(size);
    this.#keys = new Int32Array(size);
  }

  read(eventAt: (place: number) => CooperationEvent, from: number, to: number): void {
    if (from === 0) [this.#first, this.#shared] = [eventAt(0).id, eventAt(0).id.length];
    for (let place = from; place < to; place++) {
      const {id} = eventAt(place);
      const common = commonLength(id, this.#first, this.#shared);
      if (common < this.#shared) [this.#shared, this.#staleCount] = [common, place];
      this.hashes[place] = hashOf(id);
      this.#keys[place] = keyOf(id, this.#shared);
    }
  }

  /** The ids as numbers: a smaller one means a smaller id, but ids with the same one may differ. `idAt` gives the id of a place. */
  finish(idAt: (place: number) => string): Int32Array {
    for (let place = 0; place < this.#staleCount; place++) this.#keys[place] = keyOf(idAt(place), this.#shared);
    return this.#keys;
  }
}

/** Number of letters that both begin with, at most `most`. */
function commonLength(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** 0 stands for a letter behind the end of an id, the greatest for all beyond ASCII; what follows one of these is left open, so that the order of keys never contradicts that of ids. */
function keyOf(id: string, from: number): number {
  let [key, letter] = [0, 0];
  for (let index = from; index < from + LETTERS; index++) {
    if (letter < LETTER) letter = index < id.length ? Math.min(id.charCodeAt(index) + 1, LETTER) : 0;
    key = (key << LETTER_BITS) | letter;
  }
  return key;
}
