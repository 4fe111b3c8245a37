import type {EventStore, Match, Selection} from '@cordiale/core';
import type {FormatName, LeftOut} from '@cordiale/core/formats';
import type {Story} from '@cordiale/core/story';
import {matchingSet, type RevisionsOf} from './matching-set.js';
import {counted, msgIn, str, type MsgFn} from './messages.js';

/** Formats that a selection can be saved in, and what people open them with. */
export function saveFormats(msg: MsgFn): readonly (readonly [format: FormatName, words: string])[] {
  return [
    ['csv', msg('Table (CSV)')],
    ['ics', msg('Calendar (iCalendar)')],
    ['geojson', msg('Map data (GeoJSON)')],
    ['json', msg('Event set (JSON)')],
    ['ndjson', msg('Events, one a line (NDJSON)')],
    ['jsonld', msg('Linked data (JSON-LD)')],
    ['plover', msg('Event records (PLOVER)')],
  ];
}

/** The events a reader sees, as a file. */
export interface SavedFile {
  /** With its extension. */
  name: string;
  mediaType: string;
  text: string;
  /** Number of events in the file. */
  size: number;
  /** Events that the format has no place for. */
  leftOut: readonly LeftOut[];
}

/** Writes the events that match as a file, which says what was selected, of how many, and tells the story that is given with all events. The formats are loaded when somebody first saves. */
export async function writeSelection(format: FormatName, {store, selection, match, locale, revisionsOf, story}: {store: EventStore; selection: Selection; match: Match; locale: string; revisionsOf?: RevisionsOf; story?: Story}): Promise<SavedFile> {
  const {FORMATS, selectionInWords} = await import('@cordiale/core/formats');
  const set = {...matchingSet(store, match, revisionsOf), ...(story ? {story} : {})};
  const {mediaType, extension, write} = FORMATS[format];
  const stamp = new Date().toISOString();
  const {text, leftOut} = write(set, {stamp, note: {selection: selectionInWords(story ? [] : selection.clauses, locale), query: selection.toQuery(), total: store.size}});
  return {name: `cordiale-events.${extension}`, mediaType, text, size: set.events.length - leftOut.length, leftOut};
}

/** `Saved 12 events as cordiale-events.ics. 3 are not in it: no date.` */
export function savedInWords({name, size, leftOut}: SavedFile, locale: string): string {
  const msg = msgIn(locale);
  const reasons = [...new Set(leftOut.map(({reason}) => reason))].join(', ');
  const events = counted(msg('Saved # event|Saved # events'), size, locale);
  const saved = msg(str`${events} as ${name}.`);
  return leftOut.length === 0 ? saved : `${saved} ${counted(msg('# is not in it|# are not in it'), leftOut.length, locale)}: ${reasons}.`;
}
