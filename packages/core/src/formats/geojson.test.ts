import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createEvidence, createPartialDate, UNDATED} from '@cordiale/core';
import {parseGeoJson, toGeoJson, type EventFeature, type Position} from '@cordiale/core/formats';
import {anyEventSet} from '../../test/support/arbitrary-event-set.js';
import {createArticle, createEvent, createEventSet} from '../../test/support/create-event.js';

const POINTS: Record<string, Position> = {LT: [23.9, 55.2], UA: [31.3, 49], IT: [12.6, 42.8], ZZ: [NaN, 0], JP: [150, 40], US: [-150, 20]};
const pointOf = (country: string) => POINTS[country] ?? null;
const read = (text: string) => JSON.parse(text) as {features: EventFeature[]; about?: unknown};
const parties = (actors: string[], recipients: string[] = []) => [...actors.map((country) => ({country, role: 'actor' as const, via: 'name' as const})), ...recipients.map((country) => ({country, role: 'recipient' as const, via: 'name' as const}))];

describe('toGeoJson', () => {
  it('writes a feature an event, with a title for people and the whole event as properties', () => {
    const event = createEvent();
    const {features} = read(toGeoJson(createEventSet([event])));
    const {id, ...rest} = event;
    expect(features).toEqual([{type: 'Feature', id, geometry: null, properties: {title: 'Military aid: Lithuania → Ukraine', ...rest}, when: {timespans: [{start: {in: '2018-05-12'}, end: {in: '2018-05-12'}}], label: '2018-05-12', certainty: 'certain'}}]);
  });

  it.each([
    ['a line from the one actor to the one recipient', parties(['LT'], ['UA']), {type: 'LineString', coordinates: [POINTS.LT, POINTS.UA]}],
    ['a line in two pieces across the antimeridian, eastward', parties(['JP'], ['US']), {type: 'MultiLineString', coordinates: [[[150, 40], [180, 30]], [[-180, 30], [-150, 20]]]}],
    ['a line in two pieces across the antimeridian, westward', parties(['US'], ['JP']), {type: 'MultiLineString', coordinates: [[[-150, 20], [-180, 30]], [[180, 30], [150, 40]]]}],
    ['points where several take part', parties(['IT', 'LT'], ['UA']), {type: 'MultiPoint', coordinates: [POINTS.IT, POINTS.LT, POINTS.UA]}],
    ['points where all are actors', parties(['IT', 'LT']), {type: 'MultiPoint', coordinates: [POINTS.IT, POINTS.LT]}],
    ['a point for the only country with a place', parties(['LT'], ['XK']), {type: 'Point', coordinates: POINTS.LT}],
    ['nothing where no country has a place', parties(['XK', 'ZZ']), null],
  ])('draws %s', (_, participants, geometry) => {
    expect(read(toGeoJson(createEventSet([createEvent({participants})]), {pointOf})).features[0]?.geometry).toEqual(geometry);
  });

  it('has no "when" for an undated event', () => {
    expect(read(toGeoJson(createEventSet([createEvent({date: {...UNDATED}})]))).features[0]).not.toHaveProperty('when');
  });
});

describe('parseGeoJson', () => {
  it('reads back the events that toGeoJson wrote', () => {
    fc.assert(fc.property(anyEventSet, (set) => {
      const back = parseGeoJson(toGeoJson(set, {pointOf, note: {query: 'v=1'}}));
      expect(back.quarantine).toEqual([]);
      expect(back.events).toEqual(set.events);
    }));
  });

  it('keeps the evidence', () => {
    const article = createArticle();
    const event = createEvent({reports: [{article: article.id, evidence: [createEvidence(article, 'type', 'A1', {start: 10, end: 19})]}]});
    expect(parseGeoJson(toGeoJson(createEventSet([event]))).events).toEqual([event]);
  });

  it('reads Linked Places: title, country codes and "when"', () => {
    const feature = {
      'type': 'Feature',
      '@id': 'https://example.org/treaty/9',
      'properties': {title: 'The harbour treaty', type: 'Agreement signed', ccodes: ['LT', 'PL']},
      'when': {timespans: [{start: {in: '1921-03'}, end: {latest: '1922'}}]},
      'geometry': {type: 'Point', coordinates: [21, 55.7]},
    };
    const set = parseGeoJson(JSON.stringify({type: 'FeatureCollection', features: [feature]}));
    expect(set.quarantine).toEqual([]);
    expect(set.events).toMatchObject([{id: 'https://example.org/treaty/9', type: 'agreement-signed', summary: 'The harbour treaty', date: {edtf: '1921-03/1922', earliest: '1921-03-01', latest: '1922-12-31'}}]);
  });

  it.each([
    ['a feature without properties', {type: 'Feature', properties: null}, 'properties'],
    ['a feature that is none', 7, 'properties'],
    ['a feature with a day that does not exist', {type: 'Feature', id: 'x', properties: {type: 'visit', country: 'LT'}, when: {timespans: [{start: {in: '2018-02-30'}}]}}, 'when'],
    ['a feature without a country', {type: 'Feature', id: 'x', properties: {type: 'visit'}}, 'actors'],
    ['an event with a field of the wrong type', {type: 'Feature', id: 'x', properties: {...createEvent(), id: undefined, domains: 'land'}}, 'domains'],
    ['an event without an id', {type: 'Feature', properties: {...createEvent(), id: undefined}}, 'id'],
  ])('puts %s into the quarantine with its place and keeps the others', (_, feature, field) => {
    const good = JSON.parse(toGeoJson(createEventSet())) as {features: unknown[]};
    const set = parseGeoJson(JSON.stringify({...good, features: [feature, ...good.features]}), {origin: 'map.geojson'});
    expect(set.events.map(({id}) => id)).toEqual(['event-1']);
    expect(set.quarantine).toMatchObject([{origin: 'map.geojson: features[0]', field}]);
  });

  it.each(['', '[]', '7', '{"type":"Point","coordinates":[1,2]}', '{"features":7}', '{"type":"FeatureCollection","features":[', '['.repeat(100_000)])('tells what is wrong with %j', (text) => {
    const set = parseGeoJson(text);
    expect(set.events).toEqual([]);
    expect(set.quarantine).toHaveLength(1);
  });

  it('gives what lasted from one year to another limits at both ends', () => {
    const date = createPartialDate('2014/2019', {basis: 'explicit'});
    expect(read(toGeoJson(createEventSet([createEvent({date})]))).features[0]?.when?.timespans).toEqual([{start: {earliest: '2014-01-01', latest: '2014-12-31'}, end: {earliest: '2019-01-01', latest: '2019-12-31'}}]);
  });
});
