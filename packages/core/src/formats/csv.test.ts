import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate, type EventSet} from '@cordiale/core';
import {CSV_COLUMNS, parseCsv, toCsv} from '@cordiale/core/formats';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';
import {splitCsv} from './csv-syntax.js';

const cellsOf = (text: string, separator = ',') => splitCsv(text, {separator}).rows.map(({cells}) => cells);

describe('toCsv', () => {
  it('writes a header and one row an event, ended by CRLF', () => {
    const text = toCsv(createEventSet());
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.split('\r\n')[0]).toBe(CSV_COLUMNS.join(','));
    expect(cellsOf(text)[1]?.slice(0, 8)).toEqual(['event-1', 'military-aid', 'AID', '', 'actual', '2018-05-12', '2018-05-12', '2018-05-12']);
  });

  it('puts cells with separators, quotes or line breaks into quotes', () => {
    expect(toCsv(createEventSet([createEvent({summary: 'He said "yes",\ntwice'})]))).toContain(',"He said ""yes"",\ntwice",');
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\t1', '\r1', '\n1', '＝1', '＋1', '－1', '＠1'])('defuses %j, which a spreadsheet would run', (summary) => {
    const set = createEventSet([createEvent({summary})]);
    expect(cellsOf(toCsv(set))[1]).toContain(`'${summary}`);
    expect(cellsOf(toCsv(set, {defusesFormulas: false}))[1]).toContain(summary);
  });

  it('leaves no cell that a spreadsheet would run, whatever the events hold', () => {
    fc.assert(fc.property(anyEventSet, fc.constantFrom(',' as const, ';' as const, '\t' as const), (set, separator) => {
      for (const row of cellsOf(toCsv(set, {separator}), separator)) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }));
  });
});

describe('parseCsv', () => {
  /** What CSV holds of an event set: everything but evidence and the texts of articles. */
  const eventsOf = ({events}: EventSet) => events;

  it('reads back the events that toCsv wrote', () => {
    fc.assert(fc.property(anyEventSet, fc.constantFrom(',' as const, ';' as const, '\t' as const), (set, separator) => {
      const read = parseCsv(toCsv(set, {separator}));
      expect(read.quarantine).toEqual([]);
      expect(read.events).toEqual(eventsOf(set));
    }));
  });

  it('reads back the articles, so that writing again gives the same bytes', () => {
    fc.assert(fc.property(anyEventSet, (set) => {
      const text = toCsv(set);
      expect(toCsv(parseCsv(text))).toBe(text);
    }));
  });

  it('reads tables of other programs by the usual names of columns', () => {
    const set = parseCsv('Event ID;Event Type;Countries;Target;Date;Link;Title\n7;Military aid;Lithuania, POL;ukr;12.5.2018;https://example.org/a;Boats for the border\n');
    expect(set.quarantine).toEqual([]);
    expect(set.events).toMatchObject([{id: '7', type: 'military-aid', plover: 'AID', realis: 'actual', summary: 'Boats for the border', date: {edtf: '2018-05-12', basis: 'explicit'}, reports: [{article: 'https://example.org/a'}]}]);
    expect(set.events[0]?.participants).toEqual([{country: 'LT', role: 'actor', via: 'name'}, {country: 'PL', role: 'actor', via: 'name'}, {country: 'UA', role: 'recipient', via: 'name'}]);
    expect(set.articles).toMatchObject([{id: 'https://example.org/a', url: 'https://example.org/a', text: ''}]);
  });

  it.each([['LT', 'LT'], ['ltu', 'LT'], ['Lithuania', 'LT'], ['USA', 'US'], ['United States', 'US'], ['Turkey', 'TR'], ['Côte d’Ivoire', 'CI'], ['ZZ', 'ZZ']])('knows the country %s as %s', (text, country) => {
    expect(parseCsv(`type,country\nvisit,${text}\n`).events[0]?.participants).toEqual([{country, role: 'actor', via: 'name'}]);
  });

  it.each([['Lithuania, Poland and USA', 'LT PL US'], ['LT PL', 'LT PL'], ['LT;PL;LT', 'LT PL'], ['Trinidad and Tobago', 'TT']])('reads the list of countries "%s"', (text, countries) => {
    expect(parseCsv(`type,country\nvisit,"${text}"\n`).events[0]?.participants.map(({country}) => country).join(' ')).toBe(countries);
  });

  it('keeps an ambiguous day as a set and an empty date undated', () => {
    const {events} = parseCsv('id,type,countries,date\na,visit,LT,05/06/2018\nb,visit,LT,\nc,visit,LT,2018-05-12T23:30:00-05:00\n');
    expect(events.map(({date}) => date.edtf)).toEqual(['[2018-05-06,2018-06-05]', '../..', '2018-05-12']);
  });

  it('takes start and end as limits when there is no date', () => {
    const {events} = parseCsv('id,type,countries,start,end\na,visit,LT,2018-05-01,2018-05-09\nb,visit,LT,2018-05-01,\n');
    expect(events.map(({date}) => date.edtf)).toEqual(['2018-05-01/2018-05-09', '2018-05-01/..']);
  });

  it('gives a row without an id one from its content, the same in any order', () => {
    const [head, ...rows] = ['type,countries', 'visit,LT | IT', 'meeting,PL'];
    const ids = (list: string[]) => parseCsv([head, ...list].join('\n')).events.map(({id}) => id);
    expect(ids(rows)).toHaveLength(2);
    expect(ids([...rows].reverse())).toEqual(ids(rows));
  });

  it.each([
    ['a row whose quotes do not match', 'x,visit,"LT'],
    ['a row with a quote in the wrong place', 'x,"vi"sit,LT'],
    ['a row without a country', 'x,visit,'],
    ['a row with a name that is no country', 'x,visit,Atlantis'],
    ['a row without a type', 'x,,LT'],
    ['a row with too many cells', 'x,visit,LT,,,extra'],
    ['a row with a date that is none', 'x,visit,LT,2018-02-30'],
    ['a row that repeats an id', 'a,visit,LT'],
  ])('puts %s into the quarantine with its line and keeps the others', (_, row) => {
    const set = parseCsv(`id,type,countries,date\na,visit,LT,2018\n${row}\nb,visit,IT,2019\n`, {origin: 'table.csv'});
    expect(set.events.map(({id}) => id)).toEqual(['a', 'b']);
    expect(set.quarantine).toHaveLength(1);
    expect(set.quarantine[0]?.origin).toBe('table.csv:3');
    expect(Object.values(set.quarantine[0] ?? {}).slice(2).every((text) => text !== '')).toBe(true);
  });

  it('passes over an id that was given up and is empty, which nothing could lead from', () => {
    expect(parseCsv('id,type,actors,merged_ids\na,visit,LT,b || c').tombstones).toEqual([{id: 'b', mergedInto: 'a'}, {id: 'c', mergedInto: 'a'}]);
  });

  it('names columns it does not know', () => {
    const set = parseCsv('id,type,countries,Colour\na,visit,LT,blue\n');
    expect(set.events).toHaveLength(1);
    expect(set.quarantine).toMatchObject([{field: 'header', seen: 'Colour'}]);
  });

  it.each(['', '\n\n', 'just words', '{"a":1}', '"', '#'])('tells what is wrong with %j', (text) => {
    const set = parseCsv(text);
    expect(set.events).toEqual([]);
    expect(set.quarantine.length).toBeGreaterThan(0);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), fc.constantFrom('', 'type,countries\n', 'type;countries;date\n'), (text, head) => {
      parseCsv(head + text);
    }));
  });

  it('reads a hundred thousand broken rows without losing the good one at the end', () => {
    const set = parseCsv(`id,type,countries\n${'"a,visit,LT\n'.repeat(100_000)}b,visit,LT\n`);
    expect(set.events.map(({id}) => id)).toEqual(['b']);
    expect(set.quarantine).toHaveLength(100_000);
  });

  it('keeps a clock time that an event is dated by', () => {
    const date = createPartialDate('2018-05-12T14:30:00Z', {basis: 'explicit', precision: 'time'});
    expect(parseCsv(toCsv(createEventSet([createEvent({date})]))).events[0]?.date).toEqual(date);
  });

  it('keeps the narrower days of a part of a year', () => {
    const date = {...createPartialDate('2017', {basis: 'explicit'}), latest: '2017-06-30', part: 'early' as const};
    expect(parseCsv(toCsv(createEventSet([createEvent({date})], {articles: [createArticle()]}))).events[0]?.date).toEqual(date);
  });
});
