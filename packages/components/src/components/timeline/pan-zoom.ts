import {panWindow, zoomWindow, type DayWindow} from '@cordiale/core';
import type {Inertia} from './inertia.js';
import type {Unfolded} from './unfolded-loader.js';

/** What a gesture needs to know and do. Positions are client pixels. */
export interface PanZoomHost {
  readonly window: DayWindow;
  readonly whole: DayWindow;
  readonly isWhole: boolean;
  /** The continuous day at a client position. */
  dayInPlot(clientX: number): number;
  /** Pixels per day, negative when time runs to the left. */
  readonly pxPerDay: number;
  show(window: DayWindow): void;
  /** Called once a gesture has ended. */
  commit(): void;
  /** Calls back with what a touch brings, once it is there. */
  whenTouched(then: (touched: Unfolded) => void): void;
}

const DRAG_THRESHOLD_PX = 4;
const WHEEL_SPEED = 0.002;
const COMMIT_WHEEL_AFTER_MS = 200;

/**
 * Drag, throw, pinch, wheel and double click on the detail view. Pointer events rather than d3-zoom: with `touch-action: pan-y` the
 * browser itself decides between scrolling the page and moving in time, so a finger is never caught. The wheel zooms only
 * with Ctrl or ⌘, which is also what a pinch on a touchpad sends; without, the page scrolls.
 */
export class PanZoom {
  readonly #host: PanZoomHost;
  readonly #pointers = new Map<number, number>(); // pointer id → client x
  #startX = 0;
  #isDragging = false;
  #inertia: Inertia | undefined; // what is thrown before it is there comes to rest at once
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PanZoomHost) {
    this.#host = host;
  }

  /** True when the click that is being handled only ends a drag. */
  takeDrag(): boolean {
    const isDrag = this.#isDragging;
    this.#isDragging = false;
    return isDrag;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#host.whenTouched(({Inertia}) => (this.#inertia ??= new Inertia()));
    this.#rest();
    if (this.#pointers.size === 0) {
      this.#isDragging = false;
      this.#startX = event.clientX;
    }
    this.#pointers.set(event.pointerId, event.clientX);
    if (this.#pointers.size > 1) this.#grab(event);
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    if (event.buttons === 0) {
      this.onPointerEnd(event); // released where no event could reach us
      return;
    }
    if (!this.#isDragging) {
      if (this.#host.isWhole || Math.abs(event.clientX - this.#startX) < DRAG_THRESHOLD_PX) return;
      this.#grab(event);
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, event.clientX);
    if (other === undefined) {
      this.#inertia?.track(event.clientX, event.timeStamp);
      this.#panBy(event.clientX - before);
    } else {
      const factor = Math.max(10, Math.abs(event.clientX - other)) / Math.max(10, Math.abs(before - other));
      this.#host.show(zoomWindow(this.#host.window, factor, this.#host.dayInPlot(other), this.#host.whole));
    }
  };

  readonly onPointerEnd = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0 || !this.#isDragging) return;
    const isThrown = event.pointerType === 'touch' && this.#inertia?.release(event.timeStamp, (px) => this.#panBy(px), () => this.#host.commit());
    if (!isThrown) this.#host.commit();
  };

  #panBy(px: number): void {
    this.#host.show(panWindow(this.#host.window, -px / this.#host.pxPerDay, this.#host.whole));
  }

  /** Ends a throw where it is now. */
  #rest(): void {
    if (!this.#inertia?.isRunning) return;
    this.#inertia.stop();
    this.#host.commit();
  }

  readonly onWheel = (event: WheelEvent): void => {
    const isZoom = event.ctrlKey || event.metaKey;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) && !this.#host.isWhole;
    if (!isZoom && !isSideways) return;
    event.preventDefault();
    this.#rest();
    const scale = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20;
    const {window, whole, pxPerDay} = this.#host;
    // A pinch on a touchpad sends small steps, a wheel large ones.
    const speed = WHEEL_SPEED * (Math.abs(event.deltaY) < 20 ? 4 : 1);
    this.#host.show(isZoom ? zoomWindow(window, Math.exp(-event.deltaY * scale * speed), this.#host.dayInPlot(event.clientX), whole) : panWindow(window, (event.deltaX * scale) / pxPerDay, whole));
    clearTimeout(this.#wheelTimer);
    this.#wheelTimer = setTimeout(() => this.#host.commit(), COMMIT_WHEEL_AFTER_MS);
  };

  readonly onDoubleClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('[data-stop]')) return; // two clicks on a mark are about the mark
    this.zoom(event.shiftKey ? 0.5 : 2, this.#host.dayInPlot(event.clientX));
  };

  /** Zooms in one step, about the middle of the view unless an anchor is given. */
  zoom(factor: number, anchor?: number): void {
    this.#rest();
    const {window, whole} = this.#host;
    this.#host.show(zoomWindow(window, factor, anchor ?? (window.from + window.to) / 2, whole));
    this.#host.commit();
  }

  /** Moves by a part of what is visible; negative goes to earlier days. */
  pan(part: number): void {
    this.#rest();
    const {window, whole} = this.#host;
    this.#host.show(panWindow(window, (window.to - window.from) * part, whole));
    this.#host.commit();
  }

  /** Forgets a gesture that cannot end any more, because the element has left the page. */
  cancel(): void {
    this.#pointers.clear();
    this.#isDragging = false;
    this.#inertia?.stop();
    clearTimeout(this.#wheelTimer);
  }

  #grab(event: PointerEvent): void {
    this.#isDragging = true;
    const target = event.currentTarget;
    if (target instanceof Element) target.setPointerCapture(event.pointerId);
  }
}
