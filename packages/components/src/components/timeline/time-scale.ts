import type {DayWindow} from '@cordiale/core';

/**
 * From continuous days to pixels from the start of the plot, and back. Days are numbers: no time zone takes part. A straight line
 * and nothing else: a library's scale brings colours and number formats along, a sixth of what a page pays for the timeline.
 */
export interface TimeScale {
  (day: number): number;
  invert(px: number): number;
  pxPerDay: number;
}

/** `startPx` is where the plot begins; `insetPx` is left free at both ends of it. */
export function createScale({from, to}: DayWindow, plotPx: number, {insetPx, startPx = 0}: {insetPx: number; startPx?: number}): TimeScale {
  const first = startPx + insetPx;
  const pxPerDay = Math.max(1, plotPx - 2 * insetPx) / (to - from);
  const scale = (day: number) => first + (day - from) * pxPerDay;
  return Object.assign(scale, {pxPerDay, invert: (px: number) => from + (px - first) / pxPerDay});
}
