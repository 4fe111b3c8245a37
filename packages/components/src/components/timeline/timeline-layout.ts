import {familyOf, groupIntoLanes, packRows, placeMark, type CooperationEvent, type DayWindow, type EventStore, type Span} from '@cordiale/core';
import {laneKeysOf, laneName, markLabels, type LaneKind} from './event-words.js';
import {measureText} from './measure-text.js';
import {createScale} from './time-scale.js';

/** Sizes of everything in the detail view, in pixels; text grows with the reader's setting, the rest with the text. */
export interface Metrics {
  font: string;
  boldFont: string;
  rowPx: number;
  symbolPx: number;
  gapPx: number;
  tailPx: number;
  /** Free space at both ends of the time axis, so that a symbol on the first day is whole. */
  insetPx: number;
  lanePaddingPx: number;
}

/** Sizes for a font, given the pixel size of a label. */
export function createMetrics(fontFamily: string, labelPx: number): Metrics {
  const rowPx = Math.max(24, Math.ceil(labelPx * 2));
  return {font: `${labelPx}px ${fontFamily}`, boldFont: `600 ${labelPx}px ${fontFamily}`, rowPx, symbolPx: 12.5, gapPx: 6, tailPx: 72, insetPx: 14, lanePaddingPx: 5};
}

/** A lane with its place in the detail view. */
export interface PlacedLane {
  key: string;
  name: string;
  /** Store rows in time order. */
  rows: readonly number[];
  /** Position in `rows` → line within the lane. */
  lineOf: Uint16Array;
  topPx: number;
  heightPx: number;
}

/** Where everything stands across the time axis. It depends on the events and the width, never on a filter or a range. */
export interface TimelineLayout {
  lanes: readonly PlacedLane[];
  heightPx: number;
  /** Width of the column with the names of the lanes; 0 when the names stand above their lanes. */
  namesPx: number;
  /** Height of the line with a lane's name when it stands above. */
  nameLinePx: number;
  plotPx: number;
}

export interface LayoutOptions {
  kind: LaneKind;
  focusCountry: string | undefined;
  locale: string;
  widthPx: number;
  whole: DayWindow;
  metrics: Metrics;
}

const NARROW_PX = 560;

/** Lays out all dated events of a store: lanes, and lines within lanes by first fit at the widest view. */
export function layOut(store: EventStore, {kind, focusCountry, locale, widthPx, whole, metrics}: LayoutOptions): TimelineLayout {
  const lanes = groupIntoLanes(store, (event) => laneKeysOf(event, kind, focusCountry)).map((lane) => ({...lane, name: laneName(lane.key, kind, locale)}));
  const isNarrow = widthPx < NARROW_PX;
  const widestName = lanes.reduce((widest, {name}) => Math.max(widest, measureText(name, metrics.boldFont)), 0);
  const namesPx = isNarrow ? 0 : Math.ceil(Math.min(widthPx * 0.22, Math.max(96, widestName + 72)));
  const nameLinePx = isNarrow ? metrics.rowPx - 2 : 0;
  const plotPx = widthPx - namesPx;
  const spanOf = createSpanOf(store, {kind, focusCountry, locale, plotPx, whole, metrics});
  let topPx = 0;
  const placed = lanes.map(({key, name, begun}): PlacedLane => {
    const rows = [...begun.rows];
    const {rowOf: lineOf, rowCount} = packLane(rows, spanOf);
    const heightPx = nameLinePx + Math.max(1, rowCount) * metrics.rowPx + 2 * metrics.lanePaddingPx;
    const lane = {key, name, rows, lineOf, topPx, heightPx};
    topPx += heightPx;
    return lane;
  });
  return {lanes: placed, heightPx: topPx, namesPx, nameLinePx, plotPx};
}

/** Packs with room for texts as long as that keeps the lane low, otherwise symbols and bars only. */
function packLane(rows: readonly number[], spanOf: (row: number, withLabel: boolean) => Span) {
  const compact = packRows(rows.map((row) => spanOf(row, false)));
  const roomy = packRows(rows.map((row) => spanOf(row, true)));
  return roomy.rowCount <= Math.max(3, compact.rowCount * 1.5) ? roomy : compact;
}

function createSpanOf(store: EventStore, {kind, focusCountry, locale, plotPx, whole, metrics}: Omit<LayoutOptions, 'widthPx'> & {plotPx: number}) {
  const scale = createScale(whole, plotPx, metrics);
  const reach = metrics.symbolPx / 2 + metrics.gapPx;
  return (row: number, withLabel: boolean): Span => {
    const event = store.eventAt(row);
    const placement = placeMark(store, row, placementOptions(scale, plotPx, metrics));
    if (!event || !placement) return {start: 0, end: 0};
    const {symbol, possible} = placement;
    const labelPx = withLabel ? measureText(markLabels(event, kind, focusCountry, locale).at(-1) ?? '', metrics.font) + 2 * metrics.gapPx : 0;
    const symbolEnd = symbol + reach + ongoingPx(event);
    // A text that would run over the end is written before its symbol.
    const isBefore = symbolEnd + labelPx > plotPx;
    return {
      start: Math.min(possible?.from ?? symbol, symbol - Math.max(12, reach + (isBefore ? labelPx : 0))),
      end: Math.max(possible?.to ?? symbol, symbol + 12, symbolEnd + (isBefore ? 0 : labelPx)),
    };
  };
}

/** Room for the open end that the symbol of an ongoing event has. */
export function ongoingPx({realis}: Pick<CooperationEvent, 'realis'>): number {
  return realis === 'ongoing' ? 8 : 0;
}

/** How marks are placed at a scale. */
export function placementOptions(scale: (day: number) => number, plotPx: number, {insetPx, tailPx, symbolPx}: Metrics) {
  return {scale, view: {from: insetPx, to: plotPx - insetPx}, tailPx, symbolInsetPx: symbolPx / 2, shortestPx: 8};
}

/** The family whose colour an event has. */
export function colourOf(event: CooperationEvent): string {
  return familyOf(event.type) ?? 'neutral';
}
