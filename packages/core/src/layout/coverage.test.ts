import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {coverageOf, createPartialDate, EventStore, parseIsoDay, toEpochDay, UNDATED, type Article, type Clause, type CooperationEvent, type DayRange, type PartialDate} from '@cordiale/core';
import {createArticle, createEvent} from '../../test/support/create-event.js';

const date = (edtf: string, changes: Partial<PartialDate> = {}): PartialDate => ({...createPartialDate(edtf, {basis: 'explicit'}), ...changes});
const YEARS: DayRange = {earliest: toEpochDay(2015, 1, 1), latest: toEpochDay(2020, 12, 31)};
const country = (...value: string[]): Clause => ({source: 'map', field: 'country', value});
const parties = (...codes: string[]) => codes.map((code) => ({country: code, role: 'actor' as const, via: 'name' as const}));
const told = (article: string) => [{article, evidence: []}];
const iso = (edtf: string): DayRange => ({earliest: parseIsoDay(createPartialDate(edtf, {basis: 'explicit'}).earliest)!, latest: parseIsoDay(createPartialDate(edtf, {basis: 'explicit'}).latest)!});

const articles = [createArticle({id: 'early', published: date('2016-03-10')}), createArticle({id: 'late', published: date('2019-06-20')}), createArticle({id: 'mute', published: date('2020-02-08')})];
const events = [
  createEvent({id: 'a', date: date('2016-03-05'), participants: parties('LT', 'IT'), reports: told('early')}),
  createEvent({id: 'b', date: date('2017'), participants: parties('LT', 'UA'), reports: told('late')}),
  createEvent({id: 'c', date: UNDATED, participants: parties('LT', 'PL'), reports: told('late')}),
];
const store = new EventStore(events, {articles});

describe('coverageOf', () => {
  it('knows nothing where the data has no articles', () => {
    expect(coverageOf(new EventStore(events))).toBeNull();
  });

  it('is computed once for a store', () => {
    expect(coverageOf(store)).toBe(coverageOf(store));
  });

  it('covers the week before publication, of articles without events too, and the days that events reach over', () => {
    expect(coverageOf(store)?.spans()).toEqual([iso('2016-03-03/2016-03-10'), iso('2017'), iso('2019-06-13/2019-06-20'), iso('2020-02-01/2020-02-08')]);
  });

  it('covers for a country what articles that tell of it speak of, also where they give no date', () => {
    const coverage = coverageOf(store);
    expect(coverage?.spans([country('IT')])).toEqual([iso('2016-03-03/2016-03-10')]);
    expect(coverage?.spans([country('PL')])).toEqual([iso('2019-06-13/2019-06-20')]);
    expect(coverage?.spans([country('IT', 'PL')])).toEqual([iso('2016-03-03/2016-03-10'), iso('2019-06-13/2019-06-20')]);
    expect(coverage?.spans([country('FR')])).toEqual([]);
    expect(coverage?.gaps(YEARS, [country('FR')])).toEqual([YEARS]);
  });

  it('lets an event that goes on reach as far as it is certain', () => {
    const goesOn = createEvent({date: date('2016-05-04/..'), reports: told('report')});
    expect(coverageOf(new EventStore([goesOn], {articles: [createArticle({id: 'report', published: date('2017-03-01')})]}))?.spans()).toEqual([iso('2016-05-04/2017-03-01')]);
  });

  it('takes limits for no news of what lies between them', () => {
    const limits = createEvent({date: date('2014-02-20/2026-12-31', {basis: 'bounded'})});
    expect(coverageOf(new EventStore([limits], {articles: [createArticle({published: UNDATED})]}))?.spans()).toEqual([]);
  });

  it('takes no article for published on the days between which it must have been', () => {
    const bounded = createArticle({published: date('2016-05-04/2018-01-01', {basis: 'bounded'})});
    expect(coverageOf(new EventStore([createEvent({date: UNDATED})], {articles: [bounded]}))?.spans()).toEqual([]);
  });

  it('agrees with a count day by day', () => {
    const anyDay = fc.integer({min: YEARS.earliest, max: YEARS.latest});
    const anyDays = fc.tuple(anyDay, fc.integer({min: 0, max: 200})).map(([from, length]) => ({earliest: from, latest: from + length}));
    const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    const dateOf = ({earliest, latest}: DayRange) => date(`${isoOf(earliest)}/${isoOf(latest)}`);
    const anyArticles = fc.array(anyDay, {minLength: 1, maxLength: 4}).map((days): Article[] => days.map((day, index) => createArticle({id: `${index}`, published: date(isoOf(day))})));
    const anyEvents = fc.array(fc.tuple(anyDays, fc.constantFrom('IT', 'UA', 'PL'), fc.integer({min: 0, max: 3})), {maxLength: 8}).map((list) => list.map(([days, code, article], index): CooperationEvent => createEvent({id: `${index}`, date: dateOf(days), participants: parties('LT', code), reports: told(`${article}`)})));
    fc.assert(fc.property(anyArticles, anyEvents, fc.subarray(['IT', 'UA', 'PL']), (given, list, codes) => {
      const clauses = codes.length > 0 ? [country(...codes)] : [];
      const ours = coverageOf(new EventStore(list, {articles: given}))!;
      const chosen = list.filter(({participants}) => codes.length === 0 || participants.some(({country: code}) => codes.includes(code)));
      const speaking = codes.length === 0 ? given : given.filter(({id}) => chosen.some(({reports}) => reports.some(({article}) => article === id)));
      const isSpokenOf = (day: number) => chosen.some((event) => isoOf(day) >= event.date.earliest! && isoOf(day) <= event.date.latest!) || speaking.some(({published}) => isoOf(day) <= published.latest! && isoOf(day + 7) >= published.earliest!);
      const gaps = ours.gaps(YEARS, clauses);
      for (let day = YEARS.earliest; day <= YEARS.latest; day += 3) expect(gaps.some(({earliest, latest}) => day >= earliest && day <= latest)).toBe(!isSpokenOf(day));
      const spans = ours.spans(clauses);
      expect(spans.every(({earliest, latest}, index) => earliest <= latest && (index === 0 || earliest > spans[index - 1]!.latest + 1))).toBe(true);
    }), {numRuns: 40});
  });
});
