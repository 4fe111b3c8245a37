import type {EventSet} from '../model/event-set.js';

/** An event set as JSON, indented for people, keys always in the same order. Read it back with `parseEventSet`. */
export function toJson(set: EventSet): string {
  return `${JSON.stringify(set, null, 1)}\n`;
}

/** The events of a set as NDJSON: one event a line, in the order of the set. */
export function toNdjson({events}: EventSet): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
