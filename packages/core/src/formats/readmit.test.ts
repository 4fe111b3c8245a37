import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseEventSet, type EventSet} from '@cordiale/core';
import {parseCsv, parseGeoJson, parseNdjson, readmit, toJson} from '@cordiale/core/formats';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';

/** A set that was read from these records, good and bad. */
const readSet = (events: unknown[], given: Partial<EventSet> = {}) => parseEventSet({...createEventSet([]), ...given, events}, {origin: 'events.json'});
const idsOf = ({events}: EventSet) => events.map(({id}) => id);

describe('a quarantined record', () => {
  it.each([
    ['JSON', () => readSet([{...createEvent(), realis: 'maybe'}]), {...createEvent(), realis: 'maybe'}],
    ['NDJSON', () => parseNdjson(JSON.stringify({...createEvent(), realis: 'maybe'})), {...createEvent(), realis: 'maybe'}],
    ['a row of CSV', () => parseCsv('id,type,countries\nx,visit,Atlantis\n'), {id: 'x', type: 'visit', actors: 'Atlantis'}],
    ['a row of CSV with too many cells', () => parseCsv('id,type,countries\nx,visit,LT,more\n'), ['x', 'visit', 'LT', 'more']],
    ['GeoJSON', () => parseGeoJson('{"type":"Feature","id":7,"properties":null}'), {type: 'Feature', id: 7, properties: null}],
  ])('of %s keeps the whole record', (_, read, record) => {
    const {quarantine: [problem]} = read();
    expect(problem?.list).toBe('events');
    expect(JSON.parse(problem?.record ?? '')).toEqual(record);
  });

  it.each([['NDJSON', () => parseNdjson('{"id": "broken"'), '{"id": "broken"'], ['CSV', () => parseCsv('type,countries\nvisit,"LT\n'), 'visit,"LT']])('of %s that is none keeps its line', (_, read, line) => {
    expect(read().quarantine[0]?.record).toBe(line);
  });

  it('keeps a record of 500 participants and of __proto__, and of nothing that JSON cannot write', () => {
    const participants = Array.from({length: 500}, (_, index) => ({country: String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26)), role: 'actor', via: 'name'}));
    const odd = JSON.parse('{"__proto__": {"polluted": true}, "id": "odd"}') as unknown;
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    const {quarantine, events} = readSet([{...createEvent(), participants}, odd, circular, createEvent()]);
    expect(events).toHaveLength(1);
    expect(quarantine[0]).toMatchObject({field: 'events[0].participants', wanted: 'at most 250 participants'});
    expect((JSON.parse(quarantine[0]?.record ?? '') as {participants: unknown[]}).participants).toHaveLength(500);
    expect(quarantine[1]?.record).toBe('{"__proto__":{"polluted":true},"id":"odd"}');
    expect(quarantine[2]).not.toHaveProperty('record');
  });

  it.each([
    ['a day beyond the calendar', {date: {...createEvent().date, edtf: '10000-01-01'}}, 'events[0].date.edtf', '"10000-01-01"'],
    ['a number that is none', {quantities: [{value: NaN, unit: 'EUR'}]}, 'events[0].quantities[0].value', 'NaN'],
    ['a country that is a name of the prototype', {participants: [{country: 'constructor', role: 'actor', via: 'name'}]}, 'events[0].participants[0].country', '"constructor"'],
  ])('says what is wrong with %s', (_, changes, field, seen) => {
    expect(readSet([{...createEvent(), ...changes}]).quarantine).toMatchObject([{field, seen}]);
  });
});

describe('readmit(set, index, corrected)', () => {
  it('puts the record at its place, takes it out of the quarantine and keeps what it was', () => {
    const wrong = {...createEvent({id: 'b'}), realis: 'maybe'};
    const before = readSet([createEvent({id: 'a'}), wrong, createEvent({id: 'c'})]);
    const {set, problem} = readmit(before, 0, {...wrong, realis: 'future'});
    expect(problem).toBeNull();
    expect(idsOf(set)).toEqual(['a', 'b', 'c']);
    expect(set.quarantine).toEqual([]);
    expect(set.corrections).toEqual([{list: 'events', id: 'b', was: before.quarantine[0]}]);
    expect(idsOf(before)).toEqual(['a', 'c']);
  });

  it('leaves a record that is still wrong where it was, with what was wrong before', () => {
    const before = readSet([{...createEvent(), realis: 'maybe'}, 7]);
    const {set, problem} = readmit(before, 0, {...createEvent(), realis: 'future', summary: 7});
    expect(set.quarantine).toEqual([problem, before.quarantine[1]]);
    expect(problem).toMatchObject({origin: 'events.json', field: 'summary', seen: '7', earlier: [{field: 'events[0].realis', seen: '"maybe"'}]});
    const again = readmit(set, 0, {...createEvent(), id: ''});
    expect(again.problem?.earlier?.map(({field}) => field)).toEqual(['events[0].realis', 'summary']);
    expect(readmit(again.set, 0, createEvent()).set.corrections?.[0]?.was).toEqual(again.problem);
  });

  it('asks a second record of one id for an id of its own', () => {
    const before = readSet([createEvent(), createEvent({summary: 'again'})]);
    expect(readmit(before, 0, createEvent({summary: 'again'})).problem).toMatchObject({field: 'id', seen: '"event-1"'});
    expect(idsOf(readmit(before, 0, createEvent({id: 'event-2', summary: 'again'})).set)).toEqual(['event-1', 'event-2']);
  });

  it('takes a corrected row of a table, with the articles it names', () => {
    const before = parseCsv('Event ID,Event Type,Countries,Date,Link\n7,Visit,Atlantis,2018,https://example.org/a\n', {origin: 'table.csv'});
    expect(before.quarantine).toMatchObject([{origin: 'table.csv:2', field: 'actors', seen: 'Atlantis', hint: expect.stringContaining('The column is called "Countries".') as string}]);
    const {set, problem} = readmit(before, 0, {...(JSON.parse(before.quarantine[0]?.record ?? '') as object), actors: 'Lithuania'});
    expect(problem).toBeNull();
    expect(set.events).toMatchObject([{id: '7', type: 'visit', participants: [{country: 'LT'}]}]);
    expect(set.articles.map(({id}) => id)).toEqual(['https://example.org/a']);
  });

  it('re-admits articles and tombstones to their own lists', () => {
    const before = parseEventSet({cordiale: 1, articles: [{...createArticle(), url: 'javascript:alert(1)'}], tombstones: [{id: 'old'}]});
    const {set} = readmit(readmit(before, 0, createArticle()).set, 0, {id: 'old', mergedInto: 'event-1'});
    expect([set.articles, set.tombstones, set.quarantine]).toEqual([[createArticle()], [{id: 'old', mergedInto: 'event-1'}], []]);
  });

  it('checks evidence against the article, as reading does', () => {
    const evidence = [{field: 'type' as const, rule: 'A1', article: 'article-1', start: 0, end: 9, exact: 'Latvia', prefix: '', suffix: ''}];
    const before = readSet([createEvent({reports: [{article: 'article-1', evidence}]})], {articles: [createArticle()]});
    expect(before.quarantine).toMatchObject([{field: 'events[0].reports[0].evidence[0].exact', wanted: 'the words at its position: "Lithuania"'}]);
    expect(readmit(before, 0, createEvent({reports: [{article: 'article-1', evidence: [{...evidence[0]!, exact: 'Lithuania'}]}]})).problem).toBeNull();
  });

  it('refuses a place that the quarantine does not have', () => {
    expect(() => readmit(createEventSet(), 3, {})).toThrow('Unknown place 3. The quarantine holds 0 records, counted from 0.');
  });

  it('never throws for a record, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (corrected) => {
      expect(readmit(readSet([7]), 0, corrected).set.quarantine).toHaveLength(1);
    }));
  });

  it('gives the set that good records would have given, and the file keeps what was corrected', () => {
    fc.assert(fc.property(anyEventSet.filter(({events}) => events.length > 0), fc.nat(), (set, at) => {
      const wrong = at % set.events.length;
      const before = parseEventSet({...set, events: set.events.map((event, index) => (index === wrong ? {...event, realis: 'maybe'} : event))});
      const {set: after} = readmit(before, 0, set.events[wrong]);
      const {corrections, ...rest} = after;
      expect(rest).toEqual(set);
      expect(corrections).toHaveLength(1);
      expect(parseEventSet(JSON.parse(toJson(after)))).toEqual(after);
    }));
  });
});
