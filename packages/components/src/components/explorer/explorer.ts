import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {countInWords, eventInWords, followMerged, type Clause, type EventStore, type Match, type SelectionChange} from '@cordiale/core';
import type {Story} from '@cordiale/core/story';
import {AddressController} from '../../controllers/address-controller.js';
import {FrameController} from '../../controllers/frame-controller.js';
import {PrintController} from '../../controllers/print-controller.js';
import {ResizeController} from '../../controllers/resize-controller.js';
import {RevisionsController} from '../../controllers/revisions-controller.js';
import {CordialeArrangeEvent} from '../../events/arrange-event.js';
import {CordialeFilterEvent} from '../../events/filter-event.js';
import type {CordialeIntakeEvent} from '../../events/intake-event.js';
import {CordialeSelectEvent} from '../../events/select-event.js';
import {CordialeStateEvent} from '../../events/state-event.js';
import {selectionContext, storeContext} from '../../internal/contexts.js';
import {dataIdentity} from '../../internal/data-identity.js';
import {droppedEntries, hasFiles} from '../../internal/dropped-entries.js';
import {FilteringElement} from '../../internal/filtering-element.js';
import {funnel} from '../../internal/icons.js';
import {matchingSet} from '../../internal/matching-set.js';
import {numberFormat} from '../../internal/number-format.js';
import {recordsInWords} from '../../internal/records-in-words.js';
import {tabByKey} from '../../internal/tab-by-key.js';
import {STATE_VERSION} from '../../internal/view-state.js';
import {whenIdle} from '../../internal/when-idle.js';
import type {CordialeEditor} from '../editor/editor.js';
import type {CordialeMap} from '../map/map.js';
import type {ViewElement} from '../../internal/view-element.js';
import {filterLineStyles} from '../../styles/filter-line.styles.js';
import {recordsStyles} from '../../styles/records.styles.js';
import {tabsStyles} from '../../styles/tabs.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {recallDivided} from './divided.js';
import {explorerStyles} from './explorer.styles.js';
import {printSources} from './print-sources.js';
import {printStyles} from './print.styles.js';
import {counted, str} from '../../internal/messages.js';

/** From here on there is room for the filters beside the views; below, a reader asks for them. */
const FILTERS_FROM_PX = 1280;
const MEDIUM_BELOW_PX = 1080;
const NARROW_BELOW_PX = 620;
/** How long the counts rest before they are read out. */
const ANNOUNCE_DELAY_MS = 500;

type Layout = 'wide' | 'medium' | 'narrow';
type ViewName = 'list' | 'timeline' | 'map' | 'reader' | 'filters';

const VIEW_NAMES: readonly ViewName[] = ['list', 'timeline', 'map', 'reader', 'filters'];

/** Elements that open from the bar, and are loaded when somebody asks for them. */
const PANELS = {
  player: () => import('../../define/player.js'),
  compare: () => import('../../define/compare.js'),
  editor: () => import('../../define/editor.js'),
  intake: () => import('../../define/intake.js'),
  share: () => import('../../define/share.js'),
  story: () => import('../../define/story.js'),
};
type PanelName = keyof typeof PANELS;

/** Those that open in the place of the list, one at a time. */
const SIDE_PANELS: readonly PanelName[] = ['compare', 'editor', 'intake'];

/**
 * @summary Timeline, map, list, filters and reader wired together: the one-line embed.
 *
 * Gives its events and its selection to the views inside it. Fills the height the page gives it, 48rem otherwise.
 * @fires {CordialeSelectEvent} cordiale-select - A person chose events or let go of them.
 * @fires {CordialeFilterEvent} cordiale-filter - A person changed what is filtered.
 * @fires {CordialeArrangeEvent} cordiale-arrange - A person set how a view shows what it shows: lanes, order, groups, table, measure or projection.
 * @fires {CordialeStateEvent} cordiale-state - A person changed what is shown: all that is needed to show the same again.
 * @fires {CordialeIntakeEvent} cordiale-intake - Articles that a person added were read, or taken out again.
 * @fires {CordialeReviseEvent} cordiale-revise - A person revised events, undid that, or imported revisions.
 * @fires {CordialeStoryEvent} cordiale-story - A person changed the story.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used, or a view had to do with less.
 * @slot title - A title at the start of the bar.
 * @slot empty - What to say when there are no events.
 * @csspart bar - The line with counts, filters and actions.
 * @csspart chip - One active filter.
 * @csspart filters - The element with search and facets.
 * @csspart intake - The element that takes in articles of the reader's own.
 * @csspart editor - The element that corrects events.
 * @csspart player - The element that plays through time.
 * @csspart story - The element that tells a story with views.
 * @csspart compare - The element that compares two partners.
 * @csspart share - The element that passes on what is shown.
 * @csspart map - The map element.
 * @csspart timeline - The timeline element.
 * @csspart list - The list element.
 * @csspart reader - The reader element.
 */
export class CordialeExplorer extends FilteringElement {
  static override styles = [tokens, tabsStyles, filterLineStyles, recordsStyles, explorerStyles, printStyles];

  /** Keeps filters, chosen events and how views are arranged in the fragment of the page's address, so that a link shows the same view. */
  @property({type: Boolean}) address = false;

  /** How the map is drawn: `svg` never loads MapLibre. Defaults to `auto`. */
  @property() renderer: CordialeMap['renderer'] = 'auto';

  /** Lets readers add articles of their own, which the page reads by itself. What reads them is loaded when somebody asks for it. */
  @property({type: Boolean}) intake = false;

  /**
   * Origins of pages that may show this one in a frame and talk with it, separated by spaces; `*` for any. The state is posted to the
   * parent as `{type: 'cordiale-state', version: 1, query}`, and taken from it in the same form. Defaults to none.
   */
  @property({attribute: 'parent-origins'}) parentOrigins: string | undefined;

  /**
   * Lets readers correct events. What they decide lies over the events and is kept in their browser, in IndexedDB, for these events alone.
   * It is looked up when the events come, and what corrects is loaded when somebody asks for it.
   */
  @property({type: Boolean}) editor = false;

  /**
   * Lets readers play the story that comes with the events, under `story` of their set, and write one. What they write is kept in their
   * browser, in IndexedDB, for these events alone, and goes into a page that they save.
   */
  @property({type: Boolean}) story = false;

  /** The view in front on a narrow page. */
  @state() private frontView: ViewName = 'list';
  /** Whether the filters stand beside the views, once a reader has said so. */
  @state() private hasFilters: boolean | undefined;
  @state() private openPanels: ReadonlySet<PanelName> = new Set();
  @state() private announcement = '';
  @state() private ignoredParts: readonly string[] = [];
  /** What the map has of the room that it shares with the timeline, in percent; and what lets a reader move the bar between them, once the page is idle. */
  @state() private divided = recallDivided();
  @state() private renderDivider: typeof import('./divider.js').renderDivider | undefined;
  /** What lists records that could not be used, loaded once there are some. */
  @state() private recordList: typeof import('../../internal/record-list.js').recordList | undefined;
  /** The panel that somebody asked for and that could not be loaded. */
  @state() private missingPanel: PanelName | undefined;

  readonly #storeProvider = new ContextProvider(this, {context: storeContext});
  readonly #selectionProvider = new ContextProvider(this, {context: selectionContext});
  readonly #size = new ResizeController(this);
  readonly #address = new AddressController(this, (ignored) => this.#onRestore(ignored));
  readonly #frame = new FrameController(this, (ignored) => this.#onRestore(ignored));
  readonly #print = new PrintController(this);
  readonly #revisions = new RevisionsController(this);
  #hasActed = false;
  /** Ids from the address that still have to be looked up, because the events are not there yet. */
  #hasUncheckedIds = false;
  #viewBeforeReader: ViewName = 'list';
  /** The countries of the map whose events a narrow page has brought to the front. */
  #countriesShown: Clause | undefined;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was in use when the editor was opened. */
  #editorOpener: HTMLElement | null = null;

  constructor() {
    super('explorer', {panel: ['compare']});
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('drop', this.#onDrop);
    for (const name of [CordialeFilterEvent.eventName, CordialeSelectEvent.eventName, CordialeArrangeEvent.eventName]) this.addEventListener(name, this.#onAct);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  /** Opens the story, to be played or written; without effect where {@link CordialeExplorer.story} is off. */
  async showStory(): Promise<void> {
    if (this.story) await this.#openPanel('story');
  }

  /** The events with everything that the reader decided about them. */
  override get activeStore(): EventStore {
    const {mergedIds, revisions} = this.storeController;
    return this.#revisions.over(super.activeStore, {mergedIds, borne: revisions});
  }

  get #mergedIds(): ReadonlyMap<string, string> {
    return this.#revisions.book?.revised.mergedIds ?? this.storeController.mergedIds;
  }

  get #layout(): Layout {
    const {widthPx} = this.#size;
    if (widthPx === 0) return 'wide';
    return widthPx < NARROW_BELOW_PX ? 'narrow' : widthPx < MEDIUM_BELOW_PX ? 'medium' : 'wide';
  }

  /** Whether there is no room for all actions in the bar, so that they are folded into a menu. */
  get #isFolded(): boolean {
    return this.#layout !== 'wide';
  }

  get #showsFilters(): boolean {
    if (this.#layout === 'narrow') return this.frontView === 'filters' && this.#sidePanel === undefined;
    return this.hasFilters ?? (this.#size.widthPx === 0 || this.#size.widthPx >= FILTERS_FROM_PX);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#revisions.update({isOn: this.editor, src: this.src});
    super.willUpdate(changed);
    if (this.storeController.quarantine.length > 0) void import('../../internal/record-list.js').then(({recordList}) => (this.recordList = recordList), () => undefined);
    this.#storeProvider.setValue(this.activeStore);
    this.#selectionProvider.setValue(this.activeSelection);
    this.#address.update(this.activeSelection, {isOn: this.address});
    this.#frame.update(this.activeSelection, {origins: this.parentOrigins});
    if (this.#hasUncheckedIds && this.storeController.status === 'ready' && !this.#revisions.isPending) this.#checkIds();
  }

  protected override firstUpdated(): void {
    whenIdle(() => void import('./divider.js').then(({renderDivider}) => (this.renderDivider = renderDivider), () => undefined));
  }

  protected override selectionChanged(change: SelectionChange): void {
    if (change === 'hover' || change === 'arranged') return;
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      const {activeStore: store, activeSelection: selection} = this;
      const latest = selection.chosen.at(-1);
      const event = change === 'chosen' && latest !== undefined ? store.get(latest) : undefined;
      this.announcement = event ? this.msg(str`Chosen: ${eventInWords(event, this.locale)}`) : countInWords(store, this.match, this.locale);
    }, ANNOUNCE_DELAY_MS);
  }

  #onRestore(ignored: readonly string[]): void {
    this.ignoredParts = ignored;
    this.#hasUncheckedIds = this.activeSelection.chosen.length > 0;
    if (this.#hasUncheckedIds) this.frontView = 'reader';
    this.requestUpdate();
  }

  /** Follows merged events to what they became, and lets go of ids that nothing has. */
  #checkIds(): void {
    this.#hasUncheckedIds = false;
    const {activeSelection: selection, activeStore: store} = this;
    const found: string[] = [];
    const missing: string[] = [];
    for (const id of selection.chosen) {
      const current = followMerged(id, this.#mergedIds, (at) => store.rowOf(at) >= 0);
      if (current === null) missing.push(id);
      else found.push(current);
    }
    selection.choose(found);
    if (found.length === 0) this.frontView = 'list';
    if (missing.length > 0) this.ignoredParts = [...this.ignoredParts, ...missing.map((id) => `event=${id}`)];
  }

  /** Tells of the state once for all that one action has changed. */
  readonly #onAct = (): void => {
    if (this.#hasActed) return;
    this.#hasActed = true;
    queueMicrotask(() => {
      this.#hasActed = false;
      this.dispatchEvent(new CordialeStateEvent({version: STATE_VERSION, query: this.activeSelection.toQuery()}));
      this.#frame.tell();
    });
  };

  /** On a narrow page a chosen event comes to the front, and a closed one gives way to where the reader came from. */
  readonly #onSelect = (event: CordialeSelectEvent): void => {
    if (this.#layout !== 'narrow') return;
    if (event.detail.ids.length === 0) {
      if (this.frontView === 'reader') this.#goBack();
      return;
    }
    if (this.frontView !== 'reader') this.#viewBeforeReader = this.frontView;
    this.#bringToFront('reader');
    void this.#focusView('reader');
  };

  /** On a narrow page the events of a country that was chosen on the map come to the front. */
  readonly #onMapFilter = (): void => {
    const chosen = this.activeSelection.clauseOf('map', 'country');
    const isOther = chosen !== this.#countriesShown;
    this.#countriesShown = chosen;
    if (!chosen || !isOther || this.#layout !== 'narrow') return;
    this.#bringToFront('list');
    void this.#focusView('list');
  };

  readonly #onDetailsKey = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    close(details);
  };

  #goBack(): void {
    this.frontView = this.#viewBeforeReader;
    void this.#focusView(this.frontView);
  }

  async #focusView(name: ViewName): Promise<void> {
    await this.updateComplete;
    const view = this.renderRoot.querySelector<ViewElement>(`cordiale-${name}`);
    await view?.updateComplete;
    view?.focus();
  }

  protected override clearAll(): void {
    const {clauses, chosen} = this.activeSelection;
    if (clauses.length === 0 && chosen.length === 0) return;
    super.clearAll();
    clearTimeout(this.#announceTimer);
    this.announcement = this.msg(str`All filters cleared. ${countInWords(this.activeStore, this.match, this.locale)}.`);
  }

  /** Unfolds the filters with the focus in the search, or folds them up. */
  async #toggleFilters(): Promise<void> {
    this.hasFilters = !this.#showsFilters;
    if (this.hasFilters) await this.#focusView('filters');
  }

  readonly #onFiltersKey = (event: KeyboardEvent): void => {
    const toggle = this.renderRoot.querySelector<HTMLElement>('.toggle');
    if (event.key !== 'Escape' || event.defaultPrevented || !toggle || this.#size.widthPx >= FILTERS_FROM_PX) return;
    this.hasFilters = false;
    toggle.focus();
  };

  protected override render(): TemplateResult {
    const {msg} = this;
    return html`
      ${this.activeStore.size > 0 || this.intake || this.editor || this.querySelector(':scope > [slot="title"]') ? this.#renderBar() : nothing}
      <div class="player" id="player" ?hidden=${!this.openPanels.has('player')} @keydown=${this.#onPanelKey}>${this.openPanels.has('player') ? html`<cordiale-player part="player" focus=${this.focusCountry ?? nothing}></cordiale-player>` : nothing}</div>
      ${this.story ? html`<section class="story" id="story" aria-label=${msg('Story')} ?hidden=${!this.openPanels.has('story')} @keydown=${this.#onPanelKey}>
        <cordiale-story part="story" focus=${this.focusCountry ?? nothing} .story=${this.storeController.story} .identity=${dataIdentity(this.src)}></cordiale-story>
      </section>` : nothing}
      ${this.ignoredParts.length > 0 ? this.#renderNote(msg(str`A part of the view that was asked for could not be read and was left out: ${this.ignoredParts.join(', ')}`), () => { this.ignoredParts = []; }) : nothing}
      ${this.missingPanel ? this.#renderNote(msg(str`“${this.#panelLabel(this.missingPanel)}” could not be loaded. Reload the page when there is a connection.`), () => { this.missingPanel = undefined; }) : nothing}
      ${this.storeController.status === 'error' && this.activeStore.size > 0 ? html`<div class="note" role="alert"><p>${msg(str`${this.storeController.failureIn(this.locale)} The events from before are shown.`)}</p></div>` : nothing}
      ${this.activeStore.size > 0 || this.openPanels.has('intake') || this.openPanels.has('editor') ? this.#renderViews() : this.#renderState()}
      ${this.#print.isPrinting && this.activeStore.size > 0 ? printSources(matchingSet(this.activeStore, this.activeStore.match(this.activeSelection.clauses)).articles, this.locale) : nothing}
      <p class="visually-hidden" role="status">${this.announcement}</p>`;
  }

  /* Panels. */

  /** The panel in the place of the list, if any. */
  get #sidePanel(): PanelName | undefined {
    return SIDE_PANELS.find((name) => this.openPanels.has(name));
  }

  /** The panel that is part of what is shown, so that links hold it. @internal */
  get panel(): string | undefined {
    return this.openPanels.has('compare') ? 'compare' : undefined;
  }

  /** @internal */
  set panel(panel: string | undefined) {
    if (panel === this.panel) return;
    if (panel === 'compare') void this.#openPanel(panel);
    else this.#closePanel('compare');
  }

  #setPanels(panels: ReadonlySet<PanelName>): void {
    this.openPanels = panels;
    if (this.panel !== this.activeSelection.setting(this.source, 'panel')) this.arrange('panel', this.panel);
  }

  async #togglePanel(name: PanelName): Promise<void> {
    if (this.openPanels.has(name)) this.#closePanel(name);
    else (await this.#openPanel(name))?.focus();
  }

  /** The panel, or `null` when it was closed again while it was being loaded, or could not be. */
  async #openPanel<Name extends PanelName>(name: Name): Promise<HTMLElementTagNameMap[`cordiale-${Name}`] | null> {
    if (!this.openPanels.has(name)) this.#setPanels(new Set([...this.openPanels].filter((other) => !(SIDE_PANELS.includes(name) && SIDE_PANELS.includes(other)))).add(name));
    try {
      await PANELS[name]();
    } catch { // and a browser does not ask for a module again that it could not have
      this.#closePanel(name);
      this.missingPanel = name;
      return null;
    }
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<ViewElement>(`cordiale-${name}`);
    await panel?.updateComplete;
    return panel as unknown as HTMLElementTagNameMap[`cordiale-${Name}`] | null;
  }

  /** A player gives the ranges back that it took the place of. */
  #closePanel(name: PanelName): void {
    const player = name === 'player' ? this.renderRoot.querySelector('cordiale-player') : null;
    this.#setPanels(new Set([...this.openPanels].filter((other) => other !== name)));
    if (player?.hasUpdated) player.reset();
  }

  readonly #onPanelKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const name = (event.currentTarget as HTMLElement).id as PanelName;
    this.#closePanel(name);
    this.#focusToggle(name);
  };

  #renderToggle(name: PanelName, toggle: () => void = () => void this.#togglePanel(name)): TemplateResult {
    return html`<button class="${name}-toggle" type="button" aria-expanded=${this.openPanels.has(name)} aria-controls=${name} @click=${toggle}>${this.#panelLabel(name)}</button>`;
  }

  #panelLabel(name: PanelName): string {
    const {msg} = this;
    switch (name) {
      case 'player': return msg('Play');
      case 'compare': return msg('Compare');
      case 'editor': return msg('Corrections');
      case 'intake': return msg('Add articles');
      case 'share': return msg('Share', {id: 'share-view'});
      case 'story': return msg('Story');
    }
  }

  /** The story as the reader left it, at this visit or an earlier one. */
  readonly #currentStory = async (): Promise<Story> => {
    await PANELS.story();
    return this.renderRoot.querySelector('cordiale-story')!.currentStory();
  };

  readonly #pictured = () => ({timeline: this.renderRoot.querySelector('cordiale-timeline'), map: this.renderRoot.querySelector('cordiale-map')});

  /* Articles of the reader's own. */

  readonly #onDragOver = (event: DragEvent): void => {
    if (!this.intake || !hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    void this.#openPanel('intake');
  };

  /** Files may be dropped anywhere. */
  readonly #onDrop = (event: DragEvent): void => {
    if (!this.intake || !hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    const entries = droppedEntries(event.dataTransfer);
    void this.#openPanel('intake').then((intake) => intake?.takeEntries(entries));
  };

  readonly #onIntake = ({detail: {store, quarantine, tombstones}}: CordialeIntakeEvent): void => {
    this.storeController.adopt(store, {quarantine, tombstones});
    const {activeSelection: selection} = this;
    if (tombstones.length > 0 && selection.chosen.length > 0) selection.choose(selection.chosen.map((id) => this.storeController.mergedIds.get(id) ?? id));
  };

  /* Corrections. */

  async #openEditor(pane: Parameters<CordialeEditor['show']>[0]): Promise<void> {
    this.#editorOpener = this.shadowRoot?.activeElement as HTMLElement | null;
    await this.#revisions.opened;
    const editor = await this.#openPanel('editor');
    editor?.show(pane);
    await editor?.updateComplete;
    editor?.focus();
  }

  /** Leads back to where the reader came from, or to what is shown instead. */
  readonly #closeEditor = async (): Promise<void> => {
    this.#closePanel('editor');
    await this.updateComplete;
    if (this.#editorOpener?.checkVisibility()) this.#editorOpener.focus();
    else this.#focusToggle('editor');
  };

  readonly #toggleEditor = (): void => {
    if (this.openPanels.has('editor')) void this.#closeEditor();
    else void this.#openEditor(this.activeSelection.chosen.length > 0 ? 'event' : 'all');
  };

  /* Bar. */

  #renderBar(): TemplateResult {
    const {activeStore: store, storeController: {quarantine}, locale, msg} = this;
    const isFolded = this.#isFolded;
    return html`<div class=${classMap({bar: true, short: isFolded})} part="bar">
      <slot name="title"></slot>
      ${store.size > 0 && this.#layout !== 'narrow' ? html`<button class="toggle" type="button" aria-expanded=${this.#showsFilters} aria-controls="filters" @click=${this.#toggleFilters}>${funnel()} ${msg('Filters')}</button>` : nothing}
      ${store.size > 0 ? this.#renderSummary(this.match) : nothing}
      ${this.renderChips()}
      ${this.#layout === 'medium' && store.size > 0 ? this.renderSteps() : nothing}
      ${isFolded ? html`<button class="more" type="button" popovertarget="actions">${msg('More')}</button>` : nothing}
      <div class="actions" id="actions" popover=${isFolded ? 'auto' : nothing} role=${isFolded ? 'group' : nothing} aria-label=${isFolded ? msg('Actions') : nothing} @click=${this.#onActionsClick}>
        ${quarantine.length > 0 && store.size > 0 ? html`<details @keydown=${this.#onDetailsKey}><summary>${recordsInWords(quarantine.length, locale)}</summary>
          <div class="quarantine" tabindex="0" role="region" aria-label=${msg('Records that could not be used')}>${this.recordList?.(quarantine, locale)}</div></details>` : nothing}
        ${this.#layout !== 'medium' && store.size > 0 ? this.renderSteps() : nothing}
        ${store.size > 0 ? html`${this.#renderToggle('player')}${this.#renderToggle('compare')}` : nothing}
        ${this.story && store.size > 0 ? this.#renderToggle('story') : nothing}
        ${this.intake ? this.#renderToggle('intake') : nothing}
        ${this.editor ? this.#renderToggle('editor', this.#toggleEditor) : nothing}
        ${store.size > 0 ? this.#renderToggle('share') : nothing}
      </div>
    </div>`;
  }

  /** What opens a panel folds the menu up, and takes the focus back to it when the panel closes. */
  readonly #onActionsClick = ({target, currentTarget}: MouseEvent): void => {
    const actions = currentTarget as HTMLElement;
    if (actions.popover !== null && (target as Element).matches('[aria-controls]')) actions.hidePopover();
  };

  #focusToggle(name: PanelName): void {
    this.renderRoot.querySelector<HTMLElement>(this.#isFolded ? '.more' : `.bar [aria-controls="${name}"]`)?.focus();
  }

  #renderSummary(match: Match): TemplateResult {
    const {activeStore: store, locale, msg} = this;
    const format = numberFormat(locale);
    const partners = [...store.countBy('country', match).keys()].filter((country) => country !== this.focusCountry).length;
    const parts = [
      counted(msg('# partner|# partners'), partners, locale),
      ...(match.count.possible > 0 ? [counted(msg('# possible|# possible'), match.count.possible, locale)] : []),
      ...(match.undatedCount > 0 ? [counted(msg('# without a date|# without a date'), match.undatedCount, locale)] : []),
    ];
    const events = counted(msg('# event|# events'), store.size, locale);
    return html`<p class="summary"><strong>${match.size === store.size ? events : msg(str`${format.format(match.size)} of ${events}`)}</strong> · ${parts.join(' · ')}</p>`;
  }

  /* States. */

  #renderState(): TemplateResult {
    const {storeController, msg} = this;
    const {status, quarantine, canReload} = storeController;
    if (status === 'loading') return html`<div class="state" role="status"><p>${msg('Loading events…')}</p></div>`;
    if (status === 'error') {
      return html`<div class="state">
        <h2>${msg('The events could not be loaded')}</h2>
        <p role="alert">${storeController.failureIn(this.locale)}</p>
        <p>${navigator.onLine ? msg('Check that the address is right and that the file was written by “cordiale extract --format json”.') : msg('This device is offline. Try again when it is connected.')}</p>
        ${canReload ? html`<button type="button" @click=${() => this.storeController.reload()}>${msg('Try again')}</button>` : nothing}
        ${quarantine.length > 0 ? this.recordList?.(quarantine, this.locale) : nothing}
      </div>`;
    }
    return html`<div class="state"><slot name="empty">
      <h2>${msg('No events yet')}</h2>
      ${this.intake ? html`<button type="button" @click=${() => this.#togglePanel('intake')}>${msg('Add articles of your own')}</button>` : nothing}
      <p>${status === 'ready' ? msg('The file was read and holds no events. Articles that tell of cooperation between two countries give some.') : msg('Give this element events: the address of an event set in its “src” attribute, or a list in its “events” property.')}</p>
    </slot></div>`;
  }

  /* Views. */

  #renderViews(): TemplateResult {
    const {msg} = this;
    const layout = this.#layout;
    const isReading = this.activeSelection.chosen.some((id) => this.activeStore.get(id));
    const isNarrow = layout === 'narrow';
    const sidePanel = this.#sidePanel;
    const viewClass = (name: ViewName) => classMap({view: true, [name]: true, behind: isNarrow && (sidePanel !== undefined || this.frontView !== name)});
    const role = isNarrow ? 'tabpanel' : 'region';
    return html`
      ${isNarrow ? this.#renderTabs() : nothing}
      <div class=${classMap({main: true, [layout]: true, filtering: this.#showsFilters})}>
        <section class="share" id="share" aria-label=${msg('Share', {id: 'share-view'})} ?hidden=${!this.openPanels.has('share')} @keydown=${this.#onPanelKey}>
          ${this.openPanels.has('share') ? html`<cordiale-share part="share" .views=${this.#pictured} .story=${this.story ? this.#currentStory : undefined} focus=${this.focusCountry ?? nothing} ?address=${this.address}></cordiale-share>` : nothing}
        </section>
        <section class="view filters" id="filters" role=${role} aria-label=${msg('Filters')} ?hidden=${!isNarrow && !this.#showsFilters} @keydown=${this.#onFiltersKey}>
          <cordiale-filters part="filters" focus=${this.focusCountry ?? nothing}></cordiale-filters>
        </section>
        <div class=${classMap({body: true, [layout]: true, reading: isReading, editing: sidePanel === 'editor', tabled: this.activeSelection.setting('list', 'layout') === 'table'})} .style=${`--divided: ${this.divided / 100}`} @cordiale-select=${this.#onSelect}>
          <section class=${viewClass('map')} id="map" role=${role} aria-label=${msg('Map')} @cordiale-filter=${this.#onMapFilter}>
            <cordiale-map part="map" loading="lazy" renderer=${this.renderer} focus=${this.focusCountry ?? nothing}></cordiale-map>
          </section>
          ${layout === 'wide' ? this.renderDivider?.({percent: this.divided, label: msg('Map'), onMove: (percent) => (this.divided = percent)}) : nothing}
          <section class=${viewClass('timeline')} id="timeline" role=${role} aria-label=${msg('Timeline')}>
            <cordiale-timeline part="timeline" focus=${this.focusCountry ?? nothing}></cordiale-timeline>
          </section>
          <div class="side">
            ${this.intake ? html`<section class="view intake" id="intake" role="region" aria-label=${msg('Your own articles')} ?hidden=${sidePanel !== 'intake'} @keydown=${this.#onPanelKey} @cordiale-intake=${this.#onIntake}>
              <cordiale-intake part="intake" focus=${this.focusCountry ?? nothing} .store=${this.editor ? super.activeStore : undefined}></cordiale-intake>
            </section>` : nothing}
            ${this.editor ? html`<section class="view editor" id="editor" role="region" aria-label=${msg('Corrections')} ?hidden=${sidePanel !== 'editor'}>
              ${this.#revisions.book ? html`<cordiale-editor part="editor" focus=${this.focusCountry ?? nothing} .book=${this.#revisions.book} @close=${this.#closeEditor}></cordiale-editor>` : nothing}
            </section>` : nothing}
            <section class="view compare" id="compare" role="region" aria-label=${msg('Comparison')} ?hidden=${sidePanel !== 'compare'} @keydown=${this.#onPanelKey}>
              ${sidePanel === 'compare' ? html`<cordiale-compare part="compare" focus=${this.focusCountry ?? nothing}></cordiale-compare>` : nothing}
            </section>
            <section class=${viewClass('list')} id="list" role=${role} aria-label=${msg('List of events')} ?hidden=${sidePanel !== undefined && !isNarrow}>
              <cordiale-list part="list" focus=${this.focusCountry ?? nothing}></cordiale-list>
            </section>
            <section class=${viewClass('reader')} id="reader" role=${role} aria-label=${msg('Chosen event')}>
              <cordiale-reader part="reader" focus=${this.focusCountry ?? nothing}>${this.editor && isReading ? html`<button slot="actions" type="button" @click=${() => this.#openEditor('event')}>${msg('Correct …')}</button>` : nothing}</cordiale-reader>
            </section>
          </div>
        </div>
      </div>`;
  }

  #renderTabs(): TemplateResult {
    return html`<div class="tabs" role="tablist" aria-label=${this.msg('Views')} @keydown=${this.#onTabKey}>${VIEW_NAMES.map((name) => html`
      <button type="button" role="tab" aria-selected=${name === this.frontView && this.#sidePanel === undefined} aria-controls=${name} tabindex=${name === this.frontView ? 0 : -1}
        @click=${() => this.#bringToFront(name)}>${this.#viewLabel(name)}</button>`)}</div>`;
  }

  #viewLabel(name: ViewName): string {
    const {msg} = this;
    switch (name) {
      case 'list': return msg('List');
      case 'timeline': return msg('Timeline');
      case 'map': return msg('Map');
      case 'reader': return msg('Event');
      case 'filters': return msg('Filters');
    }
  }

  #renderNote(words: string, onDismiss: () => void): TemplateResult {
    return html`<div class="note" role="status">
      <p>${words}</p>
      <button type="button" @click=${onDismiss}>${this.msg('Dismiss')}</button>
    </div>`;
  }

  /** On a narrow page one thing is in front. */
  #bringToFront(name: ViewName): void {
    this.frontView = name;
    if (this.#layout === 'narrow' && this.#sidePanel !== undefined) this.#closePanel(this.#sidePanel);
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const view = tabByKey(event, VIEW_NAMES, this.frontView, {isRtl: getComputedStyle(this).direction === 'rtl'});
    if (view === undefined) return;
    event.preventDefault();
    this.#bringToFront(view);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  };
}

function close(details: HTMLDetailsElement): void {
  details.open = false;
  details.querySelector('summary')?.focus();
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-explorer': CordialeExplorer;
  }
}
