import {toEpochDay} from '../calendar/epoch-day.js';
import {OPEN_FUTURE, OPEN_PAST} from './day-columns.js';

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
const FIRST_DAY = toEpochDay(1, 1, 1);
/** Sort keys of open sides; days of the calendar lie between them. */
const PAST_KEY = 0;
const FUTURE_KEY = toEpochDay(9999, 12, 31) - FIRST_DAY + 2;
const UNDATED_KEY = FUTURE_KEY + 1;

/** Items in order of their keys, place by place; equal ones stay in the order they are in. Keys are whole numbers from 0 on. */
export function sortByKey(items: Uint32Array, keys: Uint32Array): Uint32Array {
  let places = new Uint32Array(items.length).map((_, index) => index);
  const least = keys.reduce((first, key) => Math.min(first, key), 0xffff_ffff);
  const most = keys.reduce((last, key) => Math.max(last, key), 0) - least;
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) places = sortByDigit(places, keys, (key) => ((key - least) >>> shift) & (DIGITS - 1));
  return places.map((place) => items[place]!);
}

function sortByDigit(places: Uint32Array<ArrayBuffer>, keys: Uint32Array, digitOf: (key: number) => number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(DIGITS + 1);
  for (let place = 0; place < keys.length; place++) starts[digitOf(keys[place]!) + 1]!++;
  for (let digit = 1; digit < DIGITS; digit++) starts[digit]! += starts[digit - 1]!;
  const sorted = new Uint32Array(places.length);
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    sorted[starts[digitOf(keys[place]!)]!++] = place;
  }
  return sorted;
}

/** The sort key of a day of the calendar or an open side; ascending with the day. */
export function keyOfDay(day: number): number {
  return day === OPEN_PAST ? PAST_KEY : day === OPEN_FUTURE ? FUTURE_KEY : day - FIRST_DAY + 1;
}

/** Records by earliest day, latest day and id, the undated ones last. */
export function orderRecords({earliest, latest, idOf}: RecordKeys): Uint32Array {
  const size = earliest.length;
  const keys = (keyOf: (record: number) => number, order: Uint32Array) => Uint32Array.from(order, keyOf);
  let order: Uint32Array = new Uint32Array(size).map((_, index) => index);
  const idKeys = idKeysOf(size, idOf);
  order = sortByKey(order, idKeys);
  order = sortByKey(order, keys((record) => keyOfDay(latest[record]!), order));
  order = sortByKey(order, keys((record) => (isUndated(earliest[record]!, latest[record]!) ? UNDATED_KEY : keyOfDay(earliest[record]!)), order));
  sortTies(order, (a, b) => earliest[a] === earliest[b] && latest[a] === latest[b] && idKeys[a] === idKeys[b], idOf);
  return order;
}

/** The first two letters of each id in which ids differ, as a number: most ids are told apart without being read again. */
function idKeysOf(size: number, idOf: (record: number) => string): Uint32Array {
  const first = size > 0 ? idOf(0) : '';
  let shared = first.length;
  for (let record = 1; record < size; record++) {
    const id = idOf(record);
    let length = 0;
    while (length < shared && id.charCodeAt(length) === first.charCodeAt(length)) length++;
    shared = length;
  }
  const keys = new Uint32Array(size);
  for (let record = 0; record < size; record++) {
    const id = idOf(record);
    keys[record] = keyOfLetter(id, shared) * 256 + keyOfLetter(id, shared + 1);
  }
  return keys;
}

/** 0 behind the end of an id, 255 for letters beyond Latin, so that the order of keys never contradicts that of ids. */
function keyOfLetter(id: string, index: number): number {
  return index < id.length ? Math.min(id.charCodeAt(index) + 1, 255) : 0;
}

/** Sorts each run of tied records by id. */
function sortTies(order: Uint32Array, isTied: (a: number, b: number) => boolean, idOf: (record: number) => string): void {
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && isTied(order[from]!, order[to]!)) to++;
    if (to - from > 1) order.set([...order.subarray(from, to)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)), from);
  }
}

/** What two records are compared by. */
export interface RecordKeys {
  earliest: Int32Array;
  latest: Int32Array;
  idOf: (record: number) => string;
}

/** Two orders of different records made into one. Takes time proportional to both. */
export function mergeOrder(a: Uint32Array, b: Uint32Array, keys: RecordKeys): Uint32Array {
  const merged = new Uint32Array(a.length + b.length);
  let [fromA, fromB] = [0, 0];
  for (let row = 0; row < merged.length; row++) {
    const takesA = fromB === b.length || (fromA < a.length && isBefore(a[fromA] ?? 0, b[fromB] ?? 0, keys));
    merged[row] = (takesA ? a[fromA++] : b[fromB++]) ?? 0;
  }
  return merged;
}

function isBefore(a: number, b: number, {earliest, latest, idOf}: RecordKeys): boolean {
  const [fromA = 0, fromB = 0, toA = 0, toB = 0] = [earliest[a], earliest[b], latest[a], latest[b]];
  const byDating = Number(isUndated(fromA, toA)) - Number(isUndated(fromB, toB));
  return (byDating || fromA - fromB || toA - toB || (idOf(a) < idOf(b) ? -1 : 1)) < 0;
}

/** True when neither side is known. */
export function isUndated(earliest: number, latest: number): boolean {
  return earliest === OPEN_PAST && latest === OPEN_FUTURE;
}
