import {describe, expect, it} from 'vitest';
import {createPartialDate, edtfOfDays, formatIsoDay, parseEdtf, toEpochDay} from '@cordiale/core';

/** First day, last day, precision and qualifier of an EDTF string, in one line. */
function describeExtent(edtf: string): string | null {
  const extent = parseEdtf(edtf);
  if (!extent) return null;
  const day = (value: number | null) => (value === null ? 'open' : formatIsoDay(value));
  return `${day(extent.earliest)} ${day(extent.latest)} ${extent.precision} ${extent.qualifier}`;
}

describe('parseEdtf(source)', () => {
  it.each([
    ['2018-05-12', '2018-05-12 2018-05-12 day exact'],
    ['2024-02', '2024-02-01 2024-02-29 month exact'],
    ['2019', '2019-01-01 2019-12-31 year exact'],
    ['2014/2019', '2014-01-01 2019-12-31 interval exact'],
    ['2018-05/2018-06-03', '2018-05-01 2018-06-03 interval exact'],
  ])('reads level 0: %s', (edtf, wanted) => {
    expect(describeExtent(edtf)).toBe(wanted);
  });

  it.each([
    ['2025-07-31~', '2025-07-31 2025-07-31 day approximate'],
    ['2018-05?', '2018-05-01 2018-05-31 month uncertain'],
    ['2018%', '2018-01-01 2018-12-31 year approximate-uncertain'],
    ['201X', '2010-01-01 2019-12-31 decade exact'],
    ['20XX', '2000-01-01 2099-12-31 century exact'],
    ['00XX', '0001-01-01 0099-12-31 century exact'],
    ['2018-XX', '2018-01-01 2018-12-31 year exact'],
    ['2018-XX-XX', '2018-01-01 2018-12-31 year exact'],
    ['2018-05-XX', '2018-05-01 2018-05-31 month exact'],
  ])('reads level 1: %s', (edtf, wanted) => {
    expect(describeExtent(edtf)).toBe(wanted);
  });

  it.each([
    ['2019-21', '2019-03-01 2019-05-31 season exact'],
    ['2019-22', '2019-06-01 2019-08-31 season exact'],
    ['2019-23~', '2019-09-01 2019-11-30 season approximate'],
    ['2019-33', '2019-01-01 2019-03-31 quarter exact'],
    ['2019-36', '2019-10-01 2019-12-31 quarter exact'],
    ['2019-40', '2019-01-01 2019-06-30 half exact'],
    ['2019-41', '2019-07-01 2019-12-31 half exact'],
  ])('reads seasons, quarters and halves: %s', (edtf, wanted) => {
    expect(describeExtent(edtf)).toBe(wanted);
  });

  it('lets winter begin in December of its year and end with February, in leap years too', () => {
    expect(describeExtent('2019-24')).toBe('2019-12-01 2020-02-29 season exact');
  });

  it.each([
    ['2019/..', '2019-01-01 open interval exact'],
    ['2019/', '2019-01-01 open interval exact'],
    ['../2019-05', 'open 2019-05-31 interval exact'],
    ['2014~/2019', '2014-01-01 2019-12-31 interval approximate'],
    ['2014/2019?', '2014-01-01 2019-12-31 interval uncertain'],
    ['../..', 'open open unknown exact'],
    ['/', 'open open unknown exact'],
  ])('leaves an open side open: %s', (edtf, wanted) => {
    expect(describeExtent(edtf)).toBe(wanted);
  });

  it.each([
    ['[2018-05-06,2018-06-05]', '2018-05-06 2018-06-05 set exact'],
    ['[2018-06-05, 2018-05-06]', '2018-05-06 2018-06-05 set exact'],
    ['[2014..2016]', '2014-01-01 2016-12-31 set exact'],
    ['[..2016]', 'open 2016-12-31 set exact'],
    ['[2014..]', '2014-01-01 open set exact'],
  ])('reads one-of sets: %s', (edtf, wanted) => {
    expect(describeExtent(edtf)).toBe(wanted);
  });

  it.each([
    ['XXXX-05-12', 'open open day exact'],
    ['XXXX-05', 'open open month exact'],
    ['XXXX-02-29', 'open open day exact'],
  ])('leaves both sides of a date without its year open: %s', (edtf, wanted) => {
    expect(describeExtent(edtf)).toBe(wanted);
  });

  it.each(['2023-02-29', '2024-04-31', '2024-13', '2024-00', '2024-01-00', 'XXXX-02-30', 'XXXX-13', '0000', '[2024-02-30]', '2024-02-30/2024-03-01', '2019-25', '2019-37', '2019-42', '9999-24'])('refuses %s, which no calendar has', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });

  it.each(['', ' ', '20', '2018-5', '2018-05-1', '2018/05/12', '12.05.2018', 'May 2018', '2018-XX-12', '201X-05', 'XXXX', '2018~~', '~2018', '[]', '[2018', '[[2018]]', '[2018,]', '[..]', '2019/2018', '2018/../2019', '2018\n', '2018-21-01', 'Y2018', '-2018', '２０１８'])('refuses %j, which is no EDTF of these levels', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });
});

describe('createPartialDate(edtf, options)', () => {
  it('gives the enclosing days, the precision and the basis', () => {
    expect(createPartialDate('2018-05', {basis: 'explicit'})).toEqual({edtf: '2018-05', earliest: '2018-05-01', latest: '2018-05-31', precision: 'month', qualifier: 'exact', basis: 'explicit'});
  });

  it('keeps the anchor of a relative date and a precision of its own', () => {
    expect(createPartialDate('2018-05-07/2018-05-13', {basis: 'relative', precision: 'week', anchor: '2018-05-15'})).toMatchObject({precision: 'week', anchor: '2018-05-15'});
  });

  it('has no key "anchor" when there is none', () => {
    expect(createPartialDate('2018', {basis: 'explicit', anchor: undefined})).not.toHaveProperty('anchor');
  });

  it('throws a RangeError that says what was seen and what is wanted', () => {
    expect(() => createPartialDate('2018-02-30', {basis: 'explicit'})).toThrow(/"2018-02-30".*Wanted level 0 or 1/);
  });
});

describe('edtfOfDays(earliest, latest)', () => {
  it('writes a single day as a day and open sides as two points', () => {
    const day = toEpochDay(2018, 5, 12);
    expect(edtfOfDays(day, day)).toBe('2018-05-12');
    expect(edtfOfDays(day, day + 1)).toBe('2018-05-12/2018-05-13');
    expect(edtfOfDays(null, day)).toBe('../2018-05-12');
    expect(edtfOfDays(day, null)).toBe('2018-05-12/..');
    expect(edtfOfDays(null, null)).toBe('../..');
  });
});
