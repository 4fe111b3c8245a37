import {fromEpochDay, toEpochDay, weekdayOf, type EpochDay} from '../calendar/epoch-day.js';

/** A stretch of the calendar that ticks, bins and steps keep to: one day, three months, ten years. Weeks begin on Monday. */
export interface CalendarUnit {
  unit: 'day' | 'week' | 'month' | 'year';
  count: number;
}

/** Units that an axis or a histogram may use, finest first. */
export const CALENDAR_UNITS: readonly CalendarUnit[] = [
  {unit: 'day', count: 1}, {unit: 'week', count: 1}, {unit: 'month', count: 1}, {unit: 'month', count: 3}, {unit: 'year', count: 1}, {unit: 'year', count: 2},
  {unit: 'year', count: 5}, {unit: 'year', count: 10}, {unit: 'year', count: 20}, {unit: 'year', count: 50}, {unit: 'year', count: 100}, {unit: 'year', count: 500}, {unit: 'year', count: 1000},
];

const COARSEST: CalendarUnit = {unit: 'year', count: 1000};
const DAYS_PER = {day: 1, week: 7, month: 30.437, year: 365.2425};

/** Mean length in days. */
export function meanDays({unit, count}: CalendarUnit): number {
  return DAYS_PER[unit] * count;
}

/** The finest unit that is at least `leastPx(unit)` wide at this scale. */
export function finestUnit(pxPerDay: number, leastPx: (unit: CalendarUnit) => number): CalendarUnit {
  return CALENDAR_UNITS.find((unit) => meanDays(unit) * pxPerDay >= leastPx(unit)) ?? COARSEST;
}

/** First day of the unit that `day` lies in. `floorToUnit(2019-05-12, a quarter) // 2019-04-01` */
export function floorToUnit(day: EpochDay, {unit, count}: CalendarUnit): EpochDay {
  const whole = Math.floor(day);
  if (unit === 'day') return Math.floor(whole / count) * count;
  if (unit === 'week') return whole - weekdayOf(whole);
  const {year, month} = fromEpochDay(whole);
  if (unit === 'month') return toEpochDay(year, month - ((month - 1) % count), 1);
  return toEpochDay(Math.floor(year / count) * count, 1, 1);
}

/** First day of the unit after the one that `day` lies in. */
export function nextUnit(day: EpochDay, unit: CalendarUnit): EpochDay {
  const start = floorToUnit(day, unit);
  if (unit.unit === 'day') return start + unit.count;
  if (unit.unit === 'week') return start + 7 * unit.count;
  const {year, month} = fromEpochDay(start);
  return unit.unit === 'month' ? toEpochDay(year, month + unit.count, 1) : toEpochDay(year + unit.count, 1, 1);
}

/** The unit boundary before (`direction` −1) or after (1) `day`; a day on a boundary goes on to the next one. */
export function stepByUnit(day: EpochDay, unit: CalendarUnit, direction: -1 | 1): EpochDay {
  if (direction === 1) return nextUnit(day, unit);
  const start = floorToUnit(day, unit);
  return start < day ? start : floorToUnit(day - 1, unit);
}

/** First days of all units that begin from `from` to `to`, both inclusive. */
export function unitStarts(from: EpochDay, to: EpochDay, unit: CalendarUnit): EpochDay[] {
  const starts: EpochDay[] = [];
  const first = floorToUnit(from, unit);
  for (let day = first < from ? nextUnit(first, unit) : first; day <= to; day = nextUnit(day, unit)) starts.push(day);
  return starts;
}
