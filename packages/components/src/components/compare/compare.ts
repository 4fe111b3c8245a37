import {html, nothing, svg, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {
  countryName, createPartialDate, dateInWords, eventInWords, facetValues, formatIsoDay, parseIsoDay, partnerAccount, playUnitFor, reportedSince, silenceInWords, TimeFrames,
  type CalendarUnit, type Count, type DayRange, type EpochDay, type PartnerAccount,
} from '@cordiale/core';
import {ResizeController} from '../../controllers/resize-controller.js';
import {stepKey, stepLabels, stepOf, stepsInWords} from '../../internal/calendar-steps.js';
import {numberFormat} from '../../internal/number-format.js';
import {storeStatus} from '../../internal/store-status.js';
import {total} from '../../internal/total.js';
import {ViewElement} from '../../internal/view-element.js';
import {withPossible} from '../../internal/with-possible.js';
import {tokens} from '../../styles/tokens.styles.js';
import {compareStyles} from './compare.styles.js';
import {CHART_PX, countOf, mirrorChart} from './mirror-chart.js';
import {silencesOf} from './silences-of.js';
import {counted, str} from '../../internal/messages.js';

const NEW_EVENTS_SHOWN = 12;
const LABEL_SIZE = 12 / 14; // of the text
const SIDES = 2;

/**
 * @summary Two partners back to back on one time axis, what each gave and received, and what is new since a day.
 *
 * Compares under every filter but those that choose countries. Choosing a step of the chart or of its table limits the other views to it.
 * @fires {CordialeFilterEvent} cordiale-filter - A person limited the other views to a step, or took that back.
 * @fires {CordialeSelectEvent} cordiale-select - A person chose one of the new events.
 * @fires {CordialeArrangeEvent} cordiale-arrange - A person chose other partners, or another day.
 * @fires {CordialeErrorEvent} cordiale-error - Records or a file could not be used.
 * @csspart chart - The mirrored chart.
 */
export class CordialeCompare extends ViewElement {
  static override styles = [tokens, compareStyles];

  /** The two countries that are compared, as ISO 3166-1 alpha-2: `PL-UA`. Defaults to those somebody filters by, else to the two with most events. */
  @property() partners: string | undefined;

  /** A day as `2024-01-31`: events that nothing reported before it are named as new. */
  @property() since: string | undefined;

  /** The step a person has asked for; without it the shortest that is not too many. */
  @state() private unit: CalendarUnit | undefined;

  readonly #size = new ResizeController(this);

  constructor() {
    super('compare', {partners: undefined, since: undefined});
  }

  /** Puts the focus on the first partner. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('select')?.focus(options);
  }

  /** How the names in the chart are written. */
  get #writing(): {font: string; isRtl: boolean} {
    const {fontSize, fontFamily, direction} = getComputedStyle(this);
    return {font: `${Number.parseFloat(fontSize) * LABEL_SIZE}px ${fontFamily}`, isRtl: direction === 'rtl'};
  }

  /** Countries that can be compared, those with most events first. */
  get #countries(): string[] {
    const {activeStore: store, activeSelection: selection, source, focusCountry} = this;
    return facetValues(store, 'country', selection.clausesFor(source)).map(({value}) => value).filter((country) => country !== focusCountry);
  }

  /** The two countries, as far as there are two. */
  #pair(countries: readonly string[]): string[] {
    const wanted = String(this.partners ?? '').toUpperCase().split(/[^A-Z]+/);
    const filtered = this.activeSelection.clauses.flatMap((clause) => (clause.field === 'country' ? clause.value : []));
    return [...new Set([...wanted, ...filtered, ...countries])].filter((country) => countries.includes(country)).slice(0, SIDES);
  }

  /** The days that are compared: those that other views are limited to, else all that have events. */
  get #stage(): DayRange | null {
    const ranges = this.activeSelection.clausesFor(this.source).flatMap((clause) => (clause.field === 'time' ? [clause.value] : []));
    const {extent} = this.activeStore;
    if (ranges.length === 0 || extent === null) return extent;
    const [earliest, latest] = [Math.min(...ranges.map((range) => range.earliest)), Math.max(...ranges.map((range) => range.latest))];
    return {earliest: Math.max(earliest, Math.min(extent.earliest, latest)), latest: Math.min(latest, Math.max(extent.latest, earliest))};
  }

  #setPair(pair: readonly string[]): void {
    this.arrange('partners', pair.join('-'));
  }

  /** Limits the other views to a step; the same step once more takes that back. */
  #chooseStep(frames: TimeFrames, frame: number): void {
    const {activeSelection: selection, source} = this;
    if (this.#chosenFrame(frames) === frame) selection.remove(source, 'time');
    else selection.set({source, field: 'time', value: frames.rangeOf(frame, 'step')});
    this.announceFilter();
  }

  #chosenFrame(frames: TimeFrames): number | null {
    const clause = this.activeSelection.clauseOf(this.source, 'time');
    return clause?.field === 'time' ? frames.frameOf(clause.value.earliest) : null;
  }

  protected override render(): TemplateResult {
    const status = this.isInExplorer ? null : storeStatus(this.storeController, this.activeStore.size, this.locale);
    if (status) return status;
    const {activeStore: store, activeSelection: selection, source, focusCountry: focus} = this;
    const countries = this.#countries;
    const pair = this.#pair(countries);
    if (pair.length < SIDES) return html`<p class="status">${this.msg('There are no two partners to compare.')}</p>`;
    const stage = this.#stage;
    const frames = stage && new TimeFrames(stage, this.unit ?? playUnitFor(stage));
    const accounts = pair.map((country) => partnerAccount(store, selection.clausesFor(source), country, {focus, window: {from: stage?.earliest ?? 0, to: (stage?.latest ?? 0) + 1}, unit: frames?.unit ?? {unit: 'year', count: 1}}));
    return html`<div class="frame" role="group" aria-label=${this.msg('Comparison of two partners')}>
      <div class="choices">${[this.msg('First partner'), this.msg('Second partner')].map((label, at) => this.#partnerChoice(label, at, pair, countries))}
        <button type="button" class="swap" @click=${() => this.#setPair([...pair].reverse())}>${this.msg('Swap')}</button>
        ${frames ? html`<label class="step-choice">${this.msg('Step')} <select .value=${stepKey(frames.unit)} @change=${(event: Event) => { this.unit = stepOf((event.currentTarget as HTMLSelectElement).value); }}>
          ${Object.entries(stepLabels(frames.unit, this.locale)).map(([key, words]) => html`<option value=${key} ?selected=${key === stepKey(frames.unit)}>${words}</option>`)}</select></label>` : nothing}</div>
      ${frames ? this.#renderChart(frames, accounts) : html`<p class="status">${this.msg('None of their events has a date.')}</p>`}
      ${this.#renderBalance(accounts)}
      ${this.#renderNew(accounts)}
      ${frames ? this.#renderTable(frames, accounts) : nothing}
    </div>`;
  }

  /** A list shows what is chosen only once it holds it. */
  protected override updated(): void {
    const pair = this.#pair(this.#countries);
    this.renderRoot.querySelectorAll<HTMLSelectElement>('.partner select').forEach((select, at) => (select.value = pair[at] ?? ''));
  }

  #partnerChoice(label: string, at: number, pair: readonly string[], countries: readonly string[]): TemplateResult {
    const choose = (country: string) => this.#setPair(country === pair[1 - at] ? [...pair].reverse() : pair.map((other, place) => (place === at ? country : other)));
    return html`<label class="partner side-${at}"><span class="visually-hidden">${label}</span><span class="swatch" aria-hidden="true"></span>
      <select @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>${countries.map((country) => html`<option value=${country}>${countryName(country, this.locale)}</option>`)}</select></label>`;
  }

  /** Nothing while the element has no size: hidden, or on a server. */
  #renderChart(frames: TimeFrames, accounts: readonly PartnerAccount[]): TemplateResult | typeof nothing {
    const {locale} = this;
    if (this.#size.widthPx === 0) return nothing;
    const widthPx = Math.max(120, this.#size.widthPx - 32);
    const [first = '', second = ''] = accounts.map((account) => this.msg(str`${countryName(account.country, locale)}, ${this.#sizeInWords(account)}`));
    const step = stepLabels(frames.unit, locale)[stepKey(frames.unit)] ?? '';
    const silences = accounts.map(({country}) => silencesOf(this.activeStore, country, frames));
    const silence = silences.map(({gaps}, side) => silenceInWords(gaps, [{source: this.source, field: 'country', value: [accounts[side]!.country]}], locale)).filter(Boolean).join(' ');
    const hasPossible = accounts.some(({density}) => density.possible.some((count) => count > 0));
    return html`<svg part="chart" class="chart" role="img" aria-label=${this.msg(str`${first}, above; ${second}, below, by ${step.toLocaleLowerCase(locale)}. The table below has the numbers.`)} width=${widthPx} height=${CHART_PX} viewBox="0 0 ${widthPx} ${CHART_PX}">
        <defs><pattern id="silence" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="silence-line" d="M0,0V7"></path></pattern>${[0, 1].map((side) => svg`<pattern id="possible-${side}" class="side-${side}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="4"></rect></pattern>`)}</defs>
        ${mirrorChart({frames, accounts, silent: silences.map((each) => each.frames), chosen: this.#chosenFrame(frames), widthPx, ...this.#writing, nameOf: (day, unit) => this.#beginningInWords(day, unit), wordsOf: (frame) => this.#frameInWords(frames, frame, accounts), onChoose: (frame) => this.#chooseStep(frames, frame)})}</svg>
      <p class="soft key">${hasPossible ? html`<svg width="14" height="10" aria-hidden="true"><rect class="possible side-0" width="14" height="10"></rect></svg> ${this.msg('may lie here, or elsewhere')} · ` : nothing}${this.msg('an event counts in each step that it touches')}</p>
      ${silence === '' ? nothing : html`<p class="soft key silent"><svg width="14" height="10" aria-hidden="true"><rect class="silence" width="14" height="10"></rect></svg> ${silence}</p>`}`;
  }

  #renderBalance(accounts: readonly PartnerAccount[]): TemplateResult {
    const {locale, focusCountry} = this;
    const focus = focusCountry ? countryName(focusCountry, locale) : null;
    const columns: [string, (account: PartnerAccount) => Count][] = [[focus ? this.msg(str`Gave to ${focus}`) : this.msg('Gave'), ({given}) => given], [focus ? this.msg(str`Got from ${focus}`) : this.msg('Got'), ({received}) => received], [this.msg('Together'), ({together}) => together]];
    return html`<table class="balance"><caption>${this.msg('Given and received')}${focus ? nothing : html` <span class="soft">· ${this.msg('an event with several others counts once for each')}</span>`}</caption>
      <thead><tr><td></td>${columns.map(([name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${accounts.map((account, side) => html`<tr><th scope="row" class="side-${side}"><span class="swatch" aria-hidden="true"></span> ${countryName(account.country, locale)}</th>
        ${columns.map(([, countOf]) => html`<td>${this.#countInWords(countOf(account))}</td>`)}</tr>`)}</tbody></table>`;
  }

  #renderNew(accounts: readonly PartnerAccount[]): TemplateResult {
    const {activeStore: store, locale} = this;
    const day = parseIsoDay(this.since ?? null);
    const found = day === null ? [] : accounts.map(({country, match}) => ({country, ...reportedSince(store, match, day)}));
    const rows = [...new Set(found.flatMap(({definite}) => definite))];
    return html`<section class="new" aria-labelledby="new-name">
      <label><span id="new-name" class="name">${this.msg('New since')}</span> <input type="date" .value=${live(this.since ?? '')} @change=${(event: Event) => this.arrange('since', (event.currentTarget as HTMLInputElement).value || undefined)}></label>
      ${day === null ? html`<p class="soft">${this.msg('Choose a day to see what nothing reported before it.')}</p>` : html`
        <p role="status">${found.map(({country, definite, possible}, at) => html`${at > 0 ? ' · ' : ''}${countryName(country, locale)} ${this.#countInWords({definite: definite.length, possible: possible.length})}`)}</p>
        <ul>${rows.slice(0, NEW_EVENTS_SHOWN).map((row) => {
          const event = store.eventAt(row);
          return event ? html`<li><button type="button" class="event" @click=${() => this.chooseEvents([event.id])}>${eventInWords(event, locale)}</button></li>` : nothing;
        })}</ul>
        ${rows.length > NEW_EVENTS_SHOWN ? html`<p class="soft">${counted(this.msg('and # more|and # more'), rows.length - NEW_EVENTS_SHOWN, locale)}</p>` : nothing}`}
    </section>`;
  }

  #renderTable(frames: TimeFrames, accounts: readonly PartnerAccount[]): TemplateResult {
    const {locale} = this;
    const chosen = this.#chosenFrame(frames);
    const filled = Array.from({length: frames.count}, (_, frame) => frame).filter((frame) => accounts.some(({density}) => total(countOf(density, frame)) > 0));
    return html`<details class="numbers"><summary>${this.msg('The same in numbers')}</summary>
      <table><thead><tr><th scope="col">${stepLabels(frames.unit, this.locale)[stepKey(frames.unit)]}</th>${accounts.map(({country}) => html`<th scope="col">${countryName(country, locale)}</th>`)}</tr></thead>
        <tbody>${filled.map((frame) => html`<tr><th scope="row"><button type="button" aria-pressed=${frame === chosen} @click=${() => this.#chooseStep(frames, frame)}>${stepsInWords(frames.rangeOf(frame, 'step'), frames.unit, locale)}</button></th>
          ${accounts.map(({density}) => html`<td>${this.#countInWords(countOf(density, frame))}</td>`)}</tr>`)}</tbody></table></details>`;
  }

  /* Words. */

  /** `12 (+3 possible)` */
  #countInWords({definite, possible}: Count): string {
    const format = numberFormat(this.locale);
    return possible > 0 ? this.msg(str`${format.format(definite)} (${counted(this.msg('+# possible|+# possible'), possible, this.locale)})`) : format.format(definite);
  }

  #sizeInWords({match: {count, undatedCount}}: PartnerAccount): string {
    return withPossible(counted(this.msg('# event|# events'), count.definite + undatedCount, this.locale), count.possible, this.locale);
  }

  #frameInWords(frames: TimeFrames, frame: number, accounts: readonly PartnerAccount[]): string {
    const counts = accounts.map(({country, density}) => `${countryName(country, this.locale)} ${this.#countInWords(countOf(density, frame))}`);
    return `${stepsInWords(frames.rangeOf(frame, 'step'), frames.unit, this.locale)}: ${counts.join(', ')}`;
  }

  /** `2024`, or `May 2024` where the steps are shorter. */
  #beginningInWords(day: EpochDay, {unit}: CalendarUnit): string {
    return dateInWords(createPartialDate(formatIsoDay(day).slice(0, unit === 'year' ? 4 : 7), {basis: 'explicit'}), this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cordiale-compare': CordialeCompare;
  }
}
