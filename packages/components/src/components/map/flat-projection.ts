import {constrainCamera, fitCamera, fromMercator, projectPoint, toMercator, unprojectPoint, worldCamera, worldWidth} from './camera.js';
import type {MapProjection} from './map-projection.js';

/** The Mercator plane, which goes on to the east and west. */
export const flatProjection: MapProjection = {
  constrain: constrainCamera,
  project: projectPoint,
  unproject: unprojectPoint,
  fit: fitCamera,
  world: worldCamera,

  pan(camera, _size, dx, dy) {
    const world = worldWidth(camera);
    const [x, y] = toMercator([camera.lng, camera.lat]);
    const [lng, lat] = fromMercator([x - dx / world, Math.max(0, Math.min(1, y - dy / world))]);
    return {...camera, lng, lat};
  },

  zoomAt(camera, size, point, zooms) {
    const [x, y] = toMercator(unprojectPoint(camera, size, point));
    const zoom = camera.zoom + zooms;
    const world = worldWidth({...camera, zoom});
    const [lng, lat] = fromMercator([x - (point.x - size.widthPx / 2) / world, y - (point.y - size.heightPx / 2) / world]);
    return {lng, lat, zoom};
  },
};
