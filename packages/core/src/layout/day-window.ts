import {toEpochDay, type EpochDay} from '../calendar/epoch-day.js';
import type {DayRange} from '../selection/clause.js';
import {floorToUnit, nextUnit, type CalendarUnit} from './calendar-unit.js';

/**
 * A visible stretch of time in continuous days: day `d` fills the span from `d` to `d + 1`, so `to` is exclusive.
 * Fractions occur while a window is dragged or zoomed.
 */
export interface DayWindow {
  from: number;
  to: number;
}

/** Shortest window that zooming leads to, in days. */
const SHORTEST_DAYS = 5;
const FIRST_DAY = toEpochDay(1, 1, 1);
const LAST_DAY = toEpochDay(9999, 12, 31);

/** The window in which all events of an extent are shown, out to whole months or years, with some room after the last. */
export function wholeWindow({earliest, latest}: DayRange): DayWindow {
  const days = latest + 1 - earliest;
  const unit: CalendarUnit = days > 3 * 365 ? {unit: 'year', count: 1} : days > 90 ? {unit: 'month', count: 1} : {unit: 'day', count: 1};
  const room = unit.unit === 'day' ? Math.max(3, Math.ceil(days * 0.1)) : Math.ceil(days * 0.02);
  const from = floorToUnit(unit.unit === 'day' ? earliest - room : earliest, unit);
  const to = nextUnit(latest + room, unit);
  return {from: Math.max(FIRST_DAY, from), to: Math.min(LAST_DAY + 1, to)};
}

/** The window of an inclusive range of days. */
export function windowOfRange({earliest, latest}: DayRange): DayWindow {
  return {from: earliest, to: latest + 1};
}

/** The whole days nearest to a window: at least one. */
export function rangeOfWindow({from, to}: DayWindow): DayRange {
  const earliest = Math.round(from);
  return {earliest, latest: Math.max(earliest, Math.round(to) - 1)};
}

/** The window moved and, when it is too long, shortened, so that it lies inside `whole`. */
export function clampWindow({from, to}: DayWindow, whole: DayWindow): DayWindow {
  const days = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - days);
  return {from: start, to: start + days};
}

/** The window moved by a number of days, kept inside `whole`. */
export function panWindow({from, to}: DayWindow, days: number, whole: DayWindow): DayWindow {
  return clampWindow({from: from + days, to: to + days}, whole);
}

/** The window magnified by `factor` (above 1 is closer) while the day `anchor` keeps its place, kept inside `whole`. */
export function zoomWindow({from, to}: DayWindow, factor: number, anchor: number, whole: DayWindow): DayWindow {
  const days = to - from;
  const longest = whole.to - whole.from;
  const zoomed = Math.min(longest, Math.max(Math.min(SHORTEST_DAYS, longest, days), days / factor));
  const start = anchor - (anchor - from) * (zoomed / days);
  return clampWindow({from: start, to: start + zoomed}, whole);
}

/** True when nothing of `whole` is left out, to the day. */
export function coversWhole(range: DayRange, whole: DayWindow): boolean {
  return range.earliest <= whole.from && range.latest + 1 >= whole.to;
}

/** The day limited to those of a window. */
export function clampDay(day: EpochDay, {from, to}: DayWindow): EpochDay {
  return Math.min(Math.max(day, from), to - 1);
}
