import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPartialDate, isUndated} from '@cordiale/core';
import {parseWhen, whenOf} from '@cordiale/core/formats';
import {anyDate} from '../../test/support/arbitrary-event-set.js';

const limits = (date: {earliest: string | null; latest: string | null} | null) => date && {earliest: date.earliest, latest: date.latest};

describe('whenOf', () => {
  it.each([
    ['2018-05-12', 'explicit', {start: {in: '2018-05-12'}, end: {in: '2018-05-12'}}],
    ['2018-05', 'explicit', {start: {earliest: '2018-05-01'}, end: {latest: '2018-05-31'}}],
    ['2018-05-12/2018-05-14', 'explicit', {start: {in: '2018-05-12'}, end: {in: '2018-05-14'}}],
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

  it('takes years given as numbers and encloses all timespans', () => {
    expect(parseWhen({timespans: [{start: {in: 1921}, end: {in: 1922}}, {start: {earliest: '1925-03'}}]})?.edtf).toBe('1921-01-01/..');
  });

  it.each([null, 7, {}, {timespans: []}, {timespans: [null]}, {timespans: [{start: {in: 'spring'}}]}, {timespans: [{start: {in: '2019'}, end: {in: '2018'}}]}])('gives null for %j', (when) => {
    expect(parseWhen(when)).toBeNull();
  });
});
