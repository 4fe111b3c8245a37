import type {Article} from './article.js';
import type {CooperationEvent, Tombstone} from './cooperation-event.js';

/** Version of the exchange form; a reader refuses versions it does not know. */
export const EVENT_SET_VERSION = 1;

/** Articles and the events in them: what the command line writes and the elements read. */
export interface EventSet {
  cordiale: typeof EVENT_SET_VERSION;
  articles: Article[];
  /** Sorted by id. */
  events: CooperationEvent[];
  tombstones: Tombstone[];
  quarantine: QuarantinedRecord[];
}

/** A record that could not be used, kept with what was seen, what was wanted and what to do. */
export interface QuarantinedRecord {
  /** Where the record came from: a file, a line, a place in a list. */
  origin: string;
  /** Path of the first wrong field, for example `events[3].date.edtf`; empty for the record as a whole. */
  field: string;
  /** What stood there, shortened. */
  seen: string;
  wanted: string;
  hint: string;
}
