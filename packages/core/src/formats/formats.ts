import {toCsv} from './csv.js';
import type {Format, WrittenSet} from './format.js';
import {toGeoJson} from './geojson.js';
import {toIcs} from './ics.js';
import {toJson, toNdjson} from './json.js';
import {toJsonLd} from './jsonld.js';
import {toPlover} from './plover.js';

const whole = (text: string): WrittenSet => ({text, leftOut: []});

/** Every format an event set can be written in, by the name that the command line takes. */
export const FORMATS = {
  json: {label: 'JSON', mediaType: 'application/json', extension: 'json', write: (set, options) => whole(toJson(set, options))},
  ndjson: {label: 'NDJSON', mediaType: 'application/x-ndjson', extension: 'ndjson', write: (set, options) => whole(toNdjson(set, options))},
  csv: {label: 'CSV', mediaType: 'text/csv', extension: 'csv', write: (set, options) => whole(toCsv(set, options))},
  geojson: {label: 'GeoJSON', mediaType: 'application/geo+json', extension: 'geojson', write: (set, options) => whole(toGeoJson(set, options))},
  ics: {label: 'iCalendar', mediaType: 'text/calendar', extension: 'ics', write: toIcs},
  jsonld: {label: 'JSON-LD', mediaType: 'application/ld+json', extension: 'jsonld', write: (set, options) => whole(toJsonLd(set, options))},
  plover: {label: 'PLOVER', mediaType: 'application/x-ndjson', extension: 'plover.ndjson', write: (set, options) => whole(toPlover(set, options))},
} as const satisfies Record<string, Format>;

/** What `--format` takes. */
export type FormatName = keyof typeof FORMATS;

/** True when `name` is one of {@link FORMATS}. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
