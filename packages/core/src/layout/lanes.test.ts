import {describe, expect, it} from 'vitest';
import {createPartialDate} from '../calendar/edtf.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {UNDATED} from '../model/partial-date.js';
import {EventStore} from '../store/event-store.js';
import {groupIntoLanes, partnersOf} from './lanes.js';

function createEvent(id: string, countries: string[], date = '2019-01-01'): CooperationEvent {
  return {
    id, type: 'visit', plover: 'CONSULT', realis: 'actual', domains: [], initiatives: [], quantities: [], summary: '', reports: [],
    participants: countries.map((country) => ({country, role: 'actor' as const, via: 'name' as const})),
    date: date === '' ? UNDATED : createPartialDate(date, {basis: 'explicit'}),
  };
}

describe('lanes', () => {
  it('partnersOf leaves out the focus country', () => {
    expect(partnersOf(createEvent('a', ['LT', 'US', 'UA']), 'LT')).toEqual(['US', 'UA']);
  });

  it('partnersOf keeps a focus country that acts alone', () => {
    expect(partnersOf(createEvent('a', ['LT']), 'LT')).toEqual(['LT']);
  });

  it('partnersOf without a focus country gives every country once', () => {
    expect(partnersOf(createEvent('a', ['LT', 'US', 'LT']))).toEqual(['LT', 'US']);
  });

  it('groupIntoLanes puts an event into the lane of each partner, in time order', () => {
    const store = new EventStore([createEvent('late', ['LT', 'UA'], '2020-01-01'), createEvent('early', ['LT', 'UA', 'US'])]);
    const lanes = groupIntoLanes(store, {field: 'country', except: 'LT'});
    expect(lanes.map(({key, anchored}) => [key, [...anchored.rows].map((row) => store.eventAt(row)?.id)])).toEqual([['UA', ['early', 'late']], ['US', ['early']]]);
  });

  it('groupIntoLanes gives a country that acts alone, and events without a value, a lane of their own', () => {
    const store = new EventStore([createEvent('alone', ['LT']), createEvent('visit', ['LT', 'UA'])]);
    expect(groupIntoLanes(store, {field: 'country', except: 'LT'}).map(({key}) => key)).toEqual(['LT', 'UA']);
    expect(groupIntoLanes(store, {field: 'domain', none: 'other'}).map(({key, anchored}) => [key, anchored.rows.length])).toEqual([['other', 2]]);
    expect(groupIntoLanes(store, {field: 'initiative'})).toEqual([]);
  });

  it.each([1, 40])('groupIntoLanes does the same beside %i other countries, however they are kept', (count) => {
    const others = Array.from({length: count}, (_, index) => createEvent(`other-${index}`, [`Q${String.fromCharCode(65 + (index % 26))}${index}`]));
    const store = new EventStore([...others, createEvent('alone', ['LT']), createEvent('both', ['LT', 'UA']), createEvent('nobody', [])]);
    const lanes = groupIntoLanes(store, {field: 'country', except: 'LT', none: 'nobody'});
    const idsOf = (wanted: string) => lanes.filter(({key}) => key === wanted).flatMap(({anchored}) => [...anchored.rows].map((row) => store.eventAt(row)?.id));
    expect([idsOf('LT'), idsOf('UA'), idsOf('nobody'), lanes.length]).toEqual([['alone'], ['both'], ['nobody'], count + 3]);
  });

  it('groupIntoLanes orders lanes of the same size by key, whatever the order of the events', () => {
    const events = [createEvent('a', ['PL']), createEvent('b', ['IT']), createEvent('c', ['DE'])];
    const keys = (list: CooperationEvent[]) => groupIntoLanes(new EventStore(list), {field: 'country'}).map(({key}) => key);
    expect(keys(events)).toEqual(['DE', 'IT', 'PL']);
    expect(keys([...events].reverse())).toEqual(['DE', 'IT', 'PL']);
  });

  it('groupIntoLanes leaves undated events to the tray', () => {
    expect(groupIntoLanes(new EventStore([createEvent('a', ['PL'], '')]), {field: 'country'})).toEqual([]);
  });
});
