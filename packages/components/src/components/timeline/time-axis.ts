import {nothing, svg, type SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {finestUnit, floorToUnit, unitStarts, type CalendarUnit, type DayWindow, type EpochDay} from '@cordiale/core';
import type {Bidi} from './bidi.js';
import {contextInWords, contextUnit, tickInWords, todayInWords} from './day-words.js';
import {measureText} from './measure-text.js';
import {roundPx} from './scene.js';

/** Height of the axis above the lanes, in pixels. */
export const AXIS_PX = 36;

/** A tick with what is written beside it; `null` where there is no room for it. */
export interface AxisTick {
  day: EpochDay;
  x: number;
  text: string | null;
  /** True where a larger unit begins too: the first month of a year. */
  isMajor: boolean;
}

export interface AxisModel {
  ticks: readonly AxisTick[];
  /** Years over months, months over days; the first stands at the start whenever it began. */
  contexts: readonly {x: number; text: string}[];
}

/** Ticks for a window in the finest calendar unit whose names fit. */
export function createAxis({from, to}: DayWindow, scale: (day: number) => number, {plotPx, locale, font}: {plotPx: number; locale: string; font: string}): AxisModel {
  const pxPerDay = (scale(to) - scale(from)) / (to - from);
  const unit = finestUnit(pxPerDay, (candidate) => widestName(candidate, locale, font) + 12);
  const context = contextUnit(unit);
  let freeFrom = 0;
  const ticks = unitStarts(Math.ceil(from), Math.floor(to), unit).map((day): AxisTick => {
    const x = scale(day);
    const text = tickInWords(day, unit, locale);
    const widthPx = measureText(text, font);
    const fits = x >= freeFrom && x + 4 + widthPx <= plotPx;
    if (fits) freeFrom = x + 10 + widthPx;
    return {day, x, text: fits ? text : null, isMajor: context !== null && floorToUnit(day, context) === day};
  });
  return {ticks, contexts: context ? createContexts({from, to}, context, scale, {plotPx, locale, font}) : []};
}

function createContexts({from, to}: DayWindow, unit: CalendarUnit, scale: (day: number) => number, {plotPx, locale, font}: {plotPx: number; locale: string; font: string}) {
  const starts = [floorToUnit(from, unit), ...unitStarts(Math.floor(from) + 1, Math.ceil(to) - 1, unit)];
  const named = starts.map((day) => ({x: Math.max(0, scale(day)), text: contextInWords(day, unit, locale)}));
  return named.filter(({x, text}, index) => {
    const end = x + 4 + measureText(text, font) + 8;
    return end <= (named[index + 1]?.x ?? plotPx);
  });
}

/** A guess at the widest name of a unit, from a few of its days. */
function widestName(unit: CalendarUnit, locale: string, font: string): number {
  const days: EpochDay[] = unit.unit === 'month' ? Array.from({length: 12}, (_, month) => Math.round(month * 30.5) + 10) : [10_957, 10_985];
  return Math.max(...days.map((day) => measureText(tickInWords(day, unit, locale), font)));
}

/** The written part of the axis. */
export function axisView({ticks, contexts}: AxisModel, today: number | null, bidi: Bidi, {plotPx, shiftPx, locale, font}: {plotPx: number; shiftPx: number; locale: string; font: string}): SVGTemplateResult {
  const todayName = todayInWords(locale);
  const todayPx = measureText(todayName, font);
  const todayStart = today === null ? 0 : Math.min(Math.max(today - todayPx / 2, 2), plotPx - todayPx - 2);
  const isFree = ({x, text}: {x: number; text: string}) => today === null || x + 8 + measureText(text, font) < todayStart || x > todayStart + todayPx;
  return svg`
    ${contexts.filter(isFree).map(({x, text}) => svg`<text class="context" x=${bidi.x(x + 4)} y="13">${text}</text>`)}
    <g transform="translate(${roundPx(shiftPx)} 0)">${repeat(ticks, ({day}) => day, ({x, text, isMajor}) => svg`<g transform="translate(${roundPx(bidi.x(x) - shiftPx)} 0)"><line class=${isMajor ? 'tick major' : 'tick'} y1=${isMajor ? 4 : 20} y2=${AXIS_PX}></line>
      ${text === null ? nothing : svg`<text class="tick-name" x=${bidi.isRtl ? -4 : 4} y="30">${text}</text>`}</g>`)}</g>
    ${today === null ? nothing : svg`<text class="today-name" x=${bidi.x(todayStart)} y="13">${todayName}</text>`}`;
}

/** The lines of the axis behind the lanes. */
export function gridView({ticks}: AxisModel, today: number | null, bidi: Bidi, shiftPx: number): SVGTemplateResult {
  return svg`
    <g transform="translate(${roundPx(shiftPx)} 0)">${repeat(ticks, ({day}) => day, ({x, isMajor}) => svg`<line class=${isMajor ? 'grid major' : 'grid'} transform="translate(${roundPx(bidi.x(x) - shiftPx)} 0)" y2="100%"></line>`)}</g>
    ${today === null ? nothing : svg`<line class="today" x1=${bidi.x(today)} x2=${bidi.x(today)} y1="0" y2="100%"></line>`}`;
}
