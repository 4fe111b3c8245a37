import type {Basemap} from './basemap.js';
import type {Camera, PointPx} from './camera.js';
import type {LngLat} from './label-points.js';
import type {MapPicture} from './map-picture.js';

/** What is lifted out of the picture. */
export interface Emphasis {
  /** Countries a person has filtered by. */
  chosen: ReadonlySet<string>;
  /** Countries pointed at, here or in another view. */
  hovered: ReadonlySet<string>;
  /** Arcs that stay strong while the others step back; `null` when none is singled out. */
  liftedArcs: ReadonlySet<string> | null;
}

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

export interface RendererOptions {
  /** Filled by the renderer and emptied when it is destroyed. */
  container: HTMLElement;
  /** What lies around the container and the symbols above it: gestures anywhere in it move the map. */
  surface: HTMLElement;
  basemap: Basemap;
  camera: Camera;
  gestures: Gestures;
  /** Name of the map for assistive technology. */
  label: string;
  host: RendererHost;
}

/** Draws land, tints and arcs; symbols and labels lie above it as HTML. All pictures come from one {@link MapPicture}. */
export interface MapRenderer {
  readonly camera: Camera;
  setCamera(camera: Camera, options?: {isAnimated?: boolean}): void;
  setPicture(picture: MapPicture): void;
  setEmphasis(emphasis: Emphasis): void;
  /** Reads the colours again. */
  refreshColors(): void;
  /** Position of a place in pixels from the top left corner. */
  project(place: LngLat): PointPx;
  /** The container has another size. */
  resize(): void;
  destroy(): void;
}
