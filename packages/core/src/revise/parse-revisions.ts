import type {QuarantinedRecord} from '../model/event-set.js';
import type {Taxonomy} from '../model/host-taxonomy.js';
import {readBySchema} from '../model/read-by-schema.js';
import type {Revision} from '../model/revision.js';
import {schemasFor} from '../model/schemas-for.js';
import {inJson, showValue} from '../model/show-seen.js';

/** Revisions of unknown origin, and those that cannot be used. */
export interface ParsedRevisions {
  revisions: Revision[];
  quarantine: QuarantinedRecord[];
}

/**
 * Reads revisions, for example parsed JSON: a list of them, or an object that has it under `revisions`, such as a revised set.
 * Never throws: each that is wrong is kept in `quarantine` with its place, what was seen and what was wanted.
 * What a host adds to the taxonomy is valid once it is given; defaults to all that hosts have added.
 */
export function parseRevisions(input: unknown, {origin = 'revisions', taxonomy}: {origin?: string; taxonomy?: Taxonomy | undefined} = {}): ParsedRevisions {
  const list = Array.isArray(input) ? input : typeof input === 'object' && input !== null && 'revisions' in input ? input.revisions : undefined;
  const parsed: ParsedRevisions = {revisions: [], quarantine: []};
  if (!Array.isArray(list)) {
    parsed.quarantine.push({origin, field: 'revisions', seen: showValue(input), wanted: 'a list of revisions', hint: 'Write them as [{"kind": "reject", "event": …, "by": …, "at": …, "why": …}].', code: 'wrong-form'});
    return parsed;
  }
  for (const [index, item] of list.entries()) {
    const read = readBySchema(schemasFor(taxonomy).revision, item);
    if ('record' in read) parsed.revisions.push(read.record);
    else parsed.quarantine.push({origin, ...read.problem, field: `revisions[${index}]${read.problem.field === '' ? '' : `.${read.problem.field}`}`, ...recordOf(item)});
  }
  return parsed;
}

function recordOf(item: unknown): {record?: string} {
  const record = inJson(item);
  return record === undefined ? {} : {record};
}
