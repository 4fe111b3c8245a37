import {parseIsoDay, type EpochDay} from '../calendar/epoch-day.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {certainCore} from './certain-core.js';
import {ColumnBuilder} from './column-builder.js';
import {OPEN_FUTURE, OPEN_PAST, type DayColumns} from './day-columns.js';
import {PROMPT_FIELDS, VALUES_OF, type CountField} from './event-fields.js';
import {EventList, type EventSource} from './event-source.js';
import {GrowingInts} from './growing-ints.js';
import {IdIndex} from './id-index.js';
import {IdKeys} from './id-keys.js';
import {isUndated, mergeOrder, orderRecords} from './row-order.js';
import type {StoreData} from './store-data.js';

const DAY_FIELDS = ['earliestDays', 'latestDays', 'coreEarliestDays', 'coreLatestDays'] as const;
type DayField = (typeof DAY_FIELDS)[number];

/** What a builder begins with. */
export interface BuilderOptions {
  /** The data of a store whose rows are taken over. */
  base?: StoreData;
  /** Tells the rows of the base that are not. */
  isDropped?: (row: number) => boolean;
  /** About how many events will be added; room for more is made as it is needed. */
  expected?: number;
}

/**
 * Puts events into columns one by one, and sorts them in the end. A builder that begins with the data of a store takes over its
 * columns; only what is added is read.
 */
export class StoreBuilder {
  readonly #base: StoreData | undefined;
  readonly #isDropped: (row: number) => boolean;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #added: CooperationEvent[] = [];
  readonly #ids: IdIndex;
  readonly #idKeys: IdKeys;
  readonly #days: Record<DayField, GrowingInts<Int32Array>>;
  readonly #fields: readonly CountField[];
  readonly #columns: readonly ColumnBuilder[]; // in order of #fields

  /** `articles` tell how long open ends are known for, and who published. */
  constructor(articles: ReadonlyMap<string, Article>, {base, isDropped = () => false, expected = 0}: BuilderOptions = {}) {
    const records = expected + (base?.size ?? 0);
    this.#articles = articles;
    this.#base = base;
    this.#isDropped = isDropped;
    this.#ids = new IdIndex((place) => this.#added[place]!.id, {expected});
    this.#idKeys = new IdKeys((place) => this.#added[place]!.id, expected);
    this.#days = Object.fromEntries(DAY_FIELDS.map((field) => [field, new GrowingInts((length) => new Int32Array(length), records)])) as Record<DayField, GrowingInts<Int32Array>>;
    this.#fields = base ? [...base.columns.keys()] : PROMPT_FIELDS;
    this.#columns = this.#fields.map(() => new ColumnBuilder(records));
    if (!base) return;
    for (const field of DAY_FIELDS) this.#days[field].append(base.days[field]);
    [...base.columns.values()].forEach((column, index) => this.#columns[index]?.addColumn(column, base.size));
  }

  /** Adds an event. Returns `false` when one with its id was added before; that one is kept. */
  add(event: CooperationEvent): boolean {
    if (!this.#ids.add(event.id)) return false;
    this.#added.push(event);
    this.#idKeys.add(event.id);
    const earliest = parseIsoDay(event.date.earliest) ?? OPEN_PAST;
    const latest = (event.date.latest === event.date.earliest && earliest !== OPEN_PAST ? earliest : parseIsoDay(event.date.latest)) ?? OPEN_FUTURE;
    const isPlan = event.realis === 'future' || event.realis === 'hypothetical';
    const core = isPlan ? null : certainCore(event.date, () => this.#knownUntil(event)); // "by 2026" is a limit of what is planned, not its length
    this.#days.earliestDays.push(earliest);
    this.#days.latestDays.push(latest);
    this.#days.coreEarliestDays.push(core?.earliest ?? OPEN_FUTURE);
    this.#days.coreLatestDays.push(core?.latest ?? OPEN_PAST);
    for (let index = 0; index < this.#fields.length; index++) {
      VALUES_OF[this.#fields[index]!](event, this.#columns[index]!, this.#articles);
      this.#columns[index]!.endRow();
    }
    return true;
  }

  /** The data of all events in order of rows. Nothing may be added afterwards. */
  finish(): StoreData {
    const order = this.#order();
    const columns = new Map(this.#fields.map((field, index) => [field, this.#columns[index]!.finish(order)]));
    return {
      size: order.length,
      days: this.#gatherDays(order),
      columns,
      idHashes: gather(this.#hashes(), order),
      events: this.#source(order),
      articles: this.#articles,
    };
  }

  /** The hashes of the ids of all records. */
  #hashes(): Int32Array {
    if (!this.#base) return this.#ids.hashes;
    const hashes = new Int32Array(this.#base.size + this.#ids.hashes.length);
    hashes.set(this.#base.idHashes);
    hashes.set(this.#ids.hashes, this.#base.size);
    return hashes;
  }

  #source(order: Uint32Array): EventSource {
    return (this.#base?.events ?? new EventList([])).merge(this.#added, order);
  }

  #order(): Uint32Array {
    const baseSize = this.#base?.size ?? 0;
    const [earliest, latest] = [this.#days.earliestDays.view(), this.#days.latestDays.view()];
    const idOf = (place: number) => (place < baseSize ? this.#base?.events.idAt(place) ?? '' : this.#added[place - baseSize]!.id);
    const added = orderRecords({earliest: earliest.subarray(baseSize), latest: latest.subarray(baseSize), idOf: (record) => this.#added[record]!.id}, this.#idKeys.finish());
    if (!this.#base) return added;
    const kept = Uint32Array.from({length: baseSize}, (_, row) => row).filter((row) => !this.#isDropped(row));
    return mergeOrder(kept, added.map((record) => record + baseSize), {earliest, latest, idOf});
  }

  #gatherDays(order: Uint32Array): DayColumns {
    const columns = Object.fromEntries(DAY_FIELDS.map((field) => [field, gather(this.#days[field].view(), order)])) as Record<DayField, Int32Array>;
    let datedCount = order.length;
    while (datedCount > 0 && isUndated(columns.earliestDays[datedCount - 1] ?? 0, columns.latestDays[datedCount - 1] ?? 0)) datedCount--;
    return {...columns, datedCount};
  }

  /** The latest day on which a report of the event was published: what an open end is known for. */
  #knownUntil(event: CooperationEvent): EpochDay | null {
    const days = event.reports.map(({article}) => parseIsoDay(this.#articles.get(article)?.published.earliest)).filter((day) => day !== null);
    return days.length === 0 ? null : Math.max(...days);
  }
}

function gather(values: Int32Array, order: Uint32Array): Int32Array {
  const gathered = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) gathered[row] = values[order[row]!]!;
  return gathered;
}
