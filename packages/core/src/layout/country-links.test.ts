import {describe, expect, test} from 'vitest';
import {countryLinks, createPartialDate, EventStore, parseIsoDay, UNDATED, type CooperationEvent, type Participant, type Realis} from '@cordiale/core';

/** `'LT IT > UA'`: Lithuania and Italy act for Ukraine. */
function createEvent(id: string, parties: string, {realis = 'actual', date = '2018-05-12'}: {realis?: Realis; date?: string} = {}): CooperationEvent {
  const [actors = '', recipients = ''] = parties.split('>');
  const participants = (codes: string, role: Participant['role']) => codes.split(' ').filter(Boolean).map((country): Participant => ({country, role, via: 'name'}));
  return {
    id, type: 'visit', plover: 'CONSULT', realis, domains: ['policy'], initiatives: [], quantities: [], summary: '', reports: [],
    participants: [...participants(actors, 'actor'), ...participants(recipients, 'recipient')],
    date: date === '' ? UNDATED : createPartialDate(date, {basis: 'explicit'}),
  };
}

function linksOf(events: CooperationEvent[], days?: [string, string]) {
  const store = new EventStore(events);
  const match = store.match(days ? [{source: 'test', field: 'time', value: {earliest: parseIsoDay(days[0]) ?? 0, latest: parseIsoDay(days[1]) ?? 0}}] : []);
  return countryLinks(store, match).map(({from, to, isDirected, count, factCount}) => `${from} ${isDirected ? '→' : '–'} ${to}: ${count.definite}+${count.possible}, ${factCount} facts`);
}

describe('countryLinks', () => {
  test('an actor is linked to its recipient one way', () => {
    expect(linksOf([createEvent('a', 'LT > IT'), createEvent('b', 'IT > LT'), createEvent('c', 'LT > IT')])).toEqual(['LT → IT: 2+0, 2 facts', 'IT → LT: 1+0, 1 facts']);
  });

  test('countries that act together are linked once, in the order of their codes', () => {
    expect(linksOf([createEvent('a', 'UA LT PL')])).toEqual(['LT – PL: 1+0, 1 facts', 'LT – UA: 1+0, 1 facts', 'PL – UA: 1+0, 1 facts']);
  });

  test('two recipients of one act are not linked', () => {
    expect(linksOf([createEvent('a', 'LT > MD UA')])).toEqual(['LT → MD: 1+0, 1 facts', 'LT → UA: 1+0, 1 facts']);
  });

  test('joint donors are linked to each other and to the recipient', () => {
    expect(linksOf([createEvent('a', 'PL LT > UA')])).toEqual(['LT – PL: 1+0, 1 facts', 'LT → UA: 1+0, 1 facts', 'PL → UA: 1+0, 1 facts']);
  });

  test('a country is never linked to itself', () => {
    expect(linksOf([createEvent('a', 'LT LT > LT')])).toEqual([]);
  });

  test('plans, proposals and denials are no facts', () => {
    const events = (['future', 'hypothetical', 'negated', 'ongoing', 'historical'] as const).map((realis) => createEvent(realis, 'LT > IT', {realis}));
    expect(linksOf(events)).toEqual(['LT → IT: 5+0, 2 facts']);
  });

  test('a range leaves out events that cannot lie in it, counts those that may as possible, and keeps undated ones', () => {
    const events = [createEvent('in', 'LT > IT'), createEvent('may', 'LT > IT', {date: '2018'}), createEvent('out', 'LT > IT', {date: '2020'}), createEvent('undated', 'LT > IT', {date: ''})];
    expect(linksOf(events, ['2018-05-01', '2018-05-31'])).toEqual(['LT → IT: 2+1, 3 facts']);
  });

  test('no events have no links', () => {
    expect(linksOf([])).toEqual([]);
  });
});
