import {describe, expect, it} from 'vitest';
import {createPartialDate} from '../calendar/edtf.js';
import {toEpochDay} from '../calendar/epoch-day.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {DateBasis} from '../model/partial-date.js';
import {EventStore} from '../store/event-store.js';
import {placeMark, type PlacementOptions} from './mark-placement.js';

function place(date: string, basis: DateBasis = 'explicit', options: Partial<PlacementOptions> = {}) {
  const event: CooperationEvent = {
    id: 'a', type: 'visit', plover: 'CONSULT', realis: 'actual', domains: [], initiatives: [], quantities: [], summary: '', reports: [],
    participants: [{country: 'LT', role: 'actor', via: 'name'}], date: createPartialDate(date, {basis}),
  };
  // one pixel a day, 1 January 2019 at 0
  return placeMark(new EventStore([event]), 0, {scale: (day) => day - toEpochDay(2019, 1, 1), view: {from: 0, to: 1000}, tailPx: 50, symbolInsetPx: 8, shortestPx: 6, ...options});
}

describe('placeMark', () => {
  it('gives a known day a symbol in its middle and no bar', () => {
    expect(place('2019-01-11')).toEqual({symbol: 10.5, possible: null, certain: null, fadesBefore: false, fadesAfter: false, held: 0});
  });

  it('gives a month a bar as wide as the month, with the symbol at its start', () => {
    expect(place('2019-02')).toMatchObject({symbol: 39, possible: {from: 31, to: 59}, certain: null});
  });

  it('gives a day that is only approximate a bar of its own', () => {
    expect(place('2019-02-10~')?.possible).toEqual({from: 37.5, to: 43.5});
  });

  it('tells the certain part of an interval from the possible one', () => {
    expect(place('2019-01/2019-06')).toMatchObject({possible: {from: 0, to: 181}, certain: {from: 30, to: 152}});
  });

  it('fades an open end after a tail', () => {
    expect(place('2019-02-01/..', 'bounded')).toMatchObject({symbol: 39, possible: {from: 31, to: 81}, fadesBefore: false, fadesAfter: true, held: 0});
  });

  it('puts the symbol of a date open to the past at its end', () => {
    expect(place('../2019-12-31', 'bounded')).toMatchObject({symbol: 357, possible: {from: 315, to: 365}, fadesBefore: true, fadesAfter: false});
  });

  it('puts the symbol of an event told without a day at the day of the article', () => {
    expect(place('2019-02-04/2019-02-11', 'document-date', {symbolInsetPx: 2})).toMatchObject({symbol: 40, possible: {from: 34, to: 42}, certain: null});
  });

  it('holds the symbol at the edge while its time reaches into the view', () => {
    expect(place('2014/..', 'bounded')).toMatchObject({symbol: 8, held: -1, possible: {to: 50}});
    expect(place('2018/2020', 'bounded')).toMatchObject({symbol: 8, held: -1});
    expect(place('../2030', 'bounded')).toMatchObject({symbol: 992, held: 1, possible: {from: 950}});
  });

  it('gives nothing for an event that cannot lie in view', () => {
    expect(place('2014')).toBeNull();
    expect(place('2040-01-01')).toBeNull();
    expect(place('../2018', 'bounded')).toBeNull();
    expect(place('2030/..', 'bounded')).toBeNull();
  });

  it('keeps every pixel near the view, however far the dates reach', () => {
    const placement = place('0001/9999', 'bounded');
    expect(placement?.possible).toEqual({from: -50, to: 1050});
  });
});
