import type {EpochDay} from '../calendar/epoch-day.js';
import {DEFINITE, OUT, POSSIBLE, type Certainty} from './certainty.js';

/** Stands for an open side in the day columns. */
export const OPEN_PAST = -0x8000_0000;
export const OPEN_FUTURE = 0x7fff_ffff;

/** The days of every row. */
export interface DayColumns {
  /** Row → first possible day; {@link OPEN_PAST} when open. Ascending over the dated rows. */
  readonly earliestDays: Int32Array;
  /** Row → last possible day; {@link OPEN_FUTURE} when open. */
  readonly latestDays: Int32Array;
  /** Row → first and last certain day; the first is later than the last when no day is certain. */
  readonly coreEarliestDays: Int32Array;
  readonly coreLatestDays: Int32Array;
  /** Number of dated rows; the undated ones follow. */
  readonly datedCount: number;
}

/** Whether the event of a dated row must, may or cannot overlap the days from `earliest` to `latest`, both inclusive. */
export function certaintyWithin(days: DayColumns, row: number, earliest: EpochDay, latest: EpochDay): Certainty {
  const from = days.earliestDays[row] ?? OPEN_PAST;
  const to = days.latestDays[row] ?? OPEN_FUTURE;
  if (from > latest || to < earliest) return OUT;
  if (from >= earliest && to <= latest) return DEFINITE;
  const coreFrom = days.coreEarliestDays[row] ?? OPEN_FUTURE;
  const coreTo = days.coreLatestDays[row] ?? OPEN_PAST;
  return coreFrom <= coreTo && coreFrom <= latest && coreTo >= earliest ? DEFINITE : POSSIBLE;
}

/** First and last known day of all events, or `null` when no event is dated. */
export function extentOf({earliestDays, latestDays, datedCount}: DayColumns): {earliest: EpochDay; latest: EpochDay} | null {
  let earliest = Infinity;
  let latest = -Infinity;
  for (let row = 0; row < datedCount; row++) {
    for (const day of [earliestDays[row] ?? OPEN_PAST, latestDays[row] ?? OPEN_FUTURE]) {
      if (day === OPEN_PAST || day === OPEN_FUTURE) continue;
      if (day < earliest) earliest = day;
      if (day > latest) latest = day;
    }
  }
  return earliest <= latest ? {earliest, latest} : null;
}
