import {html, nothing, type TemplateResult} from 'lit';
import {numberInWords} from './digits.js';
import {EVENTS_PER_PAGE, eventPage, type EventPageView} from './event-pages.js';
import {laneControls, type LaneControlsHost} from './lane-controls.js';
import {legendView, type LegendModel} from './legend.js';
import {openedView, type OpenedEvents} from './opened-stop.js';
import {rangeControls, type RangeControlsHost} from './range-controls.js';

/** Everything that stands under the overview. */
export interface FootModel {
  /** `null` when no event is dated. */
  ranges: RangeControlsHost | null;
  lanes: LaneControlsHost | null;
  opened: (OpenedEvents & {start: number; onTurn(start: number): void; onZoom: (() => void) | null; onClose(): void}) | null;
  undated: {rows: Uint32Array; start: number; onTurn(start: number): void; onToggle(event: Event): void; isOpen: boolean; isWanted: boolean};
  /** `null` while it is folded away. */
  legend: LegendModel | null;
  onLegendToggle(event: Event): void;
  /** How many events are shown. */
  countWords: string;
  view: EventPageView;
  focused: Element | null;
}

/** Dates and steps, lanes, what was opened, events without a date, the legend and the count. */
export function footView({ranges, lanes, opened, undated, legend, onLegendToggle, countWords, view, focused}: FootModel): TemplateResult {
  return html`
    ${opened ? openedView(opened, opened, view) : nothing}
    ${ranges ? rangeControls(ranges, {focused}) : nothing}
    ${lanes ? laneControls(lanes) : nothing}
    ${undated.rows.length === 0 ? nothing : html`<details class="undated-fold" ?open=${undated.isWanted} @toggle=${undated.onToggle}>
      <summary>${numberInWords(undated.rows.length, view.locale)} without a date</summary>
      ${undated.isOpen ? html`<div part="undated">${eventPage({start: undated.start, total: undated.rows.length, rows: [...undated.rows.subarray(undated.start, undated.start + EVENTS_PER_PAGE)], onTurn: undated.onTurn}, view)}</div>` : nothing}
    </details>`}
    <details class="legend-fold" @toggle=${onLegendToggle}><summary>Legend</summary>${legend ? legendView(legend) : nothing}</details>
    <p class="count-line">${countWords}</p>`;
}
