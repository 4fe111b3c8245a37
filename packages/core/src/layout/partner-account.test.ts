import {describe, expect, test} from 'vitest';
import {createPartialDate, EventStore, parseIsoDay, partnerAccount, toEpochDay, type Clause, type CooperationEvent, type Participant} from '@cordiale/core';
import {createEvent} from '../../test/support/create-event.js';

const YEAR = {unit: 'year', count: 1} as const;

/** `'LT IT > UA'`: Lithuania and Italy act for Ukraine. */
function eventOf(id: string, parties: string, date = '2018-05-12'): CooperationEvent {
  const [actors = '', recipients = ''] = parties.split('>');
  const participants = (codes: string, role: Participant['role']) => codes.split(' ').filter(Boolean).map((country): Participant => ({country, role, via: 'name'}));
  return createEvent({id, participants: [...participants(actors, 'actor'), ...participants(recipients, 'recipient')], date: createPartialDate(date, {basis: 'explicit'})});
}

function account(events: CooperationEvent[], country: string, {focus, clauses = []}: {focus?: string; clauses?: Clause[]} = {}) {
  const {given, received, together, density, match} = partnerAccount(new EventStore(events), clauses, country, {focus, window: {from: toEpochDay(2018, 1, 1), to: toEpochDay(2021, 1, 1)}, unit: YEAR});
  const years = [...density.definite].map((definite, bin) => `${definite}+${density.possible[bin]}`).join(' ');
  return {balance: [given.definite, received.definite, together.definite], years, size: match.size};
}

describe('partnerAccount(store, clauses, country)', () => {
  const events = [eventOf('a', 'LT > UA'), eventOf('b', 'UA > LT', '2019-01-02'), eventOf('c', 'LT UA', '2019-03'), eventOf('d', 'PL > UA', '2020'), eventOf('e', 'LT > PL')];

  test('what a partner gave, received and did together with the country in focus', () => {
    expect(account(events, 'UA', {focus: 'LT'}).balance).toEqual([1, 1, 1]);
    expect(account(events, 'PL', {focus: 'LT'}).balance).toEqual([0, 1, 0]);
  });

  test('without a focus the other side is everybody, and an event counts once for each', () => {
    expect(account(events, 'UA').balance).toEqual([1, 2, 1]);
    expect(account([eventOf('a', 'LT > UA MD')], 'LT').balance).toEqual([2, 0, 0]);
  });

  test('its events by year, whoever else takes part', () => {
    expect(account(events, 'UA', {focus: 'LT'}).years).toEqual('1+0 2+0 1+0');
  });

  test('an event counts in each year that it touches, and possibly in each that it may', () => {
    expect(account([eventOf('a', 'LT > UA', '2018-06-01/2019-03-01'), eventOf('b', 'LT > UA', '2019~/2020~')], 'UA').years).toEqual('1+0 1+1 0+1');
  });

  test('clauses on other fields apply, those that choose countries do not', () => {
    const clauses: Clause[] = [{source: 'map', field: 'country', value: ['PL']}, {source: 'timeline', field: 'time', value: {earliest: parseIsoDay('2019-01-01')!, latest: parseIsoDay('2019-12-31')!}}];
    expect(account(events, 'UA', {clauses})).toEqual({balance: [1, 0, 1], years: '0+0 2+0 0+0', size: 2});
  });

  test('a country that takes part in nothing has an empty account', () => {
    expect(account(events, 'FI')).toEqual({balance: [0, 0, 0], years: '0+0 0+0 0+0', size: 0});
  });
});
