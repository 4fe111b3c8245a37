import type {Camera, PointPx, Size} from './camera.js';
import type {MapProjection} from './map-projection.js';
import type {Gestures} from './map-renderer.js';

const CLICK_TOLERANCE_PX = 3;
const KEY_STEP_PX = 100;
const WHEEL_PX_PER_ZOOM = 300;
/** A pinch on a trackpad arrives as a wheel with ctrl and small steps. */
const PINCH_PX_PER_ZOOM = 80;
const PX_PER_LINE = 40;

/** Where gestures come from, what the map looks like at the moment, and what moves it. */
export interface PanZoomOptions {
  /** Hears the gestures, those on symbols above the map included; keys only on the map itself. */
  target: HTMLElement;
  gestures: Gestures;
  getProjection: () => MapProjection;
  getCamera: () => Camera;
  getSize: () => Size;
  move: (camera: Camera) => void;
  /** A gesture was left to the page. */
  leave: (gesture: 'wheel' | 'touch') => void;
}

/** Moves a camera by pointer, wheel and keys, as MapLibre does. Listens until {@link PanZoom.destroy}. */
export class PanZoom {
  readonly #options: PanZoomOptions;
  readonly #pointers = new Map<number, PointPx>();
  readonly #listening = new AbortController();
  #start: PointPx = {x: 0, y: 0};
  #hasMoved = false;

  constructor(options: PanZoomOptions) {
    this.#options = options;
    const {target} = options;
    const {signal} = this.#listening;
    target.addEventListener('pointerdown', (event) => this.#pointerDown(event), {signal});
    target.addEventListener('pointermove', (event) => this.#pointerMove(event), {signal});
    for (const type of ['pointerup', 'pointercancel'] as const) target.addEventListener(type, ({pointerId}) => this.#pointers.delete(pointerId), {signal});
    target.addEventListener('wheel', (event) => this.#wheel(event), {signal, passive: false});
    target.addEventListener('keydown', (event) => this.#keyDown(event), {signal});
  }

  /** True when the last press was a drag, so that the click it ends in means nothing. */
  get hasDragged(): boolean {
    return this.#hasMoved;
  }

  destroy(): void {
    this.#listening.abort();
  }

  #zoomAt(point: PointPx, zooms: number): void {
    const {getProjection, getCamera, getSize, move} = this.#options;
    move(getProjection().zoomAt(getCamera(), getSize(), point, zooms));
  }

  #pan(dx: number, dy: number): void {
    const {getProjection, getCamera, getSize, move} = this.#options;
    const {widthPx, heightPx} = getSize();
    if (widthPx > 0 && heightPx > 0) move(getProjection().pan(getCamera(), getSize(), dx, dy));
  }

  #pointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, this.#positionOf(event));
    if (this.#pointers.size === 1) {
      this.#start = this.#positionOf(event);
      this.#hasMoved = false;
    }
  }

  #pointerMove(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const now = this.#positionOf(event);
    const isAllowed = event.pointerType !== 'touch' || this.#options.gestures === 'free' || this.#pointers.size > 1;
    if (!isAllowed) {
      this.#options.leave('touch');
      return;
    }
    if (!this.#hasMoved && Math.hypot(now.x - this.#start.x, now.y - this.#start.y) < CLICK_TOLERANCE_PX) return;
    if (!this.#hasMoved) this.#options.target.setPointerCapture(event.pointerId);
    this.#hasMoved = true;
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, position]) => position);
    this.#pointers.set(event.pointerId, now);
    const [other] = others;
    const share = 1 / this.#pointers.size;
    this.#pan((now.x - before.x) * share, (now.y - before.y) * share);
    if (!other) return;
    const ratio = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    this.#zoomAt({x: (now.x + other.x) / 2, y: (now.y + other.y) / 2}, Math.log2(Math.max(0.1, ratio)));
  }

  #wheel(event: WheelEvent): void {
    if (this.#options.gestures === 'cooperative' && !event.ctrlKey && !event.metaKey) {
      this.#options.leave('wheel');
      return;
    }
    event.preventDefault();
    const deltaPx = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PX_PER_LINE : 1);
    const isPinch = event.ctrlKey && Math.abs(deltaPx) < 25;
    this.#zoomAt(this.#positionOf(event), -deltaPx / (isPinch ? PINCH_PX_PER_ZOOM : WHEEL_PX_PER_ZOOM));
  }

  #keyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof SVGSVGElement)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const {widthPx, heightPx} = this.#options.getSize();
    const middle = {x: widthPx / 2, y: heightPx / 2};
    const steps: Record<string, () => void> = {
      'ArrowLeft': () => this.#pan(KEY_STEP_PX, 0),
      'ArrowRight': () => this.#pan(-KEY_STEP_PX, 0),
      'ArrowUp': () => this.#pan(0, KEY_STEP_PX),
      'ArrowDown': () => this.#pan(0, -KEY_STEP_PX),
      '+': () => this.#zoomAt(middle, 1),
      '=': () => this.#zoomAt(middle, 1),
      '-': () => this.#zoomAt(middle, -1),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  }

  #positionOf({clientX, clientY}: MouseEvent): PointPx {
    const {left, top} = this.#options.target.getBoundingClientRect();
    return {x: clientX - left, y: clientY - top};
  }
}
