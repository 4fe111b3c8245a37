import type {EpochDay} from '../calendar/epoch-day.js';
import {DEFINITE, OUT, POSSIBLE, type Certainty} from './certainty.js';

/** Stands for an open side in the day columns. */
export const OPEN_PAST = -0x8000_0000;
/** The same for the side after. */
export const OPEN_FUTURE = 0x7fff_ffff;

/** The days of some events. */
export interface Days {
  /** First possible day; {@link OPEN_PAST} when open. */
  readonly earliestDays: Int32Array;
  /** Last possible day; {@link OPEN_FUTURE} when open. */
  readonly latestDays: Int32Array;
  /** First and last certain day; the first is later than the last when no day is certain. */
  readonly coreEarliestDays: Int32Array;
  readonly coreLatestDays: Int32Array;
  /**
   * 1 where the known side of an event is its end: it is open to the past, or an article tells of it without a day, so that it lies
   * shortly before the article; otherwise 0.
   */
  readonly standsAtEnd: Uint8Array;
}

/** The days of every row; the earliest ones ascend over the dated rows. */
export interface DayColumns extends Days {
  /** Number of dated rows; the undated ones follow. */
  readonly datedCount: number;
}

/** True when neither side is known. */
export function isUndated(earliest: number, latest: number): boolean {
  return earliest === OPEN_PAST && latest === OPEN_FUTURE;
}

/** The columns of days that are in the order of rows. */
export function createDayColumns(days: Days): DayColumns {
  let datedCount = days.earliestDays.length;
  while (datedCount > 0 && isUndated(days.earliestDays[datedCount - 1]!, days.latestDays[datedCount - 1]!)) datedCount--;
  return {...days, datedCount};
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

/** Row → the day at which the symbol of its event stands, for dated rows. */
export function anchorDaysOf({earliestDays, latestDays, standsAtEnd, datedCount}: DayColumns): Int32Array {
  const days = earliestDays.slice(0, datedCount);
  for (let row = 0; row < datedCount; row++) if (standsAtEnd[row] === 1) days[row] = latestDays[row]!;
  return days;
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
