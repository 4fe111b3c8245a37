import {packRows, placeMark, type CooperationEvent, type DayWindow, type EventStore, type Lane, type PixelSpan, type PlacementOptions, type Span} from '@cordiale/core';
import {laneName, type LaneKind, type LaneOrder} from './lane-kind.js';
import {markDate, markWords} from './mark-words.js';
import {measureText} from '../../internal/measure-text.js';
import type {Metrics} from './metrics.js';
import {createScale} from './time-scale.js';

/** A lane with its place in the detail view. */
export interface PlacedLane {
  lane: Lane;
  key: string;
  name: string;
  /** Number of lines its events stand in. */
  lines: number;
  /** Place in the lane's anchored order → line, for a lane whose events never overlap; `null` where they take turns. */
  lineOf: Uint16Array | null;
  /** Places whose text is written before the symbol, because it would run over the end of the widest view. */
  textBefore: ReadonlySet<number>;
  isFolded: boolean;
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
  /** Height of a line, and what is written beside its marks: a title over a date, or a text. */
  rowPx: number;
  hasCards: boolean;
}

/** What lanes and their heights depend on. `whole` is the extent of all events, `widthPx` the room in CSS pixels. */
export interface LayoutOptions {
  kind: LaneKind;
  order: LaneOrder;
  folded: ReadonlySet<string>;
  focusCountry: string | undefined;
  locale: string;
  widthPx: number;
  whole: DayWindow;
  metrics: Metrics;
  /** How these events, or most of them, stood before: an event stays in its line while the width is the same. */
  before: TimelineLayout | undefined;
}

const NARROW_PX = 560;
const MOST_LINES = 6; // of a lane in which every event has its place
const FEW_EVENTS = 30; // of a lane that is drawn in full, however high it gets
const BUSY_LINES = 5; // of a lane that is hardly higher
const CROWDED_LINES = 3;
const MOST_CARDS = 60;
const CARDS_UP_TO_PX = 400; // timelines that would not be higher with two lines of text

/** Lays out all dated events of a store: lanes, and lines within lanes by first fit at the widest view. */
export function layOut(store: EventStore, lanes: readonly Lane[], options: LayoutOptions): TimelineLayout {
  const {kind, locale, widthPx, metrics, folded} = options;
  const named = sortLanes(lanes.map((lane) => ({lane, name: laneName(lane.key, kind, locale)})), options);
  const isNarrow = widthPx < NARROW_PX;
  const widestName = named.reduce((widest, {name}) => Math.max(widest, measureText(name, metrics.boldFont)), 0);
  const namesPx = isNarrow ? 0 : Math.ceil(Math.min(widthPx * 0.22, Math.max(112, widestName + 84)));
  const nameLinePx = isNarrow ? metrics.rowPx : 0;
  const frame = {namesPx, nameLinePx, plotPx: widthPx - namesPx};
  const before = options.before && options.before.namesPx + options.before.plotPx === widthPx ? options.before : undefined;
  const pack = (lane: Lane, form: 'card' | 'text') => packLane(store, lane, form, {...options, ...frame, before});
  const isCalm = store.datedCount <= MOST_CARDS;
  const asCards = isCalm ? named.map(({lane}) => pack(lane, 'card')) : [];
  const cardLines = asCards.reduce((sum, {lines, lineOf}) => sum + (lineOf ? lines : Infinity), 0);
  const hasCards = isCalm && cardLines * metrics.cardRowPx + named.length * (nameLinePx + 2 * metrics.lanePaddingPx) <= CARDS_UP_TO_PX;
  const rowPx = hasCards ? metrics.cardRowPx : metrics.rowPx;
  let topPx = 0;
  const placed = named.map(({lane, name}, index): PlacedLane => {
    const isFolded = folded.has(lane.key);
    const packing = (hasCards && asCards[index]) || pack(lane, 'text');
    const {lines, lineOf, textBefore} = isFolded ? crowded(1) : packing;
    const heightPx = nameLinePx + (isFolded ? metrics.rowPx : lines * rowPx) + 2 * metrics.lanePaddingPx;
    const place = {lane, key: lane.key, name, lines, lineOf, textBefore, isFolded, topPx, heightPx};
    topPx += heightPx;
    return place;
  });
  return {lanes: placed, heightPx: topPx, ...frame, rowPx, hasCards};
}

function sortLanes<T extends {lane: Lane; name: string}>(lanes: T[], {order, locale}: LayoutOptions): T[] {
  if (order === 'count') return lanes; // as they come
  const collator = new Intl.Collator(locale);
  return lanes.sort((a, b) => (order === 'first' ? (a.lane.anchored.days[0] ?? 0) - (b.lane.anchored.days[0] ?? 0) : 0) || collator.compare(a.name, b.name));
}

type Packing = Pick<PlacedLane, 'lines' | 'lineOf' | 'textBefore'>;

/** A lane with more events than have a place of their own: they take turns on a few lines. */
function crowded(lines: number): Packing {
  return {lines, lineOf: null, textBefore: new Set()};
}

type PackOptions = LayoutOptions & {plotPx: number};

/**
 * Gives every event of a lane a line of its own span of time, with room for texts as long as that keeps the lane low.
 * A lane with more events than that is crowded.
 */
function packLane(store: EventStore, lane: Lane, form: 'card' | 'text', options: PackOptions): Packing {
  const {anchored} = lane;
  const {metrics, plotPx} = options;
  if (anchored.rows.length * metrics.symbolPx > MOST_LINES * plotPx) return crowded(CROWDED_LINES); // could not fit
  const spanOf = createSpanOf(store, options);
  const rows = [...anchored.rows];
  const tight = rows.map((row) => spanOf(row, null));
  const compact = packRows(tight, {most: rows.length > FEW_EVENTS ? 2 * MOST_LINES - 1 : Infinity});
  if (compact.rowCount > MOST_LINES && rows.length > FEW_EVENTS) return crowded(compact.rowCount < 2 * MOST_LINES ? BUSY_LINES : CROWDED_LINES);
  const spans = rows.map((row) => spanOf(row, form));
  const before = linesBefore(lane, options.before);
  const roomy = packRows(spans, {before});
  const isRoomy = before.length > 0 ? before.every((line, place) => line === undefined || line === roomy.rowOf[place]) : roomy.rowCount <= Math.max(3, compact.rowCount * 1.5);
  const {rowOf, rowCount} = isRoomy ? roomy : before.length > 0 ? packRows(tight, {before}) : compact;
  return {lines: Math.max(1, rowCount), lineOf: rowOf, textBefore: new Set([...rows.keys()].filter((place) => spans[place]?.isTextBefore))};
}

/** Place → line in which the event there stood before; empty when the lane was not there, or not drawn event by event. */
function linesBefore(lane: Lane, before: TimelineLayout | undefined): (number | undefined)[] {
  const was = before?.lanes.find(({key}) => key === lane.key);
  if (!was?.lineOf) return [];
  const lines = new Map(Array.from(was.lineOf, (line, place) => [was.lane.idAt(place), line]));
  return Array.from(lane.anchored.rows, (_, place) => lines.get(lane.idAt(place)));
}

function createSpanOf(store: EventStore, {kind, focusCountry, locale, plotPx, whole, metrics}: PackOptions) {
  const scale = createScale(whole, plotPx, metrics);
  const reach = metrics.symbolPx / 2 + metrics.gapPx;
  const wordsOf = (event: CooperationEvent, form: 'card' | 'text') => {
    const {title, short} = markWords(event, kind, focusCountry, locale);
    return form === 'card' ? [title, markDate(event, locale)] : [short];
  };
  return (row: number, form: 'card' | 'text' | null): Span & {isTextBefore: boolean} => {
    const event = store.eventAt(row);
    const placement = placeMark(store, row, placementOptions(scale, {from: 0, to: plotPx}, metrics));
    if (!event || !placement) return {start: 0, end: 0, isTextBefore: false};
    const {symbol, possible} = placement;
    const labelPx = form === null ? 0 : Math.max(...wordsOf(event, form).map((text) => measureText(text, metrics.font))) + 2 * metrics.gapPx;
    const symbolEnd = symbol + reach + ongoingPx(event);
    // A text that would run over the end is written before its symbol.
    const isTextBefore = symbolEnd + labelPx > plotPx;
    return {
      start: Math.min(possible?.from ?? symbol, symbol - Math.max(12, reach + (isTextBefore ? labelPx : 0))),
      end: Math.max(possible?.to ?? symbol, symbol + 12, symbolEnd + (isTextBefore ? 0 : labelPx)),
      isTextBefore,
    };
  };
}

/** Room for the open end that the symbol of an ongoing event has. */
export function ongoingPx({realis}: Pick<CooperationEvent, 'realis'>): number {
  return realis === 'ongoing' ? 8 : 0;
}

/** How marks are placed at a scale, for a view of these pixels. */
export function placementOptions(scale: (day: number) => number, {from, to}: PixelSpan, {insetPx, tailPx, symbolPx}: Metrics): PlacementOptions {
  return {scale, view: {from: from + insetPx, to: to - insetPx}, tailPx, symbolInsetPx: symbolPx / 2, shortestPx: 8};
}
