import type {EpochDay} from '../calendar/epoch-day.js';
import {OPEN_FUTURE, OPEN_PAST, type Days} from './day-columns.js';

/** Columns of first and last days, one event a row. */
type DayPair = Pick<Days, 'earliestDays' | 'latestDays'>;

/** The days of events as keys: in their order events are sorted by earliest day, then latest day, the undated ones last. */
export interface DayKeys {
  readonly lists: readonly Int32Array[];
  /** The days of sorted keys, which are taken over. */
  daysOf(lists: readonly Int32Array[]): DayPair;
}

/** Of a number without its sign. */
const MOST_BITS = 31;

/**
 * Keys of the earliest and latest days, which are taken over. Both are in one key where all days lie within some 89 years, because
 * each list takes its time to sort.
 */
export function dayKeysOf(days: DayPair): DayKeys {
  const {earliestDays, latestDays} = days;
  const open = closeOpenSides(days);
  const bits = 32 - Math.clz32(open.future - open.past);
  if (2 * bits > MOST_BITS) return {lists: [earliestDays, latestDays], daysOf: ([earliest, latest]) => openSides({earliestDays: earliest!, latestDays: latest!}, open)};
  join(days, open.past, bits);
  const daysOf = ([keys]: readonly Int32Array[]) => {
    const pair = {earliestDays: keys!, latestDays};
    part(pair, open.past, bits);
    return openSides(pair, open);
  };
  return {lists: [earliestDays], daysOf};
}

/** Puts the latest days below the earliest ones; both are counted from `first` on and take so many bits. */
function join({earliestDays, latestDays}: DayPair, first: EpochDay, bits: number): void {
  for (let place = 0; place < earliestDays.length; place++) earliestDays[place] = ((earliestDays[place]! - first) << bits) | (latestDays[place]! - first);
}

/** Undoes {@link join}. */
function part({earliestDays, latestDays}: DayPair, first: EpochDay, bits: number): void {
  const mask = (1 << bits) - 1;
  for (let row = 0; row < earliestDays.length; row++) {
    const key = earliestDays[row]!;
    earliestDays[row] = (key >>> bits) + first;
    latestDays[row] = (key & mask) + first;
  }
}

/** What stands for open sides while days are sorted. */
interface OpenSides {
  past: number;
  future: number;
}

/** Leaves no gaps before open sides, which would take longer to sort; undated events begin behind all others. */
function closeOpenSides({earliestDays, latestDays}: DayPair): OpenSides {
  let least = OPEN_FUTURE;
  let most = OPEN_PAST;
  for (let place = 0; place < earliestDays.length; place++) {
    const earliest = earliestDays[place]!;
    const latest = latestDays[place]!;
    if (earliest !== OPEN_PAST && earliest < least) least = earliest;
    if (latest < least) least = latest;
    if (latest !== OPEN_FUTURE && latest > most) most = latest;
    if (earliest > most) most = earliest;
  }
  const open: OpenSides = {past: least - 1, future: most + 1};
  for (let place = 0; place < earliestDays.length; place++) {
    const hasNoEnd = latestDays[place] === OPEN_FUTURE;
    if (earliestDays[place] === OPEN_PAST) earliestDays[place] = hasNoEnd ? open.future : open.past;
    if (hasNoEnd) latestDays[place] = open.future;
  }
  return open;
}

/** Undoes {@link closeOpenSides}. */
function openSides({earliestDays, latestDays}: DayPair, {past, future}: OpenSides): DayPair {
  for (let row = 0; row < earliestDays.length; row++) {
    if (earliestDays[row] === past || earliestDays[row] === future) earliestDays[row] = OPEN_PAST;
    if (latestDays[row] === future) latestDays[row] = OPEN_FUTURE;
  }
  return {earliestDays, latestDays};
}
