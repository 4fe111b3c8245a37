import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {EVENT_SET_VERSION, type EventSet, type QuarantinedRecord} from '../model/event-set.js';
import type {PartialDate} from '../model/partial-date.js';
import {joinList, splitList} from './cell-list.js';
import {looseEvent, type Cells} from './loose-event.js';
import {quarantined, type Problem} from './quarantined.js';
import {readEvent} from './read-event.js';
import {stubArticle} from './stub-article.js';

/** Gathers an event set record by record. The first event of an id stays; a later one goes to the quarantine. */
export class EventCollector {
  readonly #events = new Map<string, CooperationEvent>();
  readonly #articles = new Map<string, Article>();
  readonly #quarantine: QuarantinedRecord[] = [];

  add(event: CooperationEvent, {origin}: {origin: string}): void {
    if (this.#events.has(event.id)) this.#quarantine.push(quarantined(origin, 'id', event.id, 'an id that no earlier record has', 'The first record with this id is kept. Give this one an id of its own.'));
    else this.#events.set(event.id, event);
  }

  /** Adds a record of unknown origin, or says why it is no event. */
  addRecord(record: unknown, {origin}: {origin: string}): boolean {
    const read = readEvent(record, {origin});
    if ('event' in read) this.add(read.event, {origin});
    else this.#quarantine.push(read.problem);
    return 'event' in read;
  }

  /** Adds the event that a row of texts describes and the articles it names, or says which cell cannot be read. */
  addLoose(cells: Cells, {origin, date = null}: {origin: string; date?: PartialDate | null}): void {
    const [named, urls, titles, publishers, published] = (['articles', 'urls', 'titles', 'publishers', 'published'] as const).map((column) => splitList(cells[column] ?? '')) as [string[], string[], string[], string[], string[]];
    const articles = named.length > 0 ? named : urls; // an address names an article as well as an id does
    const loose = looseEvent({...cells, articles: joinList(articles.filter(Boolean))}, {date});
    if ('problem' in loose) {
      this.reject(origin, loose.problem);
      return;
    }
    if (!this.addRecord(loose.record, {origin})) return;
    articles.forEach((id, index) => {
      const stub = stubArticle(id, {title: titles[index], publisher: publishers[index], url: urls[index], published: published[index]});
      if (stub && id && !this.#articles.has(id)) this.#articles.set(id, stub);
    });
  }

  reject(origin: string, {field, seen, wanted, hint}: Problem): void {
    this.#quarantine.push({origin, field, seen, wanted, hint});
  }

  /** Events and articles sorted by id, problems in the order they were met. */
  toEventSet(): EventSet {
    const byId = <T extends {id: string}>(records: Iterable<T>): T[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    return {cordiale: EVENT_SET_VERSION, articles: byId(this.#articles.values()), events: byId(this.#events.values()), tombstones: [], quarantine: [...this.#quarantine]};
  }
}
