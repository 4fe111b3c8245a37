import type {EpochDay} from '../calendar/epoch-day.js';
import {floorToUnit, nextUnit, type CalendarUnit} from '../layout/calendar-unit.js';
import {createIdArray, type ValueId} from './category-column.js';
import {SingleColumn} from './single-column.js';

/** Stands for the bin of undated rows. */
export const NO_BIN = NaN;

/**
 * The calendar bin of each of `size` rows, by its first day: that of the day at which the symbol of its event stands. Every dated row has one
 * bin at every unit, so that the bins of a month add up to its days.
 */
export function createUnitColumn(anchorDays: Int32Array, size: number, unit: CalendarUnit): SingleColumn<EpochDay> {
  const datedCount = anchorDays.length;
  const startOf = createStartOf(unit);
  const starts = new Set<EpochDay>();
  for (let row = 0, before = NO_BIN; row < datedCount; row++) {
    const start = startOf(anchorDays[row]!);
    if (start !== before) starts.add(before = start); // rows of a bin mostly follow each other
  }
  const values = [...starts].sort((a, b) => a - b);
  const idOf = new Map(values.map((start, id): [EpochDay, ValueId] => [start, id]));
  if (datedCount < size) values.push(NO_BIN);
  const ids = createIdArray(values.length, size).fill(values.length - 1, datedCount);
  for (let row = 0, before = NO_BIN, id = 0; row < datedCount; row++) {
    const start = startOf(anchorDays[row]!);
    if (start !== before) id = idOf.get(before = start)!;
    ids[row] = id;
  }
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
