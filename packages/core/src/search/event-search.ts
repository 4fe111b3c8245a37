import MiniSearch from 'minisearch';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {eventDocument, type EventDocument} from './event-document.js';
import {foldedWords} from './words-of.js';

/** Beyond so many events a prefix of one or two letters would hold a page up for seconds. */
const MANY_EVENTS = 100_000;
const SHORTEST_PREFIX_OF_MANY = 3;

/** Events, and the articles whose titles are searched with them. */
export interface SearchSource {
  articles?: Iterable<Article> | undefined;
}

/** How much is wanted, and how loosely words are taken. */
export interface FindOptions {
  /** Most ids to give. Defaults to all. */
  limit?: number | undefined;
  /** Letters a word needs to stand for the words it begins; a shorter one stands for itself. Defaults to 1, and to 3 beyond 100,000 events. */
  shortestPrefix?: number | undefined;
}

/**
 * Full text of events, by MiniSearch: headings, titles of articles, countries by name and code, initiatives, summaries and
 * evidence. Case and accents make no difference. The index is built when it is asked for, in slices if need be, and takes
 * changes one by one; what it costs stands in docs/decisions/2026-11-24-search-by-minisearch.md.
 */
export class EventSearch {
  readonly #index = new MiniSearch<EventDocument>({fields: ['title', 'names', 'text'], storeFields: [], tokenize: foldedWords, processTerm: (word) => word});
  readonly #articles = new Map<string, Article>();

  /** Number of events that can be found. */
  get size(): number {
    return this.#index.documentCount;
  }

  /** Adds events, replacing those whose ids are known. A page with many events takes {@link EventSearch.fill} instead. */
  upsert(events: Iterable<CooperationEvent>, {articles = []}: SearchSource = {}): void {
    for (const article of articles) this.#articles.set(article.id, article);
    for (const event of events) {
      const document = eventDocument(event, this.#articles);
      if (this.#index.has(event.id)) this.#index.replace(document);
      else this.#index.add(document);
    }
  }

  /**
   * Upserts events a slice at a time, so that a page can breathe in between: `for (const done of search.fill(events)) await idle();`.
   * Gives the number of events done so far. Whatever is done can be found already; a loop that is left can be begun anew.
   */
  *fill(events: Iterable<CooperationEvent>, {articles = [], sliceSize = 100}: SearchSource & {sliceSize?: number} = {}): Generator<number, void, void> {
    this.upsert([], {articles});
    let done = 0;
    let slice: CooperationEvent[] = [];
    for (const event of events) {
      if (slice.push(event) < sliceSize) continue;
      this.upsert(slice);
      yield (done += slice.length);
      slice = [];
    }
    this.upsert(slice);
    if (slice.length > 0) yield done + slice.length;
  }

  /** Takes events out; ids that are not known do nothing. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) if (this.#index.has(id)) this.#index.discard(id);
  }

  /**
   * Ids of the events of which each word of the query begins a word, the best first and equals by id; `null` when the
   * query has no word, which asks for nothing. Never throws, whatever is typed.
   */
  find(query: string, {limit = Infinity, shortestPrefix = this.size > MANY_EVENTS ? SHORTEST_PREFIX_OF_MANY : 1}: FindOptions = {}): string[] | null {
    if (foldedWords(query).length === 0) return null;
    const hits = this.#index.search(query, {prefix: (word) => word.length >= shortestPrefix, combineWith: 'AND', boost: {title: 2, names: 3}});
    hits.sort((a, b) => b.score - a.score || ((a.id as string) < (b.id as string) ? -1 : 1));
    return hits.slice(0, limit).map(({id}) => id as string);
  }
}
