import type {LngLat} from './label-points.js';

/** Where a map looks: what is in its middle, and how large the world is. Zoom as MapLibre counts it: the world is 512 · 2^zoom pixels wide. */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}

/** What a map takes up of the page, in CSS pixels. */
export interface Size {
  widthPx: number;
  heightPx: number;
}

/** A place on the screen in CSS pixels from the top left corner of the map. */
export interface PointPx {
  x: number;
  y: number;
}

/** Free space in pixels to leave inside the edges. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Width of the world in pixels at zoom 0. */
export const WORLD_PX = 512;
/** Closest zoom of every renderer, as MapLibre counts it. */
export const MAX_ZOOM = 7;
/** How long a camera that is not moved by hand is on its way. */
export const CAMERA_MS = 400;

/** Closer than this a fitted map shows nothing but the coarseness of the borders. */
const MAX_FITTED_ZOOM = 4.6;
const MAX_LATITUDE = 85.051129;
const RADIANS = Math.PI / 180;

/** The inhabited world without much of the polar seas, cut in the Bering Strait. */
const WORLD_NORTH = 76;
const WORLD_SOUTH = -54;
const WORLD_MIDDLE = 11;

/** Mercator position as parts of the world's width: x 0 to 1 from west to east, y 0 to 1 from north to south. */
export function toMercator([lng, lat]: LngLat): [x: number, y: number] {
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * RADIANS);
  return [(lng + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of {@link toMercator}. */
export function fromMercator([x, y]: readonly [number, number]): [lng: number, lat: number] {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS)];
}

/** Width of the world in pixels. */
export function worldWidth({zoom}: Camera): number {
  return WORLD_PX * 2 ** zoom;
}

/** Pixel position of a place, in the copy of the world whose meridian is nearest to the middle. */
export function projectPoint(camera: Camera, {widthPx, heightPx}: Size, [lng, lat]: LngLat): PointPx {
  const [cx, cy] = toMercator([camera.lng, camera.lat]);
  const [x, y] = toMercator([lng, lat]);
  const world = worldWidth(camera);
  const dx = x - cx;
  return {x: widthPx / 2 + (dx - Math.round(dx)) * world, y: heightPx / 2 + (y - cy) * world};
}

/** The place at a pixel position, its longitude from −180 to 180. */
export function unprojectPoint(camera: Camera, {widthPx, heightPx}: Size, {x, y}: PointPx): LngLat {
  const [cx, cy] = toMercator([camera.lng, camera.lat]);
  const world = worldWidth(camera);
  const [lng, lat] = fromMercator([cx + (x - widthPx / 2) / world, cy + (y - heightPx / 2) / world]);
  return [wrapLng(lng), lat];
}

/** The same camera, moved so that the world covers the height of the map: MapLibre's own rule, so that both pictures agree. */
export function constrainCamera({lng, lat, zoom}: Camera, {heightPx}: Size): Camera {
  const kept = Math.min(MAX_ZOOM, Math.max(zoom, Math.log2(Math.max(heightPx, 1) / WORLD_PX)));
  const halfHeight = heightPx / worldWidth({lng, lat, zoom: kept}) / 2;
  const [, y] = toMercator([lng, lat]);
  const [, keptLat] = fromMercator([0, Math.max(halfHeight, Math.min(1 - halfHeight, y))]);
  return {lng: wrapLng(lng), lat: keptLat, zoom: kept};
}

/** The closest camera that shows all points inside the padding; across the antimeridian when that is the shorter way. */
export function fitCamera(points: readonly LngLat[], size: Size, padding: Padding): Camera {
  if (points.length === 0) return worldCamera(size);
  const positions = points.map(toMercator);
  const xs = positions.map(([x]) => x).sort((a, b) => a - b);
  const ys = positions.map(([, y]) => y);
  const [west, east] = narrowestSpan(xs);
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.max(1, size.widthPx - padding.left - padding.right);
  const height = Math.max(1, size.heightPx - padding.top - padding.bottom);
  const world = Math.min(width / Math.max(east - west, 1e-9), height / Math.max(south - north, 1e-9), WORLD_PX * 2 ** MAX_FITTED_ZOOM);
  const x = (west + east) / 2 + (padding.right - padding.left) / 2 / world;
  const y = (north + south) / 2 + (padding.bottom - padding.top) / 2 / world;
  const [lng, lat] = fromMercator([x, y]);
  return constrainCamera({lng, lat, zoom: Math.log2(world / WORLD_PX)}, size);
}

/** The camera between two others, from 0 to 1 of the way, the shorter one around the world. */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const part = (a: number, b: number) => a + (b - a) * share;
  const [x0, y0] = toMercator([from.lng, from.lat]);
  const [x1, y1] = toMercator([to.lng, to.lat]);
  const [lng, lat] = fromMercator([part(x0, x1 - Math.round(x1 - x0)), part(y0, y1)]);
  return {lng: wrapLng(lng), lat, zoom: part(from.zoom, to.zoom)};
}

/** The camera that shows the whole inhabited world once. */
export function worldCamera(size: Size): Camera {
  const [, north] = toMercator([0, WORLD_NORTH]);
  const [, south] = toMercator([0, WORLD_SOUTH]);
  const world = Math.max(1, Math.min(size.widthPx, size.heightPx / (south - north)));
  const [, lat] = fromMercator([0, (north + south) / 2]);
  return constrainCamera({lng: WORLD_MIDDLE, lat, zoom: Math.log2(world / WORLD_PX)}, size);
}

/** West and east end of the shortest stretch around the world that holds all ascending positions; east may exceed 1. */
function narrowestSpan(xs: readonly number[]): [number, number] {
  const first = xs[0] ?? 0;
  let best: [number, number] = [first, xs.at(-1) ?? first];
  xs.forEach((x, index) => {
    const next = xs[index + 1];
    if (next !== undefined && x + 1 - next < best[1] - best[0]) best = [next, x + 1];
  });
  return best;
}

function wrapLng(lng: number): number {
  return lng - 360 * Math.floor((lng + 180) / 360);
}
