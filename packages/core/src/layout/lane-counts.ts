import type {EpochDay} from '../calendar/epoch-day.js';
import {OUT} from '../store/event-store.js';
import type {DayOrder, Lane} from './lanes.js';
import {placeOfDay} from '../store/place-of-day.js';

/**
 * Answers how many events of a lane pass a filter in any stretch of time, without looking at them: from running totals that
 * are made once for a filter. An event counts where its symbol stands, so the counts of any bins of any size add up.
 */
export class LaneCounts {
  readonly lane: Lane;
  readonly #certainty: Uint8Array | null;
  #anchored: Uint32Array | undefined; // place → events before it that pass
  #begun: Uint32Array | undefined;
  #ended: Uint32Array | undefined;

  /** `certainty` is that of a `Match`, shared and not copied; `null` lets everything pass. */
  constructor(lane: Lane, certainty: Uint8Array | null) {
    this.lane = lane;
    this.#certainty = certainty;
  }

  /** Events that pass. */
  get total(): number {
    return this.#totals?.at(-1) ?? this.lane.anchored.rows.length;
  }

  /** Events whose symbol stands on a day from `from`, up to but not on `to`. */
  between(from: EpochDay, to: EpochDay): number {
    return this.indexOf(to) - this.indexOf(from);
  }

  /** Events whose symbol stands before `day` and whose time reaches `day` or goes beyond. */
  reachingFromBefore(day: EpochDay): number {
    const anchored = this.indexOf(day);
    if (anchored === 0) return 0; // an order that nobody needs is not made
    const place = placeOfDay(this.lane.ended.days, day);
    return anchored - (this.#endedTotals?.[place] ?? place);
  }

  /** Events whose symbol stands on `day` or later and whose time has begun before `day`. */
  reachingFromAfter(day: EpochDay): number {
    if (this.between(day, Infinity) === 0) return 0;
    const place = placeOfDay(this.lane.begun.days, day);
    return (this.#begunTotals?.[place] ?? place) - this.indexOf(day);
  }

  /** True when the event of a row passes. */
  passes(row: number): boolean {
    return this.#certainty?.[row] !== OUT;
  }

  /** Number of passing events before the place of `day`: the index, among those that pass, of the first one from that day on. */
  indexOf(day: EpochDay): number {
    const place = placeOfDay(this.lane.anchored.days, day);
    return this.#totals?.[place] ?? place;
  }

  /** Place in the lane's anchored order of the passing event with this index. */
  placeOf(index: number): number {
    const totals = this.#totals;
    if (!totals) return index;
    let low = 0;
    let high = totals.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (totals[middle + 1]! <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get #totals(): Uint32Array | null {
    return this.#certainty && (this.#anchored ??= totalsOf(this.lane.anchored, this.#certainty));
  }

  get #begunTotals(): Uint32Array | null {
    return this.#certainty && (this.#begun ??= totalsOf(this.lane.begun, this.#certainty));
  }

  get #endedTotals(): Uint32Array | null {
    return this.#certainty && (this.#ended ??= totalsOf(this.lane.ended, this.#certainty));
  }
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
