import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate, type EventSet} from '@cordiale/core';
import {CSV_COLUMNS, parseCsv, readmit, toCsv} from '@cordiale/core/formats';
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

  it.each([';', ',', '\t'])('takes the separator that a first line names, as spreadsheets write it: %j', (separator) => {
    const table = [['type', 'actors', 'date'], ['visit', 'LT', '2018-05-04']].map((cells) => cells.join(separator)).join('\r\n');
    const {events, quarantine} = parseCsv(`\uFEFFsep=${separator}\r\n${table}\r\n`);
    expect([quarantine, events.map(({date}) => date.edtf)]).toEqual([[], ['2018-05-04']]);
  });

  it('takes who acted for the actor, not the country where it was', () => {
    const {events} = parseCsv('country,event_type,actor1,actor2,event_date\nPoland,meeting,Lithuania,Italy,04 May 2018\n');
    expect(events.map(({participants}) => participants.map(({country, role}) => `${country} ${role}`))).toEqual([['LT actor', 'IT recipient']]);
  });

  it.each([
    ['20180504', '2018-05-04'], ['04 May 2018', '2018-05-04'], ['4-May-2018', '2018-05-04'], ['May 4, 2018', '2018-05-04'], ['Sept. 4, 2018', '2018-09-04'], ['May 2018', '2018-05'], ['December 2018', '2018-12'],
  ])('reads the date %s of other programs as %s', (text, edtf) => {
    expect(parseCsv(`type,countries,date\nvisit,LT,"${text}"\n`).events.map(({date}) => date.edtf)).toEqual([edtf]);
  });

  it.each(['20180230', '31 June 2018', 'June 31, 2018', '4 Mayday 2018', '4 M 2018', '4 May 18', '201805'])('does not guess what day %s is', (text) => {
    const {events, quarantine} = parseCsv(`type,countries,date\nvisit,LT,"${text}"\n`);
    expect([events, quarantine.map(({field, seen}) => [field, seen])]).toEqual([[], [['date', text]]]);
  });

  it('takes start and end as the first and last day when there is no date', () => {
    const {events} = parseCsv('id,type,countries,start,end\na,visit,LT,2018-05-01,2018-05-09\nb,visit,LT,2018-05-01,\n');
    expect(events.map(({date}) => [date.edtf, date.basis])).toEqual([['2018-05-01/2018-05-09', 'explicit'], ['2018-05-01/..', 'explicit']]);
  });

  it('takes earliest and latest, and not before and not after, as limits within which it lies', () => {
    for (const names of ['earliest,latest', 'Not before,Not after']) {
      const {events} = parseCsv(`id,type,countries,${names}\na,visit,LT,2018-05-01,2018-05-09\nb,visit,LT,,2018-05-09\nc,visit,LT,2018-05-09,2018-05-09\n`);
      expect(events.map(({date}) => [date.edtf, date.basis]), names).toEqual([['2018-05-01/2018-05-09', 'bounded'], ['../2018-05-09', 'bounded'], ['2018-05-09', 'explicit']]);
    }
  });

  it('keeps which of the two it was through the quarantine', () => {
    const set = parseCsv('type,countries,start,end\nvisit,Nowhere,2018-05-01,2018-05-09\n');
    const {set: corrected} = readmit(set, 0, {...(JSON.parse(set.quarantine[0]?.record ?? '') as object), actors: 'LT'});
    expect(corrected.events.map(({date}) => [date.edtf, date.basis])).toEqual([['2018-05-01/2018-05-09', 'explicit']]);
  });

  it('never takes a stretch of days for the stated day of publication', () => {
    const {articles} = parseCsv('type,countries,articles,published\nvisit,LT,a | b,2018-05-01/2018-06-01 | 2018-05-04\n');
    expect(articles.map(({published}) => [published.edtf, published.basis])).toEqual([['2018-05-01/2018-06-01', 'bounded'], ['2018-05-04', 'explicit']]);
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
