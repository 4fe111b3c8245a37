import type {CordialeErrorDetail} from '../../events/error-event.js';
import type {Camera} from './camera.js';
import {loadMapLibre} from './load-maplibre.js';
import {inWords, MapFailure} from './map-failure.js';
import type {MapLibreRenderer} from './maplibre-renderer.js';
import type {MapPicture} from './map-picture.js';
import type {ProjectionName} from './map-projection.js';
import {NO_EMPHASIS, type Emphasis, type MapRenderer, type RendererOptions} from './map-renderer.js';
import type {WorkerSource} from './own-worker.js';
import {SvgRenderer} from './svg-renderer.js';

/** MapLibre's renderer, once a map of the page has loaded it. */
let loaded: typeof import('./maplibre-renderer.js') | undefined;

async function loadWithWorker(): Promise<NonNullable<typeof loaded>> {
  const renderer = await loadMapLibre();
  await (await import('./own-worker.js')).prepareWorker();
  return renderer;
}

/** What both renderers need, and the containers between which they change. */
export interface StageOptions extends Omit<RendererOptions, 'container'> {
  /** Where the SVG map is drawn; lies above the other. */
  svgContainer: HTMLElement;
  webglContainer: HTMLElement;
  probe: HTMLElement;
  /** What is drawn at first. */
  picture: MapPicture;
  /** Whether MapLibre is wanted at once; else when {@link MapStage.startWebgl} asks for it. */
  wantsWebgl: boolean;
  /** Another renderer is seen now. */
  onSwap(): void;
  onFailure(code: CordialeErrorDetail['code'], message: string): void;
}

/**
 * Shows one picture by whichever renderer can: the SVG map while MapLibre is loading, MapLibre when it has drawn, and the SVG map
 * again when WebGL is missing or lost. Both have the same camera, so the change is not seen. Where MapLibre has been loaded before,
 * nothing is drawn in SVG first: it would be drawn for an instant, at the cost of what comes after.
 */
export class MapStage {
  readonly #options: StageOptions;
  #svg: SvgRenderer | undefined;
  #webgl: MapLibreRenderer | undefined;
  readonly #print = matchMedia('print');
  #isStarted = false;
  #isDestroyed = false;
  #projection: ProjectionName;
  #picture: MapPicture;
  #emphasis: Emphasis = NO_EMPHASIS;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#projection = options.projection;
    this.#picture = options.picture;
    if (options.wantsWebgl) void this.startWebgl();
    // A style of the page's waits for the network.
    if (!this.#webgl || options.style !== undefined || this.#print.matches) this.#showSvg(options.camera);
    this.#print.addEventListener('change', this.#printChanged);
  }

  /** The renderer that is seen. */
  get active(): MapRenderer {
    const active = this.#svg ?? this.#webgl;
    if (!active) throw new Error('The map stage has been destroyed and draws no more. Create another one.');
    return active;
  }

  /** What is seen; `none` until MapLibre has drawn. */
  get kind(): 'svg' | 'webgl' | 'none' {
    return this.#svg ? 'svg' : this.#webgl?.isComplete ? 'webgl' : 'none';
  }

  /** MapLibre's renderer once there is one, for tests. */
  get webgl(): MapLibreRenderer | undefined {
    return this.#webgl;
  }

  setPicture(picture: MapPicture): void {
    this.#picture = picture;
    this.#svg?.setPicture(picture);
    this.#webgl?.setPicture(picture);
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#svg?.setEmphasis(emphasis);
    this.#webgl?.setEmphasis(emphasis);
  }

  setProjection(projection: ProjectionName, camera: Camera): void {
    this.#projection = projection;
    this.#svg?.setProjection(projection, camera);
    this.#webgl?.setProjection(projection, camera);
  }

  refreshColors(): void {
    this.#webgl?.refreshColors();
  }

  resize(): void {
    this.#svg?.resize();
    this.#webgl?.resize();
  }

  /** Loads MapLibre ahead of {@link startWebgl}, which also says what is wrong when that fails. */
  preload(): void {
    loadMapLibre().catch(() => undefined);
  }

  /** Loads MapLibre and lets it take over once it has drawn; does so once. */
  async startWebgl(): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    try {
      loaded ??= await loadWithWorker();
    } catch (error) {
      this.#report(new MapFailure('map-failed', `MapLibre could not be loaded: ${inWords(error)}`));
      return;
    }
    this.#createWebgl(loaded);
  }

  #createWebgl({MapLibreRenderer}: NonNullable<typeof loaded>): void {
    if (this.#isDestroyed) return;
    const {webglContainer, camera} = this.#options;
    webglContainer.inert = true;
    try {
      this.#webgl = new MapLibreRenderer({
        ...this.#options,
        container: webglContainer,
        camera: this.#svg?.camera ?? camera,
        projection: this.#projection,
        picture: this.#picture,
        host: this.#hostOf(() => !this.#svg),
        onComplete: () => this.#showWebgl(),
        onLost: () => this.#lostContext(),
        onFailure: (failure) => this.#webglFailed(failure),
      });
    } catch (error) {
      this.#report(error instanceof MapFailure ? error : new MapFailure('map-failed', inWords(error)));
      return;
    }
    this.#webgl.setEmphasis(this.#emphasis);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#print.removeEventListener('change', this.#printChanged);
    this.#svg?.destroy();
    this.#webgl?.destroy();
    this.#svg = this.#webgl = undefined;
  }

  #showSvg(camera: Camera): void {
    if (this.#svg) return;
    this.#svg = new SvgRenderer({...this.#options, camera, projection: this.#projection, container: this.#options.svgContainer, host: this.#hostOf(() => this.#svg !== undefined)});
    this.#svg.setPicture(this.#picture);
    this.#svg.setEmphasis(this.#emphasis);
  }

  #showWebgl(): void {
    const {svgContainer, webglContainer} = this.#options;
    if (!this.#webgl?.isComplete || this.#print.matches) return;
    const hadFocus = svgContainer.contains((svgContainer.getRootNode() as ShadowRoot).activeElement);
    if (this.#svg) {
      this.#webgl.setCamera(this.#svg.camera);
      this.#svg.destroy();
      this.#svg = undefined;
    }
    webglContainer.inert = false;
    if (hadFocus) webglContainer.querySelector('canvas')?.focus();
    this.#options.onSwap();
  }

  #lostContext(): void {
    if (!this.#webgl) return;
    this.#showSvg(this.#webgl.camera);
    this.#options.webglContainer.inert = true;
    this.#options.onSwap();
    this.#options.onFailure('webgl-lost', 'The graphics context of the map was lost. The map is drawn as SVG until it comes back.');
  }

  /** A printer gets lines rather than the pixels of a screen, which may be gone by then. */
  readonly #printChanged = (): void => {
    if (!this.#print.matches) this.#showWebgl();
    else if (this.#webgl) {
      this.#showSvg(this.#webgl.camera);
      this.#options.onSwap();
    }
  };

  #webglFailed(failure: MapFailure): void {
    const webgl = this.#webgl;
    if (this.#isDestroyed || !webgl) return;
    this.#showSvg(webgl.camera);
    webgl.destroy();
    this.#webgl = undefined;
    this.#options.onSwap();
    if (failure.code === 'worker-failed' && webgl.hasOtherWorker) void this.#createWebglAnew(webgl.workerSource);
    else this.#report(failure);
  }

  /** Some bundlers do not bring the file of the worker along. */
  async #createWebglAnew(failed: WorkerSource): Promise<void> {
    try {
      await (await import('./own-worker.js')).useOtherWorker(failed);
    } catch (error) {
      this.#report(new MapFailure('worker-failed', `The map worker could not be loaded: ${inWords(error)}`));
      return;
    }
    if (loaded) this.#createWebgl(loaded);
  }

  #report({code, message}: MapFailure): void {
    if (!this.#isDestroyed) this.#options.onFailure(code, message);
  }

  /** Only the renderer that is seen is heard. */
  #hostOf(isSeen: () => boolean): RendererOptions['host'] {
    const {host} = this.#options;
    return {
      cameraMoved: (isByPerson) => isSeen() && host.cameraMoved(isByPerson),
      pointedAt: (place, position) => isSeen() && host.pointedAt(place, position),
      clickedAt: (place, isAdding) => isSeen() && host.clickedAt(place, isAdding),
      gestureLeft: (gesture) => isSeen() && host.gestureLeft(gesture),
    };
  }
}
