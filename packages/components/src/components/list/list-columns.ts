import {msgIn} from '../../internal/messages.js';
import type {OrderKey} from './list-rows.js';

/** What the columns of a table of events tell. */
export const COLUMNS = ['date', 'event', 'partner', 'type', 'field', 'status', 'source'] as const;
/** One of {@link COLUMNS}. */
export type ListColumn = (typeof COLUMNS)[number];

/** Those of a table as it comes. */
export const USUAL_COLUMNS: readonly ListColumn[] = ['date', 'event', 'field', 'status', 'source'];

/** By what a click on the head of a column orders the table. */
export const ORDER_OF: Readonly<Partial<Record<ListColumn, OrderKey>>> = {date: 'date', partner: 'partner', type: 'type', status: 'status', source: 'reports'};

/** Columns as an attribute names them, separated by spaces; what is no column is left out, and without any the usual ones are meant. The event itself is always there. */
export function readColumns(text: unknown): readonly ListColumn[] {
  const names: readonly string[] = String(text).split(/\s+/);
  if (!COLUMNS.some((column) => names.includes(column))) return USUAL_COLUMNS;
  return COLUMNS.filter((column) => column === 'event' || names.includes(column));
}

/** Columns with one more, or one less, as the attribute says them. */
export function columnsWith(text: string, column: ListColumn, isShown: boolean): string {
  const shown = readColumns(text);
  return COLUMNS.filter((other) => (other === column ? isShown : shown.includes(other))).join(' ');
}

/** What each column is called. */
export function columnLabels(locale: string): Readonly<Record<ListColumn, string>> {
  const msg = msgIn(locale);
  return {date: msg('Date'), event: msg('Event'), partner: msg('Partner'), type: msg('Type'), field: msg('Field'), status: msg('Status'), source: msg('Source')};
}
