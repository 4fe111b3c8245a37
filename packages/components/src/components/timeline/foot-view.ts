import {html, nothing, type TemplateResult} from 'lit';
import type {EventPageView} from './event-pages.js';
import {laneControls, type LaneControlsHost} from './lane-controls.js';
import type {LegendSource} from './legend.js';
import {EVENTS_PER_PAGE} from './events-per-page.js';
import type {OpenedEvents} from './opened-stop.js';
import {rangeControls, type RangeControlsHost} from './range-controls.js';
import {counted, msgIn} from '../../internal/messages.js';
import type {UnfoldedLoader} from './unfolded-loader.js';

/** Everything that stands under the overview. */
export interface FootModel {
  /** What draws what is unfolded, or why it cannot yet. */
  unfolded: UnfoldedLoader['views'];
  /** `null` when no event is dated. */
  ranges: RangeControlsHost | null;
  lanes: LaneControlsHost | null;
  /** `events` gives `null` when what was opened is there no more. */
  opened: {events: () => OpenedEvents | null; start: number; onTurn(start: number): void; onZoom: (() => void) | null; onClose(): void} | null;
  undated: {rows: Uint32Array; start: number; onTurn(start: number): void; onToggle(event: Event): void; isOpen: boolean};
  /** `null` while it is folded away. */
  legend: (() => LegendSource) | null;
  onLegendToggle(event: Event): void;
  /** How many events are shown. */
  countWords: string;
  view: EventPageView;
}

/** Dates and steps, lanes, what was opened, events without a date, the legend and the count. */
export function footView({unfolded, ranges, lanes, opened, undated, legend, onLegendToggle, countWords, view}: FootModel): TemplateResult {
  const {locale} = view;
  const msg = msgIn(locale);
  const drawn = (isOpen: boolean, draw: (views: Exclude<typeof unfolded, string>) => TemplateResult | typeof nothing) =>
    (!isOpen ? nothing : typeof unfolded === 'string' ? html`<p role="status">${unfolded === 'loading' ? msg('Loading…') : msg('This could not be loaded. Close and open it to try again.')}</p>` : draw(unfolded));
  const page = ({eventPage}: Exclude<typeof unfolded, string>) =>
    eventPage({start: undated.start, total: undated.rows.length, rows: [...undated.rows.subarray(undated.start, undated.start + EVENTS_PER_PAGE)], onTurn: undated.onTurn}, view);
  const list = opened?.events();
  return html`
    ${drawn(opened !== null, ({openedView}) => list && opened ? openedView(list, opened, view) : nothing)}
    ${ranges ? rangeControls(ranges, locale) : nothing}
    ${lanes ? laneControls(lanes, locale) : nothing}
    ${undated.rows.length === 0 ? nothing : html`<details class="undated-fold" ?open=${undated.isOpen} @toggle=${undated.onToggle}>
      <summary>${counted(msg('# without a date|# without a date'), undated.rows.length, locale)}</summary>
      ${drawn(undated.isOpen, (views) => html`<div part="undated">${page(views)}</div>`)}
    </details>`}
    <details class="legend-fold" @toggle=${onLegendToggle}><summary>${msg('Legend')}</summary>${drawn(legend !== null, ({createLegend, legendView}) => legendView(createLegend(legend!()), locale))}</details>
    <p class="count-line">${countWords}</p>`;
}
