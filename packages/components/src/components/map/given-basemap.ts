import type {Feature, FeatureCollection, MultiPolygon, Polygon} from 'geojson';
import type {StyleSpecification} from 'maplibre-gl';
import {createCountry, type Basemap} from './basemap.js';

/**
 * What a page may give in place of the borders that are shipped: `none`, countries as GeoJSON, or a MapLibre style – an object or its
 * address, whose sources may use any protocol the page has registered with MapLibre, `pmtiles://` for one.
 */
export type GivenBasemap = 'atlas' | 'none' | FeatureCollection | StyleSpecification | (string & {});

const CODE_PROPERTIES = ['ISO_A2_EH', 'ISO_A2', 'iso_a2', 'code'];

/** The style of a MapLibre map, told from other basemaps; `undefined` when it is none. */
export function styleOf(given: GivenBasemap): StyleSpecification | string | undefined {
  if (typeof given === 'string') return given === 'atlas' || given === 'none' || given === '' ? undefined : given;
  return 'layers' in given && Array.isArray(given.layers) ? given : undefined;
}

/** A basemap without any country: symbols and links alone. */
export const NO_BASEMAP: Basemap = {countries: [], borders: lines([]), disputed: lines([]), attribution: '', worldview: ''};

/**
 * Countries of a GeoJSON collection in longitude and latitude, cut at the antimeridian by whoever made it. A country is told by its
 * alpha-2 code: the `id` of the feature, or its property `ISO_A2_EH`, `ISO_A2`, `iso_a2` or `code`. Land without one is drawn and never tinted.
 * Throws a `TypeError` when it is no collection, or has no polygon.
 */
export function readGeoJson(given: FeatureCollection): Basemap {
  const features: unknown = given.features;
  if (given.type !== 'FeatureCollection' || !Array.isArray(features)) throw new TypeError('The basemap is no GeoJSON FeatureCollection and no MapLibre style.');
  const areas = given.features.filter((feature): feature is Feature<Polygon | MultiPolygon> => feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon');
  if (areas.length === 0) throw new TypeError('The basemap has no country: wanted features with a Polygon or a MultiPolygon.');
  const seen = new Set<string>();
  const countries = areas.map((feature, index) => {
    const code = codeOf(feature);
    const isKnown = code !== undefined && !seen.has(code);
    if (isKnown) seen.add(code);
    return createCountry(isKnown ? code : `#${index}`, feature.geometry);
  });
  return {countries, borders: lines(countries.flatMap(({outline}) => outline.coordinates)), disputed: lines([]), attribution: '', worldview: ''};
}

function codeOf({id, properties}: Feature): string | undefined {
  return [id, ...CODE_PROPERTIES.map((name): unknown => properties?.[name])].find((value): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value));
}

function lines(coordinates: number[][][]): Basemap['borders'] {
  return {type: 'MultiLineString', coordinates};
}
