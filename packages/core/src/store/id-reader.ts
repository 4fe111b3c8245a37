import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventReader} from './event-reader.js';
import {endHash, HASH_START, hashNext} from './id-index.js';

const LETTERS = 4;
const LETTER_BITS = 7;
const LETTER = (1 << LETTER_BITS) - 1;
const NO_UNIT = -1; // behind the end of an id

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
    for (let place = from; place < to; place++) this.#readId(eventAt(place).id, place);
  }

  /** Reads each letter once, because to get at letters is what takes time: first those that all ids share, then those of the key, then the rest. */
  #readId(id: string, place: number): void {
    const shared = Math.min(this.#shared, id.length);
    let hash = HASH_START; // four statements: one that takes a list apart makes the list, for each of millions of ids
    let key = 0;
    let letter = 0;
    let at = 0;
    for (; at < shared; at++) {
      const unit = id.charCodeAt(at);
      if (unit !== this.#first.charCodeAt(at)) break;
      hash = hashNext(hash, unit);
    }
    if (at < this.#shared) [this.#shared, this.#staleCount] = [at, place];
    for (let count = 0; count < LETTERS; count++) {
      if (at === id.length) letter = nextLetter(letter, NO_UNIT);
      else {
        const unit = id.charCodeAt(at++);
        hash = hashNext(hash, unit);
        letter = nextLetter(letter, unit);
      }
      key = withLetter(key, letter);
    }
    for (; at < id.length; at++) hash = hashNext(hash, id.charCodeAt(at));
    this.hashes[place] = endHash(hash);
    this.#keys[place] = key;
  }

  /** The ids as numbers: a smaller one means a smaller id, but ids with the same one may differ. `idAt` gives the id of a place. */
  finish(idAt: (place: number) => string): Int32Array {
    for (let place = 0; place < this.#staleCount; place++) this.#keys[place] = keyOf(idAt(place), this.#shared);
    if (this.#keys.length > HALF) closeGaps(this.#keys);
    return this.#keys;
  }
}

const HALF_BITS = 2 * LETTER_BITS;
const HALF = (1 << HALF_BITS) - 1;

/** Makes keys smaller that keep their order: numbers the pairs of letters that occur. Ids have few different letters, and small keys take half the time to sort. */
function closeGaps(keys: Int32Array): void {
  const [upper, lower] = [new Int32Array(HALF + 1), new Int32Array(HALF + 1)];
  for (let place = 0; place < keys.length; place++) {
    upper[keys[place]! >>> HALF_BITS] = 1;
    lower[keys[place]! & HALF] = 1;
  }
  const lowerCount = number(lower);
  number(upper);
  for (let place = 0; place < keys.length; place++) keys[place] = upper[keys[place]! >>> HALF_BITS]! * lowerCount + lower[keys[place]! & HALF]!;
}

/** Numbers the places at which there is something, from 0 on; gives how many there are. */
function number(places: Int32Array): number {
  let count = 0;
  for (let place = 0; place < places.length; place++) if (places[place] === 1) places[place] = count++;
  return count;
}

function keyOf(id: string, from: number): number {
  let [key, letter] = [0, 0];
  for (let index = from; index < from + LETTERS; index++) {
    letter = nextLetter(letter, index < id.length ? id.charCodeAt(index) : NO_UNIT);
    key = withLetter(key, letter);
  }
  return key;
}

/** What stands for a unit in a key: 0 behind the end of an id, the greatest for all beyond ASCII. What follows one of these is left open, so that the order of keys never contradicts that of ids. */
function nextLetter(before: number, unit: number): number {
  return before === LETTER ? LETTER : Math.min(unit + 1, LETTER);
}

function withLetter(key: number, letter: number): number {
  return (key << LETTER_BITS) | letter;
}
