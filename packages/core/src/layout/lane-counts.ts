import type {EpochDay} from '../calendar/epoch-day.js';
import {OUT} from '../store/event-store.js';
import type {DayOrder, Lane} from './lanes.js';
import {placeOfDay} from './order-by-day.js';

/**
 * Answers how many events of a lane pass a filter in any stretch of time, without looking at them: from running totals that
 * are made once for a filter. An event counts where its symbol stands, so the counts of any bins of any size add up.
 */
export class LaneCounts {
  readonly lane: Lane;
  readonly #certainty: Uint8Array;
  #anchored: Uint32Array | undefined; // place → events before it that pass
  #begun: Uint32Array | undefined;
  #ended: Uint32Array | undefined;

  /** `certainty` is that of a `Match`; it is shared, not copied. */
  constructor(lane: Lane, certainty: Uint8Array) {
    this.lane = lane;
    this.#certainty = certainty;
  }

  /** Events that pass. */
  get total(): number {
    return this.#totals.at(-1) ?? 0;
  }

  /** Events whose symbol stands on a day from `from`, up to but not on `to`. */
  between(from: EpochDay, to: EpochDay): number {
    const {days} = this.lane.anchored;
    return this.#totals[placeOfDay(days, to)]! - this.#totals[placeOfDay(days, from)]!;
  }

  /** Events whose symbol stands before `day` and whose time reaches `day` or goes beyond. */
  reachingFromBefore(day: EpochDay): number {
    this.#ended ??= totalsOf(this.lane.ended, this.#certainty);
    return this.between(-Infinity, day) - this.#ended[placeOfDay(this.lane.ended.days, day)]!;
  }

  /** Events whose symbol stands on `day` or later and whose time has begun before `day`. */
  reachingFromAfter(day: EpochDay): number {
    this.#begun ??= totalsOf(this.lane.begun, this.#certainty);
    return this.#begun[placeOfDay(this.lane.begun.days, day)]! - this.between(-Infinity, day);
  }

  /** Rows of {@link reachingFromBefore}. Looks at every event of the lane before `day`. */
  rowsFromBefore(day: EpochDay): Uint32Array {
    const ended = rowsWithin(this.lane.ended, day, Infinity);
    const before = new Set(rowsWithin(this.lane.anchored, -Infinity, day));
    return ended.filter((row) => before.has(row) && this.#certainty[row] !== OUT);
  }

  /** Rows of {@link reachingFromAfter}. Looks at every event of the lane from `day` on. */
  rowsFromAfter(day: EpochDay): Uint32Array {
    const after = new Set(rowsWithin(this.lane.anchored, day, Infinity));
    return rowsWithin(this.lane.begun, -Infinity, day).filter((row) => after.has(row) && this.#certainty[row] !== OUT);
  }

  /** Number of passing events before the place of `day`: the index, among those that pass, of the first one from that day on. */
  indexOf(day: EpochDay): number {
    return this.#totals[placeOfDay(this.lane.anchored.days, day)]!;
  }

  /** Place in the lane's anchored order of the passing event with this index. */
  placeOf(index: number): number {
    const totals = this.#totals;
    if (totals.length - 1 === totals.at(-1)) return index; // everything passes
    let low = 0;
    let high = totals.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (totals[middle + 1]! <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get #totals(): Uint32Array {
    return (this.#anchored ??= totalsOf(this.lane.anchored, this.#certainty));
  }
}

function rowsWithin({rows, days}: DayOrder, from: EpochDay, to: EpochDay): Uint32Array {
  return rows.subarray(placeOfDay(days, from), placeOfDay(days, to));
}

function totalsOf({rows}: DayOrder, certainty: Uint8Array): Uint32Array {
  const totals = new Uint32Array(rows.length + 1);
  let total = 0;
  for (let place = 0; place < rows.length; place++) {
    if (certainty[rows[place]!] !== OUT) total++;
    totals[place + 1] = total;
  }
  return totals;
}
