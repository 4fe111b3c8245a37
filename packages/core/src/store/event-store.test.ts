import {describe, expect, it} from 'vitest';
import {createPartialDate, DEFINITE, EventStore, formatIsoDay, OPEN_FUTURE, OPEN_PAST, OUT, parseIsoDay, POSSIBLE, toEpochDay, UNDATED, type Article, type Clause, type CooperationEvent} from '@cordiale/core';
import {EventSearch} from '@cordiale/core/search';
import {createRandom, oneOf, wholeNumber} from '../../test/support/random.js';

function createEvent(id: string, edtf: string, changes: Partial<CooperationEvent> = {}): CooperationEvent {
  return {
    id, type: 'meeting', plover: 'CONSULT', realis: 'actual',
    participants: [{country: 'EE', role: 'actor', via: 'name'}, {country: 'JP', role: 'actor', via: 'name'}],
    domains: ['cyber'], initiatives: [], quantities: [],
    date: edtf === '' ? UNDATED : createPartialDate(edtf, {basis: 'explicit'}),
    summary: '', reports: [{article: 'a', evidence: []}],
    ...changes,
  };
}

function createArticle(id: string, published: string): Article {
  return {id, text: '', title: null, url: null, publisher: null, byline: null, published: createPartialDate(published, {basis: 'explicit'}), blocks: [], evidence: []};
}

/** A clause of the timeline from one ISO day to another. */
function createTimeClause(earliest: string, latest: string, source = 'timeline'): Clause {
  return {source, field: 'time', value: {earliest: parseIsoDay(earliest)!, latest: parseIsoDay(latest)!}};
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const participants = (...countries: string[]): CooperationEvent['participants'] => countries.map((country) => ({country, role: 'actor', via: 'name'}));

/** The events in order of their rows. */
const eventsOf = (store: EventStore): CooperationEvent[] => Array.from({length: store.size}, (_, row) => store.eventAt(row)!);
const idsOf = (store: EventStore): string[] => eventsOf(store).map(({id}) => id);

/** Ids of the dated matches with their certainty, then those of the undated ones. */
function matchOf(store: EventStore, ...clauses: Clause[]): string {
  const match = store.match(clauses);
  const dated = [...match.rows].map((row) => store.eventAt(row)!.id + (match.certainty[row] === POSSIBLE ? '?' : ''));
  return `${dated.join(' ')} | ${[...match.undatedRows].map((row) => store.eventAt(row)!.id).join(' ')}`;
}

describe('new EventStore(events)', () => {
  it('[T7] orders rows by earliest day, latest day and id, the undated ones last', () => {
    const events = [createEvent('z', ''), createEvent('d', '2019-05-04'), createEvent('b', '2019-05'), createEvent('c', '2019-05-01'), createEvent('a', '2019-05'), createEvent('e', '../2020'), createEvent('y', 'XXXX-05-04')];
    const ids = ['e', 'c', 'a', 'b', 'd', 'y', 'z'];
    expect(idsOf(new EventStore(events))).toEqual(ids);
    expect(idsOf(new EventStore([...events].reverse()))).toEqual(ids);
    expect(new EventStore(events).datedCount).toBe(5);
  });

  it.each([30, 300])('orders 20,000 events over %i years so too, whatever their ids are made of, and drops those that come again', (years) => {
    const random = createRandom(7);
    const letters = [...'019afzAZ-_', 'ž', 'м', '🜁'];
    const events = Array.from({length: 20_000}, () => {
      const id = Array.from({length: wholeNumber(random, 0, 6)}, () => oneOf(random, letters)).join('');
      const day = toEpochDay(1900, 1, 1) + wholeNumber(random, 0, years * 365);
      const first = formatIsoDay(day);
      return createEvent(id, oneOf(random, [first, first, `${first}/${formatIsoDay(day + wholeNumber(random, 0, 2))}`, `${first}/..`, `../${first}`, '']));
    });
    const firsts = [...new Map([...events].reverse().map((event) => [event.id, event])).values()];
    const [past, future] = [-Infinity, Infinity];
    const keyOf = ({date}: CooperationEvent) => (date.earliest === null && date.latest === null ? [future, future] : [parseIsoDay(date.earliest) ?? past, parseIsoDay(date.latest) ?? future]) as [number, number];
    const expected = firsts.map((event) => ({id: event.id, key: keyOf(event)})).sort((a, b) => compare(a.key[0], b.key[0]) || compare(a.key[1], b.key[1]) || compare(a.id, b.id));
    const store = new EventStore(events);
    expect(idsOf(store)).toEqual(expected.map(({id}) => id));
    expect([...store.earliestDays.subarray(0, store.datedCount)]).toEqual(expected.slice(0, store.datedCount).map(({key: [earliest]}) => (earliest === past ? OPEN_PAST : earliest)));
    expect([...store.latestDays.subarray(0, store.datedCount)]).toEqual(expected.slice(0, store.datedCount).map(({key: [, latest]}) => (latest === future ? OPEN_FUTURE : latest)));
  });

  it('does not mind what becomes of the list it was given', () => {
    const events = [createEvent('b', '2019'), createEvent('a', '2018')];
    const store = new EventStore(events);
    events.reverse();
    events.length = 1;
    expect(idsOf(store)).toEqual(['a', 'b']);
  });

  it('does not change the list it is given', () => {
    const events = Object.freeze([createEvent('b', '2019'), createEvent('a', '2018')]);
    expect(idsOf(new EventStore(events))).toEqual(['a', 'b']);
    expect(events.map(({id}) => id)).toEqual(['b', 'a']);
  });

  it('keeps the first of several events with one id', () => {
    const store = new EventStore([createEvent('a', '2019', {summary: 'first'}), createEvent('b', '2018'), createEvent('a', '2017', {summary: 'second'})]);
    expect(store.size).toBe(2);
    expect(store.get('a')?.summary).toBe('first');
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('finds an event whose id is %j, and only that', (id) => {
    const store = new EventStore([createEvent(id, '2019')]);
    expect(store.get(id)?.id).toBe(id);
    expect(store.rowOf(id)).toBe(0);
    expect(store.rowOf('valueOf')).toBe(-1);
    expect(store.get('valueOf')).toBeUndefined();
  });

  it('gives the first and last known day, passing over open sides', () => {
    const store = new EventStore([createEvent('a', '2019/..'), createEvent('b', '../2014-05'), createEvent('c', '')]);
    expect(store.extent && [formatIsoDay(store.extent.earliest), formatIsoDay(store.extent.latest)]).toEqual(['2014-05-31', '2019-01-01']);
  });

  it.each([-1, 1, 0.5, NaN])('has no event in row %d of one', (row) => {
    expect(new EventStore([createEvent('a', '2019')]).eventAt(row)).toBeUndefined();
  });

  it.each([[[]], [[createEvent('a', '')]]])('has no extent when no event is dated', (events) => {
    const store = new EventStore(events);
    expect(store.extent).toBeNull();
    expect(store.match([]).count).toEqual({definite: 0, possible: 0});
  });
});

describe('store.match(clauses)', () => {
  it('counts every dated event as definite without clauses', () => {
    const store = new EventStore([createEvent('a', '2019'), createEvent('b', '2019-05-04'), createEvent('c', '')]);
    expect(matchOf(store)).toBe('a b | c');
    expect(store.match([]).count).toEqual({definite: 2, possible: 0});
  });

  it('[T1] [T2] [T4] tells events that must lie in a range from those that may, and leaves undated ones in', () => {
    const store = new EventStore([createEvent('day', '2019-05-04'), createEvent('month', '2019-05'), createEvent('year', '2019'), createEvent('before', '2019-04-30'), createEvent('after', '2019-06-01'), createEvent('none', '')]);
    expect(matchOf(store, createTimeClause('2019-05-01', '2019-05-31'))).toBe('year? month day | none');
    expect(store.match([createTimeClause('2019-05-01', '2019-05-31')]).count).toEqual({definite: 2, possible: 1});
  });

  it('takes both ends of a range as inclusive', () => {
    const store = new EventStore([createEvent('a', '2019-05-04')]);
    expect(matchOf(store, createTimeClause('2019-05-04', '2019-05-04'))).toBe('a | ');
    expect(matchOf(store, createTimeClause('2019-05-05', '2019-05-06'))).toBe(' | ');
    expect(matchOf(store, createTimeClause('2019-05-02', '2019-05-03'))).toBe(' | ');
  });

  it('[T1] is sure of a range inside what lasted from one year to another, and not at its edges', () => {
    const store = new EventStore([createEvent('a', '2014/2019')]);
    expect(matchOf(store, createTimeClause('2016-01-01', '2016-01-02'))).toBe('a | ');
    expect(matchOf(store, createTimeClause('2014-01-01', '2014-12-30'))).toBe('a? | ');
    expect(matchOf(store, createTimeClause('2019-01-02', '2019-12-31'))).toBe('a? | ');
  });

  it('[T3] is sure of an open end up to the latest report', () => {
    const event = createEvent('a', '2014/..', {reports: [{article: 'old', evidence: []}, {article: 'new', evidence: []}, {article: 'lost', evidence: []}]});
    const store = new EventStore([event], {articles: [createArticle('old', '2016-01-01'), createArticle('new', '2018-03-01')]});
    expect(matchOf(store, createTimeClause('2018-03-01', '2018-03-31'))).toBe('a | ');
    expect(matchOf(store, createTimeClause('2018-03-02', '2018-03-31'))).toBe('a? | ');
  });

  it('[T3] does not take the time up to the limit of a plan as its length', () => {
    const store = new EventStore([createEvent('plan', '2024-07-02/2026-12-31', {realis: 'future'}), createEvent('fact', '2024-07-02/2026-12-31')]);
    expect(matchOf(store, createTimeClause('2025-01-01', '2025-12-31'))).toBe('fact plan? | ');
  });

  it('[T6] joins clauses on one field by OR and fields by AND', () => {
    const store = new EventStore([
      createEvent('a', '2018-01-01', {participants: participants('EE', 'JP'), type: 'visit'}),
      createEvent('b', '2019-01-01', {participants: participants('KE', 'CL'), type: 'visit'}),
      createEvent('c', '2020-01-01', {participants: participants('KE', 'JP'), type: 'training'}),
      createEvent('d', '2021-01-01', {participants: participants('PE'), type: 'visit'}),
    ]);
    expect(matchOf(store, {source: 'map', field: 'country', value: ['EE']}, {source: 'list', field: 'country', value: ['KE']})).toBe('a b c | ');
    expect(matchOf(store, {source: 'map', field: 'country', value: ['EE', 'KE']}, {source: 'filters', field: 'type', value: ['visit']})).toBe('a b | ');
    expect(matchOf(store, createTimeClause('2018-01-01', '2018-12-31'), createTimeClause('2020-01-01', '2020-12-31', 'player'))).toBe('a c | ');
    expect(matchOf(store, {source: 'map', field: 'country', value: ['__proto__']})).toBe(' | ');
  });

  it('[T6] narrows the countries somebody chose by the area a map shows, and the other way round', () => {
    const store = new EventStore([
      createEvent('a', '2018-01-01', {participants: participants('EE', 'JP')}),
      createEvent('b', '2019-01-01', {participants: participants('EE', 'CL')}),
      createEvent('c', '2020-01-01', {participants: participants('KE', 'JP')}),
    ]);
    const inView: Clause = {source: 'map', field: 'area', value: ['JP', 'PE']};
    expect(matchOf(store, inView)).toBe('a c | ');
    expect(matchOf(store, inView, {source: 'map', field: 'country', value: ['EE']})).toBe('a | ');
  });

  it('[T4] filters undated events by everything but time', () => {
    const store = new EventStore([createEvent('a', '', {realis: 'future'}), createEvent('b', '', {realis: 'actual'})]);
    expect(matchOf(store, createTimeClause('1990-01-01', '1990-01-01'), {source: 'filters', field: 'realis', value: ['future']})).toBe(' | a');
  });

  it('filters by domain and article', () => {
    const store = new EventStore([createEvent('a', '2019', {domains: ['cyber', 'land']}), createEvent('b', '2019', {domains: [], reports: []})]);
    expect(matchOf(store, {source: 'filters', field: 'domain', value: ['land']})).toBe('a | ');
    expect(matchOf(store, {source: 'filters', field: 'article', value: ['a']})).toBe('a | ');
  });

  it('filters by initiative, publisher and how sure the date is', () => {
    const articles = [{...createArticle('p', '2019'), publisher: 'The Courier'}];
    const store = new EventStore([createEvent('a', '2019-05-04', {initiatives: [{name: 'Demining Coalition'}]}), createEvent('b', '2019', {reports: [{article: 'p', evidence: []}]}), createEvent('c', '')], {articles});
    expect(matchOf(store, {source: 'filters', field: 'initiative', value: ['Demining Coalition']})).toBe('a | ');
    expect(matchOf(store, {source: 'filters', field: 'publisher', value: ['The Courier']})).toBe('b | ');
    expect(matchOf(store, {source: 'filters', field: 'dating', value: ['day', 'undated']})).toBe('a | c');
    expect(Object.fromEntries(store.countBy('dating', store.match([])))).toEqual({day: {definite: 1, possible: 0}, period: {definite: 1, possible: 0}, undated: {definite: 1, possible: 0}});
  });

  it('filters by words once it has a search, and lets everything pass until then', () => {
    const store = new EventStore([createEvent('a', '2019', {summary: 'Boats patrol.'}), createEvent('b', '2020', {summary: 'Boats and drones.'}), createEvent('c', '', {summary: 'Drones.'})]);
    const words = (...value: string[]): Clause => ({source: 'filters', field: 'text', value});
    expect(matchOf(store, words('drones'))).toBe('a b | c');
    const search = new EventSearch();
    search.upsert(eventsOf(store));
    store.search = search;
    expect(matchOf(store, words('drones'))).toBe('b | c');
    expect(matchOf(store, words('boats drones'))).toBe('b | ');
    expect(matchOf(store, words('drones', 'patrol'))).toBe('a b | c');
    expect(matchOf(store, words('drones'), createTimeClause('2019-01-01', '2019-12-31'))).toBe(' | c');
    expect(matchOf(store, words('submarine'))).toBe(' | ');
    expect(matchOf(store, words('…'))).toBe('a b | c');
  });

  it('leaves out ids of a search that no event has', () => {
    const store = new EventStore([createEvent('a', '2019')]);
    store.search = {find: () => ['gone', 'a']};
    expect(matchOf(store, {source: 'filters', field: 'text', value: ['x']})).toBe('a | ');
  });

  it('gives the same answer to the same question, also after many others', () => {
    const store = new EventStore([createEvent('a', '2019'), createEvent('b', '2020')]);
    const ask = () => matchOf(store, createTimeClause('2019-01-01', '2019-12-31'));
    const first = ask();
    for (let year = 1900; year < 1950; year++) store.match([createTimeClause(`${year}-01-01`, `${year}-12-31`)]);
    expect(ask()).toBe(first);
    expect(first).toBe('a | ');
  });
});

describe('store.countBy(field, match)', () => {
  it('counts each event once for each of its values, undated ones as definite', () => {
    const store = new EventStore([
      createEvent('a', '2019', {participants: [...participants('EE', 'JP'), {country: 'EE', role: 'recipient', via: 'name'}]}),
      createEvent('b', '2019-05-04', {participants: participants('EE')}),
      createEvent('c', '', {participants: participants('JP')}),
    ]);
    const counts = store.countBy('country', store.match([createTimeClause('2019-05-01', '2019-05-31')]));
    expect(Object.fromEntries(counts)).toEqual({EE: {definite: 1, possible: 1}, JP: {definite: 1, possible: 1}});
  });
});

const COUNTRIES = ['EE', 'JP', 'KE', 'CL', 'PE'];
const DATES = ['2018-05-04', '2018-05', '2018', '2017/2019', '2018-03/..', '../2018-06', '201X', '[2018-05-06,2018-06-05]', '2018-22', '2018-05-04~', '', 'XXXX-05-04'];

function createRandomEvents(random: () => number, count: number): CooperationEvent[] {
  return Array.from({length: count}, (_, index) => createEvent(`event-${index}`, oneOf(random, DATES), {
    type: oneOf(random, ['visit', 'meeting', 'training']),
    realis: oneOf(random, ['actual', 'future', 'ongoing']),
    participants: participants(...new Set([oneOf(random, COUNTRIES), oneOf(random, COUNTRIES)])),
    domains: oneOf(random, [[], ['cyber'], ['cyber', 'land']]),
  }));
}

function createRandomClauses(random: () => number): Clause[] {
  return Array.from({length: wholeNumber(random, 0, 4)}, (_, index): Clause => {
    const source = `view-${index}`;
    const earliest = toEpochDay(2017, 1, 1) + wholeNumber(random, 0, 900);
    switch (wholeNumber(random, 0, 3)) {
      case 0: return {source, field: 'time', value: {earliest, latest: earliest + wholeNumber(random, 0, 200)}};
      case 1: return {source, field: 'country', value: [oneOf(random, COUNTRIES), oneOf(random, COUNTRIES)]};
      case 2: return {source, field: 'type', value: [oneOf(random, ['visit', 'training'])]};
      default: return {source, field: 'domain', value: [oneOf(random, ['cyber', 'land'])]};
    }
  });
}

/** Certainty of one event, worked out day by day from its date alone. */
function certaintyOf(event: CooperationEvent, clauses: readonly Clause[], knownUntil: number): number {
  const values = {country: event.participants.map(({country}) => country), type: [event.type], domain: event.domains, realis: [event.realis], article: [], initiative: [], publisher: [], dating: [], area: [], text: []} as Readonly<Record<string, readonly string[]>>;
  const fields = new Set(clauses.map(({field}) => field));
  let certainty: number = DEFINITE;
  for (const field of fields) {
    const answers = clauses.map((clause): number => {
      if (clause.field !== field) return OUT;
      if (clause.field !== 'time') return clause.value.some((value) => values[clause.field]!.includes(value)) ? DEFINITE : OUT;
      return timeCertaintyOf(event, clause.value, knownUntil);
    });
    certainty = Math.min(certainty, Math.max(...answers));
  }
  return certainty;
}

function timeCertaintyOf({date, realis}: CooperationEvent, range: {earliest: number; latest: number}, knownUntil: number): number {
  if (date.earliest === null && date.latest === null) return DEFINITE; // the undated stay in
  const days = (edtf: string) => [parseIsoDay(createPartialDate(edtf, {basis: 'explicit'}).earliest) ?? -Infinity, parseIsoDay(createPartialDate(edtf, {basis: 'explicit'}).latest) ?? Infinity] as const;
  const [from, to] = days(date.edtf);
  if (to < range.earliest || from > range.latest) return OUT;
  if (from >= range.earliest && to <= range.latest) return DEFINITE;
  const [first = '', last = ''] = date.edtf.split('/');
  if (!date.edtf.includes('/') || first === '..' || realis === 'future') return POSSIBLE;
  const begun = days(first)[1];
  const ended = last === '..' ? knownUntil : days(last)[0];
  return begun <= ended && begun <= range.latest && ended >= range.earliest ? DEFINITE : POSSIBLE;
}

describe('store.match against a naive recount', () => {
  const knownUntil = toEpochDay(2019, 2, 1);

  it.each([1, 20, 300, 4_000, 50_000])('agrees for 200 lists of random clauses, seed %i', (seed) => {
    const random = createRandom(seed);
    const store = new EventStore(createRandomEvents(random, 120), {articles: [createArticle('a', formatIsoDay(knownUntil))]});
    for (let round = 0; round < 200; round++) {
      const clauses = createRandomClauses(random);
      const match = store.match(clauses);
      const wanted = eventsOf(store).map((event) => certaintyOf(event, clauses, knownUntil));
      const message = JSON.stringify(clauses);
      expect([...match.certainty], message).toEqual(wanted);
      const rows = wanted.flatMap((certainty, row) => (certainty === OUT ? [] : [row]));
      expect([...match.rows], message).toEqual(rows.filter((row) => row < store.datedCount));
      expect([...match.undatedRows], message).toEqual(rows.filter((row) => row >= store.datedCount));
      expect(match.count.definite + match.count.possible, message).toBe(match.rows.length);
      expect(match.count.possible, message).toBe(rows.filter((row) => row < store.datedCount && wanted[row] === POSSIBLE).length);
    }
  });
});
