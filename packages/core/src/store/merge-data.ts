import type {CategoryColumn} from './category-column.js';
import {mergeColumns} from './column-builder.js';
import {createDayColumns} from './day-columns.js';
import type {CountField} from './event-fields.js';
import {gatherFromBoth} from './int-arrays.js';
import {mergeOrder} from './row-order.js';
import {columnOf, type StoreData} from './store-data.js';

/**
 * The data of two stores in one, without the rows of the first that are dropped, a column with each step; the articles are those of
 * the second. No id may be in both. Only columns are read, and of those the ones that were made for the first store.
 */
export function* mergeInSteps(first: StoreData, second: StoreData, isDropped: (row: number) => boolean): Generator<void, StoreData> {
  const order = mergeOrder(first, second, isDropped);
  const merged = <T extends Int32Array | Uint8Array>(ofData: (data: StoreData) => T): T => gatherFromBoth(ofData(first), ofData(second), order);
  const mergedDays = (field: 'earliestDays' | 'latestDays' | 'coreEarliestDays' | 'coreLatestDays') => merged(({days}) => days[field]);
  const days = createDayColumns({earliestDays: mergedDays('earliestDays'), latestDays: mergedDays('latestDays'), coreEarliestDays: mergedDays('coreEarliestDays'), coreLatestDays: mergedDays('coreLatestDays'), standsAtEnd: merged(({days}) => days.standsAtEnd)});
  yield;
  const columns = new Map<CountField, CategoryColumn>();
  for (const [field, column] of first.columns) {
    columns.set(field, mergeColumns(column, columnOf(second, field), order));
    yield;
  }
  return {
    size: order.length,
    days,
    columns,
    idHashes: merged(({idHashes}) => idHashes),
    events: first.events.merge(Array.from({length: second.size}, (_, row) => second.events.at(row)), order),
    articles: second.articles,
  };
}
