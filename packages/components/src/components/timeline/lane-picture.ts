import {anchorDayOf, fitLabels, lanePieces, OUT, placeMark, type CooperationEvent, type LabelWish, type LanePiece, type MarkPlacement, type PixelSpan} from '@cordiale/core';
import {digitsOf} from './digits.js';
import type {LaneStop} from './lane-stop.js';
import {markDate, markWords} from './mark-words.js';
import {measureText} from './measure-text.js';
import type {Scene} from './scene.js';
import {ongoingPx, placementOptions, type PlacedLane} from './timeline-layout.js';

/** An event as it is drawn, in pixels from the start of the plot and from the top of its lane. */
export interface MarkModel {
  event: CooperationEvent;
  row: number;
  /** Place in the lane's anchored order. */
  place: number;
  line: number;
  placement: MarkPlacement;
  topPx: number;
  label: {lines: readonly string[]; start: number; widthPx: number} | null;
  /** How far its bar may be drawn before it would run under another mark; only in lanes where events take turns. */
  room: PixelSpan | null;
  /** True when a filter leaves the event out. */
  isOut: boolean;
  isInView: boolean;
}

/** The number of events in a bin that are too many to be drawn one by one. */
export interface BinModel {
  from: number;
  to: number;
  startPx: number;
  endPx: number;
  count: number;
  /** 0 to 1 of the lane's height, by the square root of the count as in the overview, so that few beside many can be seen. */
  share: number;
  /** The number as it is written, or `null` where there is no room. */
  text: string | null;
}

/** What a lane shows in a window. */
export interface LanePicture {
  place: PlacedLane;
  /** In time order. */
  marks: readonly MarkModel[];
  bins: readonly BinModel[];
  /** Events that are not drawn, but whose time reaches into view from either side. */
  before: number;
  after: number;
  /** Events of the lane that pass the filters of other views, in view or not. */
  count: number;
}

/** Lays out a lane for a window: each event where there is room for all, otherwise calendar bins, opened up where they hold few. */
export function createLanePicture(place: PlacedLane, scene: Scene): LanePicture {
  const count = scene.countsOf(place.lane).total;
  return place.lineOf ? {...packedPicture(place, place.lineOf, scene), count} : {...crowdedPicture(place, scene), count};
}

/** What the focus can rest on in a lane, in time order; its name comes first. */
export function stopsOf({marks, bins, before, after}: LanePicture, {store, range}: Scene): LaneStop[] {
  const shown = marks.filter(({isOut, row}) => !isOut && store.certaintyWithin(row, range.earliest, range.latest) !== OUT);
  const middle: (LaneStop & {day: number})[] = [
    ...shown.map(({event, row}) => ({kind: 'event' as const, id: event.id, day: anchorDayOf(store, row)})),
    ...bins.map(({from, to}) => ({kind: 'bin' as const, from, to, day: from})),
  ];
  if (bins.length > 0) middle.sort((a, b) => a.day - b.day);
  return [
    {kind: 'name'},
    ...(before > 0 ? [{kind: 'before' as const, day: range.earliest}] : []), ...middle,
    ...(after > 0 ? [{kind: 'after' as const, day: range.latest + 1}] : []),
  ];
}

function packedPicture(place: PlacedLane, lineOf: Uint16Array, scene: Scene): Omit<LanePicture, 'count'> {
  const {store, layout, metrics, scale} = scene;
  const options = placementOptions(scale, layout.plotPx, metrics);
  const lines: MarkModel[][] = Array.from({length: place.lines}, () => []);
  place.lane.anchored.rows.forEach((row, index) => {
    const symbol = scale(place.lane.anchored.days[index]! + 0.5);
    // One that is out of view, but near, keeps its room, so that no text comes or goes when the window moves.
    const inView = placeMark(store, row, options);
    const placement = inView ?? (symbol > -NEAR_PX && symbol < layout.plotPx + NEAR_PX ? {...NOWHERE, symbol} : null);
    const mark = placement && createMark(place, index, lineOf[index]!, placement, scene);
    if (mark) mark.isInView = inView !== null;
    if (mark) lines[mark.line]?.push(mark);
  });
  for (const marks of lines) {
    spreadHeld(marks.filter(({placement}) => placement.held === -1), 1);
    spreadHeld(marks.filter(({placement}) => placement.held === 1).reverse(), -1);
    marks.sort((a, b) => a.placement.symbol - b.placement.symbol);
    addLabels(marks, place, scene, endPx(scene));
  }
  const marks = lines.flat().filter(({isInView}) => isInView).sort((a, b) => a.place - b.place);
  return {place, marks, bins: [], before: 0, after: 0};
}

const NEAR_PX = 400;
const NOWHERE: Omit<MarkPlacement, 'symbol'> = {possible: null, certain: null, fadesBefore: false, fadesAfter: false, held: 0};

function crowdedPicture(place: PlacedLane, scene: Scene): Omit<LanePicture, 'count'> {
  const {window, unit, scale, pxPerDay, metrics, range} = scene;
  const counts = scene.countsOf(place.lane);
  // A bin more on either side decides how far texts and bars of those in view may go.
  const wider = {from: window.from - metrics.spacingPx / pxPerDay, to: window.to + metrics.binPx / pxPerDay};
  const pieces = lanePieces(counts, wider, {unit, lines: place.lines, spacingDays: metrics.spacingPx / pxPerDay});
  const inView = (piece: LanePiece) => piece.to > window.from && piece.from < window.to;
  const bins = pieces.filter((piece) => piece.places === null && inView(piece)).map((piece) => createBin(piece, place, scene));
  const marks = runsOf(pieces).flatMap((run) => createRun(run, place, scene)).filter(({place: at}) => {
    const day = place.lane.anchored.days[at]!;
    return day >= range.earliest && day <= range.latest;
  });
  const [first, last] = [bins[0], bins.at(-1)];
  const before = counts.reachingFromBefore(first && scale(first.from) < scale(range.earliest) ? first.from : range.earliest);
  const after = counts.reachingFromAfter(last && last.to > range.latest + 1 ? last.to : range.latest + 1);
  return {place, marks, bins, before, after};
}

/** Bins in a row whose events are shown, and the pixel at which a bin that is only counted begins behind them. */
interface Run {
  places: number[];
  fromPx: number;
  toPx: number;
}

function runsOf(pieces: readonly LanePiece[]): {pieces: LanePiece[]; from: number; to: number}[] {
  const runs: {pieces: LanePiece[]; from: number; to: number}[] = [];
  let from = -Infinity;
  let open: LanePiece[] = [];
  for (const piece of pieces) {
    if (piece.places) {
      open.push(piece);
      continue;
    }
    if (open.length > 0) runs.push({pieces: open, from, to: piece.from});
    open = [];
    from = piece.to;
  }
  if (open.length > 0) runs.push({pieces: open, from, to: Infinity});
  return runs;
}

function createRun({pieces, from, to}: {pieces: LanePiece[]; from: number; to: number}, place: PlacedLane, scene: Scene): MarkModel[] {
  const {store, layout, metrics, scale} = scene;
  const edge = (day: number) => (Number.isFinite(day) ? scale(day) : day);
  const run: Run = {places: pieces.flatMap(({places}) => places ?? []), fromPx: edge(from), toPx: edge(to)};
  // Everything of the run counts, in view or not, so that nothing changes when the window moves.
  const options = {...placementOptions(scale, layout.plotPx, metrics), view: {from: -1e7, to: 1e7}};
  const lines: MarkModel[][] = Array.from({length: place.lines}, () => []);
  for (const index of run.places) {
    const placement = placeMark(store, place.lane.anchored.rows[index]!, options);
    const mark = placement && createMark(place, index, index % place.lines, placement, scene);
    if (mark) lines[mark.line]?.push(mark);
  }
  for (const marks of lines) {
    giveRoom(marks, run, scene);
    if (!place.isFolded) addLabels(marks, place, scene, Math.min(run.toPx, endPx(scene)));
  }
  return lines.flat().sort((a, b) => a.place - b.place);
}

/** Lets bars end where the next mark of the line, or a bin, begins. */
function giveRoom(marks: MarkModel[], {fromPx, toPx}: Run, {metrics, layout}: Scene): void {
  const reach = metrics.symbolPx / 2 + metrics.gapPx;
  marks.forEach((mark, index) => {
    const [previous, next] = [marks[index - 1], marks[index + 1]];
    mark.room = {
      from: Math.max(-metrics.tailPx, previous ? previous.placement.symbol + reach : fromPx),
      to: Math.min(layout.plotPx + metrics.tailPx, next ? next.placement.symbol - reach : toPx),
    };
  });
}

function createMark(place: PlacedLane, index: number, line: number, placement: MarkPlacement, {store, match, layout, metrics}: Scene): MarkModel | null {
  const row = place.lane.anchored.rows[index]!;
  const event = store.eventAt(row);
  const rowPx = place.isFolded ? metrics.rowPx : layout.rowPx;
  return event ? {event, row, place: index, line, placement, topPx: metrics.lanePaddingPx + line * rowPx, label: null, room: null, isOut: match.certainty[row] === OUT, isInView: true} : null;
}

/** Where the last text of a line has to end: at the end of the whole span, wherever the window is. */
function endPx({whole, scale, metrics}: Scene): number {
  return scale(whole.to) + metrics.insetPx;
}

/** Gives the marks of a line, which are in order, their texts. Changes the marks. */
function addLabels(marks: readonly MarkModel[], {textBefore}: PlacedLane, {layout, metrics, kind, focusCountry, locale}: Scene, toPx: number): void {
  const texts = marks.map(({event}) => {
    const {title, short} = markWords(event, kind, focusCountry, locale);
    return layout.hasCards ? [[title, markDate(event, locale)], [title], [short]] : [[title], [short]];
  });
  const wishes = marks.map(({event, placement, place}, index): LabelWish => ({
    symbol: placement.symbol,
    trailPx: ongoingPx(event),
    isBefore: textBefore.has(place),
    widths: (texts[index] ?? []).map((lines) => Math.max(...lines.map((text) => measureText(text, metrics.font)))),
  }));
  fitLabels(wishes, {from: -Infinity, to: toPx, symbolPx: metrics.symbolPx, gapPx: metrics.gapPx}).forEach((fit, index) => {
    const mark = marks[index];
    if (fit && mark) mark.label = {lines: texts[index]?.[fit.choice] ?? [], start: fit.start, widthPx: wishes[index]?.widths[fit.choice] ?? 0};
  });
}

function createBin({from, to, count}: LanePiece, place: PlacedLane, {scale, metrics, locale, fullest}: Scene): BinModel {
  const [startPx, endPx] = [scale(from), scale(to)];
  const text = digitsOf(count, locale);
  const fits = !place.isFolded && measureText(text, metrics.font) + 4 <= endPx - startPx;
  return {from, to, startPx, endPx, count, share: Math.sqrt(count / Math.max(1, fullest())), text: fits ? text : null};
}

const HELD_STEP_PX = 24;

/** Moves symbols apart that are held at the same edge. */
function spreadHeld(marks: MarkModel[], direction: 1 | -1): void {
  marks.forEach((mark, index) => {
    mark.placement = {...mark.placement, symbol: mark.placement.symbol + direction * index * HELD_STEP_PX};
  });
}
