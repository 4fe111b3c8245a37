import {isNote} from '../formats/is-note.js';
import {parseJson} from '../formats/parse-json.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {Problem, QuarantinedRecord} from '../model/event-set.js';
import {readRecord, type Surroundings} from '../model/read-record.js';
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
 * event, or repeat an id, are kept in the quarantine with their number; the others are not affected. Rejects only when the chunks
 * do.
 */
export async function storeFromNdjson(chunks: AsyncIterable<string | Uint8Array>, {articles = [], origin = 'ndjson'}: NdjsonOptions = {}): Promise<LoadedStore> {
  const events: CooperationEvent[] = [];
  const quarantine: QuarantinedRecord[] = [];
  const surroundings = {ids: new Set<string>(), texts: new Map(articles.map(({id, text}) => [id, text]))};
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    const read = line.trim() === '' ? null : readLine(line, surroundings);
    if (!read) continue;
    if ('problem' in read) quarantine.push({origin: `${origin}:${number}`, ...read.problem, list: 'events', record: line});
    else {
      surroundings.ids.add(read.record.id);
      events.push(read.record);
    }
  }
  return {store: new EventStore(events, {articles}), quarantine};
}

/** The event of a line, or what is wrong with it; `null` where the file says what it holds. */
function readLine(line: string, surroundings: Surroundings): {record: CooperationEvent} | {problem: Problem} | null {
  const parsed = parseJson(line);
  if (!('value' in parsed)) return {problem: {field: '', ...parsed}};
  return isNote(parsed.value) ? null : readRecord('events', parsed.value, surroundings);
}
