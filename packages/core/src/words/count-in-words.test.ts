import {describe, expect, it} from 'vitest';
import {createPartialDate} from '../calendar/edtf.js';
import {toEpochDay} from '../calendar/epoch-day.js';
import {UNDATED} from '../model/partial-date.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {EventStore} from '../store/event-store.js';
import {countInWords} from './count-in-words.js';

function createEvent(id: string, edtf: string): CooperationEvent {
  const date = edtf === '' ? UNDATED : createPartialDate(edtf, {basis: 'explicit'});
  return {id, type: 'visit', plover: 'CONSULT', realis: 'actual', participants: [{country: 'LT', role: 'actor', via: 'name'}], domains: [], initiatives: [], quantities: [], date, summary: '', reports: []};
}

describe('countInWords(store, match)', () => {
  const store = new EventStore([createEvent('a', '2014-05-12'), createEvent('b', '2014'), createEvent('c', '2020-01-01'), createEvent('d', '')]);

  it('leaves out the total when nothing is hidden', () => {
    expect(countInWords(store, store.match([]))).toBe('4 events, 1 undated');
  });

  it('says how many are shown, possible and undated', () => {
    const value = {earliest: toEpochDay(2014, 5, 1), latest: toEpochDay(2014, 5, 31)};
    expect(countInWords(store, store.match([{source: 'timeline', field: 'time', value}]))).toBe('3 of 4 events, 1 possible, 1 undated');
  });
});
