import type {EventSet} from '../model/event-set.js';
import {columnsOf} from './column-aliases.js';
import type {CsvColumn} from './csv.js';
import {readCell, splitCsv} from './csv-syntax.js';
import {EventCollector} from './event-collector.js';
import type {Cells} from './loose-event.js';
import {quarantined} from './quarantined.js';

/**
 * Reads CSV: what `toCsv` wrote, or a table of another program. The first row names the columns, in any order and under
 * the usual other names; the separator is the one that row has most of; a leading row that begins with `#` is passed over.
 * A row that cannot be read goes to the quarantine with its line, column and value, and the others are read.
 * Reports carry no evidence; an article known by name or address comes with an empty text. Never throws.
 */
export function parseCsv(text: string, {origin = 'csv'}: {origin?: string} = {}): EventSet {
  const collector = new EventCollector();
  const {rows, broken} = splitCsv(text, {separator: separatorOf(text)});
  for (const {line, ...problem} of broken) collector.reject(`${origin}:${line}`, {field: '', ...problem});
  if (rows[0]?.cells.length === 1 && rows[0].cells[0]?.startsWith('#')) rows.shift();
  const header = rows.shift();
  const columns = columnsOf(header?.cells ?? []);
  if (!header || !columns.includes('type') || !columns.includes('actors')) {
    collector.reject(`${origin}:${header?.line ?? 1}`, quarantined('', '', header?.cells.join(', '), 'a first row that names the columns, at least type and actors', 'Name the columns in the first row.'));
    return collector.toEventSet();
  }
  const unknown = header.cells.filter((_, index) => columns[index] === null);
  if (unknown.length > 0) collector.reject(`${origin}:${header.line}`, quarantined('', 'header', unknown.join(', '), 'columns that are known', 'These columns are left out; the rows are read without them.'));
  for (const {line, cells} of rows) addRow(collector, cells, {columns, origin: `${origin}:${line}`});
  return collector.toEventSet();
}

function addRow(collector: EventCollector, row: readonly string[], {columns, origin}: {columns: readonly (CsvColumn | null)[]; origin: string}): void {
  if (row.slice(columns.length).some((cell) => cell !== '')) {
    collector.reject(origin, quarantined('', '', `${row.length} cells`, `at most ${columns.length}, as the first row has`, 'Put cells that hold the separator into quotes.'));
    return;
  }
  const cells: Cells = {};
  columns.forEach((column, index) => {
    if (column) cells[column] = readCell(row[index] ?? '');
  });
  collector.addLoose(cells, {origin});
}

/** The separator that the first row with words has most of. */
function separatorOf(text: string): string {
  const row = text.split(/[\r\n]/, 20).find((line) => line.trim() !== '' && !/^\uFEFF?"?#/.test(line)) ?? '';
  const count = (separator: string) => row.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
