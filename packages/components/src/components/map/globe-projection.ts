import {geoDistance, geoProjection, type GeoProjection, type GeoRawProjection} from 'd3-geo';
import {MAX_ZOOM, worldWidth, WORLD_PX, type Camera, type Size} from './camera.js';
import type {LngLat} from './label-points.js';
import type {MapProjection} from './map-projection.js';

const RADIANS = Math.PI / 180;
const MAX_LATITUDE = 85.051129;
/** MapLibre's smallest zoom, counted at the equator. */
const MIN_ZOOM = -2;
/** MapLibre looks from 1.5 times the height of the map, which is a field of view of 36.87°. */
const EYE_HEIGHTS = 1.5;
/** A globe fitted whole leaves this part of the smaller side free. */
const FITTED_SHARE = 0.9;
/** Closer than this a fitted globe shows nothing but the coarseness of the borders. */
const MAX_FITTED_ZOOM = 4.6;
const WORLD_MIDDLE: LngLat = [11, 25];

/** A globe in perspective, as MapLibre draws it. */
export const globeProjection: MapProjection = {
  constrain({lng, lat, zoom}) {
    const keptLat = clamp(lat, -MAX_LATITUDE, MAX_LATITUDE);
    return {lng: wrapLng(lng), lat: keptLat, zoom: clamp(zoom, MIN_ZOOM + nearness(keptLat), MAX_ZOOM)};
  },

  project(camera, size, place) {
    if (geoDistance([...place], [camera.lng, camera.lat]) > horizonOf(camera, size)) return null;
    const [x, y] = createGlobe(camera, size)([...place]) ?? [0, 0];
    return {x, y};
  },

  unproject(camera, size, {x, y}) {
    const [lng, lat] = createGlobe(camera, size).invert?.([x, y]) ?? [NaN, NaN];
    return Number.isFinite(lng) && Number.isFinite(lat) ? [wrapLng(lng), lat] : null;
  },

  pan(camera, _size, dx, dy) {
    const degreesPerPx = 1 / radiusOf(camera) / RADIANS;
    const lat = clamp(camera.lat + dy * degreesPerPx, -MAX_LATITUDE, MAX_LATITUDE);
    const lng = camera.lng - (dx * degreesPerPx) / Math.max(0.2, Math.cos(camera.lat * RADIANS));
    // The globe keeps its size, so the zoom changes with the latitude it is counted at.
    return {lng: wrapLng(lng), lat, zoom: camera.zoom + nearness(lat) - nearness(camera.lat)};
  },

  zoomAt(camera, _size, _point, zooms) {
    return {...camera, zoom: camera.zoom + zooms};
  },

  fit(points, size, padding) {
    if (points.length === 0) return this.world(size);
    const [lng, lat] = middleOf(points);
    const widest = Math.max(0.02, ...points.map((point) => geoDistance([...point], [lng, lat])));
    const room = Math.min(size.widthPx - padding.left - padding.right, size.heightPx - padding.top - padding.bottom) / 2;
    const whole = wholeRadius(size);
    const radius = widest > 1.2 ? whole : Math.max(whole, room / Math.sin(widest));
    return this.constrain({lng, lat, zoom: Math.min(MAX_FITTED_ZOOM, zoomOf(radius, lat))}, size);
  },

  world(size) {
    const [lng, lat] = WORLD_MIDDLE;
    return this.constrain({lng, lat, zoom: zoomOf(wholeRadius(size), lat)}, size);
  },
};

/** The projection of d3-geo that a camera looks through, in pixels of the map. */
export function createGlobe(camera: Camera, size: Size): GeoProjection {
  return geoProjection(perspectiveFrom(eyeDistance(camera, size)))
    .rotate([-camera.lng, -camera.lat])
    .scale(radiusOf(camera))
    .translate([size.widthPx / 2, size.heightPx / 2])
    .clipAngle(horizonOf(camera, size) / RADIANS)
    .precision(0.3);
}

/** Perspective onto a plane through the nearest point of the globe; `eye` is counted in radii from its middle. */
function perspectiveFrom(eye: number): GeoRawProjection {
  return Object.assign((lambda: number, phi: number): [number, number] => {
    const depth = Math.cos(phi) * Math.cos(lambda);
    const scale = (eye - 1) / (eye - depth);
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)];
  }, {
    /** Where the ray from the eye through a point of the plane first meets the globe; not a number when it misses. */
    invert(x: number, y: number): [number, number] {
      const square = x * x + y * y;
      const ray = square + (eye - 1) ** 2;
      const depth = (eye * square + (eye - 1) * Math.sqrt((eye - 1) ** 2 - square * (eye * eye - 1))) / ray;
      const scale = (eye - depth) / (eye - 1);
      return [Math.atan2(x * scale, depth), Math.asin(y * scale)];
    },
  });
}

/** Radius of the globe in pixels, at the depth of its nearest point. */
function radiusOf(camera: Camera): number {
  return worldWidth(camera) / (2 * Math.PI * Math.cos(camera.lat * RADIANS));
}

function zoomOf(radius: number, lat: number): number {
  return Math.log2((radius * 2 * Math.PI * Math.cos(lat * RADIANS)) / WORLD_PX);
}

/** Radius of a globe that is seen whole: its limb looks smaller than it is, because the eye is near. */
function wholeRadius({widthPx, heightPx}: Size): number {
  const limb = (Math.min(widthPx, heightPx) * FITTED_SHARE) / 2;
  const height = EYE_HEIGHTS * Math.max(1, heightPx);
  return (limb * limb + limb * Math.hypot(limb, height)) / height;
}

function eyeDistance(camera: Camera, {heightPx}: Size): number {
  return 1 + (EYE_HEIGHTS * Math.max(1, heightPx)) / radiusOf(camera);
}

/** How far from the middle one can see, in radians. */
function horizonOf(camera: Camera, size: Size): number {
  return Math.acos(1 / eyeDistance(camera, size));
}

/** Zooms that a globe of one size loses from the equator to a latitude. */
function nearness(lat: number): number {
  return Math.log2(Math.cos(lat * RADIANS));
}

/** The point of the globe nearest to all points: the direction of their sum. */
function middleOf(points: readonly LngLat[]): LngLat {
  const sum = [0, 0, 0];
  for (const [lng, lat] of points) {
    const cosine = Math.cos(lat * RADIANS);
    for (const [axis, part] of [cosine * Math.cos(lng * RADIANS), cosine * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)].entries()) sum[axis] = (sum[axis] ?? 0) + part;
  }
  const [x = 0, y = 0, z = 0] = sum;
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function wrapLng(lng: number): number {
  return lng - 360 * Math.floor((lng + 180) / 360);
}
