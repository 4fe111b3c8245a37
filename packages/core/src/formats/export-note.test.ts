import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Selection, toEpochDay} from '@cordiale/core';
import {FORMATS, parseCsv, parseEvents, selectionInWords, toCsv, toJsonLd, toPlover, type ExportNote} from '@cordiale/core/formats';
import {anyEventSet, anyText} from '../../test/support/arbitrary-event-set.js';
import {createEvent, createEventSet} from '../../test/support/create-event.js';
import {splitCsv} from './csv-syntax.js';

const stamp = '2026-01-31T12:00:00Z';
const NOTE: ExportNote = {selection: 'country Italy', query: 'v=1&country=IT', total: 412, dataDate: '2026-11-20', licence: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'The Courier'};
const anyNote = fc.record({selection: anyText, query: anyText, total: fc.nat(), dataDate: fc.constant('2026-11-20'), licence: anyText, attribution: anyText}, {requiredKeys: []});
const READABLE = ['json', 'ndjson', 'csv', 'geojson'] as const;
const unfolded = (text: string) => text.replaceAll('\r\n ', '').replaceAll('\\,', ',');

describe('a note of what an export holds', () => {
  it.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s says selection, query, counts, date, licence and source', (name) => {
    const text = unfolded(FORMATS[name].write(createEventSet(), {stamp, note: NOTE}).text);
    for (const part of ['country Italy', 'v=1&country=IT', '412', '2026-11-20', 'https://creativecommons.org/licenses/by/4.0/', 'The Courier']) expect(text).toContain(part);
  });

  it.each(Object.values(FORMATS))('$label says nothing without one', ({write}) => {
    expect(write(createEventSet(), {stamp}).text).not.toMatch(/"about"|^# |^NAME:|"Dataset"/m);
  });

  it.each(READABLE)('is no event when %s is read back, whatever it says', (name) => {
    fc.assert(fc.property(anyEventSet, anyNote, (set, note) => {
      const back = parseEvents(FORMATS[name].write(set, {stamp, note}).text, {name: `events.${FORMATS[name].extension}`});
      expect(back.quarantine).toEqual([]);
      expect(back.events).toEqual(set.events);
    }));
  });

  it('is no event in a file of unknown name without any event', () => {
    expect(parseEvents(FORMATS.ndjson.write(createEventSet([]), {stamp, note: NOTE}).text)).toMatchObject({events: [], quarantine: []});
  });

  it('counts the events of the file among all', () => {
    const lines = (total?: number) => splitCsv(toCsv(createEventSet([createEvent(), createEvent({id: 'b'})]), {note: {total}}), {separator: ','}).rows[0]?.cells[0];
    expect([lines(412), lines(2), lines()]).toEqual(['# 2 of 412 events', '# 2 events', '# 2 events']);
  });

  it('leaves no cell of CSV that a spreadsheet would run', () => {
    fc.assert(fc.property(anyNote, fc.constantFrom(',' as const, ';' as const, '\t' as const), (note, separator) => {
      for (const {cells} of splitCsv(toCsv(createEventSet([]), {note, separator}), {separator}).rows) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }));
  });

  it('is left out of CSV for programs that take the first row as the header', () => {
    const text = toCsv(createEventSet(), {note: NOTE, saysNote: false});
    expect(text.startsWith('id,type,')).toBe(true);
    expect(parseCsv(text).events).toHaveLength(1);
  });

  it('is a Dataset with its licence in JSON-LD, and a licence in PLOVER records', () => {
    const graph = (JSON.parse(toJsonLd(createEventSet(), {note: NOTE})) as {'@graph': unknown[]})['@graph'];
    expect(graph[0]).toMatchObject({'@type': 'Dataset', 'license': {'@id': NOTE.licence}, 'creditText': 'The Courier', 'dateModified': '2026-11-20', 'cordiale:shown': 1, 'cordiale:total': 412});
    expect(JSON.parse(toPlover(createEventSet(), {note: NOTE}).split('\n')[1] ?? '')).toMatchObject({textInfo: {license: NOTE.licence}});
  });
});

describe('selectionInWords(clauses)', () => {
  it('says OR within a field and AND between fields', () => {
    const selection = new Selection();
    selection.set({source: 'map', field: 'country', value: ['IT', 'UA']});
    selection.set({source: 'list', field: 'country', value: ['UA', 'PL']});
    selection.set({source: 'filters', field: 'type', value: ['military-aid', 'space-walk']});
    selection.set({source: 'timeline', field: 'time', value: {earliest: toEpochDay(2014, 1, 1), latest: toEpochDay(2019, 12, 31)}});
    expect(selectionInWords(selection.clauses)).toBe('country Italy or Ukraine or Poland; type Military aid or space walk; 1 January 2014 to 31 December 2019');
  });

  it('says that everything is selected without a clause', () => {
    expect(selectionInWords([])).toBe('everything');
  });

  it('names how sure a date is, and quotes words that were searched for', () => {
    expect(selectionInWords([{source: 'filters', field: 'dating', value: ['day', 'bounded']}, {source: 'filters', field: 'text', value: ['air defence']}])).toBe('dating to the day or only limits known; text “air defence”');
  });

  it('names a value of the prototype as it is', () => {
    expect(selectionInWords([{source: 'filters', field: 'domain', value: ['__proto__', 'constructor']}])).toBe('domain __proto__ or constructor');
  });
});
