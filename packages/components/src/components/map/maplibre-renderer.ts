import {GPUInitializationError, Map as MapLibreMap, type GeoJSONSource} from 'maplibre-gl';
import {createArrowImage} from './arrow-image.js';
import {countryAt} from './basemap.js';
import {CAMERA_MS, MAX_ZOOM, type Camera, type PointPx, type Size} from './camera.js';
import {flatProjection} from './flat-projection.js';
import {FeatureStates} from './feature-states.js';
import {globeProjection} from './globe-projection.js';
import {maplibreCss} from './generated/maplibre-css.js';
import type {LngLat} from './label-points.js';
import {MapFailure} from './map-failure.js';
import type {ArcMark, MapPicture} from './map-picture.js';
import type {MapProjection, ProjectionName} from './map-projection.js';
import {NO_EMPHASIS, type Emphasis, type MapRenderer, type RendererOptions} from './map-renderer.js';
import {ARROW_IMAGE, arcFeatures, arrowFeatures, createMapStyle, overlayStyle, paintOf} from './map-style.js';
import {claimWorker, hasOtherWorker, releaseWorker, type WorkerSource} from './own-worker.js';
import {readPalette} from './palette.js';

/** MapLibre does not export its list of paint properties. */
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];

const PROJECTION_TYPES: Readonly<Record<ProjectionName, 'mercator' | 'globe'>> = {flat: 'mercator', globe: 'globe'};
type ArcSource = 'arcs' | 'arrows';

const FORWARDED = ['wheel', 'mousedown'] as const;

/** What MapLibre needs beside what every renderer does. */
export interface MapLibreOptions extends RendererOptions {
  /** Element whose colours the map takes. */
  probe: HTMLElement;
  /** What is drawn at first. */
  picture?: MapPicture | undefined;
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
  /** What the data of the sources were made of, while that is known. */
  #drawn: Readonly<Record<ArcSource, string>> | undefined;
  readonly #steps: FeatureStates<{step: number}>;
  readonly #outlined: FeatureStates<{isChosen: boolean; isHovered: boolean}>;
  readonly #arcStates: FeatureStates<{widthPx: number; isLifted: boolean; isDimmed: boolean}>;

  /** Throws a {@link MapFailure} when there is no WebGL2 or the worker is of another version. */
  constructor(options: MapLibreOptions) {
    this.#options = options;
    this.#projection = options.projection;
    this.#picture = options.picture;
    this.#drawn = dataOf(options.picture?.arcs ?? []);
    this.workerSource = claimWorker(this);
    adoptStyles(options.container);
    try {
      this.#map = createMap(options);
    } catch (error) {
      releaseWorker(this);
      throw error;
    }
    this.#steps = new FeatureStates(this.#map, 'countries');
    this.#outlined = new FeatureStates(this.#map, 'outlines');
    this.#arcStates = new FeatureStates(this.#map, 'arcs', 'arrows');
    this.#listen();
  }

  get camera(): Camera {
    const {lng, lat} = this.#map.getCenter();
    return {lng, lat, zoom: this.#map.getZoom()};
  }

  get isMoving(): boolean {
    return this.#map.isMoving();
  }

  /** True while the whole picture is there. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether another worker may do what this one did not. */
  get hasOtherWorker(): boolean {
    return hasOtherWorker(this.workerSource);
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
    if (this.#hasStyle) this.#draw(picture);
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    if (this.#hasStyle) this.#emphasise();
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
      this.#drawn = undefined;
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
    for (const states of [this.#steps, this.#outlined, this.#arcStates]) states.forget();
    const arrow = createArrowImage();
    if (arrow && !this.#map.hasImage(ARROW_IMAGE)) this.#map.addImage(ARROW_IMAGE, arrow.image, arrow.options);
    if (this.#picture) this.#draw(this.#picture);
  }

  /** A step of a brush changes states; the lines and arrow heads go to the worker again only when there are others. */
  #draw({marks, arcs}: MapPicture): void {
    this.#steps.set(new Map(marks.map(({code, step}) => [code, {step}])));
    const drawn = dataOf(arcs);
    if (drawn.arcs !== this.#drawn?.arcs) this.#map.getSource<GeoJSONSource>('arcs')?.setData(arcFeatures(arcs));
    if (drawn.arrows !== this.#drawn?.arrows) this.#map.getSource<GeoJSONSource>('arrows')?.setData(arrowFeatures(arcs));
    this.#drawn = drawn;
    this.#emphasise();
  }

  #emphasise(): void {
    const {chosen, hovered, liftedArcs} = this.#emphasis;
    this.#outlined.set(new Map([...chosen, ...hovered].map((code) => [code, {isChosen: chosen.has(code), isHovered: hovered.has(code)}])));
    const isLifted = (id: string) => liftedArcs?.has(id) ?? false;
    this.#arcStates.set(new Map(this.#picture?.arcs.map(({id, widthPx}) => [id, {widthPx, isLifted: isLifted(id), isDimmed: liftedArcs !== null && !isLifted(id)}])));
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

/** What the data of the two sources of arcs are made of, as text that differs when they do. */
function dataOf(arcs: readonly ArcMark[]): Record<ArcSource, string> {
  return {
    arcs: arcs.map(({id, isFact, middle}) => `${id} ${isFact} ${middle}`).join(),
    arrows: arcs.filter(({isDirected}) => isDirected).map(({id, headScale, middle}) => `${id} ${headScale} ${middle}`).join(),
  };
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

function createMap({container, basemap, style, camera: {lng, lat, zoom}, gestures, label, probe, picture}: MapLibreOptions): MapLibreMap {
  try {
    const own = createMapStyle(basemap, readPalette(probe), picture?.arcs);
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
    throw error;
  }
}
