import type {EventSet} from '../model/event-set.js';
import {EventCollector} from './event-collector.js';
import {isNote} from './is-note.js';
import {parseJson} from './parse-json.js';

/** Reads events from NDJSON, one a line; a line `{"about": …}` is what the file says of itself. A line that cannot be read goes to the quarantine with its number; the others are read. Never throws. */
export function parseNdjson(text: string, {origin = 'ndjson'}: {origin?: string} = {}): EventSet {
  const collector = new EventCollector();
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (line.trim() === '') return;
    const place = {origin: `${origin}:${index + 1}`};
    const parsed = parseJson(line);
    if ('value' in parsed) {
      if (!isNote(parsed.value)) collector.addRecord(parsed.value, place);
    } else collector.reject({field: '', ...parsed}, {...place, record: line});
  });
  return collector.toEventSet();
}
