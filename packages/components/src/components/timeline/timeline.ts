import {html, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {countByBin, countInWords, finestUnit, OUT, parseIsoDay, type DayRange, type DayWindow, type Density, type Match, type SelectionChange} from '@cordiale/core';
import {storeStatus} from '../../internal/store-status.js';
import {ViewElement} from '../../internal/view-element.js';
import {tokens} from '../../styles/tokens.styles.js';
import {Announcer} from './announcer.js';
import {createBidi} from './bidi.js';
import {dayInWords} from './day-words.js';
import {densityView, stripNames} from './density-view.js';
import {detailCard, placeCard} from './detail-card.js';
import type {LaneKind} from './event-words.js';
import {laneNamesView, lanesView, type LanesModel} from './lanes-view.js';
import {createLegend, legendView} from './legend.js';
import {markDefinitions} from './mark-definitions.js';
import {PanZoom} from './pan-zoom.js';
import {rangeControls} from './range-controls.js';
import {RangeSlider} from './range-slider.js';
import {nextMark, type MarkAddress, type ReachableLane} from './roving-focus.js';
import {AXIS_PX, axisView, createAxis, gridView} from './time-axis.js';
import {createScale} from './time-scale.js';
import {createLegendMarks} from './legend-marks.js';
import {createMetrics, layOut, type Metrics, type TimelineLayout} from './timeline-layout.js';
import {styles} from './timeline.styles.js';
import {undatedTray} from './undated-tray.js';
import {VisibleRange} from './visible-range.js';

const STRIP_PX = 36;
const STRIP_NAMES_PX = 17;
const SCREEN_MARGIN_PX = 144; // drawn above and below what is on screen, so that scrolling meets finished lanes
const HIDE_CARD_AFTER_MS = 150;
const LANE_KINDS: readonly LaneKind[] = ['partner', 'type', 'domain'];

/**
 * @summary Cooperation events over time: lanes by partner country, dates drawn as certain as they are, and a range that filters the other views.
 *
 * The detail view shows the range of this view's own time clause, or everything. Brushing the strip under it, dragging, zooming
 * and typing dates all change that one clause. An event keeps its lane and its line under filter, pan and zoom.
 *
 * @fires {CordialeFilterEvent} cordiale-filter - A person changed the range; fired when a drag is released.
 * @fires {CordialeSelectEvent} cordiale-select - A person chose events or let go of them.
 * @fires {CordialeErrorEvent} cordiale-error - Events could not be loaded or used.
 * @csspart axis - Names of years, months and days above the lanes.
 * @csspart lanes - The scrolling area with all lanes.
 * @csspart lane - One lane.
 * @csspart mark - One event in a lane.
 * @csspart strip - The overview with the range slider.
 * @csspart thumb - One thumb of the range slider.
 * @csspart controls - Typed dates, buttons, count, undated events and legend.
 * @csspart card - What is said of the event pointed at.
 * @csspart undated - The list of events without a date.
 * @csspart legend - What shapes and fillings mean.
 * @cssprop [--cordiale-timeline-lanes-max-height=26rem] - The lanes scroll when they are higher.
 */
export class CordialeTimeline extends ViewElement {
  static override styles = [tokens, styles];

  /** What the lanes stand for: `partner`, `type` or `domain`. Defaults to `partner`, which any other value means too. */
  @property() lanes: LaneKind = 'partner';

  /** The day that is marked as today, as `YYYY-MM-DD`. Defaults to the clock. */
  @property() today: string | undefined;

  @query('.frame') private readonly frame!: HTMLElement | null;
  @query('.lanes') private readonly scroller!: HTMLElement | null;
  @query('.plot') private readonly plot!: SVGSVGElement | null;
  @query('.strip') private readonly strip!: SVGSVGElement | null;
  @query('.card') private readonly card!: HTMLElement | null;

  readonly #visibleRange = new VisibleRange();
  readonly #panZoom = new PanZoom(this.#createPanZoomHost());
  readonly #slider = new RangeSlider(this.#createSliderHost());
  readonly #controlsHost = this.#createControlsHost();
  readonly #announcer = new Announcer((text) => {
    const region = this.renderRoot.querySelector('.announcement');
    if (region) region.textContent = text;
  });
  // Drawing inside the observer would resize what it observes, which browsers report as an error of the page.
  readonly #resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  #observed: HTMLElement | null = null;
  #widthPx = 0;
  #laneWidthPx = 0; // without the scroll bar
  #metrics: Metrics | undefined;
  #isRtl = false;
  #scrollTop = 0;
  #drawnTop = 0; // where it was scrolled to when the lanes were drawn
  #screenPx = 600;
  #layout: {key: readonly unknown[]; value: TimelineLayout} | undefined;
  #density: {key: readonly unknown[]; value: Density} | undefined;

  #active: {lane: string; id: string} | undefined; // where the focus is or will return to
  #hasFocus = false; // true while a mark has it
  #isFocusWanted = false;
  #isRevealWanted = false;
  #carded: {lane: string; id: string} | undefined;
  #isLegendOpen = false;
  #pointer = {x: NaN, y: NaN};
  #hideCardTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super('timeline');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
    this.#observed = null;
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
    this.#panZoom.cancel();
    this.#slider.cancel();
    this.#announcer.cancel();
    clearTimeout(this.#hideCardTimer);
    this.#carded = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#visibleRange.follow(this.activeStore.extent, this.activeSelection.clauseOf(this.source, 'time'));
  }

  protected override selectionChanged(change: SelectionChange): void {
    if (change === 'chosen') this.#isRevealWanted = true;
  }

  protected override render(): TemplateResult {
    const store = this.activeStore;
    const status = storeStatus(this.storeController, store.size);
    if (status) return html`<div class="frame">${status}</div>`;
    const isReady = this.#metrics !== undefined && this.#laneWidthPx > 0;
    return html`<div class="frame" @pointerover=${this.#onPointerOver} @pointerout=${this.#onPointerOut} @focusin=${this.#onFocusIn} @focusout=${this.#onFocusOut}
        @click=${this.#onClick} @keydown=${this.#onKeyDown}>
      <svg class="definitions" aria-hidden="true">${markDefinitions}</svg>
      ${isReady && store.extent ? this.#renderTime(this.#metrics) : html`<div class="lanes unmeasured"></div>`}
      <div class="foot" part="controls">${this.#renderFoot()}</div>
      <div class="card" part="card" id="card" role="tooltip" ?hidden=${!this.#carded}>${this.#cardedEvent ? detailCard(this.#cardedEvent, store, this.locale) : nothing}</div>
      <p class="announcement visually-hidden" aria-live="polite"></p>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#observeScroller();
    this.#hintAtMore();
    this.#stickNames();
    if (this.#isRevealWanted) this.#reveal();
    queueMicrotask(() => this.#keepFocus()); // outside the update, which focusing may ask for again
    const mark = this.#carded && this.#markElement(this.#carded);
    if (this.card && this.frame && mark) placeCard(this.card, (mark.querySelector('.ring') ?? mark).getBoundingClientRect(), this.frame.getBoundingClientRect());
    const {earliest, latest} = this.#visibleRange.range;
    const store = this.activeStore;
    if (store.size > 0) {
      const words = countInWords(store, this.#shownMatch, this.locale);
      if (!this.isInExplorer) this.#announcer.update(this.#visibleRange.isWhole ? words : `${words}, ${dayInWords(earliest, this.locale)} to ${dayInWords(latest, this.locale)}`);
    }
  }

  // What is shown

  get #kind(): LaneKind {
    return LANE_KINDS.includes(this.lanes) ? this.lanes : 'partner';
  }

  /** What passes every filter, this view's own among them. */
  get #shownMatch(): Match {
    return this.activeStore.match(this.activeSelection.clauses);
  }

  get #cardedEvent() {
    return this.#carded && this.activeStore.get(this.#carded.id);
  }

  get #today(): number | null {
    return parseIsoDay(this.today ?? new Date().toISOString().slice(0, 10));
  }

  #createLayout(metrics: Metrics): TimelineLayout {
    const {whole} = this.#visibleRange;
    const key = [this.activeStore, this.#kind, this.focusCountry, this.locale, this.#laneWidthPx, metrics.font];
    if (!this.#layout || key.some((part, index) => part !== this.#layout?.key[index])) {
      const options = {kind: this.#kind, focusCountry: this.focusCountry, locale: this.locale, widthPx: this.#laneWidthPx, whole, metrics};
      this.#layout = {key, value: layOut(this.activeStore, options)};
    }
    return this.#layout.value;
  }

  #createDensity(pxPerDay: number): Density {
    const {whole} = this.#visibleRange;
    const unit = finestUnit(pxPerDay, () => 5);
    const key = [this.activeStore, this.match, unit];
    if (!this.#density || key.some((part, index) => part !== this.#density?.key[index])) {
      this.#density = {key, value: countByBin(this.activeStore, this.match.rows, whole, unit)};
    }
    return this.#density.value;
  }

  #createLanesModel(metrics: Metrics, layout: TimelineLayout): LanesModel {
    const selection = this.activeSelection;
    const {event, country} = selection.hovered;
    return {
      store: this.activeStore, match: this.match, layout, metrics,
      scale: createScale(this.#visibleRange.window, layout.plotPx, metrics),
      kind: this.#kind, focusCountry: this.focusCountry, locale: this.locale,
      chosen: new Set(selection.chosen), lifted: event, liftedCountry: country,
      tabStop: this.#tabStop(layout), card: this.#addressOf(this.#carded),
      visible: {from: this.#scrollTop - SCREEN_MARGIN_PX, to: this.#scrollTop + this.#screenPx + SCREEN_MARGIN_PX},
    };
  }

  #renderTime(metrics: Metrics | undefined): TemplateResult | typeof nothing {
    if (!metrics) return nothing;
    const {window, isWhole} = this.#visibleRange;
    const layout = this.#createLayout(metrics);
    const {plotPx, namesPx, heightPx} = layout;
    this.#drawnTop = this.#scrollTop;
    const model = this.#createLanesModel(metrics, layout);
    const plotBidi = createBidi(plotPx, this.#isRtl);
    const namesBidi = createBidi(this.#laneWidthPx, this.#isRtl);
    const axis = createAxis(window, model.scale, {plotPx, locale: this.locale, font: metrics.font});
    const day = this.#today;
    const today = day !== null && day >= window.from && day < window.to ? model.scale(day + 0.5) : null;
    const toPlot = `translate(${this.#isRtl ? 0 : namesPx} 0)`;
    const height = Math.max(heightPx, 60);
    const isChoosing = model.chosen.size > 0 && [...model.chosen].some((id) => this.activeStore.rowOf(id) >= 0);
    return html`
      <svg class="axis" part="axis" width=${this.#laneWidthPx} height=${AXIS_PX} aria-hidden="true"><g transform=${toPlot}>${axisView(axis, today, plotBidi, {plotPx, locale: this.locale, font: metrics.font})}</g></svg>
      <div class="lanes" part="lanes" @scroll=${this.#onScroll}>
        <svg class="plot${isWhole ? '' : ' zoomed'}${isChoosing ? ' choosing' : ''}" width=${this.#laneWidthPx} height=${height} role="group" aria-label=${this.#summary()}
            tabindex=${model.tabStop ? '-1' : '0'}
            @pointerdown=${this.#panZoom.onPointerDown} @pointermove=${this.#panZoom.onPointerMove} @pointerup=${this.#panZoom.onPointerEnd} @pointercancel=${this.#panZoom.onPointerEnd}
            @dblclick=${this.#panZoom.onDoubleClick} @wheel=${WHEEL(this.#panZoom.onWheel)}>
          <clipPath id="plot-clip"><rect x="0" y="0" width=${plotPx} height=${height}></rect></clipPath>
          ${laneNamesView(model, namesBidi, this.#laneWidthPx)}
          <g transform=${toPlot}><g clip-path="url(#plot-clip)">
            ${gridView(axis, today, plotBidi, height)}
            ${lanesView(model, plotBidi)}
          </g></g>
        </svg>
        ${this.#renderNothing()}
      </div>
      ${this.#renderStrip(metrics)}`;
  }

  #renderStrip(metrics: Metrics): TemplateResult {
    const widthPx = this.#widthPx;
    const bidi = createBidi(widthPx, this.#isRtl);
    const scale = this.#stripScale;
    const density = this.#createDensity(scale(1) - scale(0));
    return html`<svg class="strip" part="strip" width=${widthPx} height=${STRIP_PX + STRIP_NAMES_PX} role="group" aria-label="Range of days"
        @pointerdown=${this.#slider.onPointerDown} @pointermove=${this.#slider.onPointerMove} @pointerup=${this.#slider.onPointerUp} @pointercancel=${this.#slider.onPointerCancel}
        @keydown=${this.#slider.onKeyDown}>
      <rect class="strip-ground" x=${bidi.left(this.#namesPx, widthPx)} y="0" width=${widthPx - this.#namesPx} height=${STRIP_PX}></rect>
      ${this.#namesPx > 0 ? svg`<text x=${bidi.x(8)} y=${STRIP_PX / 2} dy="0.35em">All events</text>` : nothing}
      ${densityView(density, scale, bidi, {heightPx: STRIP_PX - 6, topPx: 6})}
      ${this.#slider.view(bidi, {startPx: this.#namesPx, endPx: widthPx, heightPx: STRIP_PX, locale: this.locale})}
      ${stripNames(this.#visibleRange.whole, scale, bidi, {endPx: widthPx, y: STRIP_PX + 13, locale: this.locale, font: metrics.font})}
    </svg>`;
  }

  #renderFoot(): TemplateResult {
    const store = this.activeStore;
    const undated = [...this.match.undatedRows].flatMap((row) => store.eventAt(row) ?? []);
    const {chosen, hovered} = this.activeSelection;
    return html`
      ${store.extent ? rangeControls(this.#controlsHost, {focused: this.shadowRoot?.activeElement ?? null}) : nothing}
      ${undated.length === 0 ? nothing : html`<details ?open=${undated.some(({id}) => chosen.includes(id))}>
        <summary>${undated.length} without a date</summary>
        ${undatedTray(undated, {chosen, hovered: hovered.event, locale: this.locale})}
      </details>`}
      <details class="legend-fold" @toggle=${this.#onLegendToggle}><summary>Legend</summary>
        ${this.#isLegendOpen ? legendView(createLegend(createLegendMarks(store, this.#shownMatch))) : nothing}
      </details>
      <p class="count-line">${countInWords(store, this.#shownMatch, this.locale)}</p>`;
  }

  /** What is said when filters leave nothing to see, with the way back. */
  #renderNothing(): TemplateResult | typeof nothing {
    const shown = this.#shownMatch;
    if (shown.rows.length > 0) return nothing;
    const isRange = this.match.rows.length > 0;
    return html`<p class="nothing">${isRange ? 'No event in this range.' : 'No event matches.'}
      ${isRange ? html`<button type="button" @click=${() => this.#controlsHost.showWhole()}>Whole span</button>` : html`<button type="button" @click=${this.#clearAll}>Clear all filters</button>`}</p>`;
  }

  #summary(): string {
    const by = {partner: 'partner country', type: 'type', domain: 'domain'}[this.#kind];
    const {earliest, latest} = this.#visibleRange.range;
    return `Events by ${by}, ${dayInWords(earliest, this.locale)} to ${dayInWords(latest, this.locale)}`;
  }

  // Range

  #createPanZoomHost() {
    const element = this;
    return {
      get window() { return element.#visibleRange.window; },
      get whole() { return element.#visibleRange.whole; },
      get isWhole() { return element.#visibleRange.isWhole; },
      get pxPerDay() {
        const {from, to} = element.#visibleRange.window;
        return (element.#plotPx - 2 * (element.#metrics?.insetPx ?? 0)) / (to - from) * (element.#isRtl ? -1 : 1);
      },
      dayAt: (clientX: number) => {
        const left = element.plot?.getBoundingClientRect().left ?? 0;
        const fromStart = element.#isRtl ? element.#plotPx - (clientX - left) : clientX - left - element.#namesPx;
        return createScale(element.#visibleRange.window, element.#plotPx, element.#metrics ?? {insetPx: 0}).invert(fromStart);
      },
      show: (window: DayWindow) => element.#show(window),
      commit: () => element.announceFilter(),
    };
  }

  #createSliderHost() {
    const element = this;
    return {
      get range() { return element.#visibleRange.range; },
      get whole() { return element.#visibleRange.whole; },
      get isWhole() { return element.#visibleRange.isWhole; },
      get isRtl() { return element.#isRtl; },
      pixelOf: (day: number) => element.#stripScale(day),
      dayAt: (clientX: number) => {
        const {left = 0} = element.strip?.getBoundingClientRect() ?? {};
        return element.#stripScale.invert(element.#isRtl ? element.#widthPx - (clientX - left) : clientX - left);
      },
      show: (window: DayWindow) => element.#show(window),
      commit: () => element.announceFilter(),
    };
  }

  /** The strip lies under the plot, so that days stand over each other while everything is shown. Pixels count from the start of the strip. */
  get #stripScale() {
    const scale = createScale(this.#visibleRange.whole, this.#plotPx, this.#metrics ?? {insetPx: 0});
    const [start = 0, end = 0] = scale.range();
    return scale.range([start + this.#namesPx, end + this.#namesPx]);
  }

  get #namesPx(): number {
    return this.#layout?.value.namesPx ?? 0;
  }

  get #plotPx(): number {
    return this.#layout?.value.plotPx ?? this.#widthPx;
  }

  #createControlsHost() {
    const element = this;
    const show = (window: DayWindow) => {
      element.#show(window);
      element.announceFilter();
    };
    return {
      get range() { return element.#visibleRange.range; },
      get whole() { return element.#visibleRange.whole; },
      get isWhole() { return element.#visibleRange.isWhole; },
      setRange: ({earliest, latest}: DayRange) => show({from: earliest, to: latest + 1}),
      showWhole: () => show(element.#visibleRange.whole),
      zoom: (factor: number) => element.#panZoom.zoom(factor),
      pan: (part: number) => element.#panZoom.pan(part),
    };
  }

  /** Shows a window and filters the other views by it, live. */
  #show(window: DayWindow): void {
    const range = this.#visibleRange.show(window);
    if (range) this.activeSelection.set({source: this.source, field: 'time', value: range});
    else this.activeSelection.remove(this.source, 'time');
    this.requestUpdate();
  }

  readonly #clearAll = (): void => {
    this.activeSelection.clear();
    this.announceFilter();
  };

  // Keyboard and pointer

  #reachableLanes(layout: TimelineLayout): ReachableLane[] {
    const {earliest, latest} = this.#visibleRange.range;
    const {certainty} = this.match;
    return layout.lanes.map(({key, rows}) => ({key, rows: rows.filter((row) => certainty[row] !== OUT && this.activeStore.certaintyWithin(row, earliest, latest) !== OUT)}));
  }

  /** The one mark that Tab leads to: where the focus is or was, otherwise the first that can be reached. */
  #tabStop(layout: TimelineLayout): MarkAddress | null {
    const lanes = this.#reachableLanes(layout);
    const active = this.#addressOf(this.#active);
    if (active && layout.lanes.some(({key, rows}) => key === active.lane && rows.includes(active.row))) {
      if (this.#hasFocus || lanes.some(({key, rows}) => key === active.lane && rows.includes(active.row))) return active;
    }
    const first = lanes.find(({rows}) => rows.length > 0);
    return first ? {lane: first.key, row: first.rows[0] ?? 0} : null;
  }

  #addressOf(place: {lane: string; id: string} | undefined): MarkAddress | null {
    const row = place ? this.activeStore.rowOf(place.id) : -1;
    return place && row >= 0 ? {lane: place.lane, row} : null;
  }

  #placeOf(element: EventTarget | null): {lane: string; id: string} | undefined {
    const mark = element instanceof Element ? element.closest<SVGElement>('.mark') : null;
    const id = mark ? this.activeStore.eventAt(Number(mark.dataset.row))?.id : undefined;
    return mark && id !== undefined ? {lane: mark.dataset.lane ?? '', id} : undefined;
  }

  #markElement({lane, id}: {lane: string; id: string}): SVGElement | null {
    const row = this.activeStore.rowOf(id);
    return [...this.renderRoot.querySelectorAll<SVGElement>(`.mark[data-row="${row}"]`)].find((mark) => mark.dataset.lane === lane) ?? null;
  }

  /** Moves the focus where it is wanted, and out of a mark that is no more to the next that is. */
  #keepFocus(): void {
    const focused = this.shadowRoot?.activeElement ?? null;
    const isLost = this.#hasFocus && (focused === null || !focused.isConnected) && !this.#isFocusWanted;
    if (!this.#isFocusWanted && !isLost) return;
    this.#isFocusWanted = false;
    if (isLost && document.activeElement !== document.body && document.activeElement !== this) {
      this.#hasFocus = false; // the person has gone elsewhere
      return;
    }
    const target = (this.#active && this.#markElement(this.#active)) ?? this.renderRoot.querySelector<SVGElement>('.mark[tabindex="0"]') ?? this.plot;
    target?.focus();
    if (target === this.plot) this.#hasFocus = false;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.#showCard(undefined);
      if (this.activeSelection.chosen.length > 0) this.chooseEvents([]);
      return;
    }
    if (!(event.target instanceof Element) || !event.target.closest('.plot') || event.altKey) return;
    const place = this.#placeOf(event.target);
    if (this.#moveInTime(event, place) || (place && this.#act(event, place))) event.preventDefault();
  };

  /** Keys that change the range: + and −, 0 for everything, Shift with arrows, and bare arrows where there is no mark. */
  #moveInTime({key, shiftKey, ctrlKey, metaKey}: KeyboardEvent, place: {lane: string; id: string} | undefined): boolean {
    if (ctrlKey || metaKey) return false;
    if (key === '+' || key === '=') this.#panZoom.zoom(1.5, place && this.#dayOf(place.id));
    else if (key === '-' || key === '_') this.#panZoom.zoom(1 / 1.5, place && this.#dayOf(place.id));
    else if (key === '0') this.#controlsHost.showWhole();
    else if ((key === 'ArrowLeft' || key === 'ArrowRight') && (shiftKey || !place)) this.#panZoom.pan((key === 'ArrowRight') === this.#isRtl ? -0.2 : 0.2);
    else return false;
    return true;
  }

  /** Keys on a mark: arrows go on, Enter and Space choose. */
  #act(event: KeyboardEvent, place: {lane: string; id: string}): boolean {
    const {key, ctrlKey, metaKey, shiftKey} = event;
    if (key === 'Enter' || key === ' ') {
      this.#choose(place.id, shiftKey || ctrlKey || metaKey);
      return true;
    }
    const [before, after] = this.#isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const moves: Record<string, Parameters<typeof nextMark>[2]> = {[before ?? '']: 'earlier', [after ?? '']: 'later', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last'};
    const move = moves[key];
    const current = this.#addressOf(place);
    if (!move || !current || !this.#layout) return false;
    const next = nextMark(this.#reachableLanes(this.#layout.value), current, move, (row) => this.#dayOf(this.activeStore.eventAt(row)?.id ?? ''));
    const id = next ? this.activeStore.eventAt(next.row)?.id : undefined;
    if (next && id !== undefined) {
      this.#active = {lane: next.lane, id};
      this.#isFocusWanted = true;
      this.requestUpdate();
    }
    return true;
  }

  /** The day in view at which an event has its symbol. */
  #dayOf(id: string): number {
    const {from, to} = this.#visibleRange.window;
    const store = this.activeStore;
    const row = store.rowOf(id);
    const {earliest, latest} = {earliest: store.earliestDays[row] ?? 0, latest: store.latestDays[row] ?? 0};
    return Math.min(Math.max(earliest < from && latest < to ? latest : earliest, from), to);
  }

  #choose(id: string, isAdding: boolean): void {
    const {chosen} = this.activeSelection;
    const isChosen = chosen.includes(id);
    if (isAdding) this.chooseEvents(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id]);
    else this.chooseEvents(isChosen && chosen.length === 1 ? [] : [id]);
    this.#isRevealWanted = false;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const undated = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-undated]')?.dataset.undated : undefined;
    const place = this.#placeOf(event.target);
    if (place && this.#panZoom.takeDrag()) return;
    const id = undated ?? place?.id;
    if (id === undefined) return;
    if (place) {
      this.#active = place;
      if (event instanceof PointerEvent && event.pointerType === 'touch') this.#showCard(place);
    }
    this.#choose(id, event.shiftKey || event.ctrlKey || event.metaKey);
  };

  readonly #onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    // Lanes that scroll under a resting pointer point at nothing.
    if (event.screenX === this.#pointer.x && event.screenY === this.#pointer.y) return;
    this.#pointer = {x: event.screenX, y: event.screenY};
    if (event.target.closest('.card')) clearTimeout(this.#hideCardTimer);
    const place = this.#placeOf(event.target);
    const undated = event.target.closest<HTMLElement>('[data-undated]')?.dataset.undated;
    const lane = event.target.closest<SVGElement>('[data-lane-name]')?.dataset.laneName;
    if (place) {
      if (event.buttons === 0) this.#showCard(place);
      this.activeSelection.hover({event: place.id});
    } else if (undated !== undefined) this.activeSelection.hover({event: undated});
    else if (lane !== undefined && this.#kind === 'partner' && this.#layout && this.#isOverName(event.clientX)) this.activeSelection.hover({country: lane});
  };

  #isOverName(clientX: number): boolean {
    const {left = 0, right = 0} = this.plot?.getBoundingClientRect() ?? {};
    return (this.#isRtl ? right - clientX : clientX - left) < this.#namesPx;
  }

  readonly #onPointerOut = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const focused = this.#focusedPlace;
    const {hovered} = this.activeSelection;
    if (hovered.event !== focused?.id || hovered.country !== undefined) this.activeSelection.hover(focused ? {event: focused.id} : {});
    if (!this.#carded || this.#carded === focused) return;
    clearTimeout(this.#hideCardTimer);
    this.#hideCardTimer = setTimeout(() => this.#showCard(this.#focusedPlace), HIDE_CARD_AFTER_MS);
  };

  /** The mark that shows its focus; its card comes back when the pointer has left another. */
  get #focusedPlace(): {lane: string; id: string} | undefined {
    const focused = this.#hasFocus ? this.shadowRoot?.activeElement : null;
    return focused?.matches('.mark:focus-visible') ? this.#active : undefined;
  }

  readonly #onFocusIn = (event: FocusEvent): void => {
    const place = this.#placeOf(event.target);
    this.#hasFocus = place !== undefined;
    if (!place) return;
    this.#active = place;
    if (event.target instanceof Element && event.target.matches(':focus-visible')) {
      this.#showCard(place);
      this.activeSelection.hover({event: place.id});
    }
    this.requestUpdate();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (!this.#placeOf(event.target) || this.#isFocusWanted) return;
    if (event.relatedTarget !== null || !(event.target instanceof Element) || event.target.isConnected) {
      this.#hasFocus = false;
      this.activeSelection.hover({});
      this.#showCard(undefined);
    }
  };

  #showCard(place: {lane: string; id: string} | undefined): void {
    clearTimeout(this.#hideCardTimer);
    if (place?.id === this.#carded?.id && place?.lane === this.#carded?.lane) return;
    this.#carded = place;
    this.requestUpdate();
  }

  // Size

  /** Measures, and hears of a scroll bar that comes or goes. The scroller is another element once there is something to show. */
  #observeScroller(): void {
    if (this.scroller === this.#observed) return;
    if (this.#observed) this.#resizes.unobserve(this.#observed);
    this.#observed = this.scroller;
    if (this.#observed && this.isConnected) this.#resizes.observe(this.#observed);
    queueMicrotask(() => this.#measure()); // before the first paint, and outside the update
  }

  #measure(): void {
    const widthPx = this.frame?.clientWidth ?? 0;
    const laneWidthPx = this.scroller?.clientWidth ?? 0;
    const screenPx = this.scroller?.clientHeight ?? 0;
    const style = getComputedStyle(this);
    const isRtl = style.direction === 'rtl';
    const labelPx = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.75 || 12;
    const metrics = createMetrics(style.fontFamily, labelPx);
    const isSame = widthPx === this.#widthPx && laneWidthPx === this.#laneWidthPx && screenPx === this.#screenPx && isRtl === this.#isRtl && metrics.font === this.#metrics?.font;
    if (isSame || widthPx === 0 || laneWidthPx === 0) return;
    this.#widthPx = widthPx;
    this.#laneWidthPx = laneWidthPx;
    this.#screenPx = screenPx;
    this.#isRtl = isRtl;
    this.#metrics = metrics;
    this.requestUpdate();
  }

  readonly #onLegendToggle = (event: Event): void => {
    this.#isLegendOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    this.requestUpdate();
  };

  readonly #onScroll = (): void => {
    this.#scrollTop = this.scroller?.scrollTop ?? 0;
    this.#hintAtMore();
    this.#stickNames();
    if (Math.abs(this.#scrollTop - this.#drawnTop) > SCREEN_MARGIN_PX / 2) this.requestUpdate();
  };

  /** Keeps the name of a lane in sight while the lane is, where names stand beside their lanes. */
  #stickNames(): void {
    const layout = this.#layout?.value;
    const metrics = this.#metrics;
    if (!layout || !metrics || layout.nameLinePx > 0) return;
    this.renderRoot.querySelectorAll('.lane-title').forEach((title, index) => {
      const lane = layout.lanes[index];
      const room = lane ? lane.heightPx - metrics.rowPx - 2 * metrics.lanePaddingPx : 0;
      const shift = lane ? Math.min(Math.max(this.#scrollTop - lane.topPx, 0), room) : 0;
      title.setAttribute('transform', `translate(0 ${shift})`);
    });
  }

  /** Lets the last line on screen fade out while there are more below. Asks nothing of the page, so that a step stays cheap. */
  #hintAtMore(): void {
    this.scroller?.classList.toggle('more', this.#scrollTop + this.#screenPx < (this.#layout?.value.heightPx ?? 0) - 4);
  }

  /** Scrolls the lanes, and only these, to the event that was chosen last elsewhere. */
  #reveal(): void {
    this.#isRevealWanted = false;
    const row = this.activeStore.rowOf(this.activeSelection.chosen.at(-1) ?? '');
    const scroller = this.scroller;
    const metrics = this.#metrics;
    const layout = this.#layout?.value;
    if (row < 0 || !scroller || !metrics || !layout) return;
    const tops = layout.lanes.flatMap((lane) => {
      const index = lane.rows.indexOf(row);
      return index < 0 ? [] : [lane.topPx + layout.nameLinePx + metrics.lanePaddingPx + (lane.lineOf[index] ?? 0) * metrics.rowPx];
    });
    const isSeen = (top: number) => top >= scroller.scrollTop && top + metrics.rowPx <= scroller.scrollTop + scroller.clientHeight;
    if (tops.length > 0 && !tops.some(isSeen)) scroller.scrollTop = (tops[0] ?? 0) - scroller.clientHeight / 3;
  }
}

/** A wheel listener that may keep the page from scrolling. */
const WHEEL = (handleEvent: (event: WheelEvent) => void) => ({handleEvent, passive: false});

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-timeline': CordialeTimeline;
  }
}
