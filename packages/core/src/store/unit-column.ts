import type {EpochDay} from '../calendar/epoch-day.js';
import {floorToUnit, nextUnit, type CalendarUnit} from '../layout/calendar-unit.js';
import {createIdArray} from './category-column.js';
import {OPEN_PAST, type DayColumns} from './day-columns.js';
import {SingleColumn} from './single-column.js';

/** Stands for the bin of undated rows. */
export const NO_BIN = NaN;

/**
 * The calendar bin of every row, by its first day: that of the earliest day of its event, or of the latest when its beginning is
 * open. Every dated row has one bin at every unit, so that the bins of a month add up to its days.
 */
export function createUnitColumn({earliestDays, latestDays, datedCount}: DayColumns, unit: CalendarUnit): SingleColumn<EpochDay> {
  const size = earliestDays.length;
  const startOf = createStartOf(unit);
  const starts = new Float64Array(size).fill(NO_BIN);
  for (let row = 0; row < datedCount; row++) {
    const earliest = earliestDays[row] ?? OPEN_PAST;
    starts[row] = startOf(earliest === OPEN_PAST ? latestDays[row] ?? 0 : earliest);
  }
  const values = [...new Set(starts)].sort((a, b) => a - b);
  const idOf = new Map(values.map((start, id) => [start, id]));
  const ids = createIdArray(values.length, size);
  for (let row = 0; row < size; row++) ids[row] = idOf.get(starts[row] ?? NO_BIN) ?? 0;
  return new SingleColumn(values, ids);
}

/** {@link floorToUnit} that remembers the latest bin; days mostly come in order. */
function createStartOf(unit: CalendarUnit): (day: EpochDay) => EpochDay {
  let start = 0;
  let end = 0;
  return (day) => {
    if (day < start || day >= end) [start, end] = [floorToUnit(day, unit), nextUnit(day, unit)];
    return start;
  };
}
