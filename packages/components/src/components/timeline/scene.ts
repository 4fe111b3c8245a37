import type {CalendarUnit, DayRange, DayWindow, EventStore, Lane, LaneCounts, Match} from '@cordiale/core';
import type {LaneKind} from './lane-kind.js';
import type {Metrics} from './metrics.js';
import type {TimelineLayout} from './timeline-layout.js';

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
  /** From continuous days to pixels from the start of the plot. */
  scale: (day: number) => number;
  pxPerDay: number;
  /** Pixel of a day that stays the same while only the window moves; what is drawn from it moves as a whole. */
  originPx: number;
  /** The calendar unit of bins at this scale. */
  unit: CalendarUnit;
  kind: LaneKind;
  focusCountry: string | undefined;
  locale: string;
  countsOf(lane: Lane): LaneCounts;
  /** Most events that a bin of any lane holds at this unit, filtered or not; bars are measured by it. */
  fullest(): number;
}

/**
 * Where a drawing begins whose parts are placed from the origin of the scene, exactly. What stands in it is rounded after, so
 * that it is the same in every frame.
 */
export function shiftOf({originPx}: Scene, isRtl: boolean): number {
  return isRtl ? -originPx : originPx;
}

/** To a tenth of a pixel. */
export function roundPx(px: number): number {
  return Math.round(px * 10) / 10;
}
