import {joinList} from './cell-list.js';
import {columnsOf} from './column-aliases.js';
import type {Cells} from './loose-event.js';

/** Properties as a row of texts, so that they go by the same names as the columns of a table. */
export function cellsOf(properties: Readonly<Record<string, unknown>>): Cells {
  const keys = Object.keys(properties);
  const cells: Cells = {};
  columnsOf(keys).forEach((column, index) => {
    if (column) cells[column] = textOf(properties[keys[index] ?? '']);
  });
  return cells;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return joinList(value.map(textOf));
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
