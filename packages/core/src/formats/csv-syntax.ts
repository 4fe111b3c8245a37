import type {Problem} from '../model/event-set.js';
import {showText} from '../model/show-seen.js';

/** Signs that make a spreadsheet read a cell as a formula, full-width ones too (OWASP: CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const DEFUSED = /^''*[=+\-@\t\r\n＝＋－＠]/;

/** A row as the text has it. */
export interface CsvRow {
  /** Line of the text on which it begins, from 1. */
  line: number;
  cells: string[];
}

/** A row that is not CSV, and the line it begins on. */
export interface BrokenCsvRow extends Omit<Problem, 'field'> {
  line: number;
  /** The line as it stands. */
  text: string;
}

/**
 * A cell as RFC 4180 has it: in quotes when it holds a separator, a quote or a line break. Unless `defuses` is off, a
 * cell that a spreadsheet would run as a formula gets a leading `'`, as OWASP advises. A cell that looks defused already
 * gets one more, so that {@link readCell} always gives back what was written.
 */
export function writeCell(text: string, {separator, defuses}: {separator: string; defuses: boolean}): string {
  const cell = defuses && FORMULA.test(text) ? `'${text}` : text;
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Takes away the one `'` that defused a cell. */
export function readCell(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}

/**
 * Splits CSV into rows (RFC 4180; LF, CRLF and CR end a row; empty rows are left out). A row whose quotes do not match is
 * told apart by its first line, and reading goes on at the next line: an open quote never swallows the rows after it.
 * That is why this is no library: those that were tried (Papa Parse 5.7, d3-dsv 3) lose the rest of the text there.
 * Linear: whatever a broken row scans in vain ends at the next row that is broken, too.
 */
export function splitCsv(text: string, {separator}: {separator: string}): {rows: CsvRow[]; broken: BrokenCsvRow[]} {
  const rows: CsvRow[] = [];
  const broken: BrokenCsvRow[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at, separator);
    const end = row ? row.end : endOfLine(text, at);
    if (!row) broken.push({line, text: text.slice(at, end), seen: showText(text.slice(at, end)), wanted: 'quotes in pairs: one around a cell, two for each inside it', hint: 'Correct the quotes of this row; the other rows are read.', code: 'unreadable'});
    else if (row.cells.length > 1 || row.cells[0] !== '') rows.push({line, cells: row.cells});
    const next = afterLineBreak(text, end);
    line += countLineBreaks(text, at, next);
    at = next;
  }
  return {rows, broken};
}

/** One row from `at`, and where it ends before its line break; `null` when its quotes do not match. */
function readRow(text: string, start: number, separator: string): {cells: string[]; end: number} | null {
  const cells: string[] = [];
  for (let at = start; ; at++) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (!quoted) return null;
      cell = quoted.cell;
      at = quoted.end;
      if (at < text.length && text[at] !== separator && !isLineBreak(text[at])) return null;
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && !isLineBreak(text[at])) at++;
      cell = text.slice(from, at);
    }
    cells.push(cell);
    if (text[at] !== separator) return {cells, end: at};
  }
}

/** The cell between the quote at `start` and the next lone quote, and the place after that. */
function readQuoted(text: string, start: number): {cell: string; end: number} | null {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] !== '"') return {cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1};
    at = quote + 2;
  }
}

function isLineBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text[at])) at++;
  return at;
}

function afterLineBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}
