import type {Article} from '../model/article.js';
import type {Correction, EventSet, Problem, QuarantinedRecord, RecordList} from '../model/event-set.js';
import {readRecord, type RecordOf, type Surroundings} from '../model/read-record.js';
import {inJson} from '../model/show-seen.js';
import {cellsOf} from './cells-of.js';
import {readLoose} from './loose-event.js';

/** A set after a correction, and what is still wrong with the record; `null` when it was re-admitted. */
export interface Readmission {
  set: EventSet;
  problem: QuarantinedRecord | null;
}

/**
 * Takes a corrected record out of the quarantine and puts it at its place, by id, into the list it belongs into.
 * `index` is its place in `set.quarantine`; `corrected` is a record of that list, or for an event also an object of texts
 * by column, as in CSV. A record that is still wrong stays where it was, with the new problem and all earlier ones.
 * `set.corrections` keeps what each re-admitted record was. `set` is not changed. Throws a `RangeError` when the
 * quarantine has no such place, never for a record.
 */
export function readmit(set: EventSet, index: number, corrected: unknown): Readmission {
  const was = set.quarantine[index];
  if (!was) throw new RangeError(`Unknown place ${index}. The quarantine holds ${set.quarantine.length} records, counted from 0.`);
  const list = was.list ?? 'events';
  const surroundings = {ids: new Set(set[list].map(({id}) => id)), texts: new Map(set.articles.map(({id, text}) => [id, text]))};
  const read = readCorrected(list, corrected, surroundings);
  if ('problem' in read) {
    const problem = stillWrong(was, read.problem, {list, record: inJson(corrected)});
    return {set: {...set, quarantine: set.quarantine.with(index, problem)}, problem};
  }
  const {record, articles} = read;
  const correction: Correction = {list, id: record.id, was};
  const known = new Set(set.articles.map(({id}) => id));
  const readmitted = {...set, articles: articles.filter(({id}) => !known.has(id)).reduce(insert, set.articles), quarantine: set.quarantine.toSpliced(index, 1), corrections: [...(set.corrections ?? []), correction]};
  return {set: {...readmitted, [list]: insert(readmitted[list] as RecordOf[RecordList][], record)}, problem: null};
}

/** A record by its schema, or an event from texts; the articles are those that the texts name. */
function readCorrected(list: RecordList, corrected: unknown, surroundings: Surroundings): {record: RecordOf[RecordList]; articles: Article[]} | {problem: Problem} {
  const isOfTexts = list === 'events' && typeof corrected === 'object' && corrected !== null && !Array.isArray(corrected) && !('participants' in corrected && Array.isArray(corrected.participants));
  if (isOfTexts) {
    const read = readLoose(cellsOf(corrected as Record<string, unknown>), {date: null, ids: surroundings.ids});
    return 'problem' in read ? read : {record: read.event, articles: read.articles};
  }
  const read = readRecord(list, corrected, surroundings);
  return 'problem' in read ? read : {record: read.record, articles: []};
}

function stillWrong({origin, field, seen, wanted, hint, code, earlier = []}: QuarantinedRecord, problem: Problem, {list, record}: {list: RecordList; record: string | undefined}): QuarantinedRecord {
  return {origin, ...problem, list, ...(record === undefined ? {} : {record}), earlier: [...earlier, {field, seen, wanted, hint, ...(code && {code})}]};
}

/** The records with one more, before the first whose id is greater. */
function insert<T extends {id: string}>(records: readonly T[], record: T): T[] {
  const at = records.findIndex(({id}) => id > record.id);
  return records.toSpliced(at < 0 ? records.length : at, 0, record);
}
