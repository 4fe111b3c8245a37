import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventSet} from '../model/event-set.js';
import {eventInWords} from '../words/event-in-words.js';
import {writtenNote, type ExportNote} from './export-note.js';
import {whenOf, type When} from './linked-places-when.js';

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** Where an event's countries lie: a line from donor to recipient, or the points of all that took part. */
export type EventGeometry = {type: 'Point'; coordinates: Position} | {type: 'MultiPoint' | 'LineString'; coordinates: Position[]};

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
  return {type: isDirected ? 'LineString' : 'MultiPoint', coordinates: placed.map(({point}) => point)};
}

function isPosition([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
