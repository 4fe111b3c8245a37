import type {Article} from '../model/article.js';
import type {CategoryColumn} from './category-column.js';
import {ColumnBuilder} from './column-builder.js';
import type {DayColumns} from './day-columns.js';
import {VALUES_OF, type CountField} from './event-fields.js';
import type {EventSource} from './event-source.js';

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
  if (!column) data.columns.set(field, (column = createColumnOf(data, field)));
  return column;
}

function createColumnOf({size, events, articles}: StoreData, field: CountField): CategoryColumn {
  const builder = new ColumnBuilder(size);
  const order = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    VALUES_OF[field](events.at(row), builder, articles);
    builder.endRow();
    order[row] = row;
  }
  return builder.finish(order);
}
