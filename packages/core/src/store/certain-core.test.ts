import {describe, expect, it} from 'vitest';
import {createPartialDate, formatIsoDay, toEpochDay, UNDATED, type DateBasis, type PartialDate, type Precision} from '@cordiale/core';
import {certainCore} from './certain-core.js';

function createDate(edtf: string, {basis = 'explicit', precision}: {basis?: DateBasis; precision?: Precision} = {}): PartialDate {
  return createPartialDate(edtf, precision ? {basis, precision} : {basis});
}

/** The certain days as two ISO days. */
function coreOf(date: PartialDate, knownUntil: number | null = null): string | null {
  const core = certainCore(date, knownUntil);
  return core && `${formatIsoDay(core.earliest)} ${formatIsoDay(core.latest)}`;
}

describe('certainCore(date, knownUntil)', () => {
  it('[T3] is the day of a known day', () => {
    expect(coreOf(createDate('2019-05-04'))).toBe('2019-05-04 2019-05-04');
    expect(coreOf(createDate('2019-05-04', {basis: 'relative'}))).toBe('2019-05-04 2019-05-04');
  });

  it.each(['2019-05', '2019', '2019-22', '201X', '[2018-05-06,2018-06-05]', 'XXXX-05-04'])('is nothing for %s, in which it lies somewhere', (edtf) => {
    expect(coreOf(createDate(edtf))).toBeNull();
  });

  it('[T3] reaches from the end of the first part of an interval to the beginning of its last', () => {
    expect(coreOf(createDate('2014/2019'))).toBe('2014-12-31 2019-01-01');
    expect(coreOf(createDate('2014-03-02/2014-03-09'))).toBe('2014-03-02 2014-03-09');
  });

  it('is nothing when the parts of an interval meet', () => {
    expect(coreOf(createDate('2014-03/2014-03'))).toBeNull();
  });

  it('[T3] reaches to the day of the latest report when the end is open', () => {
    const date = createDate('2014/..');
    expect(coreOf(date, toEpochDay(2020, 6, 1))).toBe('2014-12-31 2020-06-01');
    expect(coreOf(date, toEpochDay(2013, 6, 1))).toBeNull();
    expect(coreOf(date)).toBeNull();
  });

  it('is nothing when the beginning is open', () => {
    expect(coreOf(createDate('../2019'), toEpochDay(2020, 1, 1))).toBeNull();
  });

  it.each([['a week', 'week'], ['a weekend', 'weekend'], ['a week counted back', undefined]] as const)('is nothing for %s, which only looks like an interval', (_, precision) => {
    expect(coreOf(createDate('2019-05-06/2019-05-12', precision ? {basis: 'relative', precision} : {basis: 'relative'}))).toBeNull();
  });

  it('is nothing for "in the coming months", which only says where it may lie', () => {
    expect(coreOf(createDate('2019-05-15/..', {basis: 'relative', precision: 'future'}), toEpochDay(2020, 1, 1))).toBeNull();
  });

  it.each(['document-date', 'bounded', 'none'] as const)('is nothing for the basis %s', (basis) => {
    expect(coreOf(createDate('2019-05-04', {basis}))).toBeNull();
    expect(coreOf(createDate('2014/2019', {basis}))).toBeNull();
  });

  it.each(['2019-05-04~', '2014?/2019', '2014/2019%'])('is nothing for %s, which is not exact', (edtf) => {
    expect(coreOf(createDate(edtf))).toBeNull();
  });

  it('[T3] is nothing for an undated event', () => {
    expect(coreOf(UNDATED, 0)).toBeNull();
  });
});
