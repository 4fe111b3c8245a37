import {parseEventSet} from '../model/parse-event-set.js';
import {EVENT_SET_VERSION, type EventSet} from '../model/event-set.js';
import {parseCsv} from './parse-csv.js';
import {parseGeoJson} from './parse-geojson.js';
import {parseJson} from './parse-json.js';
import {isNote} from './is-note.js';
import {parseNdjson} from './parse-ndjson.js';

/**
 * Reads events in any form that can be read back: JSON, NDJSON, CSV or GeoJSON, told apart by the end of `name`, else by
 * the text itself. `name` also says in the quarantine where a record came from. Never throws.
 */
export function parseEvents(text: string, {name = 'events'}: {name?: string} = {}): EventSet {
  const options = {origin: name};
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === 'csv' || extension === 'tsv') return parseCsv(text, options);
  if (extension === 'ndjson' || extension === 'jsonl') return parseNdjson(text, options);
  if (extension === 'geojson') return parseGeoJson(text, options);
  const isJson = /^[\s\uFEFF]*[[{]/.test(text);
  if (extension !== 'json' && !isJson) return parseCsv(text, options);
  const parsed = parseJson(text);
  if (!('value' in parsed)) {
    if (extension !== 'json' && /^[\s\uFEFF]*\{[^\n]*\}[^\S\n]*\n\s*\{/.test(text)) return parseNdjson(text, options);
    return {cordiale: EVENT_SET_VERSION, articles: [], events: [], tombstones: [], quarantine: [{origin: name, field: '', ...parsed}]};
  }
  const {value} = parsed;
  if (isNote(value) || (typeof value === 'object' && value !== null && 'participants' in value)) return parseNdjson(text, options); // a single line
  const isFeatures = typeof value === 'object' && value !== null && 'type' in value && (value.type === 'FeatureCollection' || value.type === 'Feature');
  return isFeatures ? parseGeoJson(text, options) : parseEventSet(value, options);
}
