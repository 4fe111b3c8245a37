import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseEventSet} from '@cordiale/core';
import {FORMATS, isFormatName, parseEvents, parseNdjson, pickEvents, toJson, toNdjson} from '@cordiale/core/formats';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
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
