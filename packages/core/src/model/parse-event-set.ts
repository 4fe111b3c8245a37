import type {Schema} from './checks.js';
import {EVENT_SET_VERSION, type Correction, type EventSet, type Problem, type QuarantinedRecord, type RecordList} from './event-set.js';
import type {Taxonomy} from './host-taxonomy.js';
import {readBySchema} from './read-by-schema.js';
import {readRecord, type RecordOf} from './read-record.js';
import type {Revision} from './revision.js';
import {correctionSchema, quarantinedRecordSchema} from './schema.js';
import {schemasFor} from './schemas-for.js';
import {inJson, showValue} from './show-seen.js';

/**
 * Reads an event set of unknown origin, for example parsed JSON. Never throws: good records come back, each bad one is
 * kept in `quarantine` with its place, what was seen and what was wanted. A bare list is taken as a list of events.
 * Input objects are not changed; unknown keys are left out. What a host adds to the taxonomy is valid once it is given.
 */
export function parseEventSet(input: unknown, {origin = 'events', taxonomy}: {origin?: string; taxonomy?: Taxonomy | undefined} = {}): EventSet {
  const set: EventSet = {cordiale: EVENT_SET_VERSION, articles: [], events: [], tombstones: [], quarantine: []};
  const source = Array.isArray(input) ? {cordiale: EVENT_SET_VERSION, events: input} : input;
  const refuse = (field: string, seen: unknown, wanted: string, hint: string) => set.quarantine.push({origin, field, seen: showValue(seen), wanted, hint, code: 'wrong-form'});
  if (!isRecord(source)) {
    refuse('', input, 'an object with articles and events', 'Write it with "cordiale extract --format json".');
    return set;
  }
  if (source.cordiale !== EVENT_SET_VERSION) {
    refuse('cordiale', source.cordiale, `version ${EVENT_SET_VERSION}`, 'Extract the articles again, or update this library.');
    return set;
  }
  const itemsOf = (key: string): unknown[] => {
    const list = source[key];
    if (list === undefined || Array.isArray(list)) return list ?? [];
    refuse(key, list, 'a list', `Put the ${key} into square brackets.`);
    return [];
  };
  const reading = {origin, quarantine: set.quarantine, taxonomy};
  set.quarantine.push(...readPlain<QuarantinedRecord>('quarantine', itemsOf('quarantine'), quarantinedRecordSchema, reading));
  set.articles = readList('articles', itemsOf('articles'), new Map(), reading);
  const texts = new Map(set.articles.map(({id, text}) => [id, text])); // article id → text
  set.events = readList('events', itemsOf('events'), texts, reading);
  set.tombstones = readList('tombstones', itemsOf('tombstones'), texts, reading);
  const corrections = readPlain<Correction>('corrections', itemsOf('corrections'), correctionSchema, reading);
  const revisions = readPlain<Revision>('revisions', itemsOf('revisions'), schemasFor(taxonomy).revision, reading);
  return {...set, ...(source.story === undefined ? {} : {story: source.story}), ...(corrections.length > 0 ? {corrections} : {}), ...(revisions.length > 0 ? {revisions} : {})};
}

interface Reading {
  origin: string;
  quarantine: QuarantinedRecord[];
  taxonomy?: Taxonomy | undefined;
}

/** The valid records of a list, the first of each id; the others go to the quarantine as they came. */
function readList<List extends RecordList>(list: List, items: readonly unknown[], texts: ReadonlyMap<string, string>, {origin, quarantine, taxonomy}: Reading): RecordOf[List][] {
  const ids = new Set<string>();
  return items.flatMap((item, index) => {
    const read = readRecord(list, item, {ids, texts, taxonomy});
    if ('problem' in read) {
      const record = inJson(item);
      quarantine.push({origin, ...placed(read.problem, list, index), list, ...(record === undefined ? {} : {record})});
      return [];
    }
    ids.add(read.record.id);
    return [read.record];
  });
}

/** What the set says of its own records, which nobody re-admits. */
function readPlain<T>(key: string, items: readonly unknown[], schema: Schema<T>, {origin, quarantine}: Reading): T[] {
  return items.flatMap((item, index) => {
    const read = readBySchema(schema, item);
    if (!('problem' in read)) return [read.record];
    quarantine.push({origin, ...placed(read.problem, key, index)});
    return [];
  });
}

/** A problem whose field is a path within the whole set: `events[3].date.edtf`. */
function placed(problem: Problem, key: string, index: number): Problem {
  const {field} = problem;
  return {...problem, field: `${key}[${index}]${field === '' || field.startsWith('[') ? field : `.${field}`}`};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
