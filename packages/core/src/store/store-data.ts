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
  if (!data.columns.has(field)) makeColumns(data, [field]);
  return data.columns.get(field)!;
}

/** Makes those of these columns that nobody has asked for before, in one reading of the events: to come by them takes the most time. */
export function makeColumns({size, events, articles, columns}: StoreData, fields: readonly CountField[]): void {
  const readers = fields.filter((field) => !columns.has(field)).map((field) => new ColumnReader(field, size, articles));
  if (readers.length === 0) return;
  readEvents(size, (row) => events.at(row), readers);
  for (const {field, builder} of readers) columns.set(field, builder.finish(placesOf(size)));
}
