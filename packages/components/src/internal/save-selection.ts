import {EVENT_SET_VERSION, type CooperationEvent, type EventSet, type EventStore, type Match, type Selection} from '@cordiale/core';
import type {FormatName, LeftOut} from '@cordiale/core/formats';
import type {Revision} from '@cordiale/core/revise';
import type {Story} from '@cordiale/core/story';
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

/** What people decided about the event with an id, oldest first. */
export type RevisionsOf = (id: string) => readonly Revision[];

/** The matching events in time order, undated ones last, with the articles they rest on and what people decided about them. */
export function matchingSet(store: EventStore, match: Match, revisionsOf: RevisionsOf = () => []): EventSet {
  const events: CooperationEvent[] = [];
  for (const row of [...match.rows, ...match.undatedRows]) {
    const event = store.eventAt(row);
    if (event) events.push(event);
  }
  const ids = new Set(events.flatMap(({reports}) => reports.map(({article}) => article)));
  const articles = [...store.articles.values()].filter(({id}) => ids.has(id));
  const revisions = [...new Set(events.flatMap(({id}) => revisionsOf(id)))].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {cordiale: EVENT_SET_VERSION, articles, events, tombstones: [], quarantine: [], ...(revisions.length > 0 ? {revisions} : {})};
}

/** `Saved 12 events as cordiale-events.ics. 3 are not in it: no date.` */
export function savedInWords({name, size, leftOut}: SavedFile, locale: string): string {
  const msg = msgIn(locale);
  const reasons = [...new Set(leftOut.map(({reason}) => reason))].join(', ');
  const events = counted(msg('Saved # event|Saved # events'), size, locale);
  const saved = msg(str`${events} as ${name}.`);
  return leftOut.length === 0 ? saved : `${saved} ${counted(msg('# is not in it|# are not in it'), leftOut.length, locale)}: ${reasons}.`;
}
