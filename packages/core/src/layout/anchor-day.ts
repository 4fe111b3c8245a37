import type {EpochDay} from '../calendar/epoch-day.js';
import type {EventStore} from '../store/event-store.js';

/** True when the symbol of a dated row stands at its end: that is its known side. */
export function isAnchoredAtEnd({anchorDays, earliestDays}: EventStore, row: number): boolean {
  return anchorDays[row] !== earliestDays[row];
}

/** The day at which the symbol of a dated row stands, and by which it is counted in bins: its known side. */
export function anchorDayOf({anchorDays}: EventStore, row: number): EpochDay {
  return anchorDays[row] ?? 0;
}
