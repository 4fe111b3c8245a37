import {datingOf, DEFINITE, OUT, parseIsoDay, POSSIBLE, type Article, type Certainty, type Clause, type CooperationEvent, type Count, type CountField, type DayRange} from '@cordiale/core';
import {certainCore} from '../../src/store/certain-core.js';

/** What a store should answer, worked out event by event from the objects alone. */
export class Recount {
  readonly events: readonly CooperationEvent[];
  readonly #articles: ReadonlyMap<string, Article>;

  constructor(events: readonly CooperationEvent[], articles: readonly Article[]) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.events = [...events].sort((a, b) => {
      const [first, second] = [daysOf(a), daysOf(b)];
      return Number(isUndated(a)) - Number(isUndated(b)) || compare(first.earliest, second.earliest) || compare(first.latest, second.latest) || compare(a.id, b.id);
    });
  }

  /** Row → certainty. */
  certainties(clauses: readonly Clause[]): Certainty[] {
    const fields = new Set(clauses.map(({field}) => field));
    return this.events.map((event) => [...fields].reduce<Certainty>((least, field) => {
      const answers = clauses.map((clause): Certainty => {
        if (clause.field !== field) return OUT;
        if (clause.field === 'time') return this.#certaintyWithin(event, clause.value);
        return clause.value.some((value) => this.valuesOf(event, clause.field as CountField).includes(value)) ? DEFINITE : OUT;
      });
      return Math.min(least, Math.max(...answers)) as Certainty;
    }, DEFINITE));
  }

  countBy(clauses: readonly Clause[], field: CountField): Map<string, Count> {
    return this.#count(clauses, this.events, (event) => this.valuesOf(event, field));
  }

  /** First day of a bin → events; `startOf` gives the first day of the bin a day lies in. */
  countByUnit(clauses: readonly Clause[], startOf: (day: number) => number): Map<number, Count> {
    return this.#count(clauses, this.events, (event) => {
      const {earliest, latest} = daysOf(event);
      const standsAtEnd = earliest === -Infinity || (event.date.basis === 'document-date' && latest !== Infinity);
      return isUndated(event) ? [] : [startOf(standsAtEnd ? latest : earliest)];
    });
  }

  #count<V extends string | number>(clauses: readonly Clause[], events: readonly CooperationEvent[], valuesOf: (event: CooperationEvent) => V[]): Map<V, Count> {
    const counts = new Map<V, Count>();
    const certainties = this.certainties(clauses);
    events.forEach((event, row) => {
      for (const value of certainties[row] === OUT ? [] : new Set(valuesOf(event))) {
        const count = counts.get(value) ?? {definite: 0, possible: 0};
        counts.set(value, count);
        count[certainties[row] === POSSIBLE ? 'possible' : 'definite']++;
      }
    });
    return new Map([...counts].sort(([a], [b]) => compare(a, b)));
  }

  valuesOf(event: CooperationEvent, field: CountField): string[] {
    switch (field) {
      case 'country': return event.participants.map(({country}) => country);
      case 'type': return [event.type];
      case 'domain': return event.domains;
      case 'realis': return [event.realis];
      case 'article': return event.reports.map(({article}) => article);
      case 'initiative': return event.initiatives.map(({name}) => name);
      case 'publisher': return event.reports.flatMap(({article}) => this.#articles.get(article)?.publisher ?? []);
      case 'dating': return [datingOf(event.date)];
      case 'link': throw new RangeError('Links are proved in country-links.test.ts.');
      default: {
        const value = Object.entries(event.own ?? {}).find(([key]) => `own.${key}` === field)?.[1];
        return value === undefined ? [] : [value].flat().map(String);
      }
    }
  }

  #certaintyWithin(event: CooperationEvent, given: DayRange): Certainty {
    if (isUndated(event)) return DEFINITE; // the undated stay in
    const range = {earliest: Math.ceil(given.earliest), latest: Math.floor(given.latest)};
    const hasDays = range.earliest <= range.latest && range.earliest < Infinity && range.latest > -Infinity;
    const {earliest, latest} = daysOf(event);
    if (!hasDays || earliest > range.latest || latest < range.earliest) return OUT;
    if (earliest >= range.earliest && latest <= range.latest) return DEFINITE;
    const core = event.realis === 'future' || event.realis === 'hypothetical' ? null : certainCore(event.date, this.#knownUntil(event));
    return core && core.earliest <= range.latest && core.latest >= range.earliest ? DEFINITE : POSSIBLE;
  }

  #knownUntil({reports}: CooperationEvent): number | null {
    const days = reports.flatMap(({article}) => parseIsoDay(this.#articles.get(article)?.published.earliest) ?? []);
    return days.length === 0 ? null : Math.max(...days);
  }
}

function daysOf({date}: CooperationEvent): {earliest: number; latest: number} {
  return {earliest: parseIsoDay(date.earliest) ?? -Infinity, latest: parseIsoDay(date.latest) ?? Infinity};
}

function isUndated(event: CooperationEvent): boolean {
  const {earliest, latest} = daysOf(event);
  return earliest === -Infinity && latest === Infinity;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
