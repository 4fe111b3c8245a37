import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {buildData} from './build-data.js';
import {mergeInSteps} from './merge-data.js';
import {columnOf, type StoreData} from './store-data.js';

/** What becomes of a store. */
export interface StoreUpdate {
  /** Events to add, or to put in the place of those with the same ids. */
  events?: readonly CooperationEvent[];
  /** Articles that report the events. */
  articles?: readonly Article[];
  /** Ids of events to leave out. */
  removedIds?: readonly string[];
}

/**
 * The data after an update, a part of it with each step. Events that new articles report are read again: their publishers and open
 * ends follow from them.
 */
export function* updateInSteps(data: StoreData, {events = [], articles = [], removedIds = []}: StoreUpdate, rowOf: (id: string) => number): Generator<void, StoreData> {
  const changed = articles.filter((article) => data.articles.get(article.id) !== article);
  const known = changed.length === 0 ? data.articles : new Map([...data.articles, ...changed.map((article): [string, Article] => [article.id, article])]);
  const removed = new Set(removedIds.map(rowOf));
  const reread = new Set([...events.map(({id}) => rowOf(id)).filter((row) => row >= 0), ...rowsReportedBy(data, changed)].filter((row) => !removed.has(row)));
  const again = [...reread].map((row) => data.events.at(row)); // of those that are replaced the new one comes first, and counts
  yield;
  const added = buildData([...events, ...again], known);
  yield;
  return yield* mergeInSteps(data, added, (row) => reread.has(row) || removed.has(row));
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
