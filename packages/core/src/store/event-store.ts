import type {EpochDay} from '../calendar/epoch-day.js';
import type {CalendarUnit} from '../layout/calendar-unit.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {Clause} from '../selection/clause.js';
import type {CategoryColumn} from './category-column.js';
import {DEFINITE, POSSIBLE, type Certainty, type Count} from './certainty.js';
import {buildData} from './build-data.js';
import {anchorDaysOf, certaintyWithin, extentOf} from './day-columns.js';
import type {CountField} from './event-fields.js';
import {IdIndex} from './id-index.js';
import type {Match} from './match.js';
import {Questions} from './questions.js';
import {columnOf, type StoreData} from './store-data.js';
import {takeSteps} from './take-steps.js';
import type {TextSearch} from './text-search.js';
import {createUnitColumn} from './unit-column.js';
import {updateInSteps, type StoreUpdate} from './update-store.js';

export {DEFINITE, OUT, POSSIBLE, type Certainty, type Count} from './certainty.js';
export {OPEN_FUTURE, OPEN_PAST} from './day-columns.js';
export type {Match} from './match.js';
export type {TextSearch} from './text-search.js';

/** What belongs to events beside themselves. */
export interface StoreOptions {
  /** Articles that report the events. */
  articles?: readonly Article[];
}

/**
 * Events in columns, sorted by time, with answers to what the views ask at every frame.
 * A row is the place of an event in this order: the dated ones by earliest day, latest day and id, then the undated ones by id.
 * The store is sealed: its events never change. `upsert` and `remove` give a new store, so that who compares stores sees the change.
 */
export class EventStore {
  readonly #data: StoreData;
  #ids: IdIndex | undefined;
  #anchorDays: Int32Array | undefined;
  #extent: {earliest: EpochDay; latest: EpochDay} | null | undefined;
  #questions: Questions;
  #search: TextSearch | null = null;
  readonly #unitColumns = new Map<string, CategoryColumn<EpochDay>>();

  /** Keeps the first of several events with the same id. The events are not copied and must not be changed afterwards. */
  constructor(events: readonly CooperationEvent[], options?: StoreOptions);
  /** @internal */
  constructor(data: StoreData);
  constructor(given: readonly CooperationEvent[] | StoreData, {articles = []}: StoreOptions = {}) {
    this.#data = isList(given) ? buildData(given, new Map(articles.map((article) => [article.id, article]))) : given;
    this.#questions = this.#createQuestions();
  }

  /**
   * What knows the words of text clauses. Without one they let every event pass, so that a page can show its events while the
   * index is built. It must know all events and must not change afterwards: its answers are remembered.
   */
  get search(): TextSearch | null {
    return this.#search;
  }

  set search(search: TextSearch | null) {
    this.#search = search;
    this.#questions = this.#createQuestions();
  }

  /** Everything the store consists of, for its binary form. @internal */
  get data(): StoreData {
    return this.#data;
  }

  /**
   * A store in which these events take the place of those with the same ids, and new ones are added; of several with one id the
   * first counts. Shares what it can with this store, which stays as it is.
   */
  upsert(events: readonly CooperationEvent[], {articles = []}: StoreOptions = {}): EventStore {
    return takeSteps(this.updateInSteps({events, articles}));
  }

  /** A store without the events with these ids; others are left out of account. */
  remove(ids: readonly string[]): EventStore {
    return takeSteps(this.updateInSteps({removedIds: ids}));
  }

  /** What `upsert` and `remove` give, both at once and a part with each step, so that a page with many events can answer in between. */
  *updateInSteps(update: StoreUpdate): Generator<void, EventStore> {
    return new EventStore(yield* updateInSteps(this.#data, update, (id) => this.rowOf(id)));
  }

  /** Number of events, dated or not. */
  get size(): number {
    return this.#data.size;
  }

  /** Number of dated rows; the undated ones follow. */
  get datedCount(): number {
    return this.#data.days.datedCount;
  }

  /** Article id → article. */
  get articles(): ReadonlyMap<string, Article> {
    return this.#data.articles;
  }

  /** Row → first possible day; {@link OPEN_PAST} when open. */
  get earliestDays(): Int32Array {
    return this.#data.days.earliestDays;
  }

  /** Row → last possible day; {@link OPEN_FUTURE} when open. */
  get latestDays(): Int32Array {
    return this.#data.days.latestDays;
  }

  /** Row → first certain day; later than the last one when no day is certain. */
  get coreEarliestDays(): Int32Array {
    return this.#data.days.coreEarliestDays;
  }

  /** Row → last certain day. */
  get coreLatestDays(): Int32Array {
    return this.#data.days.coreLatestDays;
  }

  /**
   * Dated row → the day at which the symbol of its event stands: its known side. That is its earliest day, but the latest when it
   * is open to the past, or when an article tells of it without a day, so that it lies shortly before the article.
   */
  get anchorDays(): Int32Array {
    return (this.#anchorDays ??= anchorDaysOf(this.#data.days));
  }

  /** First and last known day of all events, or `null` when no event is dated. */
  get extent(): {earliest: EpochDay; latest: EpochDay} | null {
    if (this.#extent === undefined) this.#extent = extentOf(this.#data.days);
    return this.#extent;
  }

  /** The event of a row, or `undefined` when there is no such row. */
  eventAt(row: number): CooperationEvent | undefined {
    return Number.isInteger(row) && row >= 0 && row < this.size ? this.#data.events.at(row) : undefined;
  }

  /** The event with this id, or `undefined`. */
  get(id: string): CooperationEvent | undefined {
    return this.eventAt(this.rowOf(id));
  }

  /** The row of an event, or −1. */
  rowOf(id: string): number {
    this.#ids ??= new IdIndex(this.#data.idHashes, (row) => this.#data.events.idAt(row));
    return this.#ids.find(id);
  }

  /** Different values of a row in a field, ascending. */
  valuesAt(field: CountField, row: number): string[] {
    const column = columnOf(this.#data, field);
    return column.idsAt(row).map((id) => column.values[id] ?? '');
  }

  /** The values of a field for every row, as ids: for layouts that go through all rows at once. @internal */
  columnOf(field: CountField): CategoryColumn {
    return columnOf(this.#data, field);
  }

  /** Rows that pass all clauses: OR within a field, AND between fields. Remembers recent answers. */
  match(clauses: readonly Clause[]): Match {
    return this.#questions.match(clauses);
  }

  /** Matching dated and undated events by value of a field, in order of value; an undated match counts as definite. */
  countBy(field: CountField, match: Match): Map<string, Count> {
    return countsOf(columnOf(this.#data, field), match);
  }

  /**
   * Matching dated events by calendar bin: first day of the bin → events, in order of time; empty bins are left out. Each event
   * counts once, in the bin of the day its symbol stands at, even where that lies outside the range asked for. So the sum is the same at every unit, and the bins of a coarser one are sums of those of a finer.
   */
  countByUnit(unit: CalendarUnit, match: Match): Map<EpochDay, Count> {
    const key = `${unit.count} ${unit.unit}`;
    let column = this.#unitColumns.get(key);
    if (!column) this.#unitColumns.set(key, (column = createUnitColumn(this.anchorDays, this.size, unit)));
    const counts = countsOf(column, match);
    counts.delete(NaN); // the undated
    return counts;
  }

  #createQuestions(): Questions {
    return new Questions(this.#data, (query) => this.#search?.find(query)?.map((id) => this.rowOf(id)) ?? null);
  }

  /** Whether the event of a dated row must, may or cannot overlap the days from `earliest` to `latest`, both inclusive. */
  certaintyWithin(row: number, earliest: EpochDay, latest: EpochDay): Certainty {
    return certaintyWithin(this.#data.days, row, earliest, latest);
  }
}

function isList(given: readonly CooperationEvent[] | StoreData): given is readonly CooperationEvent[] {
  return Array.isArray(given);
}

function countsOf<V>(column: CategoryColumn<V>, {tally}: Match): Map<V, Count> {
  const {[DEFINITE]: definite, [POSSIBLE]: possible} = tally.countersOf(column);
  const counts = new Map<V, Count>();
  column.values.forEach((value, id) => {
    const count = {definite: definite[id] ?? 0, possible: possible[id] ?? 0};
    if (count.definite + count.possible > 0) counts.set(value, count);
  });
  return counts;
}
