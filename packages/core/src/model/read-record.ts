import type {Article} from './article.js';
import type {Schema} from './checks.js';
import type {CooperationEvent, Tombstone} from './cooperation-event.js';
import type {Problem, RecordList} from './event-set.js';
import type {Taxonomy} from './host-taxonomy.js';
import {correction, readBySchema} from './read-by-schema.js';
import {articleSchema, tombstoneSchema} from './schema.js';
import {schemasFor} from './schemas-for.js';
import {showValue} from './show-seen.js';

/** What each list of an event set holds. */
export interface RecordOf {
  articles: Article;
  events: CooperationEvent;
  tombstones: Tombstone;
}

const SCHEMAS = {articles: articleSchema, tombstones: tombstoneSchema};

/** What a record is seen beside. */
export interface Surroundings {
  /** Ids of the records that are in the list already. */
  ids: {has(id: string): boolean};
  /** Article id → text, where it is at hand. */
  texts: ReadonlyMap<string, string>;
  /** What the host adds to the built-in taxonomy. Defaults to all that hosts have added. */
  taxonomy?: Taxonomy | undefined;
}

/**
 * A valid record for a list of an event set, or what is wrong with it first, its field as a path within the record.
 * Unknown keys are left out; `item` is not changed. Never throws.
 */
export function readRecord<List extends RecordList>(list: List, item: unknown, {ids, texts, taxonomy}: Surroundings): {record: RecordOf[List]} | {problem: Problem} {
  const schema = list === 'events' ? schemasFor(taxonomy).event : SCHEMAS[list as Exclude<List, 'events'>];
  const read = readBySchema(schema as Schema<RecordOf[List]>, item);
  if ('problem' in read) return read;
  const {id} = read.record;
  if (ids.has(id)) return {problem: {field: 'id', seen: showValue(id), wanted: 'an id that no earlier record has', hint: 'The first record with this id is shown. Give this one an id of its own.'}};
  const problem = list === 'events' ? misplacedEvidence(read.record as CooperationEvent, texts) : null;
  return problem ? {problem} : read;
}

/** The first quote of an event that does not stand where it says in its article. Articles whose text is not at hand cannot be looked up. */
function misplacedEvidence(event: CooperationEvent, texts: ReadonlyMap<string, string>): Problem | null {
  for (const [report, {evidence}] of event.reports.entries()) {
    for (const [index, {article, start, end, exact}] of evidence.entries()) {
      const text = texts.get(article);
      const there = text ? text.slice(start, end) : exact;
      if (there !== exact) return {field: `reports[${report}].evidence[${index}].exact`, seen: showValue(exact), wanted: `the words at its position: ${showValue(there)}`, hint: correction(event)};
    }
  }
  return null;
}
