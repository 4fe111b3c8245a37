import type {EventSet} from '../model/event-set.js';
import type {IsoDay} from '../model/partial-date.js';

/** What an export holds of what there is, and on what terms. Every format says it in the file; everything is optional. */
export interface ExportNote {
  /** What was selected, in words, as `selectionInWords` gives it. */
  selection?: string | undefined;
  /** What was selected, as `Selection.toQuery()` gives it, so that the page can be opened at it. */
  query?: string | undefined;
  /** Number of events before the selection. */
  total?: number | undefined;
  /** The day that the data are of. Core has no clock of its own. */
  dataDate?: IsoDay | undefined;
  /** Under what licence the data may be used: its address or name. */
  licence?: string | undefined;
  /** Whom to name as the source. */
  attribution?: string | undefined;
}

/** A note as files hold it: only what is known, and how many events the file has. */
export interface WrittenNote extends ExportNote {
  shown: number;
}

/** The note of an export, for formats that hold objects; `undefined` without one. */
export function writtenNote({events}: EventSet, note: ExportNote | undefined): WrittenNote | undefined {
  if (!note) return undefined;
  const {selection, query, total, dataDate, licence, attribution} = note;
  const parts = {...(selection ? {selection} : {}), ...(query ? {query} : {}), shown: events.length, ...(total === undefined ? {} : {total})};
  return {...parts, ...(dataDate ? {dataDate} : {}), ...(licence ? {licence} : {}), ...(attribution ? {attribution} : {})};
}

/** The note of an export in lines for people: `37 of 412 events`, `Selection: …`, `Data of 2026-11-20`. None without a note. */
export function noteLines(set: EventSet, note: ExportNote | undefined): string[] {
  const written = writtenNote(set, note);
  if (!written) return [];
  const {selection, query, shown, total, dataDate, licence, attribution} = written;
  const lines = [
    `${total === undefined || total === shown ? shown : `${shown} of ${total}`} ${(total ?? shown) === 1 ? 'event' : 'events'}`,
    selection && `Selection: ${selection}`,
    query && `Query: ${query}`,
    dataDate && `Data of ${dataDate}`,
    licence && `Licence: ${licence}`,
    attribution && `Source: ${attribution}`,
  ];
  return lines.flatMap((line) => line ?? []).filter(Boolean).map((line) => line.replace(/\s+/g, ' '));
}
