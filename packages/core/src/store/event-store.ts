import {parseIsoDay, type EpochDay} from '../calendar/epoch-day.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {isUndated} from '../model/partial-date.js';
import type {CategoryField, Clause} from '../selection/clause.js';
import {certainCore} from './certain-core.js';

/** `definite` events must lie in the range asked for; `possible` ones may, and are counted on top. */
export interface Count {
  definite: number;
  possible: number;
}

/** How sure it is that a row matches: not at all, possibly, definitely. */
export const OUT = 0;
export const POSSIBLE = 1;
export const DEFINITE = 2;

/** Stands for an open side in the day columns. */
export const OPEN_PAST = -0x8000_0000;
export const OPEN_FUTURE = 0x7fff_ffff;

/** The rows that pass a list of clauses. */
export interface Match {
  /** row → {@link OUT}, {@link POSSIBLE} or {@link DEFINITE}. */
  readonly certainty: Uint8Array;
  /** Matching dated rows in time order. */
  readonly rows: Uint32Array;
  /** Matching rows without any date, in order of id. A time clause leaves them here: they may lie anywhere. */
  readonly undatedRows: Uint32Array;
  /** Dated matches. */
  readonly count: Count;
}

/**
 * Events in columns, sorted by time, with answers to what the views ask at every frame.
 * A row is the place of an event in this order: the dated ones by earliest day, latest day and id, then the undated ones by id.
 * The store is sealed: it never changes; a new set of events is a new store.
 */
export class EventStore {
  /** Article id → article. */
  readonly articles: ReadonlyMap<string, Article>;
  /** row → first possible day; {@link OPEN_PAST} when open. */
  readonly earliestDays: Int32Array;
  /** row → last possible day; {@link OPEN_FUTURE} when open. */
  readonly latestDays: Int32Array;
  /** row → first and last certain day; the first is later than the last when no day is certain. */
  readonly coreEarliestDays: Int32Array;
  readonly coreLatestDays: Int32Array;
  /** Number of dated rows; the undated ones follow. */
  readonly datedCount: number;
  /** First and last known day of all events, or `null` when no event is dated. */
  readonly extent: {earliest: EpochDay; latest: EpochDay} | null;

  readonly #events: readonly CooperationEvent[]; // by row
  readonly #rowOfId: ReadonlyMap<string, number>;
  readonly #categories: Readonly<Record<CategoryField, readonly (readonly string[])[]>>; // field → row → values
  readonly #matches = new Map<string, Match>();

  /** Keeps the first of several events with the same id. The events are not copied and must not be changed afterwards. */
  constructor(events: readonly CooperationEvent[], {articles = []}: {articles?: readonly Article[]} = {}) {
    this.articles = new Map(articles.map((article) => [article.id, article]));
    const unique = [...new Map([...events].reverse().map((event) => [event.id, event])).values()];
    const placed = unique.map((event) => ({
      event,
      earliest: parseIsoDay(event.date.earliest) ?? OPEN_PAST,
      latest: parseIsoDay(event.date.latest) ?? OPEN_FUTURE,
      isUndated: isUndated(event.date),
    }));
    placed.sort((a, b) => Number(a.isUndated) - Number(b.isUndated) || a.earliest - b.earliest || a.latest - b.latest || (a.event.id < b.event.id ? -1 : 1));

    const size = placed.length;
    this.#events = placed.map(({event}) => event);
    this.earliestDays = new Int32Array(size);
    this.latestDays = new Int32Array(size);
    this.coreEarliestDays = new Int32Array(size);
    this.coreLatestDays = new Int32Array(size);
    this.datedCount = placed.filter(({isUndated}) => !isUndated).length;
    let first = Infinity;
    let last = -Infinity;
    placed.forEach(({event, earliest, latest}, row) => {
      const isPlan = event.realis === 'future' || event.realis === 'hypothetical';
      const core = isPlan ? null : certainCore(event.date, this.#knownUntil(event)); // "by 2026" is a limit of what is planned, not its length
      this.earliestDays[row] = earliest;
      this.latestDays[row] = latest;
      this.coreEarliestDays[row] = core?.earliest ?? OPEN_FUTURE;
      this.coreLatestDays[row] = core?.latest ?? OPEN_PAST;
      for (const day of [earliest, latest]) {
        if (day === OPEN_PAST || day === OPEN_FUTURE) continue;
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    });
    this.extent = first <= last ? {earliest: first, latest: last} : null;
    this.#rowOfId = new Map(this.#events.map((event, row) => [event.id, row]));
    this.#categories = {
      country: this.#events.map((event) => [...new Set(event.participants.map(({country}) => country))]),
      type: this.#events.map((event) => [event.type]),
      domain: this.#events.map((event) => [...new Set(event.domains)]),
      realis: this.#events.map((event) => [event.realis]),
      article: this.#events.map((event) => [...new Set(event.reports.map(({article}) => article))]),
    };
  }

  /** Number of events, dated or not. */
  get size(): number {
    return this.#events.length;
  }

  /** The event of a row, or `undefined` when there is no such row. */
  eventAt(row: number): CooperationEvent | undefined {
    return this.#events[row];
  }

  /** The event with this id, or `undefined`. */
  get(id: string): CooperationEvent | undefined {
    const row = this.#rowOfId.get(id);
    return row === undefined ? undefined : this.#events[row];
  }

  /** The row of an event, or −1. */
  rowOf(id: string): number {
    return this.#rowOfId.get(id) ?? -1;
  }

  /** Rows that pass all clauses: OR within a field, AND between fields. Remembers recent answers. */
  match(clauses: readonly Clause[]): Match {
    const key = JSON.stringify(clauses);
    const known = this.#matches.get(key);
    if (known) return known;
    if (this.#matches.size >= REMEMBERED_MATCHES) this.#matches.delete(this.#matches.keys().next().value ?? '');
    const match = this.#match(clauses);
    this.#matches.set(key, match);
    return match;
  }

  /** Matching dated and undated events by value of a field; an undated match counts as definite. Values in order of first appearance. */
  countBy(field: CategoryField, match: Match): Map<string, Count> {
    const counts = new Map<string, Count>();
    const values = this.#categories[field];
    for (const row of [...match.rows, ...match.undatedRows]) {
      for (const value of values[row] ?? []) {
        let count = counts.get(value);
        if (!count) counts.set(value, (count = {definite: 0, possible: 0}));
        if (match.certainty[row] === DEFINITE) count.definite++;
        else count.possible++;
      }
    }
    return counts;
  }

  /** The latest day on which a report of the event was published: what an open end is known for. */
  #knownUntil(event: CooperationEvent): EpochDay | null {
    const days = event.reports.map(({article}) => parseIsoDay(this.articles.get(article)?.published.earliest)).filter((day) => day !== null);
    return days.length === 0 ? null : Math.max(...days);
  }

  #match(clauses: readonly Clause[]): Match {
    const certainty = new Uint8Array(this.size).fill(DEFINITE);
    const byField = groupClauses(clauses);
    for (const [field, group] of byField) {
      if (field === 'time') this.#intersectTime(certainty, group);
      else this.#intersectCategory(certainty, field, group);
    }
    const rows: number[] = [];
    const undatedRows: number[] = [];
    const count: Count = {definite: 0, possible: 0};
    for (let row = 0; row < this.size; row++) {
      if (certainty[row] === OUT) continue;
      if (row >= this.datedCount) {
        undatedRows.push(row);
        continue;
      }
      rows.push(row);
      if (certainty[row] === DEFINITE) count.definite++;
      else count.possible++;
    }
    return {certainty, rows: Uint32Array.from(rows), undatedRows: Uint32Array.from(undatedRows), count};
  }

  #intersectTime(certainty: Uint8Array, clauses: readonly Clause[]): void {
    for (let row = 0; row < this.datedCount; row++) {
      let best = OUT;
      for (const clause of clauses) {
        if (clause.field === 'time') best = Math.max(best, this.certaintyWithin(row, clause.value.earliest, clause.value.latest));
      }
      certainty[row] = Math.min(certainty[row] ?? OUT, best);
    }
  }

  /** Whether the event of a dated row must, may or cannot overlap the days from `earliest` to `latest`, both inclusive. */
  certaintyWithin(row: number, earliest: EpochDay, latest: EpochDay): typeof OUT | typeof POSSIBLE | typeof DEFINITE {
    const from = this.earliestDays[row] ?? OPEN_PAST;
    const to = this.latestDays[row] ?? OPEN_FUTURE;
    if (from > latest || to < earliest) return OUT;
    const isInside = from >= earliest && to <= latest;
    const coreOverlaps = Math.max(this.coreEarliestDays[row] ?? OPEN_FUTURE, earliest) <= Math.min(this.coreLatestDays[row] ?? OPEN_PAST, latest);
    return isInside || coreOverlaps ? DEFINITE : POSSIBLE;
  }

  #intersectCategory(certainty: Uint8Array, field: CategoryField, clauses: readonly Clause[]): void {
    const wanted = new Set(clauses.flatMap((clause) => (clause.field === 'time' ? [] : clause.value)));
    const values = this.#categories[field];
    for (let row = 0; row < this.size; row++) {
      if (!values[row]?.some((value) => wanted.has(value))) certainty[row] = OUT;
    }
  }
}

const REMEMBERED_MATCHES = 16;

function groupClauses(clauses: readonly Clause[]): Map<Clause['field'], Clause[]> {
  const groups = new Map<Clause['field'], Clause[]>();
  for (const clause of clauses) {
    const group = groups.get(clause.field);
    if (group) group.push(clause);
    else groups.set(clause.field, [clause]);
  }
  return groups;
}
