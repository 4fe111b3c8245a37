import {parseIsoDay, type EpochDay} from '../calendar/epoch-day.js';
import type {Article} from '../model/article.js';
import {DEFINITE, OUT, POSSIBLE, type Certainty} from '../store/certainty.js';
import type {EventStore, Match} from '../store/event-store.js';

/** Rows of events that nothing reported before a day. */
export interface ReportedSince {
  /** Every report was published on that day or later. */
  definite: number[];
  /** Every report may have been: of some only bounds of the day of publication are known. */
  possible: number[];
}

/** Which matching events are new since a day: not when they happened, but when they were first reported. Events without any report are left out. */
export function reportedSince(store: EventStore, {certainty}: Match, day: EpochDay): ReportedSince {
  const column = store.columnOf('article');
  const isSince = Uint8Array.from(column.values, (id) => publishedSince(store.articles.get(id), day));
  const since: ReportedSince = {definite: [], possible: []};
  for (let row = 0; row < store.size; row++) {
    if (certainty[row] === OUT) continue;
    let [least, count]: [number, number] = [DEFINITE, 0];
    column.visit(row, (id) => {
      least = Math.min(least, isSince[id]!);
      count++;
    });
    if (count > 0 && least !== OUT) since[least === DEFINITE ? 'definite' : 'possible'].push(row);
  }
  return since;
}

/** An article that is not at hand may have been published at any time. */
function publishedSince(article: Article | undefined, day: EpochDay): Certainty {
  const [earliest, latest] = [parseIsoDay(article?.published.earliest), parseIsoDay(article?.published.latest)];
  if (earliest !== null && earliest >= day) return DEFINITE;
  return latest === null || latest >= day ? POSSIBLE : OUT;
}
