import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {StoreBuilder} from './store-builder.js';
import {columnOf, type StoreData} from './store-data.js';

/** The data of these events; of several with one id the first counts. */
export function buildData(events: readonly CooperationEvent[], articles: readonly Article[]): StoreData {
  const builder = new StoreBuilder(new Map(articles.map((article) => [article.id, article])), {expected: events.length});
  for (const event of events) builder.add(event);
  return builder.finish();
}

/** The data with events added or put in the place of those with the same ids. Events that new articles report are read again: their publishers and open ends follow from them. */
export function upsertData(data: StoreData, events: readonly CooperationEvent[], articles: readonly Article[], rowOf: (id: string) => number): StoreData {
  const changed = articles.filter((article) => data.articles.get(article.id) !== article);
  const dropped = new Set([...events.map(({id}) => rowOf(id)), ...rowsReportedBy(data, changed)]);
  const known = changed.length === 0 ? data.articles : new Map([...data.articles, ...changed.map((article): [string, Article] => [article.id, article])]);
  const builder = new StoreBuilder(known, {base: data, isDropped: (row) => dropped.has(row), expected: events.length});
  for (const event of events) builder.add(event);
  for (const row of dropped) if (row >= 0) builder.add(data.events.at(row)); // those that were replaced are known by now
  return builder.finish();
}

function rowsReportedBy(data: StoreData, articles: readonly Article[]): number[] {
  if (articles.length === 0) return [];
  const column = columnOf(data, 'article');
  const ids = new Set(articles.map(({id}) => id));
  const isWanted = Uint8Array.from(column.values, (value) => Number(ids.has(value)));
  const rows: number[] = [];
  if (isWanted.includes(1)) for (let row = 0; row < data.size; row++) if (column.idsAt(row).some((id) => isWanted[id] === 1)) rows.push(row);
  return rows;
}
