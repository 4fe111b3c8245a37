import {joinList} from './cell-list.js';
import {columnsOf, isLimit} from './column-aliases.js';
import type {CsvColumn} from './csv.js';
import type {Cells} from './loose-event.js';

/** Properties as a row of texts, so that they go by the same names as the columns of a table. */
export function cellsOf(properties: Readonly<Record<string, unknown>>): Cells {
  const names = Object.keys(properties);
  return cellsOfRow(names, columnsOf(names), (index) => textOf(properties[names[index] ?? '']));
}

/**
 * A row as cells by column. Days without a date are limits or the first and the last day, as their columns are called:
 * `basis` keeps which, for the names are not kept.
 */
export function cellsOfRow(names: readonly string[], columns: readonly (CsvColumn | null)[], textAt: (index: number) => string): Cells {
  const cells: Cells = {};
  columns.forEach((column, index) => {
    if (column) cells[column] = textAt(index);
  });
  const isOfDays = !cells.date?.trim() && Boolean(cells.earliest?.trim() || cells.latest?.trim());
  if (isOfDays && !cells.basis) cells.basis = names.some(isLimit) ? 'bounded' : 'explicit';
  return cells;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return joinList(value.map(textOf));
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
