import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventSet} from '../model/event-set.js';
import {eventInWords} from '../words/event-in-words.js';
import {writtenNote, type ExportNote} from './export-note.js';
import {whenOf, type When} from './linked-places-when.js';

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** Where an event's countries lie: a line from donor to recipient, in two pieces where it crosses the antimeridian, or the points of all that took part. */
export type EventGeometry = {type: 'Point'; coordinates: Position} | {type: 'MultiPoint' | 'LineString'; coordinates: Position[]} | {type: 'MultiLineString'; coordinates: Position[][]};

/** Where places come from. */
export interface GeoJsonOptions {
  /** Where a country is marked, by ISO 3166-1 alpha-2 code; `null` when unknown. Without it, features have no geometry: core knows no places. */
  pointOf?: ((country: string) => Position | null) | undefined;
}

/** An event as a GeoJSON feature, with the `when` of Linked Places. */
export interface EventFeature {
  type: 'Feature';
  id: string;
  geometry: EventGeometry | null;
  /** The whole event but its id, and a title for people. */
  properties: {title: string} & Omit<CooperationEvent, 'id'>;
  when?: When;
}

/**
 * The events of a set as a GeoJSON FeatureCollection (RFC 7946): a feature an event, in the order of the set. Texts of
 * articles are left to the JSON form. Read it back with `parseGeoJson`.
 */
export function toGeoJson(set: EventSet, {pointOf, note}: GeoJsonOptions & {note?: ExportNote | undefined} = {}): string {
  const features = set.events.map((event) => JSON.stringify(featureOf(event, pointOf)));
  const head = JSON.stringify({type: 'FeatureCollection', cordiale: set.cordiale, ...(note ? {about: writtenNote(set, note)} : {})}).slice(0, -1);
  return `${head},"features":[${features.length === 0 ? '' : `\n${features.join(',\n')}\n`}]}\n`;
}

function featureOf(event: CooperationEvent, pointOf: GeoJsonOptions['pointOf']): EventFeature {
  const {id, ...rest} = event;
  const when = whenOf(event.date);
  return {type: 'Feature', id, geometry: pointOf ? geometryOf(event, pointOf) : null, properties: {title: eventInWords(event), ...rest}, ...(when ? {when} : {})};
}

/** A line only where one country acts for one other: between several, nobody knows who with whom. */
function geometryOf({participants}: CooperationEvent, pointOf: NonNullable<GeoJsonOptions['pointOf']>): EventGeometry | null {
  const placed = participants.flatMap(({country, role}) => {
    const point = pointOf(country);
    return point && isPosition(point) ? [{role, point}] : [];
  });
  const [first, second] = placed;
  if (!first) return null;
  if (!second) return {type: 'Point', coordinates: first.point};
  const isDirected = placed.length === 2 && first.role === 'actor' && second.role === 'recipient';
  return isDirected ? lineBetween(first.point, second.point) : {type: 'MultiPoint', coordinates: placed.map(({point}) => point)};
}

/** The shorter way between two points, cut at the antimeridian as RFC 7946 (3.1.9) asks. */
function lineBetween(from: Position, to: Position): EventGeometry {
  if (Math.abs(to[0] - from[0]) <= 180) return {type: 'LineString', coordinates: [from, to]};
  const edge = from[0] > 0 ? 180 : -180; // where the line leaves the map; it comes in again at the other edge
  const part = (edge - from[0]) / (to[0] + 2 * edge - from[0]);
  const latitude = from[1] + part * (to[1] - from[1]);
  return {type: 'MultiLineString', coordinates: [[from, [edge, latitude]], [[-edge, latitude], to]]};
}

function isPosition([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
