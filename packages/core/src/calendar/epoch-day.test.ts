import {describe, expect, it} from 'vitest';
import {daysInMonth, formatIsoDay, fromEpochDay, isCalendarDay, lastOfMonth, parseIsoDay, toEpochDay, weekdayOf} from '@cordiale/core';

const MS_PER_DAY = 86_400_000;
const REACH = 100_000;

/** Calls `check` for each day around 1970 and gives the days for which it is false. */
function daysThatFail(check: (epochDay: number) => boolean): number[] {
  const failed: number[] = [];
  for (let epochDay = -REACH; epochDay <= REACH; epochDay++) if (!check(epochDay)) failed.push(epochDay);
  return failed;
}

describe('epoch days', () => {
  it('toEpochDay counts from 1 January 1970', () => {
    expect(toEpochDay(1970, 1, 1)).toBe(0);
    expect(toEpochDay(1969, 12, 31)).toBe(-1);
    expect(toEpochDay(2000, 3, 1)).toBe(11_017);
  });

  it('toEpochDay and fromEpochDay are inverse for 100,000 days on both sides of 1970', () => {
    expect(daysThatFail((epochDay) => {
      const {year, month, day} = fromEpochDay(epochDay);
      return toEpochDay(year, month, day) === epochDay;
    })).toEqual([]);
  });

  it('fromEpochDay agrees with the proleptic calendar of Date for 100,000 days on both sides of 1970', () => {
    expect(daysThatFail((epochDay) => {
      const date = new Date(epochDay * MS_PER_DAY);
      const {year, month, day} = fromEpochDay(epochDay);
      return year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate();
    })).toEqual([]);
  });

  it('weekdayOf gives 0 for Monday and moves on by one each day', () => {
    expect(weekdayOf(toEpochDay(2024, 1, 1))).toBe(0);
    expect(weekdayOf(toEpochDay(1969, 12, 28))).toBe(6);
    expect(daysThatFail((epochDay) => weekdayOf(epochDay + 1) === (weekdayOf(epochDay) + 1) % 7)).toEqual([]);
  });

  it('toEpochDay rolls months over into the neighbouring years', () => {
    expect(toEpochDay(2020, 13, 1)).toBe(toEpochDay(2021, 1, 1));
    expect(toEpochDay(2020, 0, 1)).toBe(toEpochDay(2019, 12, 1));
    expect(toEpochDay(2020, -11, 1)).toBe(toEpochDay(2019, 1, 1));
  });

  it.each([[2000, 29], [2024, 29], [1900, 28], [2100, 28], [2023, 28]])('daysInMonth gives February of %i its %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  it('lastOfMonth gives the day before the first of the next month, in December too', () => {
    expect(formatIsoDay(lastOfMonth(2024, 2))).toBe('2024-02-29');
    expect(formatIsoDay(lastOfMonth(2019, 12))).toBe('2019-12-31');
  });

  it.each([[2023, 2, 29], [2024, 2, 30], [2024, 4, 31], [2024, 0, 1], [2024, 13, 1], [2024, 1, 0], [0, 1, 1], [10_000, 1, 1], [2024, 1.5, 1], [2024, 1, NaN]])('isCalendarDay refuses %d-%d-%d', (year, month, day) => {
    expect(isCalendarDay(year, month, day)).toBe(false);
  });

  it('isCalendarDay takes the first and the last day that can be written', () => {
    expect(isCalendarDay(1, 1, 1)).toBe(true);
    expect(isCalendarDay(9999, 12, 31)).toBe(true);
  });
});

describe('ISO days', () => {
  it('formatIsoDay pads year, month and day', () => {
    expect(formatIsoDay(0)).toBe('1970-01-01');
    expect(formatIsoDay(toEpochDay(33, 4, 3))).toBe('0033-04-03');
  });

  it('parseIsoDay reads what formatIsoDay writes for 100,000 days on both sides of 1970', () => {
    expect(daysThatFail((epochDay) => parseIsoDay(formatIsoDay(epochDay)) === epochDay)).toEqual([]);
  });

  it.each([toEpochDay(0, 12, 31), toEpochDay(10_000, 1, 1), NaN, Infinity])('formatIsoDay throws for day %d, which no four-digit year has', (epochDay) => {
    expect(() => formatIsoDay(epochDay)).toThrow(RangeError);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '0000-01-01', '2024-1-1', '24-01-01', '2024-01-01T00:00', ' 2024-01-01', '2024-01-01\n', '+2024-01-01', '', '٢٠٢٤-٠١-٠١'])('parseIsoDay refuses %j', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  it.each([null, undefined, 20_240_101, new Date(0), ['2024-01-01'], {}])('parseIsoDay refuses %j, which is no text', (value) => {
    expect(parseIsoDay(value)).toBeNull();
  });
});
