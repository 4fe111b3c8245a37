export {FORMATS, isFormatName, type FormatName} from './formats.js';
export type {Format, LeftOut, WriteOptions, WrittenSet} from './format.js';
export {pickEvents} from './pick-events.js';
export type {ExportNote, WrittenNote} from './export-note.js';
export {selectionInWords} from './selection-in-words.js';
export {hashOf} from '../model/hash-of.js';
export {citationOf, hashOfEvents, type CitationOptions} from './citation.js';

export {toJson, toNdjson} from './json.js';
export {CSV_COLUMNS, toCsv, type CsvColumn, type CsvOptions} from './csv.js';
export {toGeoJson, type EventFeature, type EventGeometry, type GeoJsonOptions, type Position} from './geojson.js';
export {whenOf, parseWhen, type When, type WhenSide} from './linked-places-when.js';
export {toIcs, type IcsOptions} from './ics.js';
export {toJsonLd} from './jsonld.js';
export {toPlover, type PloverRecord} from './plover.js';
export {ALPHA_3_OF_ALPHA_2, alpha3Of} from '../model/alpha-3.js';

export {parseEvents} from './parse-events.js';
export {parseNdjson} from './parse-ndjson.js';
export {parseCsv} from './parse-csv.js';
export {parseGeoJson} from './parse-geojson.js';
export {DEEPEST_JSON, parseJson} from './parse-json.js';
export {readmit, type Readmission} from './readmit.js';
