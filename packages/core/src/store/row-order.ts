import {toEpochDay} from '../calendar/epoch-day.js';
import {OPEN_FUTURE, OPEN_PAST} from './day-columns.js';

const DIGIT_BITS = 16;
const FEW_ITEMS = 1 << 15; // fewer are sorted by smaller digits: counting 2 to the 16th of them would take longer than sorting
const FEW_DIGIT_BITS = 8;
const FIRST_DAY = toEpochDay(1, 1, 1);
/** Sort keys of open sides; days of the calendar lie between them. */
const PAST_KEY = 0;
const FUTURE_KEY = toEpochDay(9999, 12, 31) - FIRST_DAY + 2;
const UNDATED_KEY = FUTURE_KEY + 1;

/** Sorts items by `keys[item]`, in place; equal ones stay in the order they are in. Keys are whole numbers from 0 on. */
export function sortByKey(items: Uint32Array, keys: Uint32Array): void {
  let least = 0xffff_ffff;
  let most = 0;
  for (let index = 0; index < items.length; index++) {
    const key = keys[items[index]!]!;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const bits = items.length < FEW_ITEMS ? FEW_DIGIT_BITS : DIGIT_BITS;
  for (let shift = 0; shift < 32 && (most - least) >>> shift > 0; shift += bits) sortByDigit(items, keys, least, shift, 1 << bits);
}

function sortByDigit(items: Uint32Array, keys: Uint32Array, least: number, shift: number, digits: number): void {
  const starts = new Uint32Array(digits + 1);
  const unsorted = items.slice();
  for (let index = 0; index < unsorted.length; index++) starts[(((keys[unsorted[index]!]! - least) >>> shift) & (digits - 1)) + 1]!++;
  for (let digit = 1; digit < digits; digit++) starts[digit]! += starts[digit - 1]!;
  for (let index = 0; index < unsorted.length; index++) {
    const item = unsorted[index]!;
    items[starts[((keys[item]! - least) >>> shift) & (digits - 1)]!++] = item;
  }
}

/** The sort key of a day of the calendar or an open side; ascending with the day. */
export function keyOfDay(day: number): number {
  return day === OPEN_PAST ? PAST_KEY : day === OPEN_FUTURE ? FUTURE_KEY : day - FIRST_DAY + 1;
}

/** Records by earliest day, latest day and id, the undated ones last. `idKeys` are in the order of ids as far as they go. */
export function orderRecords({earliest, latest, idOf}: RecordKeys, idKeys: Uint32Array): Uint32Array {
  const order = new Uint32Array(earliest.length);
  const keys = new Uint32Array(earliest.length);
  for (let record = 0; record < order.length; record++) order[record] = record;
  sortByKey(order, idKeys);
  for (let record = 0; record < order.length; record++) keys[record] = keyOfDay(latest[record]!);
  sortByKey(order, keys);
  for (let record = 0; record < order.length; record++) keys[record] = isUndated(earliest[record]!, latest[record]!) ? UNDATED_KEY : keyOfDay(earliest[record]!);
  sortByKey(order, keys);
  sortTies(order, (a, b) => idKeys[a] === idKeys[b] && keys[a] === keys[b] && latest[a] === latest[b], idOf);
  return order;
}

/** Sorts each run of tied records by id. */
function sortTies(order: Uint32Array, isTied: (a: number, b: number) => boolean, idOf: (record: number) => string): void {
  let from = 0;
  for (let to = 1; to <= order.length; to++) {
    if (to < order.length && isTied(order[from]!, order[to]!)) continue;
    if (to - from > 1) order.set([...order.subarray(from, to)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)), from);
    from = to;
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
