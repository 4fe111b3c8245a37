import {describe, expect, it} from 'vitest';
import {createPartialDate, type CooperationEvent} from '@cordiale/core';
import {extractArticles, mergeReports, type ArticleInput} from '@cordiale/core/extract';
import {createRandom, shuffled} from '../../../test/support/random.js';

function createEvent(id: string, article: string, edtf: string, changes: Partial<CooperationEvent> = {}): CooperationEvent {
  return {
    id, type: 'agreement-signed', plover: 'SUPPORT', realis: 'actual',
    participants: [{country: 'EE', role: 'actor', via: 'name'}, {country: 'JP', role: 'actor', via: 'name'}],
    domains: ['cyber'], initiatives: [], quantities: [], date: createPartialDate(edtf, {basis: 'explicit'}), summary: id, reports: [{article, evidence: []}],
    ...changes,
  };
}

const idsOf = (events: readonly CooperationEvent[]): string[] => events.map(({id}) => id);

describe('mergeReports(events)', () => {
  it('[G1] [G4] joins reports of one event from two articles under the smaller id and leaves a tombstone', () => {
    const {events, tombstones} = mergeReports([createEvent('b', 'two', '2019-05-04'), createEvent('a', 'one', '2019-05')]);
    expect(idsOf(events)).toEqual(['a']);
    expect(events[0]?.reports.map(({article}) => article)).toEqual(['one', 'two']);
    expect(tombstones).toEqual([{id: 'b', mergedInto: 'a'}]);
  });

  it('[G4] keeps the sharpest date and everything that either report tells', () => {
    const [event] = mergeReports([
      createEvent('a', 'one', '2019-05', {domains: ['cyber'], quantities: [{value: 5, unit: 'EUR'}]}),
      createEvent('b', 'two', '2019-05-04', {domains: ['cyber', 'training'], initiatives: [{name: 'North Hub'}], quantities: [{value: 5, unit: 'EUR'}], main: true}),
    ]).events;
    expect(event).toMatchObject({date: {edtf: '2019-05-04'}, domains: ['cyber', 'training'], initiatives: [{name: 'North Hub'}], quantities: [{value: 5, unit: 'EUR'}], main: true});
  });

  it.each([
    ['another type', {type: 'visit'}], ['another reality', {realis: 'future'}], ['other parties', {participants: [{country: 'EE', role: 'actor', via: 'name'}, {country: 'KE', role: 'actor', via: 'name'}]}],
    ['other roles', {participants: [{country: 'EE', role: 'actor', via: 'name'}, {country: 'JP', role: 'recipient', via: 'name'}]}],
    ['another day', {date: createPartialDate('2019-05-05', {basis: 'explicit'})}], ['a date too wide to mean the same', {date: createPartialDate('2019', {basis: 'explicit'})}], ['an open date', {date: createPartialDate('2019/..', {basis: 'bounded'})}],
  ] as [string, Partial<CooperationEvent>][])('[G1] keeps events with %s apart', (_, changes) => {
    const {events, tombstones} = mergeReports([createEvent('a', 'one', '2019-05-04'), createEvent('b', 'two', '2019-05-04', changes)]);
    expect(idsOf(events)).toEqual(['a', 'b']);
    expect(tombstones).toEqual([]);
  });

  it('[G2] keeps two events of one article apart', () => {
    expect(idsOf(mergeReports([createEvent('a', 'one', '2019-05-04'), createEvent('b', 'one', '2019-05-04')]).events)).toEqual(['a', 'b']);
  });

  it('[G1] joins no chain of reports that have no day in common', () => {
    const weekly = ['2019-05-01/2019-05-08', '2019-05-07/2019-05-14', '2019-05-13/2019-05-20'];
    expect(idsOf(mergeReports(weekly.map((edtf, index) => createEvent(`e${index}`, `article-${index}`, edtf))).events)).toEqual(['e0', 'e2']);
  });

  it('[G2] keeps joined what other articles report when one article tells of two that fit', () => {
    const {events} = mergeReports([createEvent('a', 'one', '2019-05-04'), createEvent('b', 'two', '2019-05-04'), createEvent('c', 'three', '2019-05-04'), createEvent('d', 'three', '2019-05-04')]);
    expect(events.map(({reports}) => reports.map(({article}) => article).join(' '))).toEqual(['one two', 'three', 'three']);
  });

  it('[G2] never joins events that nobody reports', () => {
    expect(idsOf(mergeReports([createEvent('a', 'one', '2019-05-04', {reports: []}), createEvent('b', 'two', '2019-05-04', {reports: []})]).events)).toEqual(['a', 'b']);
  });

  it('[G6] keeps a known id although a smaller one comes', () => {
    const {events, tombstones} = mergeReports([createEvent('b', 'two', '2019-05-04'), createEvent('a', 'one', '2019-05-04')], {knownIds: new Set(['b'])});
    expect(idsOf(events)).toEqual(['b']);
    expect(tombstones).toEqual([{id: 'a', mergedInto: 'b'}]);
  });

  it('does not change its input', () => {
    const events = [createEvent('b', 'two', '2019-05-04'), createEvent('a', 'one', '2019-05-04')];
    const before = structuredClone(events);
    mergeReports(events);
    expect(events).toEqual(before);
  });

  it.each([7, 70, 700])('[G3] does not depend on the order of its input, seed %i', (seed) => {
    const random = createRandom(seed);
    const days = ['2019-05-01', '2019-05-01', '2019-05', '2019-05-03', '2019-05-01/2019-05-20', '2019-06'];
    const events = days.flatMap((day, index) => ['one', 'two', 'three'].map((article) => createEvent(`${article}-${index}`, article, day)));
    const merged = mergeReports(events);
    for (let round = 0; round < 20; round++) expect(mergeReports(shuffled(random, events))).toEqual(merged);
  });
});

describe('extractArticles(inputs)', () => {
  const INPUTS: ArticleInput[] = [
    {id: 'one', text: 'Estonia and Japan signed a memorandum on cyber defence in Tallinn on 4 May 2019.', published: '2019-05-05'},
    {id: 'two', text: 'Japan and Estonia signed a memorandum on studies of hackers on 4 May 2019.', published: '2019-05-06'},
    {id: 'three', text: 'Chile ratified the customs treaty with Peru on 2 April 2019.', published: '2019-04-03'},
  ];

  it('joins two reports of one dated event', () => {
    const {events, tombstones, articles} = extractArticles(INPUTS);
    const signed = events.find(({type}) => type === 'agreement-signed');
    expect(signed?.reports.map(({article}) => article)).toEqual(['one', 'two']);
    expect(tombstones.map(({mergedInto}) => mergedInto)).toEqual([signed?.id]);
    expect(articles.map(({id}) => id)).toEqual(['one', 'three', 'two']);
  });

  it('[G3] gives the same for any order of the articles', () => {
    const wanted = extractArticles(INPUTS);
    expect(extractArticles([...INPUTS].reverse())).toEqual(wanted);
    expect(extractArticles([INPUTS[1]!, INPUTS[2]!, INPUTS[0]!])).toEqual(wanted);
  });

  it('takes an article that comes twice once', () => {
    expect(extractArticles([...INPUTS, ...INPUTS])).toEqual(extractArticles(INPUTS));
  });

  it('is the empty set without articles', () => {
    expect(extractArticles([])).toEqual({cordiale: 1, articles: [], events: [], tombstones: [], quarantine: []});
  });

  it.each([
    ['an empty text', {text: ' \n'}, 'text', 'nothing'],
    ['a text without a country', {text: 'The harbour was quiet.'}, 'text', 'The harbour was quiet.'],
    ['a day that does not exist', {text: 'Kenya and Chile met on 2019-02-30.'}, 'text', '2019-02-30'],
    ['a written day that does not exist', {text: 'Kenya and Chile met on 31 April 2019.'}, 'text', '31 April 2019'],
    ['a publication date that does not exist', {text: 'Kenya and Chile met.', published: '2019-02-30'}, 'published', '2019-02-30'],
    ['an address that cannot be linked', {text: 'Kenya and Chile met.', url: 'javascript:alert(1)'}, 'url', 'javascript:alert(1)'],
  ] as [string, ArticleInput, string, string][])('[M7] says what is wrong with %s and reads the others', (_, input, field, seen) => {
    const {quarantine, articles} = extractArticles([{...input, origin: 'a.txt'}, INPUTS[2]!]);
    expect(quarantine).toMatchObject([{origin: 'a.txt', field, seen}]);
    expect(articles).toHaveLength(2);
  });
});
