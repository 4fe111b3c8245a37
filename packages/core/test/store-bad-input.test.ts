import {describe, expect, it} from 'vitest';
import {countryLinks, createEvidence, createPartialDate, EventStore, groupIntoLanes, pageOf, Selection, storeFromNdjson, topCounts, UNDATED, type Clause, type CooperationEvent, type Participant} from '@cordiale/core';
import {readStore, writeStore} from '@cordiale/core/binary';
import {readmit, toNdjson} from '@cordiale/core/formats';
import {createArticle, createEvent, createEventSet} from './support/create-event.js';

const date = (edtf: string) => createPartialDate(edtf, {basis: 'explicit'});
const actor = (country: string): Participant => ({country, role: 'actor', via: 'name'});
const ofTime = (earliest: number, latest: number): Clause => ({source: 'timeline', field: 'time', value: {earliest, latest}});

describe('a store of bad input', () => {
  it('counts unknown types and domains under their own name', () => {
    const store = new EventStore([createEvent({type: 'host:summit', domains: ['astrology', '__proto__', 'astrology']})]);
    const match = store.match([]);
    expect([...store.countBy('type', match)]).toEqual([['host:summit', {definite: 1, possible: 0}]]);
    expect([...store.countBy('domain', match)]).toEqual([['__proto__', {definite: 1, possible: 0}], ['astrology', {definite: 1, possible: 0}]]);
  });

  it('takes __proto__ as id, country, type, article and initiative', () => {
    const event = createEvent({id: '__proto__', type: '__proto__', participants: [actor('__proto__'), actor('LT')], initiatives: [{name: '__proto__'}], reports: [{article: '__proto__', evidence: []}]});
    const store = readStore(writeStore(new EventStore([event], {articles: [createArticle({id: '__proto__'})]})));
    expect(store.get('__proto__')).toEqual(event);
    expect(store.articles.get('__proto__')?.publisher).toBe('The Courier');
    for (const field of ['country', 'type', 'article', 'initiative'] as const) expect(store.countBy(field, store.match([])).get('__proto__'), field).toEqual({definite: 1, possible: 0});
    expect(store.match([{source: 'map', field: 'country', value: ['__proto__']}]).size).toBe(1);
    expect(countryLinks(store, store.match([])).map(({from, to}) => `${from} ${to}`)).toEqual(['LT __proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes 500 participants, and links each two of them once', () => {
    const countries = Array.from({length: 500}, (_, index) => `C${index}`);
    const store = new EventStore([createEvent({participants: countries.map(actor)}), createEvent({id: 'b'})]);
    expect(store.countBy('country', store.match([])).size).toBe(502);
    expect(countryLinks(store, store.match([{source: 'map', field: 'country', value: ['C499']}]))).toHaveLength((500 * 499) / 2);
  });

  it.each(['2018-02-30', '0000-01-01', '10000-01-01', 'NaN', '', '2018-5-4'])('leaves a side of a date open that says %j', (day) => {
    const store = new EventStore([createEvent({date: {...date('2018'), earliest: day}}), createEvent({id: 'b', date: {...date('2018'), earliest: day, latest: day}})]);
    expect([store.size, store.datedCount]).toEqual([2, 1]);
    expect(store.match([ofTime(0, 1)]).count).toEqual({definite: 0, possible: 1});
  });

  it.each([['no numbers', NaN, NaN], ['one number', 0, NaN], ['no day in them', 20_000, 0], ['nothing but the end of time', Infinity, Infinity], ['nothing but its beginning', -Infinity, -Infinity], ['half a day', 0.25, 0.75]])('matches no dated event for limits with %s, and every undated one', (_, earliest, latest) => {
    const store = new EventStore([createEvent({date: date('1900/2100')}), createEvent({id: 'b', date: date('2000/..')}), createEvent({id: 'c', date: date('../2000')}), createEvent({id: 'd', date: UNDATED})]);
    store.match([ofTime(-Infinity, Infinity)]);
    const match = store.match([ofTime(earliest, latest)]);
    expect([match.rows.length, match.undatedCount]).toEqual([0, 1]);
    expect(store.match([ofTime(-Infinity, Infinity)]).rows).toHaveLength(3);
  });

  it.each([2, 40])('gives the values of an event in ascending order, and sorts pages by the first, among %d countries', (count) => {
    const others = Array.from({length: count - 2}, (_, index) => actor(`Z${String(index).padStart(2, '0')}`));
    const store = new EventStore([createEvent({id: 'a', participants: [actor('UA'), actor('LT')]}), createEvent({id: 'b', participants: [actor('UA')]}), createEvent({id: 'c', participants: [...others, actor('LT')]})]);
    expect(store.valuesAt('country', store.rowOf('a'))).toEqual(['LT', 'UA']);
    expect(pageOf(store, store.match([]), {sort: 'country'}).map((row) => store.eventAt(row)?.id)).toEqual(['a', 'c', 'b']);
    expect(pageOf(store, store.match([]), {sort: 'country', descending: true}).map((row) => store.eventAt(row)?.id)).toEqual(['b', 'a', 'c']);
  });

  it('takes 1,000 different domains in one event', () => {
    const domains = Array.from({length: 1000}, (_, index) => `d${String(index).padStart(3, '0')}`);
    const store = readStore(writeStore(new EventStore([createEvent({domains}), createEvent({id: 'b', domains: ['d999']})])));
    expect([...store.countBy('domain', store.match([])).keys()]).toEqual(domains);
    expect(store.countBy('domain', store.match([])).get('d999')).toEqual({definite: 2, possible: 0});
  });
});

describe('store.upsert(events) and store.remove(ids)', () => {
  const store = new EventStore([createEvent({id: 'a', date: date('2018-05-04')}), createEvent({id: 'b', date: date('2018-05-06')})]);

  it('leave the store they are called on as it is', () => {
    const changed = store.upsert([createEvent({id: 'c'})]).remove(['a', 'nobody']);
    expect([store.size, store.rowOf('a'), store.rowOf('c')]).toEqual([2, 0, -1]);
    expect([changed.size, changed.rowOf('a'), changed.get('c')?.id]).toEqual([2, -1, 'c']);
  });

  it('give together what an update gives step by step', () => {
    const steps = store.updateInSteps({events: [createEvent({id: 'c'})], articles: [createArticle()], removedIds: ['a', 'nobody']});
    let result = steps.next();
    while (!result.done) result = steps.next();
    expect(new Uint8Array(writeStore(result.value))).toEqual(new Uint8Array(writeStore(store.upsert([createEvent({id: 'c'})], {articles: [createArticle()]}).remove(['a', 'nobody']))));
  });

  it('keep what is chosen', () => {
    const selection = new Selection();
    selection.choose(['b']);
    const changed = store.upsert([createEvent({id: 'b', summary: 'new', date: date('2010')})]);
    expect(selection.chosen.map((id) => changed.get(id)?.summary)).toEqual(['new']);
  });

  it('know the end of an open interval from an article that comes later', () => {
    const open = new EventStore([createEvent({id: 'a', date: date('2014/..'), reports: [{article: 'late', evidence: []}]})]);
    const asked = [{source: 'timeline', field: 'time', value: {earliest: 17_532, latest: 17_600}} satisfies Clause]; // in 2018
    expect(open.match(asked).count).toEqual({definite: 0, possible: 1});
    const changed = open.upsert([], {articles: [createArticle({id: 'late', published: date('2019-01-01')})]});
    expect(changed.match(asked).count).toEqual({definite: 1, possible: 0});
    expect([...changed.countBy('publisher', changed.match([])).keys()]).toEqual(['The Courier']);
  });
});

describe('readStore(buffer)', () => {
  const events: CooperationEvent[] = [createEvent({summary: 'half a pair \ud83d, 🕊'}), createEvent({id: 'b', aims: 'training', main: true, quantities: [{value: 0.1, unit: 'EUR'}]})];
  const binary = () => writeStore(new EventStore(events, {articles: [createArticle()]}));
  const changed = (change: (bytes: Uint8Array) => void) => {
    const buffer = binary();
    change(new Uint8Array(buffer));
    return buffer;
  };

  it('gives events back that are equal to those written, and the same object when asked again', () => {
    const store = readStore(binary());
    expect([store.get('event-1'), store.get('b')]).toEqual(events);
    expect(store.eventAt(0)).toBe(store.eventAt(0));
  });

  it('keeps keys that it does not know', () => {
    const strange = {...createEvent(), date: {...date('2018'), calendar: 'julian'}, colour: 'red'} as CooperationEvent;
    expect(readStore(writeStore(new EventStore([strange]))).eventAt(0)).toEqual(strange);
  });

  it.each([
    ['nothing', () => new ArrayBuffer(0), /^Saw 0 bytes, wanted .* Load the whole file\.$/],
    ['a file cut off', () => binary().slice(0, -8), /^Saw \d+ bytes, wanted \d+, .* load it again\.$/],
    ['a file added to', () => { const longer = new Uint8Array(binary().byteLength + 8); longer.set(new Uint8Array(binary())); return longer.buffer; }, /^Saw \d+ bytes, wanted \d+/],
    ['JSON', () => new TextEncoder().encode(JSON.stringify(events)).buffer, /^Saw a file that begins with .*, wanted .* Check the address/],
    ['a version from the future', () => changed((bytes) => { bytes[8] = 9; }), /^Saw version 9 .*, wanted version 3\. .* update it\.$/],
    ['another byte order', () => changed((bytes) => bytes.subarray(28, 32).reverse()), /^Saw numbers in another byte order/],
    ['one bit changed', () => changed((bytes) => { bytes[bytes.length - 20]! ^= 4; }), /^Saw checksum \d+, wanted \d+, .* load it again\.$/],
  ])('says what it saw and wanted of %s', (_, create, message) => {
    expect(() => readStore(create() as ArrayBuffer)).toThrow(message);
  });

  it('refuses a file cut off anywhere', () => {
    const whole = binary();
    for (let length = 0; length < whole.byteLength; length++) expect(() => readStore(whole.slice(0, length))).toThrow(RangeError);
  });
});

describe('storeFromNdjson(chunks)', () => {
  async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines = [JSON.stringify(createEvent({id: 'ž', summary: '🕊'})), '', '{"id": "cut', '[1]', JSON.stringify({...createEvent(), type: 7}), JSON.stringify(createEvent({id: 'ž', summary: 'again'})), JSON.stringify(createEvent({id: 'last'}))];

  it.each([1, 2, 7, 100_000])('builds a store from chunks of %d bytes and says which lines it could not use', async (size) => {
    const {store, quarantine} = await storeFromNdjson(chunksOf(`\ufeff${lines.join('\r\n')}`, size), {origin: 'a.ndjson'});
    expect([store.get('ž')?.summary, store.get('last')?.id, store.size]).toEqual(['🕊', 'last', 2]);
    expect(quarantine.map(({origin, field}) => `${origin} ${field}`)).toEqual(['a.ndjson:3 ', 'a.ndjson:4 id', 'a.ndjson:5 type', 'a.ndjson:6 id']);
  });

  it('keeps what it could not use, so that somebody can correct and re-admit it', async () => {
    const broken = {...createEvent({id: 'b'}), type: 7};
    const twice = createEvent({id: 'a', summary: 'again'});
    const {quarantine} = await storeFromNdjson(chunksOf([createEvent({id: 'a'}), broken, twice].map((event) => JSON.stringify(event)).join('\n') + '\n{"id": "cut', 100));
    expect(quarantine.map(({list, record}) => [list, record])).toEqual([['events', JSON.stringify(broken)], ['events', JSON.stringify(twice)], ['events', '{"id": "cut']]);
    const {set} = readmit({...createEventSet([]), quarantine}, 0, {...broken, type: 'visit'});
    expect(set.events.map(({id, type}) => `${id} ${type}`)).toEqual(['b visit']);
  });

  it('reads what toNdjson writes, and passes over the line that says what was selected', async () => {
    const set = createEventSet([createEvent({id: 'a'}), createEvent({id: 'b'})]);
    const {store, quarantine} = await storeFromNdjson(chunksOf(toNdjson(set, {note: {selection: 'all', total: 412}}), 64));
    expect([[store.get('a'), store.get('b')], quarantine]).toEqual([set.events, []]);
  });

  it('says of evidence that does not stand where it says in its article', async () => {
    const article = createArticle();
    const evidence = [{...createEvidence(article, 'type', 'A70', {start: 0, end: 9}), exact: 'Lithuanja'}];
    const event = createEvent({reports: [{article: article.id, evidence}]});
    const {quarantine} = await storeFromNdjson(chunksOf(JSON.stringify(event), 64), {articles: [article]});
    expect(quarantine.map(({field}) => field)).toEqual(['reports[0].evidence[0].exact']);
  });

  it('builds an empty store from nothing', async () => {
    expect((await storeFromNdjson(chunksOf('', 1))).store.size).toBe(0);
  });
});

describe('topCounts(counts)', () => {
  it('orders by events, then definite ones, then name, and says how many values are left out', () => {
    const counts = new Map([['d', {definite: 1, possible: 1}], ['b', {definite: 2, possible: 0}], ['a', {definite: 2, possible: 0}], ['c', {definite: 0, possible: 5}]]);
    expect(topCounts(counts, {limit: 3}).top.map(({value}) => value)).toEqual(['c', 'a', 'b']);
    expect(topCounts(counts, {limit: 3}).otherCount).toBe(1);
    expect(topCounts(new Map([...counts].reverse()), {limit: 9}).top.map(({value}) => value)).toEqual(['c', 'a', 'b', 'd']);
  });
});

describe('groupIntoLanes(store, laneField, {before})', () => {
  const keys = (store: EventStore, before?: readonly string[]) => groupIntoLanes(store, {field: 'country'}, before ? {before} : {}).map(({key}) => key);

  it('keeps the lanes there were in their order when events are added, and puts new ones behind them', () => {
    const store = new EventStore([createEvent({id: 'a', participants: [actor('LT')]}), createEvent({id: 'b', participants: [actor('LT')]}), createEvent({id: 'c', participants: [actor('UA')]})]);
    const before = keys(store);
    const more = store.upsert(['d', 'e', 'f'].map((id) => createEvent({id, participants: [actor('UA'), actor('PL')]})));
    expect([before, keys(more), keys(more, before)]).toEqual([['LT', 'UA'], ['UA', 'PL', 'LT'], ['LT', 'UA', 'PL']]);
  });
});
