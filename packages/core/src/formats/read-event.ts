import * as v from 'valibot';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {QuarantinedRecord} from '../model/event-set.js';
import {eventSchema} from '../model/schema.js';
import {quarantined} from './quarantined.js';

/** A valid event, or why the record is none. Unknown keys are left out; `record` is not changed. Never throws. */
export function readEvent(record: unknown, {origin}: {origin: string}): {event: CooperationEvent} | {problem: QuarantinedRecord} {
  const result = v.safeParse(eventSchema, record);
  if (result.success) return {event: result.output};
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '');
  const wanted = issue.message.startsWith('Invalid') && issue.expected !== null ? issue.expected : issue.message;
  return {problem: quarantined(origin, path, issue.input, wanted, 'Correct this field and load the file again; the other records are kept.')};
}
