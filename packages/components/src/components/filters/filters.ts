import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {countInWords, facetValues, hasFacetValues, USUAL_SOURCE, type CategoryField, type FacetValue} from '@cordiale/core';
import {aboutIn, filterValueInWords} from '../../internal/clause-in-words.js';
import {FilteringElement} from '../../internal/filtering-element.js';
import {storeStatus} from '../../internal/store-status.js';
import {filterLineStyles} from '../../styles/filter-line.styles.js';
import {markStyles} from '../../styles/mark.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {facetView} from './facet-view.js';
import {facets, type FacetDefinition} from './facets.js';
import {filtersStyles} from './filters.styles.js';

/** How long typing rests before it is searched for. */
const SEARCH_DELAY_MS = 150;

/**
 * @summary Search and facets with live counts, a chip for each filter, undo and redo.
 *
 * A count says what choosing the value would show: filters on its own field are left out. Arrow keys move within a facet,
 * Space ticks, Tab goes on to the next; Ctrl+Z takes the latest filter back. Partners are shared with the map: what is ticked
 * here is marked there.
 * @fires {CordialeFilterEvent} cordiale-filter - A person changed a filter.
 * @fires {CordialeSelectEvent} cordiale-select - A person cleared everything, the chosen events too.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @csspart search - The field of text.
 * @csspart count - The line that says how many events are shown.
 * @csspart chip - One active filter.
 * @csspart facet - One facet.
 * @csspart value - One value of a facet.
 * @cssprop [--cordiale-filters-height=44rem] - The greatest height when the page gives none.
 */
export class CordialeFilters extends FilteringElement {
  static override styles = [tokens, markStyles, filterLineStyles, filtersStyles];

  /** What stands in the field of text. */
  @state() private typed = '';
  @state() private folded: ReadonlyMap<CategoryField, boolean> = new Map(); // field → is it closed
  @state() private wholeFields: ReadonlySet<CategoryField> = new Set();

  readonly #activeValues = new Map<CategoryField, string>(); // field → value that the Tab key leads to
  #searchTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super('filters');
  }

  /** Puts the focus into the field of text. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#searchTimer === undefined && this.#words !== this.typed.trim()) this.typed = this.#words;
  }

  /** The words that the selection searches for. */
  get #words(): string {
    const clause = this.activeSelection.clauseOf(this.source, 'text');
    return clause?.field === 'text' ? clause.value.join(' ') : '';
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => this.#search(), SEARCH_DELAY_MS);
  };

  /** Enter, leaving the field and clearing it end a search. */
  readonly #onSearchEnd = (): void => {
    this.#search();
    this.announceFilter();
  };

  #search(): void {
    if (this.#searchTimer === undefined) return;
    clearTimeout(this.#searchTimer);
    this.#searchTimer = undefined;
    const words = this.typed.trim();
    this.activeSelection.set({source: this.source, field: 'text', value: words === '' ? [] : [words]});
    this.requestUpdate();
  }

  /** A partner is ticked in the name of the map, so that both show one filter. */
  #toggle(field: CategoryField, {value, isChosen}: FacetValue): void {
    if (isChosen) this.activeSelection.drop(field, value);
    else this.activeSelection.toggle(field === 'country' ? USUAL_SOURCE.country : this.source, field, value);
    this.announceFilter();
  }

  protected override render(): TemplateResult {
    const {activeStore: store, activeSelection: selection, isInExplorer, locale, msg} = this;
    const status = storeStatus(this.storeController, store.size, locale);
    if (status) return isInExplorer ? html`<p class="status">${msg('There are no events to filter.')}</p>` : status;
    return html`
      ${isInExplorer ? nothing : html`<div class="line">
        <p class="shown" part="count" role="status">${countInWords(store, store.match(selection.clauses), locale)}</p>
        ${this.renderSteps()}
        ${this.renderChips()}
      </div>`}
      <div class="scroll">
        ${this.#renderSearch()}
        ${facets().map((definition) => this.#renderFacet(definition))}
      </div>`;
  }

  #renderSearch(): TemplateResult {
    const {searchController: {status}, msg} = this;
    return html`<div class="search" role="search">
      <label for="words">${msg('Search')}</label>
      <input id="words" part="search" type="search" autocomplete="off" spellcheck="false" placeholder=${msg('Words, names, countries')} aria-describedby="search-state"
        .value=${live(this.typed)} @input=${this.#onInput} @change=${this.#onSearchEnd}>
      <p class="search-state" id="search-state" role="status">${status === 'building' ? msg('Reading the events…') : status === 'failed' ? msg('The search could not be loaded.') : ''}</p>
      ${status === 'failed' ? html`<button type="button" @click=${() => this.searchController.retry()}>${msg('Try again')}</button>` : nothing}
    </div>`;
  }

  #renderFacet(definition: FacetDefinition): TemplateResult | typeof nothing {
    const {activeStore: store, activeSelection: selection, locale} = this;
    const {field} = definition;
    const isOpen = !(this.folded.get(field) ?? !definition.isOpen);
    if (!hasFacetValues(store, field, selection.clauses)) return nothing;
    const isOther = (value: string) => field !== 'country' || value !== this.focusCountry;
    const values = isOpen ? facetValues(store, field, selection.clauses).filter(({value}) => isOther(value)) : [];
    const chosen = new Set(selection.clauses.flatMap((clause) => (clause.field === field ? clause.value.filter(isOther) : [])));
    return facetView({
      definition, values, locale, isOpen, chosenCount: chosen.size,
      heading: this.#headingOf(field),
      isWhole: this.wholeFields.has(field),
      activeValue: this.#activeValues.get(field),
      nameOf: (value) => sentenceCase(filterValueInWords(field, value, {locale, store}), locale),
      onToggle: (value) => this.#toggle(field, value),
      onFold: (isNowOpen) => {
        if (isNowOpen !== isOpen) this.folded = new Map(this.folded).set(field, !isNowOpen);
      },
      onWhole: () => this.#showWhole(field),
      onFocus: (value) => {
        this.#activeValues.set(field, value);
        this.requestUpdate();
      },
    });
  }

  #headingOf(field: CategoryField): string {
    const {locale, msg} = this;
    switch (field) {
      case 'country': return msg('Partner');
      case 'dating': return msg('Certainty of the date');
      default: return aboutIn(field, msg, locale);
    }
  }

  /** Shows all values of a facet, with the focus on the first that was not there. */
  async #showWhole(field: CategoryField): Promise<void> {
    const boxes = () => [...this.renderRoot.querySelectorAll<HTMLInputElement>(`[data-field="${field}"] input`)];
    const before = new Set(boxes().map(({dataset}) => dataset.value));
    this.wholeFields = new Set([...this.wholeFields, field]);
    await this.updateComplete;
    boxes().find(({dataset}) => !before.has(dataset.value))?.focus();
  }
}

function sentenceCase(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-filters': CordialeFilters;
  }
}
