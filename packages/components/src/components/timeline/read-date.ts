import {formatIsoDay, parseIsoDay} from '@cordiale/core';
import type {RangeControlsHost} from './range-controls.js';

/**
 * Takes over a typed date. While a year is being typed a field passes through years such as 2 and 20, so days outside the
 * span count only once the person has finished; an emptied field then means the whole span on its side.
 */
export function readDate(input: HTMLInputElement, host: RangeControlsHost, isFinal: boolean): void {
  const {range, whole} = host; // as they are now, not as they were when the field was drawn
  const isFirst = input.id === 'first';
  const typed = parseIsoDay(input.value);
  const isInside = typed !== null && typed >= whole.from && typed < whole.to;
  if (!isInside && !isFinal) return;
  const limit = isFirst ? whole.from : whole.to - 1;
  const day = typed === null ? limit : Math.min(Math.max(typed, whole.from), whole.to - 1);
  const before = Math.min(Math.max(isFirst ? range.earliest : range.latest, whole.from), whole.to - 1);
  if (isFinal) {
    input.value = formatIsoDay(day);
    host.edited = undefined;
  }
  if (day === before) return;
  host.setRange(isFirst ? {earliest: day, latest: Math.max(day, range.latest)} : {earliest: Math.min(day, range.earliest), latest: day});
}
