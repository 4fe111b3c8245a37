import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate, EventStore, isUndated, parseIsoDay, type EpochDay, type PartialDate} from '@cordiale/core';
import {parseWhen, whenOf} from '@cordiale/core/formats';
import {anyDate} from '../../test/support/arbitrary-event-set.js';
import {createEvent} from '../../test/support/create-event.js';

const limits = (date: {earliest: string | null; latest: string | null} | null) => date && {earliest: date.earliest, latest: date.latest};

/** Whether an event of this date certainly took place on a day, as a store counts it. */
function isCertainOn(date: PartialDate | null, day: EpochDay): boolean {
  const match = new EventStore(date ? [createEvent({date})] : []).match([{source: 'test', field: 'time', value: {earliest: day, latest: day}}]);
  return match.count.definite > 0;
}

/** The day in the middle of a date, or the one known of one that is open. */
const middleOf = ({earliest, latest}: PartialDate) => Math.floor(((parseIsoDay(earliest ?? latest) ?? 0) + (parseIsoDay(latest ?? earliest) ?? 0)) / 2);

describe('whenOf', () => {
  it.each([
    ['2018-05-12', 'explicit', {start: {in: '2018-05-12'}, end: {in: '2018-05-12'}}],
    ['2018-05', 'explicit', {start: {earliest: '2018-05-01'}, end: {latest: '2018-05-31'}}],
    ['2018-05-12/2018-05-14', 'explicit', {start: {in: '2018-05-12'}, end: {in: '2018-05-14'}}],
    ['2018-05-12/..', 'explicit', {start: {earliest: '2018-05-12', latest: '2018-05-12'}}],
    ['2018-05-12/2018-05-18', 'relative', {start: {earliest: '2018-05-12'}, end: {latest: '2018-05-18'}}],
    ['2019/..', 'bounded', {start: {earliest: '2019-01-01'}}],
    ['../2019', 'bounded', {end: {latest: '2019-12-31'}}],
  ] as const)('writes %s (%s) as a timespan', (edtf, basis, timespan) => {
    expect(whenOf(createPartialDate(edtf, {basis}))).toMatchObject({timespans: [timespan], label: edtf});
  });

  it('writes a reporting window as its limits, less certain', () => {
    const date = {...createPartialDate('2025-07-31~', {basis: 'document-date'}), earliest: '2025-07-24', precision: 'interval' as const};
    expect(whenOf(date)).toEqual({timespans: [{start: {earliest: '2025-07-24'}, end: {latest: '2025-07-31'}}], label: '2025-07-31~', certainty: 'less-certain'});
  });
});

describe('parseWhen', () => {
  it('finds the limits that whenOf wrote', () => {
    fc.assert(fc.property(anyDate, (date) => {
      expect(limits(parseWhen(whenOf(date)))).toEqual(isUndated(date) ? null : limits(date));
    }));
  });

  it('is certain of no day that the date it was written from leaves open', () => {
    fc.assert(fc.property(anyDate, (date) => {
      const day = middleOf(date);
      if (isCertainOn(parseWhen(whenOf(date)), day)) expect(isCertainOn(date, day)).toBe(true);
    }));
  });

  it.each([
    ['a day within limits', {timespans: [{start: {earliest: '2018-05-01'}, end: {latest: '2018-05-31'}}]}, '2018-05-01/2018-05-31', 'bounded'],
    ['a day within limits of that day', {timespans: [{start: {earliest: '2018-05-01'}, end: {latest: '2018-05-01'}}]}, '2018-05-01', 'explicit'],
    ['one of several timespans', {timespans: [{start: {in: '2018-05-01'}, end: {in: '2018-05-02'}}, {start: {in: '2018-05-30'}, end: {in: '2018-05-31'}}]}, '2018-05-01/2018-05-31', 'bounded'],
    ['a beginning that is known and an end that is not', {timespans: [{start: {in: '2018'}, end: {latest: '2019-12-31'}}]}, '2018/2019-12-31', 'bounded'],
    ['from within a year to within a year', {timespans: [{start: {earliest: '2018-01-01', latest: '2018-12-31'}, end: {earliest: '2020-01', latest: '2020-12'}}]}, '2018/2020', 'explicit'],
    ['from within a summer to a day', {timespans: [{start: {earliest: '2018-06-01', latest: '2018-08-31'}, end: {in: '2018-12-01'}}]}, '2018-06-01/2018-12-01', 'bounded'],
    ['what is less certain', {timespans: [{start: {in: '2018-05'}}], certainty: 'less-certain'}, '2018-05~', 'explicit'],
    ['what is uncertain at both ends', {timespans: [{start: {in: '2018'}, end: {in: '2019?'}}], certainty: 'uncertain'}, '2018?/2019?', 'explicit'],
  ])('reads %s no more certain than it is', (_, when, edtf, basis) => {
    expect(parseWhen(when)).toMatchObject({edtf, basis});
  });

  it('takes years given as numbers and encloses all timespans', () => {
    expect(parseWhen({timespans: [{start: {in: 1921}, end: {in: 1922}}, {start: {earliest: '1925-03'}}]})?.edtf).toBe('1921-01-01/..');
  });

  it.each([null, 7, {}, {timespans: []}, {timespans: [null]}, {timespans: [{start: {in: 'spring'}}]}, {timespans: [{start: {in: '2019'}, end: {in: '2018'}}]}])('gives null for %j', (when) => {
    expect(parseWhen(when)).toBeNull();
  });
});
