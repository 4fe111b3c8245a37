import {scaleLinear, type ScaleLinear} from 'd3-scale';
import type {DayWindow} from '@cordiale/core';

/** From continuous days to pixels from the start of the plot, and back with `invert`. Days are numbers: no time zone takes part. */
export function createScale({from, to}: DayWindow, plotPx: number, {insetPx}: {insetPx: number}): ScaleLinear<number, number> {
  return scaleLinear([from, to], [insetPx, Math.max(insetPx + 1, plotPx - insetPx)]);
}

/** The same from days to pixels, for the many marks of a frame. */
export function createQuickScale(window: DayWindow, plotPx: number, metrics: {insetPx: number}): {scale: (day: number) => number; pxPerDay: number} {
  const exact = createScale(window, plotPx, metrics);
  const [start = 0, end = 1] = exact.range();
  const pxPerDay = (end - start) / (window.to - window.from);
  return {scale: (day) => start + (day - window.from) * pxPerDay, pxPerDay};
}
