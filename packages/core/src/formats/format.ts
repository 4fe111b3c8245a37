import type {EventSet} from '../model/event-set.js';
import type {CsvOptions} from './csv.js';
import type {ExportNote} from './export-note.js';
import type {GeoJsonOptions} from './geojson.js';
import type {IcsOptions} from './ics.js';

/** What can be said when writing an event set. Every format takes all of it and uses what it can hold. */
export interface WriteOptions extends CsvOptions, GeoJsonOptions, IcsOptions {
  /** What the set was cut to, and on what terms it is given; said in the file. Nothing is said without it. */
  note?: ExportNote | undefined;
}

/** An event that a format has no way to hold. */
export interface LeftOut {
  id: string;
  /** What it lacks, for people: `no date`. */
  reason: string;
}

/** An event set as text, and what the text does not hold. */
export interface WrittenSet {
  text: string;
  /** In the order of the set; empty for every format but iCalendar. */
  leftOut: LeftOut[];
}

/** A way to write event sets down. */
export interface Format {
  /** What people call it. */
  label: string;
  mediaType: string;
  /** Without the leading dot. */
  extension: string;
  /** Pure: the same set and options give the same bytes. Throws a `RangeError` only for options that cannot be used. */
  write(set: EventSet, options: WriteOptions): WrittenSet;
}
