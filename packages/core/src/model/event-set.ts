import type {Article} from './article.js';
import type {CooperationEvent, Tombstone} from './cooperation-event.js';
import type {Revision} from './revision.js';

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
  /** Records that came out of the quarantine, in the order they did. Absent when there are none. */
  corrections?: Correction[];
  /** What people decided about its events, each already carried out, oldest first. Absent when nobody has. */
  revisions?: Revision[];
  /** A story told with views of these events, as it came; `parseStory` of `@cordiale/core/story` reads it. Absent when nobody has told one. */
  story?: unknown;
}

/** The lists of an event set whose records can be wrong by themselves. */
export type RecordList = 'articles' | 'events' | 'tombstones';

/**
 * Why something could not be used, for programs, and for who says it in another language:
 * - `unreadable`: it is not what it claims to be, or cannot be opened.
 * - `wrong-form`: it can be read, and holds something else than such a file does.
 * - `no-article`: there is no text of an article.
 * - `no-country`: the text names no country, or is in another language than English.
 * - `no-such-day`: no calendar has this day.
 * - `too-much`: it is more than is read at once.
 * - `id-taken`: another one has this id.
 * - `left-out`: only this part is left out, the rest is used.
 * - `outdated`: an event has changed or is gone since somebody decided about it.
 */
export type ProblemCode = 'unreadable' | 'wrong-form' | 'no-article' | 'no-country' | 'no-such-day' | 'too-much' | 'id-taken' | 'left-out' | 'outdated';

/** What is wrong with a record. */
export interface Problem {
  /** Path of the first wrong field, for example `events[3].date.edtf`; empty for the record as a whole. */
  field: string;
  /** What stood there, shortened. */
  seen: string;
  wanted: string;
  hint: string;
  /** Absent when a field cannot hold what it does, and for reasons of which there is one place only. */
  code?: ProblemCode | (string & {});
}

/** A record that could not be used, kept with what was seen, what was wanted and what to do. */
export interface QuarantinedRecord extends Problem {
  /** Where the record came from: a file, a line, a place in a list. */
  origin: string;
  /** The list it belongs into. Absent when what is wrong is no record of a set: a file, an article to be read. */
  list?: RecordList;
  /** The whole record as it came, so that it can be corrected and re-admitted: as JSON, or the line of a file that could not be read. Absent when JSON cannot write it. */
  record?: string;
  /** What was wrong with it before somebody corrected it in part, oldest first. Absent when nobody has. */
  earlier?: Problem[];
}

/** A record that was corrected and re-admitted. */
export interface Correction {
  list: RecordList;
  /** The id of the record as it is now. */
  id: string;
  /** The quarantined record that it was. */
  was: QuarantinedRecord;
}
