import type {EventSet} from '../model/event-set.js';
import {writtenNote, type ExportNote} from './export-note.js';

/**
 * An event set as JSON, indented for people, keys always in the same order. Read it back with `parseEventSet`.
 * With `note`, the text says what it holds, under the key `about`.
 */
export function toJson(set: EventSet, {note}: {note?: ExportNote | undefined} = {}): string {
  const {cordiale, ...rest} = set;
  return `${JSON.stringify(note ? {cordiale, about: writtenNote(set, note), ...rest} : set, null, 1)}\n`;
}

/** The events of a set as NDJSON: one event a line, in the order of the set; with `note`, after a line `{"about": …}`. Read it back with `parseNdjson`. */
export function toNdjson(set: EventSet, {note}: {note?: ExportNote | undefined} = {}): string {
  const records = [...(note ? [{about: writtenNote(set, note)}] : []), ...set.events];
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
