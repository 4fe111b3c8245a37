import type {Camera, Padding, PointPx, Size} from './camera.js';
import type {LngLat} from './label-points.js';

/** How the world is laid out: `flat` is Mercator, `globe` a ball seen from above the middle of the map. */
export type ProjectionName = 'flat' | 'globe';

/** The arithmetic of one layout, that of MapLibre, so that a picture in SVG and one in WebGL agree to the pixel. Pure. */
export interface MapProjection {
  /** The nearest camera a person may have. */
  constrain(camera: Camera, size: Size): Camera;
  /** Position of a place, or `null` when it lies beyond the horizon. */
  project(camera: Camera, size: Size, place: LngLat): PointPx | null;
  /** The place at a position, or `null` beside the globe. */
  unproject(camera: Camera, size: Size, point: PointPx): LngLat | null;
  /** The camera after the world was dragged by `dx` and `dy` pixels. */
  pan(camera: Camera, size: Size, dx: number, dy: number): Camera;
  /** The camera nearer by a number of zooms; keeps the place under the point where the layout allows it. */
  zoomAt(camera: Camera, size: Size, point: PointPx, zooms: number): Camera;
  /** The closest camera that shows all points inside the padding. */
  fit(points: readonly LngLat[], size: Size, padding: Padding): Camera;
  /** The camera that shows the world. */
  world(size: Size): Camera;
}
