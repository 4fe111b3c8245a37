import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {EventStore, Match, SelectionChange} from '@cordiale/core';
import {CordialeErrorEvent, type CordialeErrorDetail} from '../../events/error-event.js';
import {PrintController} from '../../controllers/print-controller.js';
import {addedColours} from '../../internal/family-colour.js';
import {storeStatus} from '../../internal/store-status.js';
import {ViewElement} from '../../internal/view-element.js';
import {whenIdle} from '../../internal/when-idle.js';
import {tokens} from '../../styles/tokens.styles.js';
import type {Basemap} from './basemap.js';
import type {Camera, PointPx, Size} from './camera.js';
import {buttonOf, measureRoom, nextInDirection, nextInRing, placeSymbols, renderRing, sizeSymbols, type RingRoom} from './country-ring.js';
import type {GivenBasemap} from './given-basemap.js';
import type {LngLat} from './label-points.js';
import {inWords} from './map-failure.js';
import type {CountryMark, MapPicture} from './map-picture.js';
import type {ProjectionName} from './map-projection.js';
import {NO_EMPHASIS, type Emphasis, type Gestures} from './map-renderer.js';
import type {MapStage} from './map-stage.js';
import {mapStyles} from './map.styles.js';
import type {Measure} from './measure.js';
import {str} from '../../internal/messages.js';

const NEAR_VIEWPORT = '200px';
const CLICK_TOLERANCE_PX = 3;
const TIP_DISTANCE_PX = 22;
/** Labels are placed anew when the camera has rested this long. */
const REST_MS = 100;
/** A lazy map loads MapLibre ahead of need when its first picture has stood this long and the page has nothing else to do. */
const PATIENCE_MS = 3000;
const HINT_MS = 1500;
/** A country that no event has: what is in view when nothing is. */
const NOWHERE = '–';
const MEASURES: readonly Measure[] = ['events', 'share', 'type', 'domain'];
const PROJECTIONS: readonly ProjectionName[] = ['flat', 'globe'];
const NO_SIZE: Size = {widthPx: 0, heightPx: 0};

/** What the map looks at while a person moves it. */
const FREE = 'free';

/** What the map draws with, loaded apart from the element. */
type Scene = typeof import('./map-scene.js');

/**
 * A map of partner countries: tints and circles by number of events, share, kind of event or field, and lines between the countries
 * that act together or for each other. Counts are of the events that pass every filter but the map's own.
 *
 * A click on a country filters by it alone, and lets go of it when it was the only one; with shift, ctrl or ⌘ it is added or taken away.
 * The same goes for Enter on its symbol; Escape lets go of all. Arrow keys lead from symbol to symbol by number of events, with
 * shift by where they lie; T shows the numbers as a table.
 *
 * Drawn by MapLibre, which is loaded when the map first comes near the viewport or later (`loading`), and by SVG until then and wherever
 * WebGL2 is missing.
 *
 * @summary Partner countries on a map.
 * @fires {CordialeFilterEvent} cordiale-filter - A person has chosen countries or let go of them.
 * @fires {CordialeArrangeEvent} cordiale-arrange - A person chose another measure or projection, or moved the map.
 * @fires {CordialeErrorEvent} cordiale-error - Events could not be read, or WebGL failed (`webgl-missing`, `webgl-lost`, `worker-failed`, `map-failed`) and the map is drawn as SVG.
 * @csspart stage - The map itself.
 * @csspart symbol - The button of a country.
 * @csspart table - The numbers as a table.
 * @csspart controls - The buttons that move the map.
 * @csspart legend - What colours and lines mean.
 * @csspart attribution - Where the borders come from.
 * @cssprop --cordiale-count - Colour of counts: circles, and with land mixed in the tints.
 * @cssprop --cordiale-arc - Colour of the lines between countries.
 * @cssprop --cordiale-land - Colour of land without events.
 * @cssprop --cordiale-water - Colour of the sea.
 * @cssprop --cordiale-border - Colour of borders.
 */
export class CordialeMap extends ViewElement {
  static override styles: CSSResultGroup = [tokens, mapStyles, addedColours];

  /** `svg` never loads MapLibre. Defaults to `auto`: MapLibre where there is WebGL2. */
  @property() renderer: 'auto' | 'svg' = 'auto';

  /**
   * When MapLibre draws, once the map has come near the viewport: `eager` at once; `lazy` when a person comes to the map, with the code
   * loaded ahead while the page is idle. Defaults to `eager`. To start WebGL holds a page up, for seconds where software draws it.
   */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** `cooperative` leaves wheel and single finger to the page unless ctrl, ⌘ or a second finger joins in; `free` takes them. Defaults to `cooperative`. */
  @property() gestures: Gestures = 'cooperative';

  /** What tints and circles tell: `events`, `share`, `type` (the kind that prevails) or `domain`. Defaults to `events`. */
  @property({reflect: true}) measure: Measure = 'events';

  /** `flat` is Mercator. Defaults to `flat`. */
  @property({reflect: true}) projection: ProjectionName = 'flat';

  /** Where the map looks: at its `partners`, at the `world`, or at `55.32~24.1~4.25`, as latitude, longitude and zoom, where a person has moved it. Defaults to `partners`. */
  @property() camera = 'partners';

  /** How many links are drawn at most, the strongest; the legend counts the rest. Defaults to 30. */
  @property({type: Number}) links = 30;

  /** Filters every other view by the countries in the picture, as the field `area`. Defaults to false. */
  @property({type: Boolean, reflect: true, attribute: 'filter-view'}) filterView = false;

  /** `atlas`, `none`, a GeoJSON FeatureCollection of countries, or a MapLibre style or its address. Defaults to `atlas`, which is shipped with the map. */
  @property() basemap: GivenBasemap = 'atlas';

  /** Where the basemap comes from, as plain text. Defaults to what the shipped one says. */
  @property() attribution: string | undefined;

  /** Whose view of disputed borders the basemap takes, "UN" for one; stated beside the attribution. Defaults to that of the shipped one. */
  @property() worldview: string | undefined;

  @state() private scene: Scene | undefined;
  @state() private land: Basemap | undefined;
  @state() private hasTable = false;
  @state() private size: Size = NO_SIZE;
  /** Country whose symbol is in the tab order. */
  @state() private current: string | undefined;
  /** Country pointed at on this map. */
  @state() private pointed: string | undefined;

  /** What a person may do instead of a gesture that was left to the page. */
  @state() private hint = '';

  @query('.stage') private stageElement!: HTMLElement;
  @query('.ring') private ring!: HTMLElement;

  #stage: MapStage | undefined;
  #picture: MapPicture | undefined;
  #emphasis: Emphasis = NO_EMPHASIS;
  #room: RingRoom | undefined;
  #pictureInputs: readonly unknown[] = [];
  #fittedTo: readonly unknown[] = [];
  /** What of {@link CordialeMap.camera} is shown, or {@link FREE}. */
  #view = 'partners';
  /** Whether it has come near the viewport; `undefined` until the browser has said where it is. */
  #isNear: boolean | undefined;
  /** Whether a lazy map need wait no longer. */
  #isAwaited = false;
  #isSymbolPointed = false;
  #tipAt: PointPx = {x: 0, y: 0};
  #pressedAt: PointPx | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #patienceTimer: ReturnType<typeof setTimeout> | undefined;
  #focused: string | undefined;
  #hasArea = false;
  #resizeObserver: ResizeObserver | undefined;
  #nearObserver: IntersectionObserver | undefined;

  constructor() {
    super('map', {measure: MEASURES, projection: PROJECTIONS, camera: undefined});
    for (const touch of ['pointerenter', 'focusin']) this.addEventListener(touch, this.#wake);
    new PrintController(this, () => this.hasUpdated && this.#measure());
  }

  /** What draws the map now: `svg`, `webgl`, or `none` before there is anything to draw. */
  get drawnBy(): 'svg' | 'webgl' | 'none' {
    return this.#stage?.kind ?? 'none';
  }

  /** The parts behind the element, for tests and for a picture that stands on its own. @internal */
  get internals(): {stage: MapStage | undefined; picture: MapPicture | undefined; land: Basemap | undefined; emphasis: Emphasis; ring: HTMLElement | null} {
    return {stage: this.#stage, picture: this.#picture, land: this.land, emphasis: this.#emphasis, ring: this.ring};
  }

  /** Where the borders come from and whose view of them it is, in words; empty before they are loaded. */
  get attributionInWords(): string {
    if (!this.land) return '';
    const {land, msg} = this;
    const {attribution = land.attribution && msg(str`Borders: ${land.attribution}`), worldview = land.worldview} = this;
    return [attribution, worldview && msg(str`${worldview} view`)].filter(Boolean).join(', ');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#nearObserver = new IntersectionObserver((entries) => this.#cameNear(entries.some(({isIntersecting}) => isIntersecting)), {rootMargin: NEAR_VIEWPORT});
    this.#nearObserver.observe(this);
    if (this.hasUpdated) this.#observeSize();
    void this.#loadScene();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearObserver?.disconnect();
    this.#resizeObserver?.disconnect();
    clearTimeout(this.#restTimer);
    clearTimeout(this.#patienceTimer);
    clearTimeout(this.#hintTimer);
    // A move is a removal followed by an insertion: the picture is kept for it.
    queueMicrotask(() => {
      if (!this.isConnected) this.#tearDown();
    });
  }

  protected override selectionChanged(change: SelectionChange): void {
    // Whoever takes the chip of the area away has had enough of it.
    if (change === 'filter' && this.filterView && this.#hasArea && !this.activeSelection.clauseOf(this.source, 'area')) this.filterView = this.#hasArea = false;
    if (change === 'hover' && this.activeSelection.hovered.country !== this.pointed) this.pointed = undefined;
  }

  protected override workAhead(): void {
    this.#picture = this.#pictureOf(this.activeStore, this.match);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('focusCountry') && this.hasUpdated) this.camera = 'partners'; // a country in focus is shown with all its partners
    super.willUpdate(changed);
    this.#focused = (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset.code;
    if ((changed.has('renderer') || changed.has('gestures')) && this.hasUpdated) this.#tearDown();
    if (changed.has('basemap') && this.scene) void this.#loadLand(this.scene);
    if (changed.get('filterView')) this.#dropArea();
    this.#picture = this.#pictureOf(this.activeStore, this.match);
    const marks = this.#picture?.marks ?? [];
    if (!marks.some(({code}) => code === this.current)) this.current = nextInRing(marks, undefined, 'Home');
    this.#emphasis = this.#emphasisOf(this.#picture);
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    const picture = this.#picture;
    const marks = picture?.marks ?? [];
    const tip = marks.find(({code}) => code === this.pointed);
    return html`
      <div class="frame">
        <div part="stage" class="stage ${this.gestures} ${this.projection} ${tip ? 'pointed' : ''}" @pointerdown=${this.#pressed} @keydown=${this.#stageKeyPressed}>
          <div class="layer webgl" ?inert=${this.hasTable}></div>
          <div class="layer svg" ?inert=${this.hasTable}></div>
          <div class="ring" role="toolbar" aria-label=${msg('Countries by number of events')} aria-description=${msg('Arrow keys lead from country to country by number of events, with shift by where they lie. T shows the numbers as a table.')} ?inert=${this.hasTable} @keydown=${this.#ringKeyPressed}
            @click=${this.#symbolClicked} @pointerover=${this.#symbolPointed} @pointerout=${this.#symbolPointed} @focusin=${this.#symbolPointed} @focusout=${this.#symbolPointed}>
            ${renderRing({marks, emphasis: this.#emphasis, current: this.current})}
          </div>
          ${this.hasTable && picture && this.scene ? html`<div part="table" class="table" role="region" aria-label=${msg('Numbers of the map')} tabindex="0">${this.scene.renderTable(picture, {locale: this.locale, chosen: new Set(this.#chosen()), onPick: this.#rowClicked})}</div>` : nothing}
          <div part="controls" class="controls" role="group" aria-label=${msg('Map view')}>
            ${this.hasTable ? nothing : html`
              <button type="button" aria-label=${msg('Zoom in')} @click=${() => this.#zoom(1)}>+</button>
              <button type="button" aria-label=${msg('Zoom out')} @click=${() => this.#zoom(-1)}>−</button>
              <button type="button" aria-label=${msg('Fit partners')} ?disabled=${marks.length === 0} @click=${() => this.#look('partners')}>${msg('Partners')}</button>
              <button type="button" aria-label=${msg('Fit the world')} @click=${() => this.#look('world')}>${msg('World')}</button>
              <button type="button" aria-pressed=${this.projection === 'globe'} @click=${() => this.arrange('projection', this.projection === 'globe' ? 'flat' : 'globe')}>${msg('Globe')}</button>`}
            <button type="button" class="as-table" aria-pressed=${this.hasTable} aria-keyshortcuts="T" @click=${() => this.#toggleTable()}>${msg('Table')}</button>
          </div>
          ${tip && !this.hasTable ? html`<div class="tip" aria-hidden="true">${tip.sentence}</div>` : nothing}
          ${this.hint ? html`<p class="hint" aria-hidden="true">${this.hint}</p>` : nothing}
          <p part="attribution" class="attribution">${this.attributionInWords}</p>
        </div>
        <div class="words">${storeStatus(this.storeController, this.activeStore.size, this.locale) ?? (picture && this.#renderWords(picture))}</div>
      </div>
      <span class="probe"></span>
      <span class="watch" @transitionrun=${() => this.#stage?.refreshColors()}></span>
    `;
  }

  #renderWords(picture: MapPicture): TemplateResult {
    const {msg} = this;
    const measures: Readonly<Record<Measure, string>> = {events: msg('Number of events'), share: msg('Share of events'), type: msg('Kind of event'), domain: msg('Field')};
    return html`
      <p class="summary">${picture.summary}</p>
      <label class="measure">${msg('Show')} <select .value=${this.measure} @change=${this.#measureChosen}>${Object.entries(measures).map(([measure, label]) => html`<option value=${measure} ?selected=${measure === this.measure}>${label}</option>`)}</select></label>
      <label class="area"><input type="checkbox" .checked=${this.filterView} @change=${this.#areaSwitched}> ${msg('Filter by what is in view')}</label>
      ${this.scene?.renderLegend(picture, this.locale)}`;
  }

  protected override firstUpdated(): void {
    this.#observeSize();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const picture = this.#picture;
    if (!picture) return;
    this.#ensureStage(picture);
    if (changed.has('loading')) this.#startWebgl();
    const stage = this.#stage;
    if (!stage) return;
    const {marks} = picture;
    sizeSymbols(this.ring, picture);
    const isSent = changed.has('camera') && this.camera !== this.#view;
    if (isSent) this.#view = this.camera;
    if (changed.has('projection') && changed.get('projection') !== undefined) stage.setProjection(this.projection, this.#cameraFor(this.#view));
    else if (isSent) this.#look(this.#view);
    stage.setPicture(picture);
    stage.setEmphasis(this.#emphasis);
    this.#fitToNewData(marks);
    this.#placeSymbols({hasLabels: true});
    this.#placeTip();
    if (this.#focused !== undefined && !this.shadowRoot?.activeElement && this.current !== undefined) buttonOf(this.ring, this.current)?.focus();
  }

  /** The picture, made anew only when something it is made of has changed. */
  #pictureOf(store: EventStore, match: Match): MapPicture | undefined {
    const {scene, locale, size, measure, links} = this;
    if (!scene) return undefined;
    const focus = this.focusCountry || undefined;
    const inputs = [store, match, focus, locale, size, measure, links];
    if (this.#picture && inputs.every((input, index) => input === this.#pictureInputs[index])) return this.#picture;
    this.#pictureInputs = inputs;
    return scene.createMapPicture({store, clauses: this.activeSelection.clausesFor(this.source), match, focus, locale, size, measure, links});
  }

  // The stage

  async #loadScene(): Promise<void> {
    if (this.scene) return;
    try {
      const scene = await import('./map-scene.js');
      await this.#loadLand(scene);
      this.scene = scene;
    } catch (error) {
      this.#reportError('map-failed', `The map could not be loaded: ${inWords(error)}`);
    }
  }

  /** The basemap that was asked for; the shipped one when that cannot be used, and under a style, for the countries a person points at. */
  async #loadLand({loadBasemap}: Scene): Promise<void> {
    const {basemap} = this;
    let land: Basemap;
    try {
      land = await loadBasemap(basemap);
    } catch (error) {
      this.#reportError('map-failed', `The basemap could not be used: ${inWords(error)} The shipped one is shown.`);
      land = await loadBasemap();
    }
    if (basemap !== this.basemap || land === this.land) return;
    this.#tearDown();
    this.land = land;
  }

  #cameNear(isNear: boolean): void {
    const isKnown = this.#isNear !== undefined;
    this.#isNear ||= isNear;
    if (!isKnown) this.requestUpdate();
    else this.#startWebgl();
  }

  readonly #wake = (): void => {
    this.#isAwaited = true;
    this.#startWebgl();
  };

  #startWebgl(): void {
    if (this.#wantsWebgl) void this.#stage?.startWebgl();
  }

  #observeSize(): void {
    this.#resizeObserver ??= new ResizeObserver(() => this.#measure());
    for (const part of this.renderRoot.querySelectorAll('[part="stage"], [part="controls"], [part="attribution"]')) this.#resizeObserver.observe(part);
  }

  #measure(): void {
    const {clientWidth: widthPx, clientHeight: heightPx} = this.stageElement;
    this.#room = measureRoom(this.ring);
    this.#placeSymbols({hasLabels: true});
    if (widthPx === this.size.widthPx && heightPx === this.size.heightPx) return;
    this.size = {widthPx, heightPx};
    this.#stage?.resize();
    if (this.#stage && this.#view !== FREE) this.#look(this.#view, {isAnimated: false});
  }

  #ensureStage(picture: MapPicture): void {
    const {scene, land} = this;
    if (this.#stage || !scene || !land || !this.isConnected || this.#isNear === undefined || this.size.widthPx === 0 || this.size.heightPx === 0) return;
    this.#view = this.camera;
    this.#fittedTo = picture.marks.length > 0 ? this.#whatToFit : [];
    const find = (selector: string) => this.renderRoot.querySelector(selector) as HTMLElement;
    this.#stage = new scene.MapStage({
      svgContainer: find('.svg'),
      webglContainer: find('.webgl'),
      probe: find('.probe'),
      picture,
      surface: this.stageElement,
      basemap: land,
      style: scene.styleOf(this.basemap),
      camera: this.#cameraFor(this.#view),
      projection: this.projection,
      gestures: this.gestures === 'free' ? 'free' : 'cooperative',
      label: this.msg('Map of countries'),
      wantsWebgl: this.#wantsWebgl,
      host: {
        cameraMoved: (isByPerson) => this.#cameraMoved(isByPerson),
        pointedAt: (place, position) => this.#placePointed(place, position),
        clickedAt: (place, isAdding) => this.#placeClicked(place, isAdding),
        gestureLeft: (gesture) => this.#showHint(gesture),
      },
      onSwap: () => this.#placeSymbols({hasLabels: true}),
      onFailure: (code, message) => this.#reportError(code, message),
    });
    if (this.loading === 'lazy') this.#patienceTimer = setTimeout(() => whenIdle(() => this.#preload()), PATIENCE_MS);
  }

  #preload(): void {
    if (this.#mayUseWebgl) this.#stage?.preload();
  }

  get #mayUseWebgl(): boolean {
    return this.#isNear === true && this.renderer !== 'svg';
  }

  get #wantsWebgl(): boolean {
    return this.#mayUseWebgl && (this.#isAwaited || this.loading !== 'lazy');
  }

  #tearDown(): void {
    if (this.pointed !== undefined) this.#point(undefined, this.#tipAt);
    this.hint = '';
    this.#stage?.destroy();
    this.#stage = undefined;
  }

  #reportError(code: CordialeErrorDetail['code'], message: string): void {
    this.dispatchEvent(new CordialeErrorEvent({code, message}));
  }

  // The camera

  #cameraFor(view: string): Camera {
    if (!this.scene) throw new Error('The map has no camera before its scene has loaded.');
    const {projection, size} = this;
    return view === FREE && this.#stage ? this.#stage.active.camera : this.scene.cameraOfView(view, {projection, size, picture: this.#picture});
  }

  #look(view: string, {isAnimated = true}: {isAnimated?: boolean} = {}): void {
    this.#view = view;
    this.#stage?.active.setCamera(this.#cameraFor(view), {isAnimated});
  }

  get #whatToFit(): readonly unknown[] {
    return [this.activeStore, this.focusCountry];
  }

  /** New events are shown whole unless a person has moved the map; a filter moves nothing. */
  #fitToNewData(marks: readonly CountryMark[]): void {
    const wanted = this.#whatToFit;
    if (marks.length === 0 || wanted.every((part, index) => part === this.#fittedTo[index])) return;
    this.#fittedTo = wanted;
    this.#look(this.#view, {isAnimated: false});
  }

  #zoom(by: number): void {
    const active = this.#stage?.active;
    if (!active) return;
    this.#view = FREE;
    active.setCamera({...active.camera, zoom: active.camera.zoom + by}, {isAnimated: true});
  }

  #cameraMoved(isByPerson: boolean): void {
    if (isByPerson) this.#view = FREE;
    this.#placeSymbols({hasLabels: false});
    clearTimeout(this.#restTimer);
    const rest = () => {
      this.#placeSymbols({hasLabels: true});
      this.#filterByArea();
      if (this.#stage?.active.isMoving) this.#restTimer = setTimeout(rest, REST_MS);
      else this.#keepView();
    };
    this.#restTimer = setTimeout(rest, REST_MS);
  }

  /** Holds where a person has moved the map to, once it rests there. */
  #keepView(): void {
    const {scene} = this;
    if (this.#view === FREE && this.#stage && scene) this.#view = scene.writeCamera(this.#stage.active.camera);
    if (this.#view !== this.camera) this.arrange('camera', this.#view);
  }

  #placeSymbols({hasLabels}: {hasLabels: boolean}): void {
    const active = this.#stage?.active;
    if (active && this.#picture) placeSymbols(this.ring, this.#picture.marks, {project: (at) => active.project(at), room: hasLabels ? this.#room : undefined});
  }

  /** Sets the countries in the picture as a filter of the other views, once a person has asked for that. */
  #filterByArea(): void {
    const active = this.#stage?.active;
    if (!this.filterView || !active || !this.#picture) return;
    const {widthPx, heightPx} = this.size;
    const value = this.#picture.marks.filter(({at, isFocus}) => {
      const point = isFocus ? null : active.project(at);
      return point !== null && point.x >= 0 && point.y >= 0 && point.x <= widthPx && point.y <= heightPx;
    }).map(({code}) => code).sort();
    const before = this.activeSelection.clauses;
    this.activeSelection.set({source: this.source, field: 'area', value: value.length > 0 ? value : [NOWHERE]});
    this.#hasArea = true;
    if (this.activeSelection.clauses !== before && this.#view === FREE) this.announceFilter();
  }

  #dropArea(): void {
    this.#hasArea = false;
    this.activeSelection.remove(this.source, 'area');
  }

  readonly #areaSwitched = ({target}: Event): void => {
    this.filterView = (target as HTMLInputElement).checked;
    if (this.filterView) this.#filterByArea();
    else this.#dropArea();
    this.announceFilter();
  };

  readonly #measureChosen = ({target}: Event): void => {
    this.arrange('measure', (target as HTMLSelectElement).value);
  };

  #showHint(gesture: 'wheel' | 'touch'): void {
    const key = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    this.hint = gesture === 'wheel' ? this.msg(str`${key} and scroll to zoom the map`) : this.msg('Two fingers move the map');
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.hint = ''), HINT_MS);
  }

  // Pointing and choosing

  #chosen(): readonly string[] {
    const clause = this.activeSelection.clauseOf(this.source, 'country');
    return clause && clause.field !== 'time' ? clause.value : [];
  }

  #emphasisOf({arcs}: Pick<MapPicture, 'arcs'> = {arcs: []}): Emphasis {
    const chosen = new Set(this.#chosen());
    const {hovered: {country, event}, chosen: chosenEvents} = this.activeSelection;
    const shownEvent = event ?? chosenEvents.at(-1);
    const countriesOfEvent = (shownEvent !== undefined && this.activeStore.get(shownEvent)?.participants.map((participant) => participant.country)) || [];
    const hovered = new Set(country !== undefined ? [country] : countriesOfEvent);
    const touching = (codes: ReadonlySet<string>) => arcs.filter(({from, to}) => codes.has(from) || codes.has(to));
    const lifted = hovered.size > 1 ? arcs.filter(({from, to}) => hovered.has(from) && hovered.has(to)) : hovered.size === 1 ? touching(hovered) : touching(chosen);
    return {chosen, hovered, liftedArcs: chosen.size + hovered.size > 0 ? new Set(lifted.map(({id}) => id)) : null};
  }

  #pick(code: string, isAdding: boolean): void {
    const {activeSelection, source} = this;
    const chosen = this.#chosen();
    if (isAdding) activeSelection.toggle(source, 'country', code);
    else activeSelection.set({source, field: 'country', value: chosen.length === 1 && chosen[0] === code ? [] : [code]});
    this.announceFilter();
  }

  #point(code: string | undefined, at: PointPx): void {
    if (code === this.pointed) return;
    this.pointed = code;
    this.#tipAt = at;
    this.activeSelection.hover(code === undefined ? {} : {country: code});
  }

  #markAt(place: LngLat): CountryMark | undefined {
    const code = this.land && this.scene?.countryAt(this.land, place);
    return this.#picture?.marks.find((mark) => mark.code === code);
  }

  #placePointed(place: LngLat | null, position: PointPx): void {
    if (this.#isSymbolPointed) return;
    this.#point(place ? this.#markAt(place)?.code : undefined, position);
  }

  #placeClicked(place: LngLat, isAdding: boolean): void {
    const mark = this.#markAt(place);
    if (mark) this.#pick(mark.code, isAdding);
  }

  /** Pointer or focus comes to a symbol, or leaves it for what has no symbol. */
  readonly #symbolPointed = ({type, target, relatedTarget}: MouseEvent | FocusEvent): void => {
    const code = codeOf(type === 'pointerover' || type === 'focusin' ? target : relatedTarget);
    this.#isSymbolPointed = code !== undefined;
    const at = code === undefined ? undefined : this.scene?.LABEL_POINTS[code];
    this.#point(code, (at && this.#stage?.active.project(at)) ?? this.#tipAt);
  };

  readonly #symbolClicked = (event: MouseEvent): void => {
    const code = codeOf(event.target);
    const pressed = this.#pressedAt;
    const isDrag = event.detail > 0 && pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_TOLERANCE_PX;
    if (code === undefined || isDrag) return;
    this.current = code;
    this.#pick(code, event.shiftKey || event.ctrlKey || event.metaKey);
  };

  readonly #rowClicked = (code: string, {shiftKey, ctrlKey, metaKey}: MouseEvent): void => this.#pick(code, shiftKey || ctrlKey || metaKey);

  readonly #stageKeyPressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.toLowerCase() === 't') void this.#toggleTable();
    else if (event.key === 'Escape' && this.hasTable) void this.#toggleTable();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Shows the numbers in place of the picture, with the focus on them, or the picture again with the focus in the ring. */
  async #toggleTable(): Promise<void> {
    this.hasTable = !this.hasTable;
    await this.updateComplete;
    if (this.hasTable) this.renderRoot.querySelector<HTMLElement>('.table')?.focus();
    else if (this.current !== undefined) buttonOf(this.ring, this.current)?.focus();
  }

  readonly #pressed = ({clientX: x, clientY: y}: PointerEvent): void => {
    this.#pressedAt = {x, y};
  };

  readonly #ringKeyPressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#chosen().length > 0) {
      this.activeSelection.remove(this.source, 'country');
      this.announceFilter();
      return;
    }
    const code = codeOf(event.target);
    if (event.shiftKey && code !== undefined && (event.key === 'Enter' || event.key === ' ')) { // Firefox leaves the Shift key out of the click
      event.preventDefault();
      this.#pick(code, true);
      return;
    }
    const marks = this.#picture?.marks ?? [];
    const next = event.shiftKey ? nextInDirection(this.#positions(marks), this.current, event.key) : nextInRing(marks, this.current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
    this.#reveal(next);
    buttonOf(this.ring, next)?.focus();
  };

  #positions(marks: readonly CountryMark[]): Map<string, PointPx> {
    return new Map(marks.flatMap(({code, at}) => {
      const point = this.#stage?.active.project(at);
      return point ? [[code, point] as const] : [];
    }));
  }

  /** Moves the camera to a country that lies outside the map. */
  #reveal(code: string): void {
    const active = this.#stage?.active;
    const at = this.scene?.LABEL_POINTS[code];
    if (!active || !at) return;
    const point = active.project(at);
    if (point && point.x >= 0 && point.y >= 0 && point.x <= this.size.widthPx && point.y <= this.size.heightPx) return;
    this.#view = FREE;
    active.setCamera({...active.camera, lng: at[0], lat: at[1]});
  }

  /** Beside the pointer and inside the map, without asking how large it is: it hangs the further to the left, the further right it is. */
  #placeTip(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (!tip) return;
    const {widthPx, heightPx} = this.size;
    const {x, y} = this.#tipAt;
    const isBelow = y < heightPx / 2;
    tip.style.setProperty('translate', `calc(${x}px - ${(100 * x) / widthPx}%) calc(${y}px ${isBelow ? '+' : '- 100% -'} ${TIP_DISTANCE_PX}px)`);
  }
}

/** The country whose button an event comes from or goes to. */
function codeOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('.symbol')?.dataset.code : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-map': CordialeMap;
  }
}
