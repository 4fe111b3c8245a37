import type {StyleSpecification} from 'maplibre-gl';
import type {Basemap} from './basemap.js';
import type {Camera, PointPx} from './camera.js';
import type {LngLat} from './label-points.js';
import type {MapPicture} from './map-picture.js';
import type {ProjectionName} from './map-projection.js';

/** What is lifted out of the picture. */
export interface Emphasis {
  /** Countries a person has filtered by. */
  chosen: ReadonlySet<string>;
  /** Countries pointed at, here or in another view. */
  hovered: ReadonlySet<string>;
  /** Arcs that stay strong while the others step back; `null` when none is singled out. */
  liftedArcs: ReadonlySet<string> | null;
}

/** Nothing stands out. */
export const NO_EMPHASIS: Emphasis = {chosen: new Set(), hovered: new Set(), liftedArcs: null};

/** What a renderer tells the element. */
export interface RendererHost {
  /** The camera has moved; called for every frame of a movement. `isByPerson` is false for `setCamera` and `resize`. */
  cameraMoved(isByPerson: boolean): void;
  /** The pointer is over a place, or over none. */
  pointedAt(place: LngLat | null, position: PointPx): void;
  /** A place was clicked; `isAdding` with shift, ctrl or ⌘. */
  clickedAt(place: LngLat, isAdding: boolean): void;
  /** A gesture was left to the page, which a person may not have wanted. */
  gestureLeft(gesture: 'wheel' | 'touch'): void;
}

/** How the wheel and a single finger are treated: `cooperative` leaves them to the page unless ctrl, ⌘ or a second finger joins in. */
export type Gestures = 'cooperative' | 'free';

/** What a renderer draws into and with. */
export interface RendererOptions {
  /** Filled by the renderer and emptied when it is destroyed. */
  container: HTMLElement;
  /** What lies around the container and the symbols above it: gestures anywhere in it move the map. */
  surface: HTMLElement;
  basemap: Basemap;
  /** A MapLibre style of the page's, or its address, to lie under the data. */
  style?: StyleSpecification | string | undefined;
  camera: Camera;
  projection: ProjectionName;
  gestures: Gestures;
  /** Name of the map for assistive technology. */
  label: string;
  host: RendererHost;
}

/** Draws land, tints and arcs; symbols and labels lie above it as HTML. All pictures come from one {@link MapPicture}. */
export interface MapRenderer {
  readonly camera: Camera;
  /** True while the camera is on its way, also where frames come slowly. */
  readonly isMoving: boolean;
  /** Lays the world out anew and looks at it through this camera. */
  setProjection(projection: ProjectionName, camera: Camera): void;
  setCamera(camera: Camera, options?: {isAnimated?: boolean}): void;
  setPicture(picture: MapPicture): void;
  setEmphasis(emphasis: Emphasis): void;
  /** Reads the colours again. */
  refreshColors(): void;
  /** Position of a place in pixels from the top left corner, or `null` when it lies beyond the horizon of a globe. */
  project(place: LngLat): PointPx | null;
  /** The container has another size. */
  resize(): void;
  destroy(): void;
}
