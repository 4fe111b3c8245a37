import type {EpochDay} from '../calendar/epoch-day.js';
import {floorToUnit, nextUnit, type CalendarUnit} from '../layout/calendar-unit.js';
import {createIdArray} from './category-column.js';
import {SingleColumn} from './single-column.js';

/** Stands for the bin of undated rows. */
export const NO_BIN = NaN;

/**
 * The calendar bin of each of `size` rows, by its first day: that of the day at which the symbol of its event stands. Every dated row has one
 * bin at every unit, so that the bins of a month add up to its days.
 */
export function createUnitColumn(anchorDays: Int32Array, size: number, unit: CalendarUnit): SingleColumn<EpochDay> {
  const datedCount = anchorDays.length;
  const {first, values, idOfDay} = binsOf(anchorDays, unit);
  if (datedCount < size) values.push(NO_BIN);
  const ids = createIdArray(values.length, size).fill(values.length - 1, datedCount);
  for (let row = 0; row < datedCount; row++) ids[row] = idOfDay[anchorDays[row]! - first]!;
  return new SingleColumn(values, ids);
}

/** The bins that hold some of the days, ascending, and the id of the bin of each, counted from the first day. A table of days: there are far more rows than days, and no more than 3.7 million days in a calendar of four digits. */
function binsOf(days: Int32Array, unit: CalendarUnit): {first: EpochDay; values: EpochDay[]; idOfDay: Uint32Array} {
  let first = days[0] ?? 0;
  let last = first;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const idOfDay = new Uint32Array(last - first + 1);
  for (let row = 0; row < days.length; row++) idOfDay[days[row]! - first] = 1; // a day that is there
  const values: EpochDay[] = [];
  let end = -Infinity;
  for (let at = 0; at < idOfDay.length; at++) {
    if (idOfDay[at] === 0) continue;
    if (first + at >= end) {
      values.push(floorToUnit(first + at, unit));
      end = nextUnit(first + at, unit);
    }
    idOfDay[at] = values.length - 1;
  }
  return {first, values, idOfDay};
}
