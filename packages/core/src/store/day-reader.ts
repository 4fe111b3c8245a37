import {parseIsoDay, type EpochDay} from '../calendar/epoch-day.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {certainCore, isStated} from './certain-core.js';
import {OPEN_FUTURE, OPEN_PAST, type Days} from './day-columns.js';
import type {EventReader} from './event-reader.js';

/** Reads the days of events, in their order. */
export class DayReader implements EventReader {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly days: Days;

  /** `articles` tell how long open ends are known for. */
  constructor(size: number, articles: ReadonlyMap<string, Article>) {
    this.#articles = articles;
    this.days = {earliestDays: new Int32Array(size), latestDays: new Int32Array(size), coreEarliestDays: new Int32Array(size), coreLatestDays: new Int32Array(size), standsAtEnd: new Uint8Array(size)};
  }

  read(eventAt: (place: number) => CooperationEvent, from: number, to: number): void {
    const {earliestDays, latestDays, coreEarliestDays, coreLatestDays, standsAtEnd} = this.days;
    for (let place = from; place < to; place++) {
      const event = eventAt(place);
      const {date, realis} = event;
      const earliest = parseIsoDay(date.earliest) ?? OPEN_PAST;
      const isOneDay = earliest !== OPEN_PAST && date.latest === date.earliest;
      const latest = isOneDay ? earliest : parseIsoDay(date.latest) ?? OPEN_FUTURE;
      earliestDays[place] = earliest;
      latestDays[place] = latest;
      standsAtEnd[place] = latest !== OPEN_FUTURE && (earliest === OPEN_PAST || date.basis === 'document-date') ? 1 : 0;
      coreEarliestDays[place] = OPEN_FUTURE;
      coreLatestDays[place] = OPEN_PAST;
      const isPlan = realis === 'future' || realis === 'hypothetical'; // "by 2026" is a limit of what is planned, not its length
      if (isPlan || !isStated(date)) continue;
      if (isOneDay) coreEarliestDays[place] = coreLatestDays[place] = earliest; // as certainCore has it, which most events need not be asked of
      else if (date.precision === 'interval') {
        const core = certainCore(date, this.#knownUntil(event));
        if (!core) continue;
        coreEarliestDays[place] = core.earliest;
        coreLatestDays[place] = core.latest;
      }
    }
  }

  /** The latest day on which a report of the event was published: what an open end is known for. */
  #knownUntil({reports}: CooperationEvent): EpochDay | null {
    let latest: EpochDay | null = null;
    for (const {article} of reports) {
      const day = parseIsoDay(this.#articles.get(article)?.published.earliest);
      if (day !== null && (latest === null || day > latest)) latest = day;
    }
    return latest;
  }
}
