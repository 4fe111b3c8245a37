import {describe, expect, it} from 'vitest';
import {createPartialDate} from '../calendar/edtf.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {DateBasis} from '../model/partial-date.js';
import {DEFINITE, EventStore, POSSIBLE} from '../store/event-store.js';
import {countByBin} from './bins.js';
import {wholeWindow} from './day-window.js';

function createEvent(id: string, date: string, basis: DateBasis = 'explicit'): CooperationEvent {
  return {
    id, type: 'visit', plover: 'CONSULT', realis: 'actual', domains: [], initiatives: [], quantities: [], summary: '', reports: [],
    participants: [{country: 'LT', role: 'actor', via: 'name'}], date: createPartialDate(date, {basis}),
  };
}

describe('countByBin', () => {
  const store = new EventStore([
    createEvent('day', '2019-05-12'), createEvent('month', '2019-05'), createEvent('bounded', '2018/2020', 'bounded'),
    createEvent('interval', '2016/2018'), createEvent('later', '2019/..', 'bounded'), createEvent('earlier', '../2017', 'bounded'),
  ]);
  const rows = Array.from({length: store.size}, (_, row) => row);
  const whole = wholeWindow(store.extent ?? {earliest: 0, latest: 0});

  it('counts a month as certain in its year and as possible in its halves', () => {
    const month = new EventStore([createEvent('month', '2019-05')]);
    const window = wholeWindow(month.extent ?? {earliest: 0, latest: 0});
    expect([...countByBin(month, null, window, {unit: 'year', count: 1}).definite]).toEqual([1]);
    expect(Math.max(...countByBin(month, null, window, {unit: 'week', count: 1}).definite)).toBe(0);
  });

  it('agrees with the store for every bin of every unit', () => {
    for (const unit of [{unit: 'year', count: 1}, {unit: 'month', count: 3}, {unit: 'month', count: 1}, {unit: 'year', count: 5}] as const) {
      const {edges, definite, possible} = countByBin(store, null, whole, unit);
      for (let bin = 0; bin < definite.length; bin++) {
        const certainties = rows.map((row) => store.certaintyWithin(row, edges[bin] ?? 0, (edges[bin + 1] ?? 0) - 1));
        expect(definite[bin]).toBe(certainties.filter((certainty) => certainty === DEFINITE).length);
        expect(possible[bin]).toBe(certainties.filter((certainty) => certainty === POSSIBLE).length);
      }
    }
  });

  it('leaves out rows that a match leaves out', () => {
    const {certainty} = store.match([{source: 'map', field: 'country', value: ['UA']}]);
    expect(Math.max(...countByBin(store, certainty, whole, {unit: 'year', count: 1}).possible)).toBe(0);
  });

  it('leaves out rows that lie outside the window', () => {
    const {definite, possible} = countByBin(store, null, {from: 0, to: 31}, {unit: 'month', count: 1});
    expect([...definite]).toEqual([0]);
    expect([...possible]).toEqual([1]); // "2017 or earlier" may lie in 1970
  });
});
