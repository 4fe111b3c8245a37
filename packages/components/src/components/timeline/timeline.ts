import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {countInWords, emptinessInWords, parseIsoDay, silenceInWords, type DayRange, type Match, type SelectionChange} from '@cordiale/core';
import {PrintController} from '../../controllers/print-controller.js';
import {dayOfToday} from '../../internal/day-of-today.js';
import {storeStatus} from '../../internal/store-status.js';
import {ViewElement} from '../../internal/view-element.js';
import {addedColours} from '../../internal/family-colour.js';
import {whenIdle} from '../../internal/when-idle.js';
import {tokens} from '../../styles/tokens.styles.js';
import {Announcer} from './announcer.js';
import {eventsInWords} from './bin-view.js';
import {dayInWords} from './day-words.js';
import {footView} from './foot-view.js';
import {LANE_KINDS, LANE_ORDERS, type LaneKind, type LaneOrder} from './lane-kind.js';
import {LaneScroller} from './lane-scroller.js';
import type {LaneStop, StopAddress} from './lane-stop.js';
import type {LegendSource} from './legend.js';
import {markDefinitions} from './mark-definitions.js';
import type {Metrics} from './metrics.js';
import type {OpenedEvents} from './opened-stop.js';
import {EVENTS_PER_PAGE} from './events-per-page.js';
import {PictureBook} from './picture-book.js';
import {RangeController} from './range-controller.js';
import {SceneBuilder} from './scene-builder.js';
import type {Scene} from './scene.js';
import {silencesIn} from './silence-view.js';
import {StopController} from './stop-controller.js';
import {stripView} from './strip-view.js';
import {timeView} from './time-view.js';
import {TimelineSize} from './timeline-size.js';
import {UnfoldedLoader, type Unfolded} from './unfolded-loader.js';
import {styles} from './timeline.styles.js';
import {str} from '../../internal/messages.js';

/**
 * @summary Cooperation events over time: lanes by partner country, dates drawn as certain as they are, and a range that filters the other views.
 *
 * The detail view shows the range of this view's own time clause, or everything. Brushing the strip under it, dragging, zooming
 * and typing dates all change that one clause. An event keeps its lane and its line under filter, pan and zoom; where a lane holds
 * too many to be drawn, calendar bins count them and open to them.
 *
 * @fires {CordialeFilterEvent} cordiale-filter - A person changed the range; fired when a drag is released.
 * @fires {CordialeSelectEvent} cordiale-select - A person chose events or let go of them.
 * @fires {CordialeArrangeEvent} cordiale-arrange - A person chose other lanes or another order.
 * @fires {CordialeErrorEvent} cordiale-error - Events could not be loaded or used.
 * @csspart axis - Names of years, months and days above the lanes.
 * @csspart lanes - The scrolling area with all lanes.
 * @csspart lane - One lane.
 * @csspart mark - One event in a lane.
 * @csspart strip - The overview with the range slider.
 * @csspart thumb - One thumb of the range slider.
 * @csspart controls - Typed dates, buttons, count, undated events and legend.
 * @csspart card - What is said of the event pointed at.
 * @csspart opened - The events behind a number, as a list.
 * @csspart undated - The list of events without a date.
 * @csspart legend - What shapes and fillings mean.
 * @cssprop [--cordiale-timeline-lanes-max-height=26rem] - The lanes scroll when they are higher.
 */
export class CordialeTimeline extends ViewElement {
  static override styles: CSSResultGroup = [tokens, styles, addedColours];

  /** What the lanes stand for: `partner`, `type`, `domain` or `initiative`. Defaults to `partner`, which any other value means too. */
  @property() lanes: LaneKind = 'partner';

  /** The order of the lanes: `count`, `name` or `first`, for the day of the first event. Defaults to `count`, which any other value means too. */
  @property() order: LaneOrder = 'count';

  /** The day that is marked as today, as `YYYY-MM-DD`. Defaults to the clock. */
  @property() today: string | undefined;

  readonly #size = new TimelineSize(this, () => ({frame: this.#part('.frame'), scroller: this.#part('.lanes')}));
  readonly #print = new PrintController(this, () => this.#size.measure());
  readonly #scenes = new SceneBuilder();
  readonly #ranges: RangeController = new RangeController(this.#createHost());
  readonly #stops: StopController = new StopController(this.#createHost());
  readonly #scroll = new LaneScroller(() => this.requestUpdate());
  readonly #unfolded = new UnfoldedLoader(this, CordialeTimeline.elementStyles);
  readonly #announcer = new Announcer((text) => {
    const region = this.renderRoot.querySelector('.announcement');
    if (region) region.textContent = text;
  });

  #book: PictureBook | undefined; // what the lanes show in this frame
  #matched: Match | undefined; // what passes every filter but this view's own, in this frame
  #shown: Match | undefined; // what passes every filter
  #silences: readonly DayRange[] = []; // days on screen that no article speaks of, in this frame
  #countWords = '';
  #undated = {isOpen: false, start: 0};
  #isLegendOpen = false;
  #isRevealWanted = false;

  constructor() {
    super('timeline', {lanes: LANE_KINDS, order: LANE_ORDERS});
    for (const touch of ['pointerenter', 'focusin']) this.addEventListener(touch, () => this.#unfolded.want(), {once: true});
  }

  /** What a touch brings is loaded without one once nothing else is to be done: a browser that prints does not wait for it. */
  protected override firstUpdated(): void {
    whenIdle(() => this.#unfolded.want());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ranges.cancel();
    this.#stops.card.cancel();
    this.#announcer.cancel();
  }

  /** What is drawn now, for a picture that stands on its own; `undefined` while that is nothing. @internal */
  get drawing(): {book: PictureBook; today: number | null; chosen: readonly string[]; silences: readonly DayRange[]} | undefined {
    return this.#book && {book: this.#book, today: this.#today, chosen: this.activeSelection.chosen, silences: this.#silences};
  }

  protected override workAhead(): void {
    this.#scenes.group(this.activeStore, this.#kind, this.focusCountry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#ranges.follow(this.activeSelection.clauseOf(this.source, 'time'));
    const {metrics, laneWidthPx} = this.#size;
    const {activeStore: store, activeSelection: selection} = this;
    this.#matched = this.match;
    this.#shown = store.match(selection.clauses);
    this.#countWords = countInWords(store, this.#shown, this.locale);
    this.#book = metrics && laneWidthPx > 0 && this.activeStore.extent ? new PictureBook(this.#buildScene(metrics, this.#matched)) : undefined;
    this.#silences = this.#book ? silencesIn(this.#book.scene, selection.clauses) : [];
  }

  protected override selectionChanged(change: SelectionChange): void {
    if (change === 'chosen') this.#isRevealWanted = true;
  }

  protected override render(): TemplateResult {
    const status = storeStatus(this.storeController, this.activeStore.size, this.locale);
    if (status) return html`<div class="frame">${status}</div>`;
    const {follower, onClick, onKeyDown, card} = this.#stops;
    return html`<div class="frame" @pointerover=${follower.onPointerOver} @pointerout=${follower.onPointerOut} @focusin=${follower.onFocusIn} @focusout=${follower.onFocusOut}
        @click=${onClick} @keydown=${onKeyDown}>
      <svg class="definitions" width="0" height="0" aria-hidden="true">${markDefinitions()}</svg>
      ${this.#book ? this.#renderTime(this.#book) : html`<div class="field"><div class="lanes unmeasured"></div></div>`}
      <div class="foot" part="controls">${this.#renderFoot()}</div>
      ${this.#print.isPrinting ? this.#renderPrintedLegend() : nothing}
      <div class="card" part="card" id="card" role="tooltip" ?hidden=${!card.address || typeof this.#unfolded.views === 'string'}>${this.#renderCard(card.address)}</div>
      <p class="announcement visually-hidden" aria-live="polite"></p>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {layout} = this.#scenes;
    const scroller = this.#part('.lanes');
    if (layout) this.#part('.frame')?.style.setProperty('--names', `${layout.namesPx}px`);
    if (scroller && layout) this.#scroll.update(scroller, layout, this.#size);
    if (this.#isRevealWanted) this.#reveal();
    queueMicrotask(() => this.#stops.keepFocus()); // outside the update, which focusing may ask for again
    this.#placeCard();
    this.#announce();
  }

  // What is shown

  get #kind(): LaneKind {
    return LANE_KINDS.includes(this.lanes) ? this.lanes : 'partner';
  }

  get #order(): LaneOrder {
    return LANE_ORDERS.includes(this.order) ? this.order : 'count';
  }

  get #today(): number | null {
    return this.today === undefined ? dayOfToday() : parseIsoDay(this.today);
  }

  #buildScene(metrics: Metrics, match: Match): Scene {
    const {whole, window, range} = this.#ranges;
    return this.#scenes.build({
      store: this.activeStore, match, kind: this.#kind, order: this.#order, folded: this.#stops.folded,
      focusCountry: this.focusCountry, locale: this.locale, widthPx: this.#size.laneWidthPx, isRtl: this.#size.isRtl, metrics, whole, window, range,
    });
  }

  #renderTime(book: PictureBook): TemplateResult {
    const {scene} = book;
    const {activeSelection: {chosen, hovered}, activeStore: store} = this;
    const {whole, isWhole, panZoom, stripScale, slider} = this.#ranges;
    const {isRtl, widthPx, laneWidthPx} = this.#size;
    const screenPx = this.#print.isPrinting ? Infinity : this.#size.screenPx; // paper does not scroll
    const tabStop = this.#stops.tabStop(book);
    const pointing = {
      chosen: new Set(chosen.filter((id) => store.rowOf(id) >= 0)), lifted: hovered.event, liftedCountry: hovered.country,
      tabStop, card: this.#stops.card.address, opened: this.#stops.opened?.address,
    };
    const density = this.#scenes.density(store, scene.match, whole, stripScale.pxPerDay);
    return html`
      ${timeView(book, pointing, {isWhole, today: this.#today, silences: this.#silences, laneWidthPx, screenPx, scroll: this.#scroll, panZoom, isPrinting: this.#print.isPrinting, nothingView: this.#renderNothing()})}
      ${stripView({density, whole, scale: stripScale, widthPx, namesPx: scene.layout.namesPx, isRtl, locale: scene.locale, font: scene.metrics.font}, slider)}`;
  }

  #renderFoot(): TemplateResult {
    const {activeStore: store, activeSelection: {chosen, hovered}, locale} = this;
    const {opened} = this.#stops;
    const undatedRows = this.#matched?.undatedRows ?? new Uint32Array();
    const isWanted = chosen.some((id) => store.rowOf(id) >= store.datedCount && undatedRows.includes(store.rowOf(id)));
    const isUndatedOpen = this.#undated.isOpen || isWanted;
    if (opened || (isUndatedOpen && undatedRows.length > 0) || this.#isLegendOpen) this.#unfolded.want();
    return footView({
      unfolded: this.#unfolded.views,
      ranges: store.extent ? this.#ranges : null,
      lanes: this.#book ? this.#laneControls(this.#book.scene) : null,
      opened: opened ? {events: () => this.#eventsBehind(opened.address), start: opened.start, onTurn: (start) => this.#stops.turn(start), onZoom: this.#zoomInto(opened.address.stop), onClose: () => this.#stops.close()} : null,
      undated: {rows: undatedRows, ...this.#undated, isOpen: isUndatedOpen, onTurn: (start) => this.#setUndated({start}), onToggle: (event) => this.#setUndated({isOpen: isOpenFold(event)})},
      legend: this.#isLegendOpen ? () => this.#onScreen(undatedRows) : null,
      onLegendToggle: (event) => {
        this.#isLegendOpen = isOpenFold(event);
        this.requestUpdate();
      },
      countWords: this.#countWords,
      view: {store, chosen, hovered: hovered.event, locale},
    });
  }

  /** On paper nothing can be unfolded. Right after the first picture there may be no legend yet; {@link CordialeTimeline.prepareForPrint} brings it. */
  #renderPrintedLegend(): TemplateResult | typeof nothing {
    const {views} = this.#unfolded;
    if (typeof views === 'string' || !this.#book) return nothing;
    return views.legendView(views.createLegend({pictures: this.#book.between(0, Infinity), silence: this.#silence}), this.locale);
  }

  /** Loads what paper shows and the screen need not. */
  prepareForPrint(): Promise<void> {
    return new Promise((resolve) => this.#unfolded.want(() => resolve()));
  }

  /** The days on screen that no article speaks of, as a sentence. */
  get #silence(): string {
    return silenceInWords(this.#silences, this.activeSelection.clauses, this.locale);
  }

  #onScreen(undatedRows: Uint32Array): LegendSource {
    const {start, isOpen} = this.#undated;
    const listed = isOpen ? [...undatedRows.subarray(start, start + EVENTS_PER_PAGE)].flatMap((row) => this.activeStore.eventAt(row) ?? []) : [];
    const [from, to] = [this.#scroll.top, this.#scroll.top + this.#size.screenPx];
    return {pictures: this.#book?.between(from, to) ?? [], bottomPx: to, listed, silence: this.#silence};
  }

  #setUndated(change: {isOpen?: boolean; start?: number}): void {
    this.#undated = {...this.#undated, ...change};
    this.requestUpdate();
  }

  #laneControls({layout}: Scene) {
    return {
      kind: this.#kind, order: this.#order, laneCount: layout.lanes.length, foldedCount: layout.lanes.filter(({isFolded}) => isFolded).length,
      setKind: (kind: LaneKind) => this.arrange('lanes', kind),
      setOrder: (order: LaneOrder) => this.arrange('order', order),
      foldAll: (isFolded: boolean) => this.#stops.foldAll(isFolded ? layout.lanes.map(({key}) => key) : []),
    };
  }

  /** How to look at a bin more closely, unless it fills the view already. */
  #zoomInto(stop: LaneStop): (() => void) | null {
    if (stop.kind !== 'bin' || (this.#ranges.range.earliest === stop.from && this.#ranges.range.latest === stop.to - 1)) return null;
    return () => this.#ranges.setRange({earliest: stop.from, latest: stop.to - 1});
  }

  #eventsBehind({lane, stop}: StopAddress): OpenedEvents | null {
    const place = this.#book?.placeOf(lane);
    const {views} = this.#unfolded;
    return this.#book && place && typeof views !== 'string' ? views.openStop(stop, place.name, this.#book.scene.countsOf(place.lane), this.#book.scene) : null;
  }

  #renderCard(address: StopAddress | undefined): TemplateResult | typeof nothing {
    const {views} = this.#unfolded;
    if (!address || typeof views === 'string') return nothing;
    if (address.stop.kind === 'event') {
      const event = this.activeStore.get(address.stop.id);
      return event ? views.detailCard(event, this.activeStore, this.locale) : nothing;
    }
    const events = this.#eventsBehind(address);
    return events ? views.countCard(events.name, eventsInWords(events.total, this.locale)) : nothing;
  }

  /** What is said when filters leave nothing to see, with the way back. */
  #renderNothing(): TemplateResult | typeof nothing {
    const hasDated = (match: Match | undefined) => match !== undefined && match.count.definite + match.count.possible > 0;
    if (hasDated(this.#shown)) return nothing;
    const isRange = hasDated(this.#matched);
    const {activeStore: store, activeSelection: {clauses}, locale, msg} = this;
    return html`<p class="nothing">${isRange ? msg('No event in this range.') : msg('No event matches.')} ${emptinessInWords(store, clauses, locale)}
      ${isRange ? html`<button type="button" @click=${() => this.#ranges.showWhole()}>${msg('Whole span')}</button>` : html`<button type="button" @click=${this.#clearAll}>${msg('Clear all filters')}</button>`}</p>`;
  }

  readonly #clearAll = (): void => {
    this.activeSelection.clear();
    this.announceFilter();
  };

  #announce(): void {
    const {activeStore: store, locale} = this;
    if (store.size === 0 || this.isInExplorer) return;
    const {range: {earliest, latest}, isWhole} = this.#ranges;
    this.#announcer.update(isWhole ? this.#countWords : this.msg(str`${this.#countWords}, ${dayInWords(earliest, locale)} to ${dayInWords(latest, locale)}`));
  }

  // Where things are

  #part(selector: string): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #placeCard(): void {
    const {address} = this.#stops.card;
    const {views} = this.#unfolded;
    const element = address && typeof views !== 'string' && this.#stops.elementOf(address);
    if (!element) return;
    const [card, frame] = [this.#part('.card')!, this.#part('.frame')!];
    views.placeCard(card, (element.querySelector('.ring') ?? element).getBoundingClientRect(), frame.getBoundingClientRect());
  }

  /** Scrolls the lanes, and only these, to the event that was chosen last elsewhere. */
  #reveal(): void {
    this.#isRevealWanted = false;
    const row = this.activeStore.rowOf(this.activeSelection.chosen.at(-1) ?? '');
    const scroller = this.#part('.lanes');
    if (row >= 0 && scroller && this.#book) this.#scroll.reveal(row, scroller, this.#book);
  }

  /** What the controllers see of the element. */
  #createHost() {
    const element = this;
    return {
      get shadowRoot() { return element.shadowRoot; },
      get activeStore() { return element.activeStore; },
      get activeSelection() { return element.activeSelection; },
      get source() { return element.source; },
      get size() { return element.#size; },
      get isRtl() { return element.#size.isRtl; },
      get layout() { return element.#scenes.layout; },
      get todayDay() { return element.#today; },
      get locale() { return element.locale; },
      get plot() { return element.#part('.plot'); },
      get strip() { return element.#part('.strip'); },
      get hasCountryLanes() { return element.#kind === 'partner'; },
      get book() { return element.#book; },
      get ranges() { return element.#ranges; },
      announceRange: () => element.announceFilter(),
      choose: (ids: readonly string[]) => {
        element.chooseEvents(ids);
        element.#isRevealWanted = false; // it is where the person is looking
      },
      whenTouched: (then: (touched: Unfolded) => void) => element.#unfolded.want(then),
      requestUpdate: () => element.requestUpdate(),
    };
  }
}

function isOpenFold(event: Event): boolean {
  return event.target instanceof HTMLDetailsElement && event.target.open;
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-timeline': CordialeTimeline;
  }
}
