import {OUT} from './certainty.js';
import type {CountField} from './event-fields.js';
import type {EventStore, Match} from './event-store.js';
import {orderBy} from './order-by.js';

/** What a list can be sorted by: time, or the first value of a field. */
export type PageSort = 'time' | Extract<CountField, 'type' | 'country' | 'realis' | 'domain' | 'publisher'>;

/** Which part of the matches a page shows. */
export interface PageOptions {
  /** Defaults to `time`. */
  sort?: PageSort;
  /** Reverses the order of dated rows by time, or of values; ties keep the order of rows. Defaults to false. */
  descending?: boolean;
  /** Matches before the page. Defaults to 0. */
  offset?: number;
  /** Most rows of the page. Defaults to 50. */
  limit?: number;
}

/**
 * Rows of matches in a stable order: those of the pages from 0 on, put together, are every match once. Rows without any date,
 * or without a value to sort by, come last both ways.
 */
export function pageOf(store: EventStore, match: Match, {sort = 'time', descending = false, offset = 0, limit = 50}: PageOptions = {}): number[] {
  const page: number[] = [];
  let before = 0;
  const {certainty} = match;
  for (const row of orderOf(store, sort, descending)) {
    if (certainty[row] === OUT) continue;
    if (before++ < offset) continue;
    if (page.length >= limit) break;
    page.push(row);
  }
  return page;
}

const orders = new WeakMap<EventStore, Map<string, Uint32Array>>();

/** All rows in order; worked out once for a store. */
function orderOf(store: EventStore, sort: PageSort, descending: boolean): Uint32Array {
  const known = orders.get(store) ?? new Map<string, Uint32Array>();
  orders.set(store, known);
  const key = `${sort} ${String(descending)}`;
  let order = known.get(key);
  if (!order) known.set(key, (order = sort === 'time' ? byTime(store, descending) : byValue(store, sort, descending)));
  return order;
}

function byTime({size, datedCount}: EventStore, descending: boolean): Uint32Array {
  const order = new Uint32Array(size);
  for (let row = 0; row < size; row++) order[row] = descending && row < datedCount ? datedCount - 1 - row : row;
  return order;
}

function byValue(store: EventStore, field: CountField, descending: boolean): Uint32Array {
  const column = store.columnOf(field); // its ids ascend with its values
  const keys = new Int32Array(store.size);
  for (let row = 0; row < store.size; row++) {
    const [first] = column.idsAt(row);
    keys[row] = first === undefined ? column.values.length : descending ? -first : first;
  }
  return orderBy(keys);
}
