import {nothing, svg, type SVGTemplateResult} from 'lit';
import {finestUnit, unitStarts, type Density, type DayWindow} from '@cordiale/core';
import type {Bidi} from './bidi.js';
import {stripTickInWords} from './day-words.js';
import {measureText} from '../../internal/measure-text.js';

/**
 * How many events there are over time: a dark surface for those that certainly fall into a bin, a pale one behind for those that may.
 * Height is the square root of the count, so that single events beside many stay visible.
 */
export function densityView({edges, definite, possible}: Density, pixelOf: (day: number) => number, bidi: Bidi, {heightPx, topPx}: {heightPx: number; topPx: number}): SVGTemplateResult {
  const most = definite.reduce((highest, count, bin) => Math.max(highest, count + (possible[bin] ?? 0)), 0);
  if (most === 0) return svg``;
  const base = topPx + heightPx;
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * heightPx));
  const bars = Array.from(definite, (count, bin) => ({from: pixelOf(edges[bin] ?? 0), to: pixelOf(edges[bin + 1] ?? 0), certain: heightOf(count), all: heightOf(count + (possible[bin] ?? 0))}));
  const surface = (height: 'certain' | 'all') => {
    const outline = bars.map((bar) => `L${bidi.x(bar.from)},${base - bar[height]}L${bidi.x(bar.to)},${base - bar[height]}`).join('');
    return `M${bidi.x(bars[0]?.from ?? 0)},${base}${outline}L${bidi.x(bars.at(-1)?.to ?? 0)},${base}Z`;
  };
  return svg`<path class="density-possible" d=${surface('all')}></path><path class="density-certain" d=${surface('certain')}></path>`;
}

/** Names under the strip, in the finest unit that has room. */
export function stripNames({from, to}: DayWindow, pixelOf: (day: number) => number, bidi: Bidi, {endPx, y, locale, font}: {endPx: number; y: number; locale: string; font: string}): SVGTemplateResult {
  const pxPerDay = (pixelOf(to) - pixelOf(from)) / (to - from);
  const unit = finestUnit(pxPerDay, (candidate) => measureText(stripTickInWords(10_950, candidate, locale), font) + 18);
  return svg`${unitStarts(from, to - 1, unit).map((day) => {
    const text = stripTickInWords(day, unit, locale);
    const x = pixelOf(day);
    return x + measureText(text, font) > endPx ? nothing : svg`<text class="tick-name" x=${bidi.x(x + 2)} y=${y}>${text}</text>`;
  })}`;
}
