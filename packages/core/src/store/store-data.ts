import type {Article} from '../model/article.js';
import type {CategoryColumn} from './category-column.js';
import {ColumnReader} from './column-reader.js';
import type {DayColumns} from './day-columns.js';
import type {CountField} from './event-fields.js';
import {readEvents} from './event-reader.js';
import type {EventSource} from './event-source.js';
import {placesOf} from './int-arrays.js';

/** Everything a store consists of, row by row. It never changes, but for columns that are made when somebody first asks for them. */
export interface StoreData {
  readonly size: number;
  readonly days: DayColumns;
  /** The columns made so far; ask {@link columnOf}. */
  readonly columns: Map<CountField, CategoryColumn>;
  /** Row → hash of the id of its event. */
  readonly idHashes: Int32Array;
  readonly events: EventSource;
  /** Article id → article. */
  readonly articles: ReadonlyMap<string, Article>;
}

/** The column of a field; made from the events when nobody has asked for it before. */
export function columnOf(data: StoreData, field: CountField): CategoryColumn {
  let column = data.columns.get(field);
  if (!column) data.columns.set(field, (column = createColumnOf(field, data)));
  return column;
}

function createColumnOf(field: CountField, {size, events, articles}: StoreData): CategoryColumn {
  const reader = new ColumnReader(field, size, articles);
  readEvents(size, (row) => events.at(row), [reader]);
  return reader.builder.finish(placesOf(size));
}
