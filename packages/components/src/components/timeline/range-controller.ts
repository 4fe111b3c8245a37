import {clampDay, formatIsoDay, type Clause, type DayRange, type DayWindow, type EpochDay, type EventStore, type Selection} from '@cordiale/core';
import {Paced} from './paced.js';
import {PanZoom, type PanZoomHost} from './pan-zoom.js';
import type {IsoRange, RangeControlsHost} from './range-controls.js';
import {createRangePresets, type RangePreset} from './range-presets.js';
import {RangeSlider, type RangeSliderHost} from './range-slider.js';
import {createScale, type TimeScale} from './time-scale.js';
import type {TimelineLayout} from './timeline-layout.js';
import type {TimelineSize} from './timeline-size.js';
import type {Unfolded} from './unfolded-loader.js';
import {VisibleRange} from './visible-range.js';

/** What the range needs of the element whose range it is. */
export interface RangeControllerHost {
  readonly activeStore: EventStore;
  readonly activeSelection: Selection;
  readonly source: string;
  readonly size: TimelineSize;
  readonly layout: TimelineLayout | undefined;
  readonly locale: string;
  readonly todayDay: EpochDay | null;
  readonly plot: Element | null;
  readonly strip: Element | null;
  /** Calls back with what a touch brings, once it is there. */
  whenTouched(then: (touched: Unfolded) => void): void;
  requestUpdate(): void;
  /** Tells the page that a person has changed the range. */
  announceRange(): void;
}

/** The range of a timeline and every way of changing it: gestures on the lanes, the slider, typed dates, presets and keys. */
export class RangeController implements RangeControlsHost, PanZoomHost, RangeSliderHost {
  readonly panZoom: PanZoom;
  readonly slider: RangeSlider;
  edited: RangeControlsHost['edited'];
  readonly #visible = new VisibleRange();
  readonly #written = new Paced(() => this.#host.requestUpdate()); // a field of a date takes the browser longer than all of the lanes
  readonly #host: RangeControllerHost;

  constructor(host: RangeControllerHost) {
    this.#host = host;
    this.panZoom = new PanZoom(this);
    this.slider = new RangeSlider(this);
  }

  get window(): DayWindow {
    return this.#visible.window;
  }

  get whole(): DayWindow {
    return this.#visible.whole;
  }

  get range(): DayRange {
    return this.#visible.range;
  }

  get isWhole(): boolean {
    return this.#visible.isWhole;
  }

  get writtenRange(): IsoRange {
    const {range: {earliest, latest}, whole} = this;
    const iso = (day: EpochDay) => formatIsoDay(clampDay(day, whole));
    const [first = '', last = ''] = this.#written.take(`${iso(earliest)} ${iso(latest)}`).split(' ');
    return {first, last};
  }

  get presets(): readonly RangePreset[] {
    const {extent} = this.#host.activeStore;
    return extent ? createRangePresets(this.whole, extent, this.#host.todayDay, this.#host.locale) : [];
  }

  /** Takes over what the events and the selection say now. */
  follow(clause: Clause | undefined): void {
    this.#visible.follow(this.#host.activeStore.extent, clause);
  }

  /** Shows a window and filters the other views by it, live. */
  show(window: DayWindow): void {
    const {activeSelection, source} = this.#host;
    const range = this.#visible.show(window);
    if (range) activeSelection.set({source, field: 'time', value: range});
    else activeSelection.remove(source, 'time');
    this.#host.requestUpdate();
  }

  /** Shows a window that a person asked for in one step. */
  setWindow(window: DayWindow): void {
    this.show(window);
    this.commit();
  }

  setRange({earliest, latest}: DayRange): void {
    this.#written.hurry();
    this.setWindow({from: earliest, to: latest + 1});
  }

  showWhole(): void {
    this.setWindow(this.whole);
  }

  zoom(factor: number, anchor?: number): void {
    this.panZoom.zoom(factor, anchor);
  }

  pan(part: number): void {
    this.panZoom.pan(part);
  }

  whenTouched(then: (touched: Unfolded) => void): void {
    this.#host.whenTouched(then);
  }

  /** Tells the page that a gesture has ended. */
  commit(): void {
    this.#host.announceRange();
  }

  get isRtl(): boolean {
    return this.#host.size.isRtl;
  }

  /** Pixels per day of the plot, negative when time runs to the left. */
  get pxPerDay(): number {
    return this.#plotScale.pxPerDay * (this.isRtl ? -1 : 1);
  }

  /** The continuous day of the plot at a client position. */
  dayInPlot(clientX: number): number {
    const {left = 0} = this.#host.plot?.getBoundingClientRect() ?? {};
    return this.#plotScale.invert(this.isRtl ? this.#plotPx - (clientX - left) : clientX - left - this.#namesPx);
  }

  /** The continuous day of the strip at a client position. */
  dayOnStrip(clientX: number): number {
    const {left = 0} = this.#host.strip?.getBoundingClientRect() ?? {};
    return this.stripScale.invert(this.isRtl ? this.#host.size.widthPx - (clientX - left) : clientX - left);
  }

  /** Forgets gestures that cannot end any more. */
  cancel(): void {
    this.panZoom.cancel();
    this.slider.cancel();
    this.#written.cancel();
  }

  /** The strip lies under the plot, so that days stand over each other while everything is shown. Pixels count from the start of the strip. */
  get stripScale(): TimeScale {
    return createScale(this.whole, this.#plotPx, {...this.#insets, startPx: this.#namesPx});
  }

  get #plotScale(): TimeScale {
    return createScale(this.window, this.#plotPx, this.#insets);
  }

  get #namesPx(): number {
    return this.#host.layout?.namesPx ?? 0;
  }

  get #plotPx(): number {
    return this.#host.layout?.plotPx ?? this.#host.size.widthPx;
  }

  get #insets(): {insetPx: number} {
    return {insetPx: this.#host.size.metrics?.insetPx ?? 0};
  }
}
