import {fromEpochDay, toEpochDay, type DayRange, type DayWindow, type EpochDay} from '@cordiale/core';
import {counted, msgIn} from '../../internal/messages.js';

/** A stretch of time with a name. */
export interface RangePreset {
  name: string;
  range: DayRange;
}

const YEARS = [1, 5, 10];

/**
 * The last year, five and ten years, as far as they are shorter than the whole. They end today, or with the last event when
 * today lies outside.
 */
export function createRangePresets(whole: DayWindow, extent: DayRange, today: EpochDay | null, locale: string): RangePreset[] {
  const msg = msgIn(locale);
  const latest = today !== null && today >= extent.earliest && today <= extent.latest ? today : extent.latest;
  const {year, month, day} = fromEpochDay(latest);
  return YEARS.map((years) => ({name: counted(msg('Last year|Last # years'), years, locale), range: {earliest: toEpochDay(year - years, month, day) + 1, latest}}))
    .filter(({range}) => range.earliest > whole.from);
}
