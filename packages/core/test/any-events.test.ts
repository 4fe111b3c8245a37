import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {COUNT_FIELDS, EventStore, parseEventSet, storeFromNdjson, type Article, type CooperationEvent, type EventSet} from '@cordiale/core';
import {readStore, writeStore} from '@cordiale/core/binary';
import {mergeEventSets} from '@cordiale/core/extract';
import {FORMATS, parseCsv, parseEvents, parseGeoJson, parseNdjson, toCsv, toGeoJson, toJson, toNdjson} from '@cordiale/core/formats';
import {applyRevisions, isSameRevision, parseRevisions, reviseStore} from '@cordiale/core/revise';
import {anyEventSet, anyText} from './support/arbitrary-event-set.js';
import {runs} from './support/runs.js';

/** Events of unknown origin: any JSON, good sets with anything in one place, and files that were harmed. Nothing throws, and every record is kept or refused with a reason. */

const ODD: readonly unknown[] = ['', ' ', '__proto__', 'LT', '2018-02-30', '\ud83d', 'x'.repeat(1001), 0, -0, -1, 0.5, 1e308, 2 ** 53, null, true, [], {}, [[]], [null], {length: 3}, {__proto__: null}, {toString: 'x'}, {toJSON: 'x'}];
const anyValue = fc.oneof(fc.constantFrom(...ODD), fc.jsonValue({maxDepth: 3}));
/** What a program can hand over that JSON cannot say. */
const anyThing = fc.oneof(anyValue, fc.anything(), fc.constantFrom<unknown>(undefined, NaN, Infinity, -Infinity, 10n, Symbol.iterator, () => 'x', new Date(0), new Map([['id', 'a']]), Object.create(null)));

/** Paths of everything within a value, the value itself among them. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  return [path, ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key])) : [])];
}

/** A copy with another value at a path; `undefined` takes the key away. */
function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...value as unknown[]] : {...value as object}) as Record<string, unknown>;
  copy[key] = withAt(copy[key], rest, put);
  return copy;
}

/** Records one of whose fields, at any depth, says something else. */
const spoilt = <T>(whole: fc.Arbitrary<T>, put: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.tuple(whole, fc.nat(), put).map(([value, at, other]) => {
  const paths = pathsOf(value);
  return withAt(value, paths[at % paths.length] ?? [], other);
});

const anyEvent = anyEventSet.filter(({events}) => events.length > 0).map(({events}): CooperationEvent => events[0]!);
const anyArticle = anyEventSet.filter(({articles}) => articles.length > 0).map(({articles}): Article => articles[0]!);
const anyRecord = (put: fc.Arbitrary<unknown>) => fc.oneof({weight: 2, arbitrary: anyEvent as fc.Arbitrary<unknown>}, {weight: 3, arbitrary: spoilt(anyEvent, put)}, put);
const anyJson = anyValue.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const kept = ({articles, events, tombstones, quarantine}: EventSet): number => articles.length + events.length + tombstones.length + quarantine.length;

/** Everything the library does with a set must go through, and leave every event in it. */
async function expectUsable(set: EventSet): Promise<void> {
  const again = parseEventSet(JSON.parse(toJson(set)));
  expect([again.articles, again.events, again.tombstones]).toEqual([set.articles, set.events, set.tombstones]);
  const store = new EventStore(set.events, {articles: set.articles});
  expect(store.size).toBe(set.events.length);
  const match = store.match([]);
  for (const field of COUNT_FIELDS) store.countBy(field, match);
  const loaded = readStore(writeStore(store));
  expect(set.events.map(({id}) => loaded.get(id))).toEqual(set.events);
  for (const {write} of Object.values(FORMATS)) write(set, {stamp: '2026-01-01T00:00:00Z'});
  const streamed = await storeFromNdjson((async function* () { yield toNdjson(set); })(), {articles: set.articles});
  expect([streamed.store.size, streamed.quarantine]).toEqual([set.events.length, []]);
}

describe('parseEventSet(input) of anything', () => {
  it('keeps or refuses every record of a list, and what it keeps can be used', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyRecord(anyThing), {maxLength: 4}), fc.array(fc.oneof(anyArticle as fc.Arbitrary<unknown>, spoilt(anyArticle, anyThing)), {maxLength: 3}), fc.array(fc.oneof(fc.record({id: anyText, mergedInto: anyText}) as fc.Arbitrary<unknown>, anyThing), {maxLength: 2}), async (events, articles, tombstones) => {
      const input = {cordiale: 1, articles, events, tombstones};
      const set = parseEventSet(input);
      expect(kept(set)).toBe(events.length + articles.length + tombstones.length);
      expect(parseEventSet(input)).toEqual(set);
      await expectUsable(set);
    }), runs(50));
  });

  it('reads a zero below zero as zero, which is how it is written', async () => {
    const [event] = parseEventSet([{...fc.sample(anyEvent, {numRuns: 1, seed: 1})[0], own: {rain: -0}}]).events;
    expect(event?.own).toEqual({rain: 0});
  });

  it('refuses or reads whatever it is', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(anyThing, spoilt(anyEventSet, anyThing)), async (input) => {
      const set = parseEventSet(input);
      expect(parseEventSet(input)).toEqual(set);
      await expectUsable(set);
    }), runs(50));
  });
});

describe('mergeEventSets(before, added) of sets of unknown origin', () => {
  it('loses no report and no reason, and adding twice is adding once', () => {
    const anySet = fc.array(anyRecord(anyJson), {maxLength: 4}).map((events) => parseEventSet(events));
    fc.assert(fc.property(anySet, anySet, (before, added) => {
      const merged = mergeEventSets(before, added);
      const reportsIn = (set: EventSet) => new Set(set.events.flatMap(({reports}) => reports.map(({article}) => article)));
      const replaced = new Set(added.events.flatMap(({id, parts = []}) => [id, ...parts.map((part) => part.id)]));
      const wanted = [...reportsIn(added), ...reportsIn({...before, events: before.events.filter(({id}) => !replaced.has(id))})];
      const found = reportsIn(merged);
      expect(wanted.filter((article) => !found.has(article))).toEqual([]);
      expect(merged.quarantine).toEqual([...before.quarantine, ...added.quarantine]);
      expect(parseEventSet(merged).events).toEqual(merged.events);
      expect(mergeEventSets(merged, added).events).toEqual(merged.events);
    }), runs(80));
  });
});

describe('files of events that were harmed', () => {
  it('NDJSON keeps or refuses every line, and storeFromNdjson does the same', async () => {
    const anyLine = fc.oneof(anyRecord(anyJson).map((value) => JSON.stringify(value)), fc.string({unit: 'grapheme', maxLength: 20}), anyEvent.map((event) => JSON.stringify(event).slice(0, -3))).map((line) => line.replace(/[\r\n\ufeff]/g, '')).filter((line) => line.trim() !== '' && !/^\{"about":/.test(line));
    await fc.assert(fc.asyncProperty(fc.array(anyLine, {maxLength: 5}), fc.integer({min: 1, max: 50}), async (lines, size) => {
      const text = lines.join('\n');
      const set = parseNdjson(text);
      expect(kept(set)).toBe(lines.length);
      const {store, quarantine} = await storeFromNdjson((async function* () {
        for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
      })());
      expect([store.size, quarantine.map(({origin, field}) => [origin, field])]).toEqual([set.events.length, set.quarantine.map(({origin, field}) => [origin, field])]);
    }), runs(80));
  });

  it('GeoJSON keeps or refuses every feature', () => {
    const anyFeature = fc.oneof(anyRecord(anyJson).map((properties): unknown => ({type: 'Feature', properties, geometry: null})), fc.tuple(anyRecord(anyJson), anyJson, anyJson).map(([properties, id, when]): unknown => ({type: 'Feature', id, properties, when})), anyJson);
    fc.assert(fc.property(fc.array(anyFeature, {maxLength: 4}), (features) => {
      const set = parseGeoJson(JSON.stringify({type: 'FeatureCollection', features}));
      expect(set.events.length + set.quarantine.length).toBe(features.length);
    }), runs(80));
  });

  it('CSV keeps or refuses every row', () => {
    const anyCell = fc.oneof(anyText, fc.constantFrom('LT', 'LT | IT', 'visit', '2018-05', '2018-02-30', 'actual', '3 EUR', '|', '=1'));
    const columns = ['id', 'type', 'actors', 'recipients', 'date', 'earliest', 'latest', 'quantities', 'summary', 'articles', 'urls'];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.array(fc.array(anyCell, {minLength: columns.length, maxLength: columns.length}), {maxLength: 5}), (rows) => {
      const set = parseCsv([columns.join(','), ...rows.map((row) => row.map(quoted).join(','))].join('\r\n'));
      expect(set.events.length + set.quarantine.length).toBe(rows.length);
    }), runs(80));
  });

  it.each([['json', toJson], ['ndjson', toNdjson], ['csv', toCsv], ['geojson', toGeoJson]] as const)('parseEvents reads or explains %s with pieces taken out and put in, and the same twice', async (name, write) => {
    const anyHarm = fc.record({at: fc.nat(), cut: fc.nat({max: 12}), put: fc.oneof(fc.constantFrom('', '"', ',', '{', '}', '[', ']', ':', '\n', '\ufeff', '1e999', '\u0000'), anyText)});
    await fc.assert(fc.asyncProperty(anyEventSet, fc.array(anyHarm, {minLength: 1, maxLength: 3}), fc.boolean(), async (whole, harms, isNamed) => {
      const text = harms.reduce((left, {at, cut, put}) => {
        const place = at % (left.length + 1);
        return left.slice(0, place) + put + left.slice(place + cut);
      }, write(whole));
      const options = isNamed ? {name: `events.${name}`} : {};
      const set = parseEvents(text, options);
      expect(parseEvents(text, options)).toEqual(set);
      await expectUsable(set);
    }), runs(60));
  });
});

describe('revisions of unknown origin', () => {
  const anyRevision = fc.tuple(fc.constantFrom('a', 'b', '__proto__', ''), fc.constantFrom('set', 'reject', 'split', 'merge', 'add', 'host:praise'), fc.constantFrom('summary', 'date', 'participants', 'domains', 'id', '__proto__'), anyValue, anyEvent, fc.constantFrom('2026-03-01T09:30:00Z', '2026-13-01T09:30:00Z', 7)).map(([event, kind, field, value, record, at]): unknown => ({kind, event, events: [event, 'a'], field, from: null, to: value, record, by: 'Ina Moll', at, why: 'because'}));

  it('parseRevisions refuses a value that no file can hold', () => {
    const revision = {kind: 'set', event: 'a', field: 'date', from: 10n, to: null, by: 'Ina Moll', at: '2026-03-01T09:30:00Z', why: 'because'};
    expect(parseRevisions([revision]).quarantine).toMatchObject([{field: 'revisions[0].from', seen: '10', wanted: 'a value that JSON can hold'}]);
  });

  it('parseRevisions keeps or refuses each; applyRevisions and reviseStore apply or explain each that was kept', () => {
    fc.assert(fc.property(fc.array(fc.oneof(anyRevision, spoilt(anyRevision, anyThing)), {maxLength: 4}), fc.array(anyEvent, {maxLength: 2}), (given, events) => {
      const {revisions, quarantine} = parseRevisions(given);
      expect(revisions.length + quarantine.length).toBe(given.length);
      const decisions = revisions.filter((revision, index) => !revisions.slice(0, index).some((earlier) => isSameRevision(earlier, revision)));
      const set = parseEventSet(events.map((event, index) => ({...event, id: 'ab'[index]})));
      const {set: revised, unapplied} = applyRevisions(set, revisions);
      expect((revised.revisions ?? []).length + unapplied.length).toBe(decisions.length);
      expect(parseEventSet(revised).events).toEqual(revised.events);
      const {applied, unapplied: left} = reviseStore(new EventStore(set.events), revisions);
      expect(applied.length + left.length).toBe(decisions.length);
    }), runs(80));
  });
});
