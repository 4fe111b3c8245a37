import type {CalendarUnit, DayRange, DayWindow, EventStore, Lane, LaneCounts, Match, PixelSpan} from '@cordiale/core';
import type {LaneKind} from './lane-kind.js';
import type {LaneTape} from './lane-tape.js';
import type {Metrics} from './metrics.js';
import type {PlacedLane, TimelineLayout} from './timeline-layout.js';

/** What is shown and at which scale: everything the pictures of the lanes are made from but for what a person points at. */
export interface Scene {
  store: EventStore;
  match: Match;
  layout: TimelineLayout;
  metrics: Metrics;
  /** The window that shows everything, and the one that is shown. */
  whole: DayWindow;
  window: DayWindow;
  /** The whole days of the window. */
  range: DayRange;
  /**
   * From continuous days to pixels on a tape that the window moves along: they stay the same while only the window moves, so
   * that what is drawn on the tape moves as a whole. Increasing with time, whatever the direction of the page.
   */
  scale: (day: number) => number;
  pxPerDay: number;
  /** The stretch of the tape that the plot shows. */
  view: PixelSpan;
  isRtl: boolean;
  /** The calendar unit of bins at this scale. */
  unit: CalendarUnit;
  kind: LaneKind;
  focusCountry: string | undefined;
  locale: string;
  countsOf(lane: Lane): LaneCounts;
  /** The tape of a lane in which events take turns. */
  tapeOf(place: PlacedLane): LaneTape;
  /** Most events that a bin of any lane holds at this unit, filtered or not; bars are measured by it. */
  fullest(): number;
}

/** How far to the right what is drawn on the tape is moved, so that the view lies in the plot. */
export function tapePx({view, isRtl}: Scene): number {
  return roundPx(isRtl ? view.to : -view.from);
}

/** To a tenth of a pixel. */
export function roundPx(px: number): number {
  return Math.round(px * 10) / 10;
}
