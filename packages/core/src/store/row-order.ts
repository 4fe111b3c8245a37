import {isUndated, type Days} from './day-columns.js';
import {dayKeysOf} from './day-keys.js';
import {sortTogether} from './order-by.js';
import type {StoreData} from './store-data.js';

/** Events in the order of rows. */
export interface EventOrder {
  /** Row → place of its event. */
  order: Uint32Array;
  earliestDays: Int32Array;
  latestDays: Int32Array;
  idKeys: Int32Array;
}

/**
 * Puts events in order of earliest day, latest day and id, the undated ones last. `keysOfIds` are in the order of ids as far as they
 * go. Takes over the earliest and latest days and the keys.
 */
export function orderEvents(days: Days, keysOfIds: Int32Array, idAt: (place: number) => string): EventOrder {
  const dayKeys = dayKeysOf(days);
  const {places: order, keys} = sortTogether([...dayKeys.lists, keysOfIds]);
  const idKeys = keys.at(-1)!;
  for (let from = 0, to = 1; to <= order.length; to++) {
    if (to < order.length && idKeys[to] === idKeys[from] && isSame(keys, to, from)) continue;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareIds(idAt(a), idAt(b)));
    from = to;
  }
  return {order, ...dayKeys.daysOf(keys), idKeys};
}

/**
 * The rows of two stores in the order of one; those of the second count on from those of the first, of which the dropped ones are
 * left out. No id may be in both. Takes time proportional to both.
 */
export function mergeOrder(first: StoreData, second: StoreData, isDropped: (row: number) => boolean): Uint32Array {
  const order = new Uint32Array(first.size + second.size);
  let [length, added] = [0, 0];
  for (let row = 0; row < first.size; row++) {
    if (isDropped(row)) continue;
    while (added < second.size && isBefore(second, added, first, row)) order[length++] = first.size + added++;
    order[length++] = row;
  }
  while (added < second.size) order[length++] = first.size + added++;
  return order.slice(0, length);
}

function isBefore(a: StoreData, rowA: number, b: StoreData, rowB: number): boolean {
  const [fromA, toA, fromB, toB] = [a.days.earliestDays[rowA]!, a.days.latestDays[rowA]!, b.days.earliestDays[rowB]!, b.days.latestDays[rowB]!];
  const byDating = Number(isUndated(fromA, toA)) - Number(isUndated(fromB, toB));
  return (byDating || fromA - fromB || toA - toB || compareIds(a.events.idAt(rowA), b.events.idAt(rowB))) < 0;
}

function isSame(keys: readonly Int32Array[], row: number, other: number): boolean {
  return keys.every((list) => list[row] === list[other]);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
