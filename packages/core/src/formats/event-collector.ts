import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {EVENT_SET_VERSION, type EventSet, type Problem, type QuarantinedRecord} from '../model/event-set.js';
import type {PartialDate} from '../model/partial-date.js';
import {readRecord} from '../model/read-record.js';
import {inJson} from '../model/show-seen.js';
import {tombstonesOf} from '../model/tombstones-of.js';
import {splitList} from './cell-list.js';
import {readLoose, type Cells} from './loose-event.js';
import type {CsvColumn} from './csv.js';

/** What a record that cannot be used is kept with. */
export interface RecordPlace {
  origin: string;
  /** The text that stands for the record, when it is not the record itself as JSON. */
  record?: string | undefined;
}

/** How a row of texts is to be read. */
export interface LoosePlace extends RecordPlace {
  /** Used instead of the date cells when it is given. */
  date?: PartialDate | null;
  /** What the file calls a column, where that is not its own name. */
  columnNames?: ReadonlyMap<CsvColumn, string> | undefined;
}

/** Gathers an event set record by record. The first event of an id stays; a later one goes to the quarantine. */
export class EventCollector {
  readonly #events = new Map<string, CooperationEvent>();
  readonly #articles = new Map<string, Article>();
  readonly #mergedInto = new Map<string, string>(); // id that was given up → event
  readonly #quarantine: QuarantinedRecord[] = [];

  /** Adds a record of unknown origin, or says why it is no event. */
  addRecord(value: unknown, {origin}: RecordPlace): void {
    const read = readRecord('events', value, {ids: this.#events, texts: new Map()});
    if ('record' in read) this.#events.set(read.record.id, read.record);
    else this.reject(read.problem, {origin, record: inJson(value)});
  }

  /** Adds the event that a row of texts describes and the articles it names, or says which cell cannot be read. */
  addLoose(cells: Cells, {origin, date = null, columnNames}: LoosePlace): void {
    const read = readLoose(cells, {date, ids: this.#events});
    if ('problem' in read) {
      const {field, hint} = read.problem;
      const name = columnNames?.get(field as CsvColumn);
      this.reject(name === undefined ? read.problem : {...read.problem, hint: `The column is called "${name}". ${hint}`}, {origin, record: inJson(cells)});
      return;
    }
    this.#events.set(read.event.id, read.event);
    for (const id of splitList(cells.merged_ids ?? '').filter(Boolean)) this.#mergedInto.set(id, read.event.id);
    for (const article of read.articles) if (!this.#articles.has(article.id)) this.#articles.set(article.id, article);
  }

  /** Puts what cannot be used into the quarantine; with `record`, it can be corrected and re-admitted. */
  reject({field, seen, wanted, hint, code}: Problem, {origin, record}: RecordPlace): void {
    this.#quarantine.push({origin, field, seen, wanted, hint, ...(code && {code}), ...(record === undefined ? {} : {list: 'events', record})});
  }

  /** Events and articles sorted by id, problems in the order they were met, and tombstones for the parts of merged events. */
  toEventSet(): EventSet {
    const events = sorted(this.#events.values());
    for (const {id, mergedInto} of tombstonesOf(events)) this.#mergedInto.set(id, mergedInto);
    const tombstones = sorted([...this.#mergedInto].filter(([id]) => !this.#events.has(id)).map(([id, mergedInto]) => ({id, mergedInto})));
    return {cordiale: EVENT_SET_VERSION, articles: sorted(this.#articles.values()), events, tombstones, quarantine: [...this.#quarantine]};
  }
}

function sorted<T extends {id: string}>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
