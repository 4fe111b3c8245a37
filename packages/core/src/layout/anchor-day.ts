import type {EpochDay} from '../calendar/epoch-day.js';
import {OPEN_FUTURE, OPEN_PAST, type EventStore} from '../store/event-store.js';

/**
 * True when the known side of a dated row is its end: it is open to the past, or an article tells of it without a day, so that
 * it lies shortly before the article.
 */
export function isAnchoredAtEnd(store: EventStore, row: number): boolean {
  if (store.earliestDays[row] === OPEN_PAST) return true;
  if (store.latestDays[row] === OPEN_FUTURE || store.coreEarliestDays[row]! <= store.coreLatestDays[row]!) return false;
  return store.eventAt(row)?.date.basis === 'document-date';
}

/** The day at which the symbol of a dated row stands, and by which it is counted in bins: its known side. */
export function anchorDayOf(store: EventStore, row: number): EpochDay {
  return (isAnchoredAtEnd(store, row) ? store.latestDays[row] : store.earliestDays[row]) ?? 0;
}

/** Row → {@link anchorDayOf}, for all dated rows. */
export function anchorDaysOf(store: EventStore): Int32Array {
  const {earliestDays, latestDays, coreEarliestDays, coreLatestDays, datedCount} = store;
  const days = earliestDays.slice(0, datedCount);
  for (let row = 0; row < datedCount; row++) {
    const isOpenOrUnsure = earliestDays[row] === OPEN_PAST || coreEarliestDays[row]! > coreLatestDays[row]!;
    if (isOpenOrUnsure && isAnchoredAtEnd(store, row)) days[row] = latestDays[row]!;
  }
  return days;
}
