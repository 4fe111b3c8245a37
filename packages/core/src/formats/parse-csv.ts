import type {EventSet} from '../model/event-set.js';
import {inJson, showText} from '../model/show-seen.js';
import {cellsOfRow} from './cells-of.js';
import {columnsOf} from './column-aliases.js';
import type {CsvColumn} from './csv.js';
import {readCell, splitCsv} from './csv-syntax.js';
import {EventCollector} from './event-collector.js';

/**
 * Reads CSV: what `toCsv` wrote, or a table of another program. The first row names the columns, in any order and under
 * the usual other names; the separator is the one that a first line `sep=;` names, else the one that row has most of; leading rows of
 * one cell that begins with `#` are passed over.
 * A row that cannot be read goes to the quarantine with its line, column and value, and the others are read.
 * Reports carry no evidence; an article known by name or address comes with an empty text. Never throws.
 */
export function parseCsv(text: string, {origin = 'csv'}: {origin?: string} = {}): EventSet {
  const collector = new EventCollector();
  const [, named] = /^\uFEFF?sep=([,;\t])[\r\n]/i.exec(text) ?? [];
  const {rows, broken} = splitCsv(text, {separator: named ?? separatorOf(text)});
  if (named !== undefined) rows.shift();
  for (const {line, text: record, ...problem} of broken) collector.reject({field: '', ...problem}, {origin: `${origin}:${line}`, record});
  while (rows[0]?.cells.length === 1 && rows[0].cells[0]?.startsWith('#')) rows.shift();
  const header = rows.shift();
  const columns = columnsOf(header?.cells ?? []);
  const place = {origin: `${origin}:${header?.line ?? 1}`};
  if (!header || !columns.includes('type') || !columns.includes('actors')) {
    collector.reject({field: '', seen: showText(header?.cells.join(', ') ?? ''), wanted: 'a first row that names the columns, at least type and actors', hint: 'Name the columns in the first row.', code: 'wrong-form'}, place);
    return collector.toEventSet();
  }
  const unknown = header.cells.filter((_, index) => columns[index] === null);
  if (unknown.length > 0) collector.reject({field: 'header', seen: showText(unknown.join(', ')), wanted: 'columns that are known', hint: 'These columns are left out; the rows are read without them.', code: 'left-out'}, place);
  const columnNames = new Map(columns.flatMap((column, index): [CsvColumn, string][] => (column && header.cells[index] !== column ? [[column, header.cells[index] ?? '']] : [])));
  for (const {line, cells} of rows) addRow(collector, cells, {names: header.cells, columns, columnNames, origin: `${origin}:${line}`});
  return collector.toEventSet();
}

interface RowPlace {
  names: readonly string[];
  columns: readonly (CsvColumn | null)[];
  columnNames: ReadonlyMap<CsvColumn, string>;
  origin: string;
}

function addRow(collector: EventCollector, row: readonly string[], {names, columns, columnNames, origin}: RowPlace): void {
  if (row.slice(columns.length).some((cell) => cell !== '')) {
    collector.reject({field: '', seen: `${row.length} cells`, wanted: `at most ${columns.length}, as the first row has`, hint: 'Put cells that hold the separator into quotes.', code: 'unreadable'}, {origin, record: inJson(row)});
    return;
  }
  collector.addLoose(cellsOfRow(names, columns, (index) => readCell(row[index] ?? '')), {origin, columnNames});
}

/** The separator that the first row with words has most of. */
function separatorOf(text: string): string {
  const row = text.split(/[\r\n]/, 20).find((line) => line.trim() !== '' && !/^\uFEFF?"?#/.test(line)) ?? '';
  const count = (separator: string) => row.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
