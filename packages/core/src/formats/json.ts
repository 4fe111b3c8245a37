import type {EventSet} from '../model/event-set.js';

/**
 * An event set as JSON, indented for people, keys always in the same order. Read it back with `parseEventSet`.
 * With `selection`, the text says which selection it holds, under that key.
 */
export function toJson(set: EventSet, {selection}: {selection?: string | undefined} = {}): string {
  const {cordiale, ...rest} = set;
  return `${JSON.stringify(selection ? {cordiale, selection, ...rest} : set, null, 1)}\n`;
}

/** The events of a set as NDJSON: one event a line, in the order of the set. Read it back with `parseNdjson`. */
export function toNdjson({events}: EventSet): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
