import {isAnchoredAtEnd} from './anchor-day.js';
import {OPEN_FUTURE, OPEN_PAST, type EventStore} from '../store/event-store.js';

/** What is drawn of an event on a time axis, in pixels from its start. Every number lies in or near the view. */
export interface MarkPlacement {
  /** Centre of the symbol. */
  symbol: number;
  /** The days the event may lie in or last; `null` for a known day, which the symbol says alone. */
  possible: PixelSpan | null;
  /** The days it certainly lasted. */
  certain: PixelSpan | null;
  /** True where the time is open and the bar fades out. */
  fadesBefore: boolean;
  fadesAfter: boolean;
  /** −1 or 1 when the symbol is held at the start or end of the view, because its own place lies outside. */
  held: -1 | 0 | 1;
}

/** From left to right, in CSS pixels of the view. */
export interface PixelSpan {
  from: number;
  to: number;
}

/** The scale of a timeline and the measures of its marks, in CSS pixels. */
export interface PlacementOptions {
  /** Pixel of a continuous day, increasing. */
  scale: (day: number) => number;
  /** First and last pixel where a symbol may stand. */
  view: PixelSpan;
  /** Length of a fading end. */
  tailPx: number;
  /** Distance of the symbol's centre from the end of a bar it stands on. */
  symbolInsetPx: number;
  /** Shortest bar, so that an uncertain day can be told from a known one at any scale. */
  shortestPx: number;
}

/**
 * Places the event of a dated row, or gives `null` when it cannot lie in view. The symbol stands at the known side:
 * at the start of a bar, at the end of one that is open to the past or leads up to the day of the article, and on a known day in its middle. A symbol whose place
 * lies outside, while its time reaches into the view, is held at the edge.
 */
export function placeMark(store: EventStore, row: number, {scale, view, tailPx, symbolInsetPx, shortestPx}: PlacementOptions): MarkPlacement | null {
  const earliest = store.earliestDays[row] ?? OPEN_PAST;
  const latest = store.latestDays[row] ?? OPEN_FUTURE;
  const coreEarliest = store.coreEarliestDays[row] ?? OPEN_FUTURE;
  const coreLatest = store.coreLatestDays[row] ?? OPEN_PAST;
  const hasCore = coreEarliest <= coreLatest;
  const isOpenPast = earliest === OPEN_PAST;
  const isOpenFuture = latest === OPEN_FUTURE;
  const from = isOpenPast ? -Infinity : scale(earliest);
  const to = isOpenFuture ? Infinity : scale(latest + 1);
  const [start, end] = [Math.max(from, view.from), Math.min(to, view.to)];
  if (start > end || from >= view.to || to <= view.from) return null;

  const isKnownDay = hasCore && coreEarliest === earliest && coreLatest === latest && earliest === latest;
  const limit = (pixel: number) => Math.min(Math.max(pixel, view.from - tailPx), view.to + tailPx);
  if (isKnownDay) {
    const centre = (from + to) / 2;
    return {symbol: Math.min(Math.max(centre, view.from), view.to), possible: null, certain: null, fadesBefore: false, fadesAfter: false, held: 0};
  }

  const certain = hasCore ? {from: limit(scale(coreEarliest)), to: limit(scale(coreLatest + 1))} : null;
  const inset = Math.min((end - start) / 2, symbolInsetPx);
  const standsAtEnd = isAnchoredAtEnd(store, row);
  const symbol = standsAtEnd ? end - inset : start + inset;
  // An open bar ends a tail's length after what is known of it, or after the edge of the view where its symbol is held.
  const knownEnd = Math.max(certain?.to ?? -Infinity, start);
  const knownStart = Math.min(certain?.from ?? Infinity, end);
  const possible = {from: isOpenPast ? limit(knownStart - tailPx) : limit(from), to: isOpenFuture ? limit(knownEnd + tailPx) : limit(to)};
  return {
    symbol,
    possible: widen(possible, shortestPx),
    certain,
    fadesBefore: isOpenPast,
    fadesAfter: isOpenFuture,
    held: standsAtEnd ? (to > view.to ? 1 : 0) : from < view.from ? -1 : 0,
  };
}

function widen({from, to}: PixelSpan, shortest: number): PixelSpan {
  const missing = shortest - (to - from);
  return missing <= 0 ? {from, to} : {from: from - missing / 2, to: to + missing / 2};
}
