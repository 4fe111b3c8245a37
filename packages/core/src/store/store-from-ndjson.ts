import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {EVENT_SET_VERSION, type QuarantinedRecord} from '../model/event-set.js';
import {parseEventSet} from '../model/parse-event-set.js';
import {EventStore} from './event-store.js';
import {linesOf} from './lines-of.js';

/** A store and the lines that could not be used for it. */
export interface LoadedStore {
  store: EventStore;
  quarantine: QuarantinedRecord[];
}

/** Settings of {@link storeFromNdjson}. */
export interface NdjsonOptions {
  /** Articles that report the events. */
  articles?: readonly Article[];
  /** What the lines are called in the quarantine. Defaults to `ndjson`. */
  origin?: string;
}

/**
 * Builds a store from events that come one a line, while they come: a file is never held as a whole. Lines that are no valid
 * event, or repeat an id, are described in the quarantine with their number; the others are not affected. Rejects only when the
 * chunks do.
 */
export async function storeFromNdjson(chunks: AsyncIterable<string | Uint8Array>, {articles = [], origin = 'ndjson'}: NdjsonOptions = {}): Promise<LoadedStore> {
  const events: CooperationEvent[] = [];
  const ids = new Set<string>();
  const quarantine: QuarantinedRecord[] = [];
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (line.trim() === '') continue;
    const read = readLine(line, `${origin}:${number}`);
    if ('wanted' in read) quarantine.push(read);
    else if (ids.has(read.id)) quarantine.push({origin: `${origin}:${number}`, field: 'id', seen: JSON.stringify(read.id), wanted: 'an id that no earlier line has', hint: 'The first event with this id is kept. Give this one an id of its own.'});
    else {
      ids.add(read.id);
      events.push(read);
    }
  }
  return {store: new EventStore(events, {articles}), quarantine};
}

function readLine(line: string, origin: string): CooperationEvent | QuarantinedRecord {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return {origin, field: '', seen: line.length <= 80 ? line : `${line.slice(0, 79)}…`, wanted: 'one event as JSON', hint: 'Write each event into a line of its own, without line breaks in it.'};
  }
  const {events: [event], quarantine: [problem]} = parseEventSet({cordiale: EVENT_SET_VERSION, events: [record]}, {origin});
  if (event) return event;
  return {origin, field: (problem?.field ?? '').replace(/^events\[0\]\.?/, ''), seen: problem?.seen ?? '', wanted: problem?.wanted ?? 'an event', hint: problem?.hint ?? ''};
}
