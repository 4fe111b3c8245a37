import {GPUInitializationError, Map as MapLibreMap, type GeoJSONSource} from 'maplibre-gl';
import {createArrowImage} from './arrow-image.js';
import {countryAt} from './basemap.js';
import {MAX_ZOOM, type Camera, type PointPx, type Size} from './camera.js';
import {flatProjection} from './flat-projection.js';
import {globeProjection} from './globe-projection.js';
import {maplibreCss} from './generated/maplibre-css.js';
import type {LngLat} from './label-points.js';
import {MapFailure} from './map-failure.js';
import type {MapPicture} from './map-picture.js';
import type {MapProjection, ProjectionName} from './map-projection.js';
import {NO_EMPHASIS, type Emphasis, type MapRenderer, type RendererOptions} from './map-renderer.js';
import {ARROW_IMAGE, arcFeatures, arrowFeatures, createMapStyle, overlayStyle, paintOf} from './map-style.js';
import {claimWorker, releaseWorker, type WorkerSource} from './own-worker.js';
import {readPalette} from './palette.js';

/** MapLibre does not export its list of paint properties. */
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];

const CAMERA_MS = 400;
const PROJECTION_TYPES: Readonly<Record<ProjectionName, 'mercator' | 'globe'>> = {flat: 'mercator', globe: 'globe'};
const FORWARDED = ['wheel', 'mousedown'] as const;

export interface MapLibreOptions extends RendererOptions {
  /** Element whose colours the map takes. */
  probe: HTMLElement;
  /** The picture is complete: at first, and again after a lost context came back. */
  onComplete(): void;
  /** The context is lost; the picture is gone until `onComplete`. */
  onLost(): void;
  /** It will not work. */
  onFailure(failure: MapFailure): void;
}

/** The map in WebGL by MapLibre. This module is loaded only when a map comes near the viewport. */
export class MapLibreRenderer implements MapRenderer {
  readonly workerSource: WorkerSource;
  readonly #options: MapLibreOptions;
  readonly #map: MapLibreMap;
  readonly #listening = new AbortController();
  #projection: ProjectionName;
  #picture: MapPicture | undefined;
  #emphasis: Emphasis = NO_EMPHASIS;
  /** False while a style loads and while the context is lost: MapLibre then has no style to change. */
  #hasStyle = false;
  #isComplete = false;
  #drawnArcs = '';
  #drawnSteps = new Map<string, number>();
  #emphasised = new Set<string>();

  /** Throws a {@link MapFailure} when there is no WebGL2 or the worker is of another version. */
  constructor(options: MapLibreOptions) {
    this.#options = options;
    this.#projection = options.projection;
    this.workerSource = claimWorker(this);
    adoptStyles(options.container);
    try {
      this.#map = createMap(options);
    } catch (error) {
      releaseWorker(this);
      throw error;
    }
    this.#listen();
  }

  get camera(): Camera {
    const {lng, lat} = this.#map.getCenter();
    return {lng, lat, zoom: this.#map.getZoom()};
  }

  /** True while the whole picture is there. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** MapLibre's own map, for tests. */
  get map(): MapLibreMap {
    return this.#map;
  }

  setProjection(projection: ProjectionName, camera: Camera): void {
    this.#projection = projection;
    if (this.#hasStyle) this.#map.setProjection({type: PROJECTION_TYPES[projection]});
    this.setCamera(camera);
  }

  setCamera({lng, lat, zoom}: Camera, {isAnimated = false}: {isAnimated?: boolean} = {}): void {
    // easeTo jumps under prefers-reduced-motion.
    if (isAnimated) this.#map.easeTo({center: [lng, lat], zoom, duration: CAMERA_MS});
    else this.#map.jumpTo({center: [lng, lat], zoom});
  }

  setPicture(picture: MapPicture): void {
    this.#picture = picture;
    if (!this.#hasStyle) return;
    for (const {code, step} of picture.marks) {
      if ((this.#drawnSteps.get(code) ?? 0) !== step) this.#map.setFeatureState({source: 'countries', id: code}, {step});
    }
    const codes = new Set(picture.marks.map(({code}) => code));
    for (const code of this.#drawnSteps.keys()) if (!codes.has(code)) this.#map.removeFeatureState({source: 'countries', id: code}, 'step');
    this.#drawnSteps = new Map(picture.marks.map(({code, step}) => [code, step]));
    const arcs = JSON.stringify(picture.arcs.map(({id, isFact, widthPx}) => [id, isFact, widthPx]));
    if (arcs !== this.#drawnArcs) {
      this.#drawnArcs = arcs;
      this.#map.getSource<GeoJSONSource>('arcs')?.setData(arcFeatures(picture.arcs));
      this.#map.getSource<GeoJSONSource>('arrows')?.setData(arrowFeatures(picture.arcs));
    }
    this.setEmphasis(this.#emphasis);
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    if (!this.#hasStyle) return;
    const {chosen, hovered, liftedArcs} = emphasis;
    const codes = new Set([...chosen, ...hovered]);
    for (const code of this.#emphasised) if (!codes.has(code)) this.#map.removeFeatureState({source: 'outlines', id: code});
    for (const code of codes) this.#map.setFeatureState({source: 'outlines', id: code}, {isChosen: chosen.has(code), isHovered: hovered.has(code)});
    this.#emphasised = codes;
    for (const {id} of this.#picture?.arcs ?? []) {
      const state = {isLifted: liftedArcs?.has(id) ?? false, isDimmed: liftedArcs !== null && !liftedArcs.has(id)};
      for (const source of ['arcs', 'arrows']) this.#map.setFeatureState({source, id}, state);
    }
  }

  refreshColors(): void {
    if (!this.#hasStyle) return;
    for (const [layer, properties] of Object.entries(paintOf(readPalette(this.#options.probe)))) {
      if (this.#map.getLayer(layer)) for (const [name, value] of Object.entries(properties)) this.#map.setPaintProperty(layer, name as PaintName, value);
    }
  }

  project([lng, lat]: LngLat): PointPx | null {
    if (this.#projection === 'globe') return globeProjection.project(this.camera, this.#size, [lng, lat]);
    const turns = Math.round((this.#map.getCenter().lng - lng) / 360);
    const {x, y} = this.#map.project([lng + 360 * turns, lat]);
    return {x, y};
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    this.#listening.abort();
    this.#map.remove();
    releaseWorker(this);
    this.#options.container.replaceChildren();
  }

  get #math(): MapProjection {
    return this.#projection === 'globe' ? globeProjection : flatProjection;
  }

  get #size(): Size {
    const {clientWidth: widthPx, clientHeight: heightPx} = this.#options.container;
    return {widthPx, heightPx};
  }

  #listen(): void {
    const map = this.#map;
    const {host, surface, container} = this.#options;
    map.on('style.load', () => this.#styleLoaded());
    map.on('idle', () => this.#becameIdle());
    map.on('move', ({originalEvent}) => host.cameraMoved(originalEvent !== undefined));
    map.on('mousemove', ({point: {x, y}}) => host.pointedAt(this.#placeAt({x, y}), {x, y}));
    map.on('mouseout', ({point}) => host.pointedAt(null, {x: point.x, y: point.y}));
    map.on('click', ({point, originalEvent: {shiftKey, ctrlKey, metaKey}}) => {
      const place = this.#placeAt(point);
      if (place) host.clickedAt(place, shiftKey || ctrlKey || metaKey);
    });
    map.on('cooperativegestureprevented', ({gestureType}) => host.gestureLeft(gestureType === 'wheel_zoom' ? 'wheel' : 'touch'));
    map.on('error', ({error}) => this.#failed(error));
    map.on('webglcontextlost', () => {
      this.#hasStyle = this.#isComplete = false;
      this.#options.onLost();
    });
    // Symbols lie above the canvas; what begins on them moves the map as well.
    for (const type of FORWARDED) {
      surface.addEventListener(type, (event) => {
        if (container.contains(event.target as Node)) return;
        const copy = event instanceof WheelEvent ? new WheelEvent(type, event) : new MouseEvent(type, event);
        if (!map.getCanvas().dispatchEvent(copy) && type === 'wheel') event.preventDefault();
      }, {signal: this.#listening.signal, passive: false});
    }
  }

  #placeAt(point: PointPx): LngLat | null {
    return this.#math.unproject(this.camera, this.#size, point);
  }

  /** At first, and after a restored context: the style is there, but its images, data and states are not. */
  #styleLoaded(): void {
    this.#hasStyle = true;
    this.#map.setProjection({type: PROJECTION_TYPES[this.#projection]});
    this.#drawnArcs = '';
    this.#drawnSteps.clear();
    this.#emphasised.clear();
    const arrow = createArrowImage();
    if (arrow && !this.#map.hasImage(ARROW_IMAGE)) this.#map.addImage(ARROW_IMAGE, arrow.image, arrow.options);
    if (this.#picture) this.setPicture(this.#picture);
  }

  /** MapLibre is idle even when its worker was refused and nothing is drawn: only rendered features prove the picture. */
  #becameIdle(): void {
    if (this.#isComplete || !this.#hasStyle) return;
    const isDrawn = this.#map.queryRenderedFeatures({layers: ['countries']}).length > 0;
    if (!isDrawn && this.#looksAtLand()) {
      this.#options.onFailure(new MapFailure('worker-failed', 'The map worker draws nothing. The page may forbid workers from its own origin.'));
      return;
    }
    this.#isComplete = true;
    this.#options.onComplete();
  }

  #looksAtLand(): boolean {
    const {widthPx, heightPx} = this.#size;
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    return shares.some((x) => shares.some((y) => {
      const place = this.#placeAt({x: x * widthPx, y: y * heightPx});
      return place !== null && countryAt(this.#options.basemap, place) !== null;
    }));
  }

  #failed(error: {message: string}): void {
    const isWorker = /worker/i.test(error.message);
    if (this.#isComplete && !isWorker) console.error(error);
    else this.#options.onFailure(new MapFailure(isWorker ? 'worker-failed' : 'map-failed', error.message));
  }
}

let styleSheet: CSSStyleSheet | undefined;

/** MapLibre's style sheet must lie in the same tree as the map; a constructed one needs no permission from a content policy. */
function adoptStyles(container: HTMLElement): void {
  const root = container.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  if (!styleSheet) {
    styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(maplibreCss);
  }
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [styleSheet, ...root.adoptedStyleSheets];
}

function createMap({container, basemap, style, camera: {lng, lat, zoom}, gestures, label, probe}: MapLibreOptions): MapLibreMap {
  try {
    const own = createMapStyle(basemap, readPalette(probe));
    const map = new MapLibreMap({
      container,
      ...(!style && {style: own}),
      center: [lng, lat],
      zoom,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false, // shift and click adds a country
      doubleClickZoom: false, // the first click has already chosen
      cooperativeGestures: gestures === 'cooperative',
      attributionControl: false, // ours is text
      trackResize: false, // the element watches its own size
      fadeDuration: 0,
      clickTolerance: 3,
      locale: {'Map.Title': label},
    });
    if (style) map.setStyle(style, {transformStyle: (_before, given) => overlayStyle(given, own)});
    map.keyboard.disableRotation();
    map.touchZoomRotate.disableRotation();
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) throw new MapFailure('webgl-missing', 'This browser has no WebGL2; the map is drawn as SVG.');
    throw new MapFailure('map-failed', error instanceof Error ? error.message : String(error));
  }
}
