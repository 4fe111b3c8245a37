import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CATEGORY_FIELDS, COUNT_FIELDS, createPartialDate, EventStore, floorToUnit, OUT, pageOf, POSSIBLE, REALIS, toEpochDay, UNDATED, type Article, type CalendarUnit, type Clause, type CooperationEvent, type OwnValue, type PartialDate} from '@cordiale/core';
import {readStore, writeStore} from '@cordiale/core/binary';
import {createArticle, createEvent} from './support/create-event.js';
import {Recount} from './support/recount.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'event-10', 'event-9', '__proto__', 'constructor', 'Žygis', ''];
const ARTICLES: Article[] = [
  createArticle({id: 'first', publisher: 'The Courier', published: createPartialDate('2018-06-15', {basis: 'explicit'})}),
  createArticle({id: 'second', publisher: 'The Gazette', published: createPartialDate('2019-01-20', {basis: 'explicit'})}),
  createArticle({id: '__proto__', publisher: null, published: UNDATED}),
];
const OWN_FIELDS = ['own.hazard', 'own.constructor', 'own.nothing'] as const;
const UNITS: CalendarUnit[] = [{unit: 'year', count: 1}, {unit: 'month', count: 3}, {unit: 'month', count: 1}, {unit: 'week', count: 1}, {unit: 'day', count: 1}];

const date = (edtf: string, changes: Partial<PartialDate> = {}): PartialDate => ({...createPartialDate(edtf, {basis: 'explicit'}), ...changes});
const dates = fc.constantFrom<PartialDate>(
  UNDATED, date('2018-05-04'), date('2018-05-04'), date('2018-05-05'), date('2018-05-31'), date('2018-06-01'), date('2018-05'), date('2018-06'), date('2018'), date('2017/2018'), date('2018-05-02/2018-06-03'), date('2018-05/..'), date('2018-04-30/..'), date('../2018-05'),
  date('2018-05-04~', {basis: 'document-date', earliest: '2018-04-27', latest: '2018-05-04'}), date('2018-05-04/..', {basis: 'relative'}), date('XXXX-05-04'), date('0001-01-01'), date('9999-12-31'), date('2018', {earliest: '2018-02-30', latest: 'NaN'}),
);
const events: fc.Arbitrary<CooperationEvent> = fc.record({
  id: fc.constantFrom(...IDS),
  type: fc.constantFrom('visit', 'meeting', 'host:summit', '__proto__'),
  realis: fc.constantFrom(...REALIS),
  participants: fc.array(fc.constantFrom('LT', 'UA', 'XX', '__proto__').map((country) => ({country, role: 'actor' as const, via: 'name' as const})), {maxLength: 4}),
  domains: fc.array(fc.constantFrom('cyber', 'land', 'astrology', '__proto__'), {maxLength: 3}),
  initiatives: fc.array(fc.constantFrom('Coalition', 'toString').map((name) => ({name})), {maxLength: 2}),
  own: fc.dictionary(fc.constantFrom('hazard', 'constructor'), fc.oneof(fc.constantFrom<OwnValue>('flood', 'toString', true, 7), fc.array(fc.constantFrom('flood', 'storm'), {maxLength: 3})), {maxKeys: 2}),
  date: dates,
  reports: fc.array(fc.constantFrom('first', 'second', 'lost', '__proto__').map((article) => ({article, evidence: []})), {maxLength: 2}),
}).map(createEvent);

const day = fc.oneof(fc.integer({min: toEpochDay(2018, 4, 25), max: toEpochDay(2018, 6, 5)}), fc.integer({min: toEpochDay(2016, 1, 1), max: toEpochDay(2020, 1, 1)}), fc.constantFrom(-Infinity, Infinity, NaN, toEpochDay(2018, 5, 4) + 0.5));
const clauses: fc.Arbitrary<Clause[]> = fc.array(fc.oneof(
  fc.tuple(day, day).map(([earliest, latest]): Clause => ({source: 'timeline', field: 'time', value: {earliest, latest}})),
  fc.tuple(fc.constantFrom(...CATEGORY_FIELDS, ...OWN_FIELDS), fc.array(fc.constantFrom('LT', 'flood', 'true', '7', 'UA', 'visit', '__proto__', 'cyber', 'astrology', 'actual', 'first', 'Coalition', 'toString', 'The Courier', 'day', 'bounded', 'undated', 'nowhere'), {minLength: 1, maxLength: 3})).map(([field, value]): Clause => ({source: 'filters', field, value} as Clause)),
), {maxLength: 3});

type Step = {upsert: CooperationEvent[]; articles: Article[]} | {remove: string[]} | {ask: Clause[]};
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(
  {weight: 6, arbitrary: clauses.map((ask): Step => ({ask}))},
  {weight: 1, arbitrary: fc.tuple(fc.array(events, {maxLength: 4}), fc.subarray(ARTICLES)).map(([upsert, articles]): Step => ({upsert, articles}))},
  {weight: 1, arbitrary: fc.array(fc.constantFrom(...IDS), {maxLength: 3}).map((remove): Step => ({remove}))},
), {minLength: 1, maxLength: 15});

/** Events by id; of several with one id the first counts. */
const firstOf = (list: readonly CooperationEvent[]) => new Map([...list].reverse().map((event) => [event.id, event]));

function expectAnswers(store: EventStore, recount: Recount, asked: readonly Clause[]): void {
  const match = store.match(asked);
  const certainties = recount.certainties(asked);
  const rows = certainties.flatMap((certainty, row) => (certainty === OUT ? [] : [row]));
  expect([...match.certainty]).toEqual(certainties);
  expect([...match.rows, ...match.undatedRows]).toEqual(rows);
  expect([match.size, match.undatedCount]).toEqual([rows.length, rows.filter((row) => row >= store.datedCount).length]);
  expect(match.count.possible).toBe(certainties.filter((certainty) => certainty === POSSIBLE).length);
  for (const field of [...COUNT_FIELDS, ...OWN_FIELDS]) if (field !== 'link') expect([...store.countBy(field, match)], field).toEqual([...recount.countBy(asked, field)]);
  for (const unit of UNITS) expect([...store.countByUnit(unit, match)], unit.unit).toEqual([...recount.countByUnit(asked, (first) => floorToUnit(first, unit))]);
}

function replay(first: readonly CooperationEvent[], taken: readonly Step[], reload: (store: EventStore) => EventStore): void {
  let known = firstOf(first);
  let articles: Article[] = [];
  let store = reload(new EventStore(first));
  for (const step of taken) {
    if ('remove' in step) {
      store = store.remove(step.remove);
      known = new Map([...known].filter(([id]) => !step.remove.includes(id)));
    } else if ('upsert' in step) {
      store = store.upsert(step.upsert, {articles: step.articles});
      known = new Map([...known, ...firstOf(step.upsert)]);
      articles = [...new Set([...articles, ...step.articles])];
    }
    const recount = new Recount([...known.values()], articles);
    expect(Array.from({length: store.size}, (_, row) => store.eventAt(row))).toEqual(recount.events);
    recount.events.forEach(({id}, row) => expect(store.rowOf(id)).toBe(row));
    expectAnswers(store, recount, 'ask' in step ? step.ask : []);
  }
}

describe('a store against a naive recount', () => {
  it('[T1] [T2] [T4] [T6] [T7] [T8] agrees through random questions, upserts and removals', () => {
    fc.assert(fc.property(fc.array(events, {maxLength: 25}), steps, (first, taken) => replay(first, taken, (store) => store)), {numRuns: 300});
  });

  it('agrees as well when it was loaded from its binary form', () => {
    fc.assert(fc.property(fc.array(events, {maxLength: 25}), steps, (first, taken) => replay(first, taken, (store) => readStore(writeStore(store)))), {numRuns: 150});
  });

  it('[T8] counts as many events at every calendar unit', () => {
    fc.assert(fc.property(fc.array(events, {maxLength: 40}), clauses, (list, asked) => {
      const store = new EventStore(list);
      const match = store.match(asked);
      for (const unit of UNITS) expect([...store.countByUnit(unit, match).values()].reduce((sum, {definite, possible}) => sum + definite + possible, 0)).toBe(match.size - match.undatedCount);
    }));
  });

  it('[T7] comes to the same in every order of the events', () => {
    fc.assert(fc.property(fc.array(events, {maxLength: 20}).map((list) => [...firstOf(list).values()]).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length}))), ([list, other]) => {
      expect(new Uint8Array(writeStore(new EventStore(other)))).toEqual(new Uint8Array(writeStore(new EventStore(list))));
    }));
  });

  it('[T7] orders events of one day by id where a letter beyond ASCII ends one of them, as seed 1170543853 had it', () => {
    const store = new EventStore(['\u007f', '~\u0000', 'éa', 'êA'].map((id) => createEvent({id})));
    expect(Array.from({length: 4}, (_, row) => store.eventAt(row)?.id)).toEqual(['~\u0000', '\u007f', 'éa', 'êA']);
  });

  it('[T7] orders events of one day by id, whatever ids are', () => {
    const ids = fc.tuple(fc.constantFrom('', 'event-', 'žinia-', '\uffff'), fc.uniqueArray(fc.oneof(fc.string({unit: 'binary', maxLength: 6}), fc.stringMatching(/^[0-9a-f]{0,12}$/), fc.constantFrom('~', '\u007f', '\u0080', 'a\u0000', 'a')), {maxLength: 30})).map(([prefix, list]) => list.map((text) => prefix + text));
    fc.assert(fc.property(ids, (list) => {
      const store = new EventStore(list.map((id) => createEvent({id})));
      expect(Array.from(list, (_, row) => store.eventAt(row)?.id)).toEqual([...list].sort((a, b) => (a < b ? -1 : 1)));
      expect(list.map((id) => store.eventAt(store.rowOf(id))?.id)).toEqual(list);
    }));
  });

  it('store.upsert(events) comes to the same as a new store, however the events are split up', () => {
    fc.assert(fc.property(fc.array(events, {maxLength: 20}), fc.nat(20), (list, at) => {
      const different = [...firstOf(list).values()];
      const split = new EventStore(different.slice(0, at)).upsert(different.slice(at));
      expect(new Uint8Array(writeStore(split))).toEqual(new Uint8Array(writeStore(new EventStore(different))));
    }));
  });

  it('pageOf(store, match) gives every match once, page by page, in every sort', () => {
    fc.assert(fc.property(fc.array(events, {maxLength: 30}), clauses, fc.constantFrom('time' as const, 'type' as const, 'country' as const, 'domain' as const), fc.boolean(), fc.integer({min: 1, max: 7}), (list, asked, sort, descending, limit) => {
      const store = new EventStore(list);
      const match = store.match(asked);
      const pages = Array.from({length: Math.ceil(match.size / limit)}, (_, index) => pageOf(store, match, {sort, descending, limit, offset: index * limit}));
      expect(pages.flat().sort((a, b) => a - b)).toEqual([...match.rows, ...match.undatedRows]);
    }));
  });
});
