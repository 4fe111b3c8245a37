import {describe, expect, it} from 'vitest';
import {formatIsoDay, parseIsoDay} from '../calendar/epoch-day.js';
import {CALENDAR_UNITS, finestUnit, floorToUnit, nextUnit, stepByUnit, unitStarts, type CalendarUnit} from './calendar-unit.js';

const day = (text: string) => parseIsoDay(text) ?? NaN;
const month: CalendarUnit = {unit: 'month', count: 1};
const quarter: CalendarUnit = {unit: 'month', count: 3};
const year: CalendarUnit = {unit: 'year', count: 1};

describe('calendar units', () => {
  it('floorToUnit gives the first day of week, month, quarter, year and decade', () => {
    const floor = (unit: CalendarUnit) => formatIsoDay(floorToUnit(day('2019-05-12'), unit));
    expect([floor({unit: 'week', count: 1}), floor(month), floor(quarter), floor(year), floor({unit: 'year', count: 10})])
      .toEqual(['2019-05-06', '2019-05-01', '2019-04-01', '2019-01-01', '2010-01-01']);
  });

  it('nextUnit of every unit begins after the day and is where flooring begins again', () => {
    for (const unit of CALENDAR_UNITS) {
      const next = nextUnit(day('2019-05-12'), unit);
      expect(next).toBeGreaterThan(day('2019-05-12'));
      expect(floorToUnit(next, unit)).toBe(next);
    }
  });

  it('stepByUnit goes to the boundary on either side and leaves one it stands on', () => {
    expect(formatIsoDay(stepByUnit(day('2019-05-12'), month, -1))).toBe('2019-05-01');
    expect(formatIsoDay(stepByUnit(day('2019-05-01'), month, -1))).toBe('2019-04-01');
    expect(formatIsoDay(stepByUnit(day('2019-12-01'), month, 1))).toBe('2020-01-01');
  });

  it('unitStarts includes both ends', () => {
    expect(unitStarts(day('2019-01-01'), day('2021-01-01'), year).map(formatIsoDay)).toEqual(['2019-01-01', '2020-01-01', '2021-01-01']);
    expect(unitStarts(day('2019-01-02'), day('2019-12-31'), year)).toEqual([]);
  });

  it('finestUnit takes the first unit that is wide enough', () => {
    expect(finestUnit(40, () => 30)).toEqual({unit: 'day', count: 1});
    expect(finestUnit(1, () => 40)).toEqual(quarter);
    expect(finestUnit(0.2, () => 40)).toEqual(year);
    expect(finestUnit(0, () => 40)).toEqual({unit: 'year', count: 1000});
  });

  it('unitStarts works before 1970 and across leap days', () => {
    expect(unitStarts(day('1968-02-01'), day('1968-04-01'), month).map(formatIsoDay)).toEqual(['1968-02-01', '1968-03-01', '1968-04-01']);
  });
});
