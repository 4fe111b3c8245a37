import {scaleLinear, type ScaleLinear} from 'd3-scale';
import type {DayWindow} from '@cordiale/core';

/** From continuous days to pixels from the start of the plot, and back with `invert`. Days are numbers: no time zone takes part. */
export function createScale({from, to}: DayWindow, plotPx: number, {insetPx}: {insetPx: number}): ScaleLinear<number, number> {
  return scaleLinear([from, to], [insetPx, Math.max(insetPx + 1, plotPx - insetPx)]);
}
