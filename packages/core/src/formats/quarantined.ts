import type {QuarantinedRecord} from '../model/event-set.js';

const LONGEST_SEEN = 80;

/** What is wrong with a record, without where it came from. */
export type Problem = Omit<QuarantinedRecord, 'origin'>;

/** A record for the quarantine; `seen` is shown as it is when it is a text, otherwise as JSON, shortened to 80 characters. Never throws. */
export function quarantined(origin: string, field: string, seen: unknown, wanted: string, hint: string): QuarantinedRecord {
  return {origin, field, seen: shorten(show(seen)), wanted, hint};
}

function show(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || 'nothing but space';
  if (typeof value === 'number') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** The beginning of a long text, with an ellipsis. */
function shorten(text: string): string {
  return text.length <= LONGEST_SEEN ? text : `${text.slice(0, LONGEST_SEEN - 1)}…`;
}
