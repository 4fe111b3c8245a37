import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {ColumnReader} from './column-reader.js';
import {createDayColumns} from './day-columns.js';
import {DayReader} from './day-reader.js';
import {PROMPT_FIELDS} from './event-fields.js';
import {readEvents} from './event-reader.js';
import {EventList} from './event-source.js';
import {IdReader} from './id-reader.js';
import {createArranger, gather} from './int-arrays.js';
import {repeatedPlaces} from './repeated-ids.js';
import {orderEvents} from './row-order.js';
import type {StoreData} from './store-data.js';

/**
 * Puts events into columns, in order of time; of several with one id the first counts. `articles` tell how long open ends are
 * known for, and who published.
 *
 * A store is built from millions of events, so they are read once, in the order in which they came and most likely lie in memory,
 * and nothing is made for each of them; only the columns are put in order of rows.
 */
export function buildData(events: readonly CooperationEvent[], articles: ReadonlyMap<string, Article>): StoreData {
  const size = events.length;
  const eventAt = (place: number) => events[place]!;
  const idAt = (place: number) => events[place]!.id;
  const [ids, dayReader] = [new IdReader(size), new DayReader(size, articles)];
  const {days} = dayReader;
  const columns = PROMPT_FIELDS.map((field) => new ColumnReader(field, size, articles));
  readEvents(size, eventAt, [ids, dayReader, ...columns]);
  const repeated = new Set(repeatedPlaces(ids.hashes, idAt));
  if (repeated.size > 0) return buildData(events.filter((_, place) => !repeated.has(place)), articles);
  const {order, earliestDays, latestDays, idKeys} = orderEvents(days, ids.finish(idAt), idAt);
  const arrange = createArranger(order, idKeys);
  return {
    size,
    days: createDayColumns({earliestDays, latestDays, coreEarliestDays: arrange(days.coreEarliestDays), coreLatestDays: arrange(days.coreLatestDays), standsAtEnd: gather(days.standsAtEnd, order)}),
    columns: new Map(columns.map(({field, builder}) => [field, builder.finish(order)])),
    idHashes: arrange(ids.hashes),
    events: new EventList(events.slice(), order),
    articles,
  };
}
