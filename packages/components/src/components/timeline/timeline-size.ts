import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createMetrics, type Metrics} from './metrics.js';

/** What is measured; `null` before the first drawing. */
export interface MeasuredParts {
  frame: HTMLElement | null;
  scroller: HTMLElement | null;
}

/**
 * Measures the timeline outside of its updates, and asks for one when a measure has changed: a drag or a zoom never makes the
 * page lay out. An element that is created hidden has no size until it is shown.
 */
export class TimelineSize implements ReactiveController {
  widthPx = 0;
  /** Without the scroll bar. */
  laneWidthPx = 0;
  /** Height of the part of the lanes that is on screen. */
  screenPx = 600;
  isRtl = false;
  metrics: Metrics | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: () => MeasuredParts;
  #resizes: ResizeObserver | undefined; // since it was connected, which never happens on a server
  #observed: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: () => MeasuredParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    // Drawing inside the observer would resize what it observes, which browsers report as an error of the page.
    this.#resizes ??= new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.#resizes.observe(this.#host);
    this.#observed = null;
    if (this.metrics) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
  }

  /** Hears of a scroll bar that comes or goes. The scroller is another element once there is something to show. */
  hostUpdated(): void {
    const {scroller} = this.#parts();
    if (scroller === this.#observed) return;
    if (this.#observed) this.#resizes?.unobserve(this.#observed);
    this.#observed = scroller;
    if (scroller && this.#host.isConnected) this.#resizes?.observe(scroller);
    queueMicrotask(() => this.measure()); // before the first paint, and outside the update
  }

  measure(): void {
    const {frame, scroller} = this.#parts();
    const widthPx = frame?.clientWidth ?? 0;
    const laneWidthPx = scroller?.clientWidth ?? 0;
    const screenPx = scroller?.clientHeight ?? 0;
    const style = getComputedStyle(this.#host);
    const isRtl = style.direction === 'rtl';
    const labelPx = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.75 || 12;
    const metrics = createMetrics(style.fontFamily, labelPx);
    const isSame = widthPx === this.widthPx && laneWidthPx === this.laneWidthPx && screenPx === this.screenPx && isRtl === this.isRtl && metrics.font === this.metrics?.font;
    if (isSame || widthPx === 0 || laneWidthPx === 0) return;
    if (metrics.font !== this.metrics?.font) this.metrics = metrics;
    Object.assign(this, {widthPx, laneWidthPx, screenPx, isRtl});
    this.#host.requestUpdate();
  }
}
