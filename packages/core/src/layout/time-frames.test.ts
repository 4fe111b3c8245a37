import {describe, expect, it} from 'vitest';
import {formatIsoDay, parseIsoDay, playUnitFor, TimeFrames, type DayRange} from '@cordiale/core';

const range = (earliest: string, latest: string): DayRange => ({earliest: parseIsoDay(earliest)!, latest: parseIsoDay(latest)!});
const inWords = ({earliest, latest}: DayRange) => `${formatIsoDay(earliest)}..${formatIsoDay(latest)}`;
const YEARS = new TimeFrames(range('2014-05-06', '2019-02-01'), {unit: 'year', count: 1});

describe('TimeFrames', () => {
  it('covers every day of the stage with whole calendar steps', () => {
    expect([YEARS.count, inWords(YEARS.rangeOf(0, 'step')), inWords(YEARS.rangeOf(5, 'step'))]).toEqual([6, '2014-01-01..2014-12-31', '2019-01-01..2019-12-31']);
  });

  it('shows one step, a window of several, or everything so far', () => {
    expect(inWords(YEARS.rangeOf(3, 'step'))).toBe('2017-01-01..2017-12-31');
    expect(inWords(YEARS.rangeOf(3, 'window', {length: 3}))).toBe('2015-01-01..2017-12-31');
    expect(inWords(YEARS.rangeOf(3, 'cumulative'))).toBe('2014-01-01..2017-12-31');
  });

  it('has a shorter window at the beginning', () => {
    expect(inWords(YEARS.rangeOf(1, 'window', {length: 3}))).toBe('2014-01-01..2015-12-31');
  });

  it('finds the frame of a day, the nearest one for a day outside', () => {
    expect(['2013-01-01', '2014-01-01', '2016-12-31', '2017-01-01', '2030-01-01'].map((day) => YEARS.frameOf(parseIsoDay(day)!))).toEqual([0, 0, 2, 3, 5]);
  });

  it('goes on to the next frame, or past those that are not wanted, until there is none', () => {
    expect([YEARS.next(-1, 1), YEARS.next(2, 1), YEARS.next(2, -1), YEARS.next(5, 1), YEARS.next(0, -1)]).toEqual([0, 3, 1, null, null]);
    expect([YEARS.next(0, 1, (frame) => frame === 4), YEARS.next(4, 1, (frame) => frame === 4)]).toEqual([4, null]);
  });

  it('is one frame for one day', () => {
    expect(new TimeFrames(range('2014-05-06', '2014-05-06'), {unit: 'day', count: 1}).count).toBe(1);
  });
});

describe('playUnitFor', () => {
  it.each([
    ['2019-05-01', '2019-06-30', 'day', 1], ['2019-01-01', '2020-02-01', 'week', 1], ['2016-01-01', '2020-02-01', 'month', 1], ['2014-01-01', '2027-12-31', 'month', 3],
    ['1990-01-01', '2027-12-31', 'year', 1], ['1500-01-01', '2000-01-01', 'year', 10], ['0001-01-01', '9999-12-31', 'year', 1000],
  ] as const)('steps from %s to %s by %s × %i', (earliest, latest, unit, count) => {
    expect(playUnitFor(range(earliest, latest))).toEqual({unit, count});
  });
});
