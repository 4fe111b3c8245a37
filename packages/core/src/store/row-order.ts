import {isUndated, OPEN_FUTURE, OPEN_PAST, type Days} from './day-columns.js';
import {orderBy} from './order-by.js';
import type {StoreData} from './store-data.js';

/** Places of events by earliest day, latest day and id, the undated ones last. `idKeys` are in the order of ids as far as they go. */
export function orderEvents(days: Days, idKeys: Int32Array, idAt: (place: number) => string): Uint32Array {
  const {earliestDays, latestDays} = days;
  const {earliest, latest} = sortKeysOf(days);
  const order = orderBy(earliest, latest, idKeys.slice());
  const isTied = (a: number, b: number) => idKeys[a] === idKeys[b] && earliestDays[a] === earliestDays[b] && latestDays[a] === latestDays[b];
  for (let from = 0, to = 1; to <= order.length; to++) {
    if (to < order.length && isTied(order[to]!, order[from]!)) continue;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareIds(idAt(a), idAt(b)));
    from = to;
  }
  return order;
}

/** The days without the gaps before open sides, which would take longer to sort; undated events begin behind all others. */
function sortKeysOf({earliestDays, latestDays}: Days): {earliest: Int32Array; latest: Int32Array} {
  let [least, most] = [OPEN_FUTURE, OPEN_PAST];
  for (const days of [earliestDays, latestDays]) {
    for (let place = 0; place < days.length; place++) {
      const day = days[place]!;
      if (day !== OPEN_PAST && day < least) least = day;
      if (day !== OPEN_FUTURE && day > most) most = day;
    }
  }
  const [past, future] = [least - 1, most + 1];
  const [earliest, latest] = [earliestDays.slice(), latestDays.slice()];
  for (let place = 0; place < earliest.length; place++) {
    const hasNoEnd = latest[place] === OPEN_FUTURE;
    if (earliest[place] === OPEN_PAST) earliest[place] = hasNoEnd ? future : past;
    if (hasNoEnd) latest[place] = future;
  }
  return {earliest, latest};
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

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
