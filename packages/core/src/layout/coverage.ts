import {parseIsoDay} from '../calendar/epoch-day.js';
import type {Article} from '../model/article.js';
import type {Clause, DayRange} from '../selection/clause.js';
import type {EventStore} from '../store/event-store.js';

/** An article speaks of what happened in these days before it was published, as news does. */
const NEWS_DAYS = 7;

/**
 * The days that the articles of a store speak of. An article speaks of the days before its publication and of those its events reach
 * over; limits of an event are no news of what lies between them. Of a country speak only the articles that tell of an event with it.
 * Silence on other days is the silence of the articles, and says nothing of what happened.
 */
export class Coverage {
  readonly #store: EventStore;
  readonly #spans = new Map<string, readonly DayRange[]>(); // country, or nothing for all → its days

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** The days spoken of under these clauses, in order, with gaps between them: those of the countries they ask for, or all. */
  spans(clauses: readonly Clause[] = []): readonly DayRange[] {
    const wanted = new Set(clauses.flatMap(({field, value}) => (field === 'country' ? value : [])));
    return wanted.size === 0 ? this.#spansOf('') : joinRanges([...wanted].flatMap((country) => this.#spansOf(country)));
  }

  /** The days of a range that are not spoken of under these clauses, in order. */
  gaps(range: DayRange, clauses: readonly Clause[] = []): DayRange[] {
    const gaps: DayRange[] = [];
    let {earliest} = range;
    for (const span of this.spans(clauses)) {
      if (span.latest < earliest) continue;
      if (span.earliest > range.latest) break;
      if (span.earliest > earliest) gaps.push({earliest, latest: span.earliest - 1});
      earliest = span.latest + 1;
    }
    if (earliest <= range.latest) gaps.push({earliest, latest: range.latest});
    return gaps;
  }

  #spansOf(country: string): readonly DayRange[] {
    let spans = this.#spans.get(country);
    if (!spans) this.#spans.set(country, (spans = country === '' ? this.#collect(null) : this.#collect(country)));
    return spans;
  }

  /** Goes once through all rows. They are in order of time, so that most days join those before them at once. */
  #collect(country: string | null): DayRange[] {
    const store = this.#store;
    const spans: DayRange[] = [];
    const told = new Set<number>(); // ids of articles that tell of the country
    const countries = store.columnOf('country');
    const articles = store.columnOf('article');
    const wanted = country === null ? -1 : countries.values.indexOf(country);
    const datings = store.columnOf('dating');
    const bounded = datings.values.indexOf('bounded');
    for (let row = 0; row < store.size; row++) {
      if (country !== null && !hasId(countries, row, wanted)) continue;
      if (row < store.datedCount) extend(spans, reachOf(store, row, hasId(datings, row, bounded)));
      if (country !== null) articles.visit(row, (id) => told.add(id));
    }
    const speaking = country === null ? store.articles.values() : [...told].flatMap((id) => store.articles.get(articles.values[id] ?? '') ?? []);
    for (const article of speaking) {
      const span = newsOf(article);
      if (span) spans.push(span);
    }
    return joinRanges(spans);
  }
}

const known = new WeakMap<EventStore, Coverage | null>();

/** What the articles of a store speak of; `null` when it has none, so that nobody knows. Computed once for each store. */
export function coverageOf(store: EventStore): Coverage | null {
  let coverage = known.get(store);
  if (coverage === undefined) known.set(store, (coverage = store.articles.size > 0 ? new Coverage(store) : null));
  return coverage;
}

/** These days in order, those that overlap or touch joined. */
export function joinRanges(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.earliest - b.earliest)) extend(joined, range);
  return joined;
}

/** Adds days to a list of spans, to the last of them where they overlap or touch it; no days when the last is before the first. Changes the list. */
function extend(spans: DayRange[], {earliest, latest}: DayRange): void {
  if (latest < earliest) return;
  const last = spans.at(-1);
  if (last && earliest >= last.earliest && earliest <= last.latest + 1) {
    if (latest > last.latest) spans[spans.length - 1] = {earliest: last.earliest, latest};
  } else spans.push({earliest, latest});
}

/** The days that the event of a dated row reaches over: of one that is only bounded those that are certain, if any. */
function reachOf({earliestDays, latestDays, coreEarliestDays, coreLatestDays}: EventStore, row: number, isBounded: boolean): DayRange {
  return isBounded ? {earliest: coreEarliestDays[row]!, latest: coreLatestDays[row]!} : {earliest: earliestDays[row]!, latest: latestDays[row]!};
}

/** The days before publication, and that day; `null` where the article does not say when it was published. */
function newsOf({published: {earliest, latest, basis}}: Article): DayRange | null {
  const [from, to] = [parseIsoDay(earliest), parseIsoDay(latest)];
  return from === null || to === null || basis === 'bounded' || basis === 'none' ? null : {earliest: from - NEWS_DAYS, latest: to};
}

function hasId(column: ReturnType<EventStore['columnOf']>, row: number, wanted: number): boolean {
  let has = false;
  column.visit(row, (id) => (has ||= id === wanted));
  return has;
}
