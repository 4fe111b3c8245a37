import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseEventSet} from '@cordiale/core';
import {mergeReports} from '@cordiale/core/extract';
import {FORMATS, isFormatName, parseEvents, parseNdjson, pickEvents, toJson, toNdjson} from '@cordiale/core/formats';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
import {anyReports, createReportSet} from '../../test/support/arbitrary-reports.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';

const options = {stamp: '2026-01-31T12:00:00Z'};

describe('FORMATS', () => {
  it.each(Object.entries(FORMATS))('%s writes an empty set and any other, the same each time', (_, format) => {
    expect(format.write(createEventSet([], {articles: []}), options).leftOut).toEqual([]);
    fc.assert(fc.property(anyEventSet, (set) => {
      const before = JSON.stringify(set);
      expect(format.write(set, options)).toEqual(format.write(set, options));
      expect(JSON.stringify(set)).toBe(before);
    }), {numRuns: 30});
  });

  it.each(['json', 'ndjson', 'csv', 'geojson'] as const)('parseEvents reads %s back, told apart by name or by text', (name) => {
    const set = createEventSet();
    const {text} = FORMATS[name].write(set, options);
    for (const file of [`events.${FORMATS[name].extension}`, 'events', 'Events.TXT']) expect(parseEvents(text, {name: file})).toMatchObject({events: set.events, quarantine: []});
  });

  it('keep the address of an archived copy', () => {
    const archivedAt = 'https://archive.example/ambulances';
    const set = createEventSet([createEvent()], {articles: [createArticle({archivedAt})]});
    for (const name of ['json', 'csv'] as const) expect(parseEvents(FORMATS[name].write(set, options).text, {name: `a.${name}`}).articles).toMatchObject([{archivedAt}]);
    expect(JSON.parse(FORMATS.jsonld.write(set, options).text)['@graph']).toContainEqual(expect.objectContaining({archivedAt}));
    for (const name of ['ics', 'plover'] as const) expect(FORMATS[name].write(set, options).text.replaceAll('\r\n ', '').replaceAll('\\', '')).toContain(`https://example.org/ambulances, archived at ${archivedAt}`);
    expect(parseEventSet({...set, articles: [createArticle({archivedAt: 'mailto:a@b.example'})]}).quarantine).toMatchObject([{field: 'articles[0].archivedAt', wanted: 'an http or https address'}]);
  });

  it.each(['json', 'ndjson', 'geojson'] as const)('%s keeps every text through the bytes of a file, halves of characters too', (name) => {
    fc.assert(fc.property(anyEventSet, (set) => {
      const bytes = new TextEncoder().encode(FORMATS[name].write(set, options).text);
      expect(parseEvents(new TextDecoder().decode(bytes), {name: `events.${FORMATS[name].extension}`})).toMatchObject({events: set.events, quarantine: []});
    }));
  });

  it('csv keeps every text through the bytes of a file but halves of characters, which UTF-8 cannot hold', () => {
    const text = FORMATS.csv.write(createEventSet([createEvent({summary: 'a\ud83db'})]), options).text;
    expect(parseEvents(text).events[0]?.summary).toBe('a\ud83db');
    expect(parseEvents(new TextDecoder().decode(new TextEncoder().encode(text))).events[0]?.summary).toBe('a\ufffdb');
  });

  it.each(['json', 'ndjson', 'geojson'] as const)('%s keeps merged events with their parts, and the tombstones that lead to them', (name) => {
    fc.assert(fc.property(anyReports, (reports) => {
      const merged = mergeReports(reports);
      const set = {...createReportSet(reports), ...merged};
      expect(parseEvents(FORMATS[name].write(set, options).text, {name: `events.${FORMATS[name].extension}`})).toMatchObject({...merged, quarantine: []});
    }));
  });

  it('csv keeps merged events as one, and the tombstones that lead to them', () => {
    fc.assert(fc.property(anyReports, (reports) => {
      const {events, tombstones} = mergeReports(reports);
      const back = parseEvents(FORMATS.csv.write({...createReportSet(reports), events, tombstones}, options).text);
      expect(back.tombstones).toEqual(tombstones);
      expect(back.events).toEqual(events.map(({parts: _, ...event}) => event));
    }));
  });

  it('knows its names and not those of the prototype', () => {
    expect(Object.keys(FORMATS).every(isFormatName)).toBe(true);
    expect(isFormatName('constructor')).toBe(false);
  });
});

describe('toJson', () => {
  it('is read back by parseEventSet, with a note or without', () => {
    fc.assert(fc.property(anyEventSet, fc.constantFrom(undefined, {query: 'v=1'}), (set, note) => {
      expect(parseEventSet(JSON.parse(toJson(set, {note})))).toEqual(set);
    }));
  });
});

describe('parseNdjson', () => {
  it('reads back the events that toNdjson wrote', () => {
    fc.assert(fc.property(anyEventSet, (set) => {
      const back = parseNdjson(toNdjson(set));
      expect(back.quarantine).toEqual([]);
      expect(back.events).toEqual(set.events);
    }));
  });

  it('puts a broken line into the quarantine with its number and keeps the others', () => {
    const good = toNdjson(createEventSet([createEvent(), createEvent({id: 'event-2'})])).trim().split('\n');
    const set = parseNdjson([good[0], '{"id": "broken"', '7', '{"id": "x"}', good[0], '', good[1]].join('\r\n'), {origin: 'a.ndjson'});
    expect(set.events.map(({id}) => id)).toEqual(['event-1', 'event-2']);
    expect(set.quarantine.map(({origin, field}) => `${origin} ${field}`)).toEqual(['a.ndjson:2 ', 'a.ndjson:3 ', 'a.ndjson:4 type', 'a.ndjson:5 id']);
  });

  it('refuses JSON nested deeper than 64 levels', () => {
    expect(parseNdjson(`${'['.repeat(64)}${']'.repeat(64)}`).quarantine[0]?.wanted).not.toBe('at most 64');
    expect(parseNdjson(`${'['.repeat(65)}${']'.repeat(65)}`).quarantine).toMatchObject([{seen: '65 levels of brackets', wanted: 'at most 64'}]);
    expect(parseNdjson(JSON.stringify(createEvent({summary: '['.repeat(100)}))).events).toHaveLength(1);
  });
});

describe('pickEvents', () => {
  it('keeps these events, their articles and the tombstones that lead to them', () => {
    const events = [createEvent(), createEvent({id: 'event-2', reports: [{article: 'article-2', evidence: []}]})];
    const set = {...createEventSet(events, {articles: [createArticle(), createArticle({id: 'article-2'})]}), tombstones: [{id: 'old', mergedInto: 'event-2'}, {id: 'older', mergedInto: 'event-1'}]};
    expect(pickEvents(set, ['event-2', 'unknown'])).toEqual({...set, events: [events[1]], articles: [set.articles[1]], tombstones: [set.tombstones[0]]});
  });
});
