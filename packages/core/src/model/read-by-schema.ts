import {Mismatch, type Schema} from './checks.js';
import type {Problem} from './event-set.js';
import {showValue} from './show-seen.js';

/** A record that a schema takes, or the first field that it does not. */
export function readBySchema<T>(schema: Schema<T>, item: unknown): {record: T} | {problem: Problem} {
  const read = schema(item);
  if (!(read instanceof Mismatch)) return {record: read};
  const field = read.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('').replace(/^\./, '');
  return {problem: {field, seen: showValue(read.seen), wanted: read.wanted, hint: correction(item)}};
}

/** What to do about a record that is wrong. */
export function correction(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  const which = typeof id === 'string' ? ` of the record with id ${showValue(id)}` : '';
  return `Correct this field${which} and load the file again; the other records are shown.`;
}
