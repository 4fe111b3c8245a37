import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {buildData} from './build-data.js';
import {mergeData} from './merge-data.js';
import {columnOf, type StoreData} from './store-data.js';

/**
 * The data with events added or put in the place of those with the same ids. Events that new articles report are read again:
 * their publishers and open ends follow from them.
 */
export function upsertData(data: StoreData, events: readonly CooperationEvent[], articles: readonly Article[], rowOf: (id: string) => number): StoreData {
  const changed = articles.filter((article) => data.articles.get(article.id) !== article);
  const known = changed.length === 0 ? data.articles : new Map([...data.articles, ...changed.map((article): [string, Article] => [article.id, article])]);
  const replaced = events.map(({id}) => rowOf(id)).filter((row) => row >= 0);
  const dropped = new Set([...replaced, ...rowsReportedBy(data, changed)]);
  const reread = [...dropped].map((row) => data.events.at(row)); // of those that are replaced the new one comes first, and counts
  return mergeData(data, buildData([...events, ...reread], known), (row) => dropped.has(row));
}

/** The data without these rows. */
export function removeData(data: StoreData, rows: ReadonlySet<number>): StoreData {
  return mergeData(data, buildData([], data.articles), (row) => rows.has(row));
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
