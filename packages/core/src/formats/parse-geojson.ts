import type {EventSet} from '../model/event-set.js';
import {inJson, showValue} from '../model/show-seen.js';
import {cellsOf} from './cells-of.js';
import {EventCollector} from './event-collector.js';
import {parseWhen} from './linked-places-when.js';
import {parseJson} from './parse-json.js';

/**
 * Reads GeoJSON: what `toGeoJson` wrote, or features of another program whose properties name a type and countries, with
 * the `when` of Linked Places as their date. A feature that cannot be read goes to the quarantine with its place, and the
 * others are read. Geometry is not read: countries come from the properties. Never throws.
 */
export function parseGeoJson(text: string, {origin = 'geojson'}: {origin?: string} = {}): EventSet {
  const collector = new EventCollector();
  const parsed = parseJson(text);
  if (!('value' in parsed)) {
    collector.reject({field: '', ...parsed}, {origin});
    return collector.toEventSet();
  }
  const {value} = parsed;
  const features = isRecord(value) && Array.isArray(value.features) ? value.features : isRecord(value) && value.type === 'Feature' ? [value] : null;
  if (!features) collector.reject({field: isRecord(value) ? 'features' : '', seen: showValue(isRecord(value) ? value.features ?? value.type : value), wanted: 'a FeatureCollection with a list of features', hint: 'Check that this is a GeoJSON file.', code: 'wrong-form'}, {origin});
  features?.forEach((feature: unknown, index) => addFeature(collector, feature, {origin: `${origin}: features[${index}]`}));
  return collector.toEventSet();
}

function addFeature(collector: EventCollector, feature: unknown, {origin}: {origin: string}): void {
  if (!isRecord(feature) || !isRecord(feature.properties)) {
    collector.reject({field: 'properties', seen: showValue(isRecord(feature) ? feature.properties : feature), wanted: 'a feature with properties', hint: 'Give the feature a type and countries as properties.'}, {origin, record: inJson(feature)});
    return;
  }
  const {id, properties, when} = feature;
  if (Array.isArray(properties.participants) && properties.participants.every(isRecord)) {
    collector.addRecord({...properties, id: id ?? properties.id}, {origin});
    return;
  }
  const date = when === undefined || when === null ? null : parseWhen(when);
  if (when && !date) {
    collector.reject({field: 'when', seen: showValue(when), wanted: 'timespans with start or end, each in, earliest or latest', hint: 'Correct the dates or leave "when" out.'}, {origin, record: inJson(feature)});
    return;
  }
  const cells = cellsOf(properties);
  if (typeof id === 'string' || typeof id === 'number') cells.id = String(id);
  else if (typeof feature['@id'] === 'string') cells.id = feature['@id'];
  collector.addLoose(cells, {origin, date});
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
