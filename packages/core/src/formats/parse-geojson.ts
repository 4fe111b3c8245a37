import type {EventSet} from '../model/event-set.js';
import {joinList} from './cell-list.js';
import {columnsOf} from './column-aliases.js';
import {EventCollector} from './event-collector.js';
import {parseWhen} from './linked-places-when.js';
import type {Cells} from './loose-event.js';
import {parseJson} from './parse-json.js';
import {quarantined} from './quarantined.js';

/**
 * Reads GeoJSON: what `toGeoJson` wrote, or features of another program whose properties name a type and countries, with
 * the `when` of Linked Places as their date. A feature that cannot be read goes to the quarantine with its place, and the
 * others are read. Geometry is not read: countries come from the properties. Never throws.
 */
export function parseGeoJson(text: string, {origin = 'geojson'}: {origin?: string} = {}): EventSet {
  const collector = new EventCollector();
  const parsed = parseJson(text);
  if (!('value' in parsed)) {
    collector.reject(origin, {field: '', ...parsed});
    return collector.toEventSet();
  }
  const {value} = parsed;
  const features = isRecord(value) && Array.isArray(value.features) ? value.features : isRecord(value) && value.type === 'Feature' ? [value] : null;
  if (!features) collector.reject(origin, quarantined('', isRecord(value) ? 'features' : '', isRecord(value) ? value.features ?? value.type : value, 'a FeatureCollection with a list of features', 'Check that this is a GeoJSON file.'));
  features?.forEach((feature: unknown, index) => addFeature(collector, feature, {origin: `${origin}: features[${index}]`}));
  return collector.toEventSet();
}

function addFeature(collector: EventCollector, feature: unknown, {origin}: {origin: string}): void {
  if (!isRecord(feature) || !isRecord(feature.properties)) {
    collector.reject(origin, quarantined('', 'properties', isRecord(feature) ? feature.properties : feature, 'a feature with properties', 'Give the feature a type and countries as properties.'));
    return;
  }
  const {id, properties, when} = feature;
  if (Array.isArray(properties.participants) && properties.participants.every(isRecord)) {
    collector.addRecord({...properties, id: id ?? properties.id}, {origin});
    return;
  }
  const date = when === undefined || when === null ? null : parseWhen(when);
  if (when && !date) {
    collector.reject(origin, quarantined('', 'when', when, 'timespans with start or end, each in, earliest or latest', 'Correct the dates or leave "when" out.'));
    return;
  }
  const cells = cellsOf(properties);
  if (typeof id === 'string' || typeof id === 'number') cells.id = String(id);
  else if (typeof feature['@id'] === 'string') cells.id = feature['@id'];
  collector.addLoose(cells, {origin, date});
}

/** Properties as a row of texts, so that they go by the same names as the columns of a table. */
function cellsOf(properties: Record<string, unknown>): Cells {
  const keys = Object.keys(properties);
  const cells: Cells = {};
  columnsOf(keys).forEach((column, index) => {
    if (column) cells[column] = textOf(properties[keys[index] ?? '']);
  });
  return cells;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return joinList(value.map(textOf));
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
