import type {Camera, Padding, Size} from './camera.js';
import {flatProjection} from './flat-projection.js';
import {globeProjection} from './globe-projection.js';
import type {LngLat} from './label-points.js';
import type {MapPicture} from './map-picture.js';
import type {ProjectionName} from './map-projection.js';

/** Mercator spends much room on the far north; an arc may leave the picture there. */
const NORTHERNMOST_FIT = 68;
const WRITTEN = /^(-?[\d.]+)~(-?[\d.]+)~(-?[\d.]+)$/;

/** What a camera looks through and at; the picture of a map that has none yet is empty. */
interface Sight {
  projection: ProjectionName;
  size: Size;
  picture: Pick<MapPicture, 'marks' | 'arcs'> | undefined;
}

/** Where a map looks that is to show a view: one that {@link writeCamera} wrote, the `world`, or all partners whatever else it is. */
export function cameraOfView(view: unknown, {projection: name, size, picture: {marks, arcs} = {marks: [], arcs: []}}: Sight): Camera {
  const projection = name === 'globe' ? globeProjection : flatProjection;
  const written = readCamera(view);
  if (written) return projection.constrain(written, size);
  if (view === 'world' || marks.length === 0) return projection.world(size);
  const [left, right] = [size.widthPx < 500 ? 36 : 84, 84]; // names go to the right of symbols where they can
  const padding: Padding = {top: 52, right, bottom: 34, left};
  const peaks = arcs.map(({middle: [lng, lat]}): LngLat => [lng, Math.min(lat, NORTHERNMOST_FIT)]);
  return projection.fit([...marks.map(({at}) => at), ...peaks], size, padding);
}

/** A camera as links hold it, latitude, longitude and zoom: `55.32~24.1~4.25`. A hundredth of a degree is less than two pixels at every zoom. */
export function writeCamera({lat, lng, zoom}: Camera): string {
  return [lat, lng, zoom].map((number) => Number(number.toFixed(2))).join('~');
}

function readCamera(text: unknown): Camera | undefined {
  const [lat, lng, zoom] = (typeof text === 'string' && WRITTEN.exec(text)?.slice(1).map(Number)) || [];
  return [lat, lng, zoom].every(Number.isFinite) ? {lat: lat!, lng: lng!, zoom: zoom!} : undefined;
}
