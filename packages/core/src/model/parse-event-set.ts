import * as v from 'valibot';
import type {Article} from './article.js';
import type {CooperationEvent, Tombstone} from './cooperation-event.js';
import {EVENT_SET_VERSION, type EventSet, type QuarantinedRecord} from './event-set.js';
import {articleSchema, eventSchema, quarantinedRecordSchema, tombstoneSchema} from './schema.js';

const LONGEST_SEEN = 80;

/**
 * Reads an event set of unknown origin, for example parsed JSON. Never throws: good records come back, each bad one is
 * described in `quarantine` with its place, what was seen and what was wanted. A bare list is taken as a list of events.
 * Input objects are not changed; unknown keys are left out.
 */
export function parseEventSet(input: unknown, {origin = 'events'}: {origin?: string} = {}): EventSet {
  const set: EventSet = {cordiale: EVENT_SET_VERSION, articles: [], events: [], tombstones: [], quarantine: []};
  const record = Array.isArray(input) ? {cordiale: EVENT_SET_VERSION, events: input} : input;
  if (!isRecord(record)) {
    set.quarantine.push(quarantined(origin, '', input, 'an object with articles and events', 'Write it with "cordiale extract --format json".'));
    return set;
  }
  if (record.cordiale !== EVENT_SET_VERSION) {
    set.quarantine.push(quarantined(origin, 'cordiale', record.cordiale, `version ${EVENT_SET_VERSION}`, 'Extract the articles again, or update this library.'));
    return set;
  }
  const list = <T>(key: string, schema: v.GenericSchema<unknown, T>, check?: Check<T>) => parseList(record[key], schema, {key, origin, quarantine: set.quarantine, check});
  set.quarantine.push(...list<QuarantinedRecord>('quarantine', quarantinedRecordSchema));
  set.articles = list<Article>('articles', articleSchema);
  const texts = new Map(set.articles.map(({id, text}) => [id, text])); // article id → text
  set.events = list<CooperationEvent>('events', eventSchema, (event) => misplacedEvidence(event, texts));
  set.tombstones = list<Tombstone>('tombstones', tombstoneSchema);
  return set;
}

/** What is wrong with a record that is valid by itself, seen beside the others; `null` when nothing is. */
type Check<T> = (record: T) => {path: string; seen: unknown; wanted: string} | null;

/** The first quote of an event that does not stand where it says in its article. Articles outside the set cannot be looked up. */
function misplacedEvidence({reports}: CooperationEvent, texts: ReadonlyMap<string, string>): ReturnType<Check<CooperationEvent>> {
  for (const [report, {evidence}] of reports.entries()) {
    for (const [index, {article, start, end, exact}] of evidence.entries()) {
      const there = texts.get(article)?.slice(start, end) ?? exact;
      if (there !== exact) return {path: `.reports[${report}].evidence[${index}].exact`, seen: exact, wanted: `the words at its position: ${shorten(show(there))}`};
    }
  }
  return null;
}

interface ListOptions<T> {
  key: string;
  origin: string;
  quarantine: QuarantinedRecord[];
  check?: Check<T> | undefined;
}

/** The valid records of a list, the first of each id; the others go to the quarantine. */
function parseList<T>(list: unknown, schema: v.GenericSchema<unknown, T>, {key, origin, quarantine, check}: ListOptions<T>): T[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    quarantine.push(quarantined(origin, key, list, 'a list', `Put the ${key} into square brackets.`));
    return [];
  }
  const knownIds = new Set<unknown>();
  return list.flatMap((item: unknown, index) => {
    const result = v.safeParse(schema, item);
    const id = isRecord(item) ? item.id : undefined;
    if (!result.success) {
      const issue = result.issues[0];
      const path = (issue.path ?? []).map(({key: part}) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
      const wanted = issue.expected !== null && issue.message.startsWith('Invalid') ? issue.expected : issue.message;
      quarantine.push(quarantined(origin, `${key}[${index}]${path}`, issue.input, wanted, correction(id)));
      return [];
    }
    if (id !== undefined && knownIds.has(id)) {
      quarantine.push(quarantined(origin, `${key}[${index}].id`, id, 'an id that no earlier record has', 'The first record with this id is shown. Give this one an id of its own.'));
      return [];
    }
    const flaw = check?.(result.output);
    if (flaw) {
      quarantine.push(quarantined(origin, `${key}[${index}]${flaw.path}`, flaw.seen, flaw.wanted, correction(id)));
      return [];
    }
    knownIds.add(id);
    return [result.output];
  });
}

function correction(id: unknown): string {
  const which = typeof id === 'string' ? ` of the record with id ${shorten(show(id))}` : '';
  return `Correct this field${which} and load the file again; the other records are shown.`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quarantined(origin: string, field: string, seen: unknown, wanted: string, hint: string): QuarantinedRecord {
  return {origin, field, seen: shorten(show(seen)), wanted, hint};
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_SEEN ? text : `${text.slice(0, LONGEST_SEEN - 1)}…`;
}
