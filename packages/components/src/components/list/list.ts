import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {countInWords, countryName, dateInWords, domainsInWords, emptinessInWords, eventInWords, partnersOf, POSSIBLE, realisInWords, reportsInWords, typeInWords, type CooperationEvent, type Match} from '@cordiale/core';
import {PrintController} from '../../controllers/print-controller.js';
import {ResizeController} from '../../controllers/resize-controller.js';
import {familyMark} from '../../internal/family-mark.js';
import {highlighted} from '../../internal/highlighted.js';
import {counted, str} from '../../internal/messages.js';
import {storeStatus} from '../../internal/store-status.js';
import {ViewElement} from '../../internal/view-element.js';
import {markStyles} from '../../styles/mark.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import type {arrangedRows} from './arranged-rows.js';
import {columnLabels, columnsWith, ORDER_OF, readColumns, USUAL_COLUMNS, type ListColumn} from './list-columns.js';
import {listControls} from './list-controls.js';
import {LIST_GROUPS, LIST_ORDERS, rowsInTimeOrder, type ListGroup, type ListOrder, type ListRows, type ListSection} from './list-rows.js';
import {listStyles} from './list.styles.js';

const LAYOUTS = ['list', 'table'] as const;
const PAGE_SIZE = 100;
/** Most events in the page at once. */
const MOST_ROWS = 500;
/** Most events on paper. */
const PRINTED = 1000;
/** Least width of a column; where there is less, the columns of an event stand below it. */
const COLUMN_PX = 115;
/** Width of a sheet between its margins, A4 or Letter. */
const PAPER_PX = 700;
/** How far Page Up and Page Down go. */
const PAGE_KEY_STEP = 10;

/**
 * @summary The events as a list or a table, in the order and the groups that a reader chooses: the accessible equal of timeline and map.
 *
 * One tab stop; arrow keys, Home, End and Page keys move, Enter chooses, Shift+Enter adds, Escape lets go.
 * @fires {CordialeSelectEvent} cordiale-select - A person chose events or let go of them.
 * @fires {CordialeFilterEvent} cordiale-filter - A person cleared the filters from the list without matches.
 * @fires {CordialeArrangeEvent} cordiale-arrange - A person chose another order, other groups, the table or its columns.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @csspart count - The line that says how many events are shown.
 * @csspart controls - Order, groups, and list or table.
 * @csspart item - One event.
 * @csspart heading - The button that chooses an event.
 * @cssprop [--cordiale-list-height=44rem] - The greatest height when the page gives none.
 */
export class CordialeList extends ViewElement {
  static override styles = [tokens, markStyles, listStyles];

  /** How events are shown: `list` or `table`. Defaults to `list`. */
  @property() layout: (typeof LAYOUTS)[number] = 'list';

  /** What the events are ordered by: `date`, `partner`, `type`, `status` or `reports`, the other way round with a minus. Defaults to `date`. */
  @property() order: ListOrder = 'date';

  /**
   * What events stand together by: `month`, `partner` or `none`. An event that may lie in several months stands apart, and one with
   * several partners under all of them at once, so that each is there once. Defaults to `none`.
   */
  @property() group: ListGroup = 'none';

  /** Columns of the table, separated by spaces, out of `date`, `event`, `partner`, `type`, `field`, `status` and `source`. Defaults to `date event field status source`. */
  @property() columns = USUAL_COLUMNS.join(' ');

  /** Place among the matching events of the first that is in the page. */
  @state() private shownFrom = 0;

  /** How many of the matching events may be in the page; grows by a hundred when asked, up to {@link MOST_ROWS}. */
  @state() private shownLimit = PAGE_SIZE;

  /** Id of the event that a person was at last, or that was chosen. */
  @state() private activeId: string | undefined;

  /** What puts events in another order than that of time could not be loaded. */
  @state() private isUnarranged = false;

  readonly #print = new PrintController(this);
  readonly #size = new ResizeController(this);
  #shownIds: string[] = [];
  /** Id of the event that the Tab key leads to. */
  #tabStop: string | undefined;
  #focusToRestore: {id: string; index: number} | undefined;
  #revealedId: string | undefined;
  /** Loaded when a reader asks for another order, or for groups. */
  #arrangedRows: typeof arrangedRows | undefined;
  #loading: Promise<void> | undefined;
  #rows: ListRows = {sections: [], slice: () => [], placeOf: () => -1};
  #rowsInputs: readonly unknown[] = [];

  constructor() {
    super('list', {layout: LAYOUTS, order: LIST_ORDERS, group: LIST_GROUPS, columns: undefined});
  }

  /** Puts the focus on the event that the Tab key leads to. */
  override focus(options?: FocusOptions): void {
    const target = this.#buttonOf(this.#tabStop) ?? this.renderRoot.querySelector<HTMLElement>('.count');
    target?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {match} = this;
    const latest = this.activeSelection.chosen.at(-1);
    const isRevealed = latest === this.#revealedId;
    const isSame = !this.#arrange(match);
    if (!isRevealed || (!isSame && this.shownFrom > 0)) {
      const place = latest === undefined ? -1 : this.#rows.placeOf(this.activeStore.rowOf(latest));
      if (place < 0) this.shownFrom = isSame ? this.shownFrom : 0;
      else if (place < this.shownFrom || place >= this.shownFrom + this.shownLimit) [this.shownFrom, this.shownLimit] = [place - (place % PAGE_SIZE), PAGE_SIZE]; // never all before it, which may be a million
      if (place >= 0 && !isRevealed) this.activeId = latest;
    }
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id;
    this.#focusToRestore = focused === undefined ? undefined : {id: focused, index: this.#shownIds.indexOf(focused)};
    this.#shownIds = this.#rows.slice(this.shownFrom, this.shownFrom + this.shownLimit).flatMap((row) => this.activeStore.eventAt(row)?.id ?? []);
    this.#tabStop = this.#shownIds.find((id) => id === this.activeId) ?? this.#shownIds[0];
  }

  /** Puts the matching events in order, and says whether they or their order are other ones. */
  #arrange(match: Match): boolean {
    const {activeStore: store, focusCountry, locale} = this;
    const order = LIST_ORDERS.includes(this.order) ? this.order : 'date';
    const group = LIST_GROUPS.includes(this.group) ? this.group : 'none';
    const isUsual = order === 'date' && group === 'none';
    if (!isUsual) this.#loading ??= this.#load();
    const inputs = [match, order, group, focusCountry, locale, this.#arrangedRows];
    if (inputs.every((input, index) => input === this.#rowsInputs[index])) return false;
    this.#rowsInputs = inputs;
    this.#rows = this.#arrangedRows && !isUsual ? this.#arrangedRows(store, match, {order, group, focusCountry: focusCountry || undefined, locale}) : rowsInTimeOrder(match);
    return true;
  }

  async #load(): Promise<void> {
    try {
      this.#arrangedRows = (await import('./arranged-rows.js')).arrangedRows;
      this.requestUpdate();
    } catch {
      this.isUnarranged = true;
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#restoreFocus();
    const latest = this.activeSelection.chosen.at(-1);
    if (latest === this.#revealedId) return;
    const item = latest === undefined ? null : this.#buttonOf(latest)?.closest<HTMLElement>('.item');
    if (item) this.#reveal(item);
    if (item || latest === undefined) this.#revealedId = latest;
  }

  /** A focused event that was filtered out hands the focus to the one in its place, or to the count. */
  #restoreFocus(): void {
    const lost = this.#focusToRestore;
    this.#focusToRestore = undefined;
    if (!lost || this.#buttonOf(lost.id)) return;
    const nextId = this.#shownIds[Math.min(lost.index, this.#shownIds.length - 1)];
    const next = this.#buttonOf(nextId) ?? this.renderRoot.querySelector<HTMLElement>('.count');
    next?.focus();
  }

  /** Scrolls the list, and only the list, until the item is in view. */
  #reveal(item: HTMLElement): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroll');
    if (!scroller) return;
    const box = item.getBoundingClientRect();
    const top = box.top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    const first = top - (scroller.querySelector('thead')?.clientHeight ?? 0); // the head of a table stays in view
    const last = top + box.height - scroller.clientHeight;
    if (first < scroller.scrollTop) scroller.scrollTop = first;
    else if (last > scroller.scrollTop) scroller.scrollTop = Math.min(first, last);
  }

  #buttonOf(id: string | undefined): HTMLButtonElement | null {
    return id === undefined ? null : this.renderRoot.querySelector<HTMLButtonElement>(`button[data-id="${CSS.escape(id)}"]`);
  }

  #moveTo(index: number): void {
    const id = this.#shownIds[Math.max(0, Math.min(index, this.#shownIds.length - 1))];
    if (id === undefined) return;
    this.activeId = id;
    const button = this.#buttonOf(id);
    button?.focus({preventScroll: true});
    const item = button?.closest<HTMLElement>('.item');
    if (item) this.#reveal(item);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = this.#shownIds.indexOf(this.#tabStop ?? '');
    switch (event.key) {
      case 'ArrowDown': this.#moveTo(index + 1); break;
      case 'ArrowUp': this.#moveTo(index - 1); break;
      case 'PageDown': this.#moveTo(index + PAGE_KEY_STEP); break;
      case 'PageUp': this.#moveTo(index - PAGE_KEY_STEP); break;
      case 'Home': this.#moveTo(0); break;
      case 'End': this.#moveTo(this.#shownIds.length - 1); break;
      case 'Escape':
        if (this.activeSelection.chosen.length === 0) return;
        this.chooseEvents([]);
        break;
      case 'Enter':
      case ' ': {
        const {id} = (event.target as HTMLElement).dataset;
        if (!event.shiftKey || id === undefined) return;
        this.#toggle(id);
        break;
      }
      default: return;
    }
    event.preventDefault();
  };

  /** Enter and Space arrive here as clicks, in Firefox without the state of the Shift key. */
  #onClick(event: MouseEvent, id: string): void {
    if (event.detail > 1) return; // the second half of a double click
    const {chosen} = this.activeSelection;
    this.activeId = id;
    this.#revealedId = id;
    if (event.shiftKey || event.ctrlKey || event.metaKey) this.#toggle(id);
    else this.chooseEvents(chosen.length === 1 && chosen[0] === id ? [] : [id]);
  }

  #toggle(id: string): void {
    const {chosen} = this.activeSelection;
    this.#revealedId = id;
    this.chooseEvents(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  }

  #onFocus(id: string): void {
    this.activeId = id;
    this.activeSelection.hover({event: id});
  }

  #onLeave(id: string): void {
    if (this.activeSelection.hovered.event === id) this.activeSelection.hover({});
  }

  async #showMore(): Promise<void> {
    const first = this.shownFrom + this.#shownIds.length;
    this.shownLimit += PAGE_SIZE;
    if (this.shownLimit > MOST_ROWS) [this.shownFrom, this.shownLimit] = [this.shownFrom + PAGE_SIZE, MOST_ROWS];
    await this.updateComplete;
    this.#moveTo(first - this.shownFrom);
  }

  async #showEarlier(): Promise<void> {
    const added = Math.min(PAGE_SIZE, this.shownFrom);
    this.shownFrom -= added;
    this.shownLimit = Math.min(MOST_ROWS, this.shownLimit + added);
    await this.updateComplete;
    this.#moveTo(added - 1);
  }

  #clearFilters(): void {
    this.clearAll();
    this.renderRoot.querySelector<HTMLElement>('.count')?.focus();
  }

  protected override render(): TemplateResult {
    const {activeStore: store, match, locale, msg} = this;
    const status = storeStatus(this.storeController, store.size, locale);
    if (status) return this.isInExplorer ? html`<p class="status">${msg('There are no events to list.')}</p>` : status;
    const total = match.size;
    const {isPrinting} = this.#print;
    const from = isPrinting ? 0 : this.shownFrom;
    const to = Math.min(total, isPrinting ? PRINTED : from + this.shownLimit);
    const sections = this.#rows.sections.filter((section) => section.to > from && section.from < to).map((section) => ({...section, from: Math.max(from, section.from), to: Math.min(to, section.to)}));
    const isTable = this.layout === 'table';
    return html`
      <p class=${this.isInExplorer ? 'count visually-hidden' : 'count'} part="count" tabindex="-1" role=${this.isInExplorer ? nothing : 'status'}>${countInWords(store, match, locale)}</p>
      ${isPrinting || total < 2 ? nothing : listControls({
        order: this.order, group: this.group, isTable, columns: readColumns(this.columns),
        setOrder: (order) => this.arrange('order', order),
        setGroup: (group) => this.arrange('group', group),
        setTable: (isWanted) => this.arrange('layout', isWanted ? 'table' : 'list'),
        setColumn: (column, isShown) => this.arrange('columns', columnsWith(this.columns, column, isShown)),
      }, locale)}
      ${this.isUnarranged ? html`<p class="status" role="alert">${msg(str`“${msg('Arrangement')}” could not be loaded. Reload the page when there is a connection.`)}</p>` : nothing}
      <div class="scroll" @keydown=${this.#onKeyDown}>
        ${total === 0 ? this.#renderNoMatch() : nothing}
        ${from > 0 ? html`<button class="more" type="button" @click=${this.#showEarlier}>${counted(msg('Show # earlier|Show # earlier'), Math.min(PAGE_SIZE, from), locale)}</button>` : nothing}
        ${total === 0 ? nothing : isTable ? this.#renderTable(sections, match) : sections.map((section) => this.#renderSection(section, match))}
        ${to < total && isPrinting ? html`<p class="status">${counted(msg('# more event is not printed.|# more events are not printed.'), total - to, locale)}</p>` : to < total ? html`<button class="more" type="button" @click=${this.#showMore}>${counted(msg('Show # more|Show # more'), Math.min(PAGE_SIZE, total - to), locale)}</button>` : nothing}
      </div>`;
  }

  /** What the events of a section have in common; nothing when all dated events stand together. */
  #headingOf({name}: ListSection, match: Match): string {
    return name ?? counted(this.msg('# undated|# undated'), match.undatedCount, this.locale);
  }

  #renderSection(section: ListSection, match: Match): TemplateResult {
    const {msg} = this;
    const heading = this.#headingOf(section, match);
    const items = this.#renderEach(section, match, (event, place, isPossible) => this.#renderItem(event, {place, total: match.size, isPossible}));
    const id = `from-${section.from}`;
    return heading === '' ? html`<ol aria-label=${this.order === 'date' ? msg('Events in time order') : msg('Events')}>${items}</ol>` : html`<h3 id=${id}>${heading}</h3><ol aria-labelledby=${id}>${items}</ol>`;
  }

  /* Table. */

  #renderTable(sections: readonly ListSection[], match: Match): TemplateResult {
    const columns = readColumns(this.columns);
    const isStacked = (this.#print.isPrinting ? PAPER_PX : this.#size.widthPx) < columns.length * COLUMN_PX;
    return html`<table class=${isStacked ? 'stacked' : nothing} aria-rowcount=${match.size + 1}>
      <thead><tr>${columns.map((column) => this.#renderHead(column))}</tr></thead>
      ${sections.map((section) => {
        const heading = this.#headingOf(section, match);
        return html`<tbody>${heading === '' ? nothing : html`<tr><th class="group" scope="rowgroup" colspan=${columns.length}>${heading}</th></tr>`}
          ${this.#renderEach(section, match, (event, place, isPossible) => this.#renderRow(event, columns, {place, isPossible}))}</tbody>`;
      })}
    </table>`;
  }

  /** The head of a column orders by it, and the other way round when the table is ordered by it. On paper it is no button: Chromium would leave it out on every page but the first. */
  #renderHead(column: ListColumn): TemplateResult {
    const key = ORDER_OF[column];
    const sort = !key ? nothing : this.order === key ? 'ascending' : this.order === `-${key}` ? 'descending' : nothing;
    const label = html`${columnLabels(this.locale)[column]}<span aria-hidden="true">${sort === 'ascending' ? '▲' : sort === 'descending' ? '▼' : ''}</span>`;
    return html`<th scope="col" aria-sort=${sort}>${key && !this.#print.isPrinting ? html`<button type="button" @click=${() => this.arrange('order', this.order === key ? `-${key}` : key)}>${label}</button>` : label}</th>`;
  }

  #renderRow(event: CooperationEvent, columns: readonly ListColumn[], {place, isPossible}: {place: number; isPossible: boolean}): TemplateResult {
    const {activeSelection: selection} = this;
    return html`<tr class=${this.#classOf(event)} part="item" aria-rowindex=${place + 1} @pointerenter=${() => selection.hover({event: event.id})} @pointerleave=${() => this.#onLeave(event.id)}>
      ${columns.map((column) => (column === 'event' ? html`<th scope="row">${familyMark(event)} ${this.#renderHeading(event)} ${this.#renderRevised(event.id)}</th>` : html`<td>${this.#cellOf(column, event, isPossible)}</td>`))}
    </tr>`;
  }

  #cellOf(column: Exclude<ListColumn, 'event'>, event: CooperationEvent, isPossible: boolean): unknown {
    const {locale, msg} = this;
    switch (column) {
      case 'date': return html`${dateInWords(event.date, locale)}${isPossible ? html` <span class="badge possible">${msg('possible')}</span>` : nothing}`;
      case 'partner': return new Intl.ListFormat(locale, {type: 'unit'}).format(partnersOf(event, this.focusCountry).map((code) => countryName(code, locale)));
      case 'type': return typeInWords(event.type, locale);
      case 'field': return domainsInWords(event, locale).join(', ');
      case 'status': return realisInWords(event.realis, locale);
      case 'source': return this.#renderSource(event);
    }
  }

  #renderNoMatch(): TemplateResult {
    const {activeStore: store, activeSelection: selection, locale, msg} = this;
    return html`<div class="status">
      ${msg('No event matches.')} ${emptinessInWords(store, selection.clausesFor(this.source), locale)} ${msg('Take away a filter, or clear them all.')}<br>
      <button type="button" @click=${this.#clearFilters}>${msg('Clear all filters')}</button>
    </div>`;
  }

  #renderEach({from, to}: ListSection, match: Match, render: (event: CooperationEvent, place: number, isPossible: boolean) => TemplateResult): unknown {
    return repeat(
      this.#rows.slice(from, to).flatMap((row, index) => {
        const event = this.activeStore.eventAt(row);
        return event ? [{event, place: from + index + 1, isPossible: match.certainty[row] === POSSIBLE}] : [];
      }),
      ({event}) => event.id,
      ({event, place, isPossible}) => render(event, place, isPossible),
    );
  }

  #classOf({id, participants}: CooperationEvent): string {
    const {hovered, chosen} = this.activeSelection;
    const isHovered = hovered.event === id || (hovered.country !== undefined && participants.some(({country}) => country === hovered.country));
    return `item${chosen.includes(id) ? ' chosen' : ''}${isHovered ? ' hovered' : ''}`;
  }

  #renderHeading(event: CooperationEvent): TemplateResult {
    const {id} = event;
    return html`<button class="heading" part="heading" type="button" data-id=${id} tabindex=${id === this.#tabStop ? 0 : -1} aria-pressed=${this.activeSelection.chosen.includes(id)}
      @click=${(click: MouseEvent) => this.#onClick(click, id)} @focus=${() => this.#onFocus(id)} @blur=${() => this.#onLeave(id)}>${this.#marked(eventInWords(event, this.locale))}</button>`;
  }

  #renderItem(event: CooperationEvent, {place, total, isPossible}: {place: number; total: number; isPossible: boolean}): TemplateResult {
    const {activeSelection: selection, locale} = this;
    const {id} = event;
    const domains = domainsInWords(event, locale);
    return html`
      <li class=${this.#classOf(event)} part="item" aria-setsize=${total} aria-posinset=${place}
        @pointerenter=${() => selection.hover({event: id})} @pointerleave=${() => this.#onLeave(id)}>
        ${familyMark(event)}
        <div>
          ${this.#renderHeading(event)}
          <p class="line">
            <span class="date">${dateInWords(event.date, locale)}</span>
            ${event.realis === 'actual' ? nothing : html`<span class="badge">${realisInWords(event.realis, locale)}</span>`}
            ${this.#renderRevised(id)}
            ${isPossible ? html`<span class="badge possible">${this.msg('possible')}</span>` : nothing}
          </p>
          ${event.summary ? html`<p class="summary" dir="auto">${this.#marked(event.summary)}</p>` : nothing}
          ${this.#renderFound(event)}
          <p class="line">
            ${domains.length > 0 ? html`<span>${domains.join(', ')}</span>` : nothing}
            ${this.#renderSource(event)}
          </p>
        </div>
      </li>`;
  }

  #renderRevised(id: string): TemplateResult | typeof nothing {
    const revisions = this.revisionsOf(id);
    return revisions.length === 0 ? nothing : html`<span class="badge revised">${revisions.every(({kind}) => kind === 'add') ? this.msg('added by a person') : this.msg('corrected')}</span>`;
  }

  /** Where an event holds the words that were searched for, when neither its heading nor its summary does. */
  #renderFound(event: CooperationEvent): TemplateResult | typeof nothing {
    const {searchController: search, activeStore: store} = this;
    if (search.queries.length === 0 || [eventInWords(event, this.locale), event.summary].some((text) => search.highlights(text).length > 0)) return nothing;
    const titles = event.reports.flatMap(({article}) => store.articles.get(article)?.title ?? []);
    const quotes = event.reports.flatMap(({evidence}) => evidence.map(({exact}) => exact));
    const found = [...titles, ...event.initiatives.map(({name}) => name), ...quotes].find((text) => search.highlights(text).length > 0);
    return found === undefined ? nothing : html`<p class="line found" dir="auto">${this.#marked(found)}</p>`;
  }

  /** A text with the words marked that somebody searched for. */
  #marked(text: string): unknown {
    return highlighted(text, this.searchController.highlights(text));
  }

  /** "Ukrinform", "3 reports", "3 reports: Ukrinform, Trend". */
  #renderSource(event: CooperationEvent): TemplateResult | typeof nothing {
    const publishers = [...new Set(event.reports.flatMap(({article}) => this.activeStore.articles.get(article)?.publisher ?? []))];
    const count = event.reports.length;
    if (count === 0) return nothing;
    const reports = reportsInWords({reports: count, outlets: 0, unknown: 0}, this.locale);
    const words = publishers.length === 0 ? reports : count === 1 ? publishers[0] : this.msg(str`${reports}: ${publishers.join(', ')}`);
    return html`<span class="source">${words}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-list': CordialeList;
  }
}
