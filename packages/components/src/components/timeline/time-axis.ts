import {nothing, svg, type SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {finestUnit, floorToUnit, unitStarts, type CalendarUnit, type DayRange, type DayWindow, type EpochDay, type PixelSpan} from '@cordiale/core';
import {contextInWords, contextUnit, tickInWords, todayInWords} from './day-words.js';
import {measureText} from '../../internal/measure-text.js';
import {movedBy} from './moved-by.js';
import {roundPx, tapePx, type Scene} from './scene.js';
import {silenceView} from './silence-view.js';

/** Height of the axis above the lanes, in pixels. */
export const AXIS_PX = 36;

const FAR_PX = 10_000; // further down than any lanes on screen

/** A tick, in pixels on the tape, with what is written beside it; `null` where there is no room for it. */
export interface AxisTick {
  day: EpochDay;
  x: number;
  text: string | null;
  /** True where a larger unit begins too: the first month of a year. */
  isMajor: boolean;
}

/** An axis ready to be drawn. */
export interface AxisModel {
  ticks: readonly AxisTick[];
  /** Years over months, months over days; the first stands at the start whenever it began. */
  contexts: readonly {x: number; text: string}[];
}

/** Ticks for the window of a scene in the finest calendar unit whose names fit. */
export function createAxis({window: {from, to}, scale, pxPerDay, view, locale, metrics: {font}}: Scene): AxisModel {
  const unit = finestUnit(pxPerDay, (candidate) => widestName(candidate, locale, font) + 12);
  const context = contextUnit(unit);
  let freeFrom = view.from;
  const ticks = unitStarts(Math.ceil(from), Math.floor(to), unit).map((day): AxisTick => {
    const x = scale(day);
    const text = tickInWords(day, unit, locale);
    const widthPx = measureText(text, font);
    const fits = x >= freeFrom && x + 4 + widthPx <= view.to;
    if (fits) freeFrom = x + 10 + widthPx;
    return {day, x, text: fits ? text : null, isMajor: context !== null && floorToUnit(day, context) === day};
  });
  return {ticks, contexts: context ? createContexts(context, {from, to}, scale, view, {locale, font}) : []};
}

function createContexts(unit: CalendarUnit, {from, to}: DayWindow, scale: (day: number) => number, view: PixelSpan, {locale, font}: {locale: string; font: string}) {
  const starts = [floorToUnit(from, unit), ...unitStarts(Math.floor(from) + 1, Math.ceil(to) - 1, unit)];
  const named = starts.map((day) => ({x: Math.max(view.from, scale(day)), text: contextInWords(day, unit, locale)}));
  return named.filter(({x, text}, index) => {
    const end = x + 4 + measureText(text, font) + 8;
    return end <= (named[index + 1]?.x ?? view.to);
  });
}

const widths = new Map<string, number>(); // unit, locale and font → pixels: asked for at every step of a zoom or a brush

/** A guess at the widest name of a unit, from a few of its days. */
function widestName(unit: CalendarUnit, locale: string, font: string): number {
  const key = `${unit.count} ${unit.unit} ${locale} ${font}`;
  let widthPx = widths.get(key);
  if (widthPx === undefined) {
    const days: EpochDay[] = unit.unit === 'month' ? unitStarts(0, 364, unit) : [10_957, 10_985];
    widths.set(key, (widthPx = Math.max(...days.map((day) => measureText(tickInWords(day, unit, locale), font)))));
  }
  return widthPx;
}

/** The written part of the axis. `todayPx` is the place of today on the tape. */
export function axisView({ticks, contexts}: AxisModel, todayPx: number | null, scene: Scene): SVGTemplateResult {
  const {view, isRtl, locale, metrics: {font}} = scene;
  const x = (px: number) => roundPx(isRtl ? -px : px);
  const todayName = todayInWords(locale);
  const widthPx = measureText(todayName, font);
  const todayStart = todayPx === null ? 0 : Math.min(Math.max(todayPx - widthPx / 2, view.from + 2), view.to - widthPx - 2);
  const isFree = ({x: start, text}: {x: number; text: string}) => todayPx === null || start + 8 + measureText(text, font) < todayStart || start > todayStart + widthPx;
  return svg`<g class="tape" ${movedBy(tapePx(scene))}><path class="tick" d=${ticks.map((tick) => `M${x(tick.x)},${tick.isMajor ? 4 : 20}V${AXIS_PX}`).join('')}></path>
    ${repeat(ticks, ({day}) => day, ({x: px, text}) => svg`<text class="tick-name" x=${x(px + 4)} y="30" .textContent=${text ?? ''}></text>`)}
    ${contexts.filter(isFree).map(({x: px, text}) => svg`<text class="context" x=${x(px + 4)} y="13" .textContent=${text}></text>`)}
    ${todayPx === null ? nothing : svg`<text class="today-name" x=${x(todayStart)} y="13" .textContent=${todayName}></text>`}</g>`;
}

/** The lines of the axis behind the lanes, and the ground of days that no article speaks of. */
export function gridView({ticks}: AxisModel, {todayPx, silences}: {todayPx: number | null; silences: readonly DayRange[]}, scene: Scene): SVGTemplateResult {
  const pathOf = (pixels: readonly number[]) => pixels.map((px) => `M${roundPx(scene.isRtl ? -px : px)},0V${FAR_PX}`).join('');
  const grid = (isMajor: boolean) => pathOf(ticks.filter((tick) => tick.isMajor === isMajor).map((tick) => tick.x));
  return svg`<g class="tape" ${movedBy(tapePx(scene))}>${silenceView(silences, scene)}<path class="grid" d=${grid(false)}></path><path class="grid major" d=${grid(true)}></path>
    ${todayPx === null ? nothing : svg`<path class="today" d=${pathOf([todayPx])}></path>`}</g>`;
}
