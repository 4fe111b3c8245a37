import type {DayRange} from '../selection/clause.js';
import type {Bitset} from './bitset.js';
import type {Boundaries} from './boundaries.js';
import type {CategoryColumn} from './category-column.js';
import {DEFINITE, OUT, POSSIBLE, type Certainty, type Count} from './certainty.js';
import {Changes} from './changes.js';
import {certaintyWithin, type DayColumns} from './day-columns.js';
import {placeOfDay} from './place-of-day.js';

/** Ranges joined by OR; never none. */
export type Ranges = readonly [DayRange, ...DayRange[]];

/** What tallies of one store share. */
export interface TallyBasis {
  readonly days: DayColumns;
  readonly boundaries: Boundaries;
  /** Columns that somebody has asked to be counted; a new tally counts them from the beginning. */
  readonly columns: Set<CategoryColumn<unknown>>;
  readonly changes: Changes;
}

/** Rows by value id that match possibly, and definitely. */
export interface Counters {
  readonly [POSSIBLE]: Uint32Array;
  readonly [DEFINITE]: Uint32Array;
}

/**
 * Counts the rows that pass a filter and lie in a range of days, and follows the range: when it moves, only rows whose certainty
 * may change are looked at, and only those that did are counted anew.
 */
export class Tally {
  readonly #basis: TallyBasis;
  readonly #passing: Bitset;
  readonly #counters = new Map<CategoryColumn<unknown>, Counters>();
  #ranges: Ranges | null = null;
  #definite = 0;
  #possible = 0;
  /** Passing rows without any date, which no range takes out. */
  readonly undatedCount: number;
  /** Row → certainty at the present range; changes when the range does. */
  readonly certainty: Uint8Array;

  constructor(passing: Bitset, basis: TallyBasis) {
    this.#basis = basis;
    this.#passing = passing;
    const {datedCount, earliestDays: {length: size}} = basis.days;
    this.certainty = new Uint8Array(size);
    let undatedCount = 0;
    for (let row = datedCount; row < size; row++) {
      if (!passing.has(row)) continue;
      this.certainty[row] = DEFINITE;
      undatedCount++;
    }
    this.undatedCount = undatedCount;
    for (const column of basis.columns) this.#count(column, datedCount);
  }

  /** Dated rows at the present range. */
  get count(): Count {
    return {definite: this.#definite, possible: this.#possible};
  }

  /** Rows by certainty and value of a column at the present range; shared, so valid until the range changes. */
  countersOf(column: CategoryColumn<unknown>): Counters {
    this.#basis.columns.add(column);
    return this.#counters.get(column) ?? this.#count(column, 0);
  }

  /** Changes the range. */
  moveTo(ranges: Ranges): void {
    const from = this.#ranges;
    if (from && isSame(from, ranges)) return;
    this.#ranges = ranges;
    const everyRow: Zone = {rows: null, from: 0, to: this.#basis.days.datedCount};
    const zones = !from ? [this.#zoneBefore(ranges)] : from.length === 1 && ranges.length === 1 ? this.#zonesBetween(from[0], ranges[0]) : [everyRow];
    const candidates = zones.reduce((sum, zone) => sum + zone.to - zone.from, 0);
    for (const zone of candidates < everyRow.to ? zones : [everyRow]) this.#visit(zone, ranges);
    this.#flush();
  }

  /** Where rows lie that may match: those that begin before the last of the ranges ends. */
  #zoneBefore(ranges: Ranges): Zone {
    const {earliestDays, datedCount} = this.#basis.days;
    const last = Math.max(...ranges.map(({latest}) => latest));
    return {rows: null, from: 0, to: placeOfDay(earliestDays.subarray(0, datedCount), last + 1)};
  }

  /** Where rows lie whose certainty may differ between two ranges: those with a day between the two beginnings, or the two ends. */
  #zonesBetween(a: DayRange, b: DayRange): Zone[] {
    const {days: {earliestDays, datedCount}, boundaries: {latest, coreEarliest, coreLatest}} = this.#basis;
    const beginnings = {from: Math.min(a.earliest, b.earliest), to: Math.max(a.earliest, b.earliest)};
    const ends = {from: Math.min(a.latest, b.latest) + 1, to: Math.max(a.latest, b.latest) + 1};
    const all = {rows: null, days: earliestDays.subarray(0, datedCount)};
    const zone = ({rows, days}: {rows: Uint32Array | null; days: Int32Array}, {from, to}: {from: number; to: number}): Zone => ({rows, from: placeOfDay(days, from), to: placeOfDay(days, to)});
    return [zone(all, beginnings), zone(all, ends), zone(latest, beginnings), zone(latest, ends), zone(coreEarliest, ends), zone(coreLatest, beginnings)];
  }

  #visit({rows, from, to}: Zone, [{earliest, latest}, ...others]: Ranges): void {
    const {certainty} = this;
    const {words} = this.#passing;
    const {changes, days} = this.#basis;
    for (let place = from; place < to; place++) {
      const row = rows ? rows[place]! : place;
      if (((words[row >>> 5]! >>> (row & 31)) & 1) === 0) continue;
      const before = certainty[row] as Certainty;
      let now = certaintyWithin(days, row, earliest, latest);
      for (let other = 0; other < others.length && now !== DEFINITE; other++) now = Math.max(now, certaintyWithin(days, row, others[other]!.earliest, others[other]!.latest)) as Certainty;
      if (now === before) continue;
      certainty[row] = now;
      if (changes.add(row, before, now)) this.#flush();
    }
  }

  /** Brings the counts up to date with the changes. */
  #flush(): void {
    const {changes} = this.#basis;
    for (const {certainty, step, rows, length} of changes.lists) {
      if (certainty === DEFINITE) this.#definite += step * length;
      else this.#possible += step * length;
      for (const [column, counters] of this.#counters) column.add(rows, length, counters[certainty], step);
    }
    changes.clear();
  }

  /** Begins to count a column, with the rows from `first` on that match already. */
  #count(column: CategoryColumn<unknown>, first: number): Counters {
    const counters: Counters = {[POSSIBLE]: new Uint32Array(column.values.length), [DEFINITE]: new Uint32Array(column.values.length)};
    const {changes} = this.#basis;
    const add = () => {
      for (const {certainty, rows, length} of changes.lists) column.add(rows, length, counters[certainty], 1);
      changes.clear();
    };
    for (let row = first; row < this.certainty.length; row++) {
      const certainty = this.certainty[row] as Certainty;
      if (certainty !== OUT && changes.add(row, OUT, certainty)) add();
    }
    add();
    this.#counters.set(column, counters);
    return counters;
  }
}

/** Places from `from` up to `to`, of an order of rows or of the rows themselves. */
interface Zone {
  rows: Uint32Array | null;
  from: number;
  to: number;
}

function isSame(a: Ranges, b: Ranges): boolean {
  return a.length === b.length && a.every(({earliest, latest}, index) => earliest === b[index]?.earliest && latest === b[index]?.latest);
}
