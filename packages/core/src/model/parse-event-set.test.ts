import {describe, expect, it} from 'vitest';
import {createPartialDate, EVENT_SET_VERSION, parseEventSet, UNDATED, type Article, type CooperationEvent, type EventSet} from '@cordiale/core';

const TEXT = 'Estonia and Japan signed a cyber agreement on 4 May 2019.';

function createArticle(changes: Partial<Article> = {}): Article {
  return {
    id: 'article-1', text: TEXT, title: null, url: 'https://example.org/1', publisher: null, byline: null,
    published: createPartialDate('2019-05-06', {basis: 'explicit'}),
    blocks: [{kind: 'body', start: 0, end: TEXT.length}],
    evidence: [],
    ...changes,
  };
}

function createEvent(changes: Partial<CooperationEvent> = {}): CooperationEvent {
  return {
    id: 'event-1', type: 'agreement-signed', plover: 'SUPPORT', realis: 'actual',
    participants: [{country: 'EE', role: 'actor', via: 'name'}, {country: 'JP', role: 'actor', via: 'name'}],
    domains: ['cyber'], initiatives: [], quantities: [],
    date: createPartialDate('2019-05-04', {basis: 'explicit'}),
    summary: TEXT,
    reports: [{article: 'article-1', evidence: [{field: 'date', rule: 'D4', article: 'article-1', start: 46, end: 56, exact: '4 May 2019', prefix: 'agreement on ', suffix: '.'}]}],
    ...changes,
  };
}

function createSet(changes: Partial<EventSet> = {}): EventSet {
  return {cordiale: EVENT_SET_VERSION, articles: [createArticle()], events: [createEvent()], tombstones: [{id: 'event-0', mergedInto: 'event-1'}], quarantine: [], ...changes};
}

/** An event with a value that the types would not let pass. */
function createWrongEvent(changes: Record<string, unknown>): unknown {
  return {...createEvent(), ...changes};
}

/** The quarantine after reading a set with one wrong event before a good one. */
function quarantineOf(changes: Record<string, unknown>): {field: string; seen: string; wanted: string} {
  const set = parseEventSet({...createSet(), events: [createWrongEvent(changes), createEvent({id: 'event-2'})]}, {origin: 'events.json'});
  expect(set.events.map(({id}) => id)).toEqual(['event-2']);
  expect(set.quarantine).toHaveLength(1);
  const {origin, field, seen, wanted} = set.quarantine[0]!;
  expect(origin).toBe('events.json');
  return {field, seen, wanted};
}

describe('parseEventSet(input)', () => {
  it('gives a good set back as it is', () => {
    expect(parseEventSet(JSON.parse(JSON.stringify(createSet())))).toEqual(createSet());
  });

  it('is idempotent', () => {
    const once = parseEventSet({...createSet(), events: [createEvent(), {id: 'wrong'}]});
    expect(parseEventSet(once)).toEqual(once);
  });

  it('takes a bare list as a list of events', () => {
    const set = parseEventSet([createEvent()]);
    expect(set.events).toEqual([createEvent()]);
    expect(set.quarantine).toEqual([]);
  });

  it('does not change its input and leaves unknown keys out', () => {
    const input = Object.freeze({...createSet(), events: Object.freeze([Object.freeze({...createEvent(), colour: 'red'})])});
    expect(parseEventSet(input).events[0]).not.toHaveProperty('colour');
  });

  it('keeps types and domains that nobody has defined', () => {
    const event = createEvent({type: 'space-walk', domains: ['polar']});
    expect(parseEventSet([event]).events).toEqual([event]);
  });

  it.each([
    ['null', null, 'null'], ['a number', 7, '7'], ['a text', 'events', '"events"'], ['nothing', undefined, 'nothing'], ['a function', () => 1, '() => 1'],
  ])('refuses %s as a whole', (_, input, seen) => {
    expect(parseEventSet(input, {origin: 'events.json'}).quarantine).toEqual([{origin: 'events.json', field: '', seen, wanted: 'an object with articles and events', hint: expect.any(String) as string, code: 'wrong-form'}]);
  });

  it.each([[2, '2'], ['1', '"1"'], [undefined, 'nothing'], [NaN, 'NaN']])('refuses version %j', (cordiale, seen) => {
    const set = parseEventSet({...createSet(), cordiale});
    expect(set.events).toEqual([]);
    expect(set.quarantine).toMatchObject([{field: 'cordiale', seen, wanted: 'version 1'}]);
  });

  it('refuses a set whose keys come from its prototype', () => {
    expect(parseEventSet(JSON.parse('{"__proto__": {"cordiale": 1, "events": []}}')).quarantine).toMatchObject([{field: 'cordiale', seen: 'nothing'}]);
  });

  it('takes missing lists as empty, and names a list that is none', () => {
    expect(parseEventSet({cordiale: 1})).toEqual({cordiale: 1, articles: [], events: [], tombstones: [], quarantine: []});
    expect(parseEventSet({cordiale: 1, events: {}}).quarantine).toMatchObject([{field: 'events', seen: '{}', wanted: 'a list'}]);
    expect(parseEventSet({cordiale: 1, quarantine: 'none', tombstones: [7]}).quarantine).toMatchObject([{field: 'quarantine', seen: '"none"'}, {field: 'tombstones[0]', seen: '7'}]);
  });

  it.each([
    ['participants[1].country', {participants: [{country: 'EE', role: 'actor', via: 'name'}, {country: 'Japan', role: 'actor', via: 'name'}]}, '"Japan"', 'an ISO 3166-1 alpha-2 code such as LT'],
    ['participants[0].country', {participants: [{country: '__proto__', role: 'actor', via: 'name'}]}, '"__proto__"', 'an ISO 3166-1 alpha-2 code such as LT'],
    ['participants[0].role', {participants: [{country: 'EE', role: 'host', via: 'name'}]}, '"host"', '("actor" | "recipient")'],
    ['participants', {participants: []}, '[]', 'at least one participant'],
    ['date.edtf', {date: {...createEvent().date, edtf: '4 May 2019'}}, '"4 May 2019"', 'an EDTF date such as 2018-05, 2014/2019 or 2025-07-31~'],
    ['date.earliest', {date: {...createEvent().date, earliest: '2019-02-30'}}, '"2019-02-30"', 'a day that exists, as YYYY-MM-DD'],
    ['date.earliest', {date: {...createEvent().date, earliest: undefined}}, 'nothing', 'a day as YYYY-MM-DD'],
    ['realis', {realis: 'maybe'}, '"maybe"', '("actual" | "ongoing" | "future" | "hypothetical" | "negated" | "historical")'],
    ['id', {id: 7}, '7', 'text'],
    ['id', {id: ''}, '""', 'text that is not empty'],
    ['main', {main: 'yes'}, '"yes"', 'true'],
    ['quantities[0].value', {quantities: [{value: NaN, unit: 'EUR'}]}, 'NaN', 'a number'],
    ['quantities[0].value', {quantities: [{value: Infinity, unit: 'EUR'}]}, 'Infinity', 'a finite number'],
    ['quantities[0].value', {quantities: [{value: '12', unit: 'EUR'}]}, '"12"', 'a number'],
    ['reports[0].evidence[0].start', {reports: [{article: 'a', evidence: [{...createEvent().reports[0]!.evidence[0]!, start: -1}]}]}, '-1', '0 or more'],
    ['reports[0].evidence[0].start', {reports: [{article: 'a', evidence: [{...createEvent().reports[0]!.evidence[0]!, start: 1.5}]}]}, '1.5', 'a whole number'],
  ])('names %s of a wrong event: %j', (path, changes, seen, wanted) => {
    const found = quarantineOf(changes);
    expect(found.field).toBe(`events[0].${path}`);
    expect(found.seen).toBe(seen);
    expect(found.wanted).toBe(wanted);
  });

  it.each([
    ['the first day is after the last', {earliest: '2019-05-05', latest: '2019-05-04'}, 'an earliest day that is not after the latest'],
    ['its days lie where its EDTF does not say', {earliest: '2021-01-01', latest: '2021-01-02'}, 'earliest and latest that lie where edtf says'],
  ])('refuses a date of which %s', (_, changes, wanted) => {
    expect(quarantineOf({date: {...createEvent().date, ...changes}})).toMatchObject({field: 'events[0].date', wanted});
  });

  it('lets a reporting window be wider than its EDTF says', () => {
    const date = {...createPartialDate('2019-05-06~', {basis: 'document-date'}), earliest: '2019-04-29'};
    expect(parseEventSet([createEvent({date})]).events[0]?.date).toEqual(date);
  });

  it('takes undated events and the largest of numbers', () => {
    expect(parseEventSet([createEvent({date: {...UNDATED}, quantities: [{value: 1e308, unit: 'EUR'}]})]).quarantine).toEqual([]);
  });

  it('shows the first of several records with one id and names the others', () => {
    const set = parseEventSet([createEvent(), createEvent({summary: 'again'})]);
    expect(set.events.map(({summary}) => summary)).toEqual([TEXT]);
    expect(set.quarantine).toMatchObject([{field: 'events[1].id', seen: '"event-1"', wanted: 'an id that no earlier record has'}]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes %s as an ordinary id', (id) => {
    const set = parseEventSet(JSON.parse(JSON.stringify([createEvent({id}), createEvent({id: 'other'})])));
    expect(set.events.map((event) => event.id)).toEqual([id, 'other']);
    expect(Object.getPrototypeOf(set.events[0])).toBe(Object.prototype);
  });

  it('does not let a key "__proto__" of the input reach a prototype', () => {
    parseEventSet(JSON.parse(`{"cordiale": 1, "events": [{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}]}`));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative'])('refuses an article whose address is %s', (url) => {
    const set = parseEventSet({...createSet(), articles: [{...createArticle(), url}]});
    expect(set.articles).toEqual([]);
    expect(set.quarantine).toMatchObject([{field: 'articles[0].url', seen: JSON.stringify(url), wanted: 'an http, https or mailto address'}]);
  });

  it('refuses an article whose evidence is not at its place', () => {
    const evidence = [{field: 'published' as const, rule: 'M3', article: 'article-1', start: 0, end: 5, exact: 'Japan', prefix: '', suffix: ''}];
    const set = parseEventSet({...createSet(), articles: [createArticle({evidence})]});
    expect(set.quarantine).toMatchObject([{field: 'articles[0]', wanted: 'evidence whose words stand at its position'}]);
  });

  it('refuses an event whose evidence is not at its place in the article', () => {
    const reports = [{article: 'article-1', evidence: [{...createEvent().reports[0]!.evidence[0]!, start: 0, end: 10}]}];
    const set = parseEventSet(createSet({events: [createEvent({reports}), createEvent({id: 'event-2'})]}));
    expect(set.events.map(({id}) => id)).toEqual(['event-2']);
    expect(set.quarantine).toMatchObject([{field: 'events[0].reports[0].evidence[0].exact', seen: '"4 May 2019"', wanted: 'the words at its position: "Estonia an"'}]);
  });

  it('shortens what it has seen to 80 characters and says which record it is', () => {
    const {quarantine: [problem]} = parseEventSet([createWrongEvent({realis: 'x'.repeat(500)})]);
    expect(problem?.seen).toHaveLength(80);
    expect(problem?.hint).toContain('the record with id "event-1"');
  });

  it('never throws for values that JSON cannot write', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(parseEventSet([circular, createWrongEvent({main: 10n}), Symbol('x')]).quarantine).toHaveLength(3);
  });

  it('never throws for a date at the end of the calendar', () => {
    expect(parseEventSet([createEvent({date: {...createEvent().date, edtf: '9999-24'}})]).quarantine).toHaveLength(1);
  });
});
