import type {FeatureCollection, MultiLineString, MultiPolygon, Polygon} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, MultiLineString as TopologyLines, Topology} from 'topojson-specification';
import {NO_BASEMAP, readGeoJson, styleOf, type GivenBasemap} from './given-basemap.js';
import type {LngLat} from './label-points.js';

/** A country of the basemap. */
export interface Country {
  code: string;
  geometry: Polygon | MultiPolygon;
  /** Its outline without the cut along the antimeridian and around a pole, which is no border. */
  outline: MultiLineString;
  /** West, south, east, north. */
  bounds: readonly [number, number, number, number];
}

/** What lies beneath the data. */
export interface Basemap {
  countries: readonly Country[];
  /** Limits between two countries, each drawn once. */
  borders: MultiLineString;
  disputed: MultiLineString;
  /** Where the borders come from, by name; empty when nobody says. */
  attribution: string;
  /** Whose view of disputed borders they take; empty when nobody says. */
  worldview: string;
}

let loading: Promise<Basemap> | undefined;

/** The basemap that a page asks for; the one that is shipped, decoded once for a page, under a style as well. Rejects when it cannot be read. */
export function loadBasemap(given: GivenBasemap = 'atlas'): Promise<Basemap> {
  if (given === 'none') return Promise.resolve(NO_BASEMAP);
  if (typeof given === 'object' && styleOf(given) === undefined) return new Promise((resolve) => resolve(readGeoJson(given as FeatureCollection)));
  return loadAtlas();
}

function loadAtlas(): Promise<Basemap> {
  return (loading ??= import('./basemap-110m.js').then(({basemap110m}) => decodeBasemap(basemap110m)));
}

/** Reads the text of a topology made by `scripts/lib/build-basemap.mjs`. */
export function decodeBasemap(text: string): Basemap {
  const topology = JSON.parse(text) as Topology<{countries: GeometryCollection; borders: TopologyLines; disputed: TopologyLines}>;
  const {countries, borders, disputed} = topology.objects;
  return {
    countries: feature(topology, countries).features.map(({id, geometry}) => createCountry(String(id), geometry as Polygon | MultiPolygon)),
    borders: feature(topology, borders).geometry,
    disputed: feature(topology, disputed).geometry,
    // eslint-disable-next-line cordiale/visible-strings -- names
    attribution: 'Natural Earth via visionscarto',
    worldview: 'UN',
  };
}

/** The country a place lies in, or `null` at sea. Borders run straight on the map, as they are drawn. */
export function countryAt({countries}: Pick<Basemap, 'countries'>, [lng, lat]: LngLat): string | null {
  const found = countries.find(({bounds: [west, south, east, north], geometry}) => lng >= west && lng <= east && lat >= south && lat <= north && contains(geometry, lng, lat));
  return found?.code ?? null;
}

/** A country with what is worked out of its shape. */
export function createCountry(code: string, geometry: Polygon | MultiPolygon): Country {
  const rings = ringsOf(geometry);
  const lngs = rings.flat().map(([lng = 0]) => lng);
  const lats = rings.flat().map(([, lat = 0]) => lat);
  return {
    code,
    geometry,
    outline: {type: 'MultiLineString', coordinates: rings.flatMap(withoutCut)},
    bounds: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
  };
}

function ringsOf(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Even-odd rule over all rings, holes included. */
function contains(geometry: Polygon | MultiPolygon, lng: number, lat: number): boolean {
  let isInside = false;
  for (const ring of ringsOf(geometry)) {
    for (let index = 1; index < ring.length; index++) {
      const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
      const [x1 = 0, y1 = 0] = ring[index] ?? [];
      if (y0 > lat !== y1 > lat && lng < ((x1 - x0) * (lat - y0)) / (y1 - y0) + x0) isInside = !isInside;
    }
  }
  return isInside;
}

/** A ring as lines that leave out the steps along ±180 and, around a pole, along ±90. */
function withoutCut(ring: number[][]): number[][][] {
  const lines: number[][][] = [];
  let line: number[][] = [];
  ring.forEach((point, index) => {
    const before = ring[index - 1];
    if (before && isOnCut(before) && isOnCut(point)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(point);
  });
  if (line.length > 1) lines.push(line);
  return lines;
}

function isOnCut([lng = 0, lat = 0]: number[]): boolean {
  return Math.abs(lng) > 179.99 || Math.abs(lat) > 89.99;
}
