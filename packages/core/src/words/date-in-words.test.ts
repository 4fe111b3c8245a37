import {describe, expect, it} from 'vitest';
import {createPartialDate, dateInWords, UNDATED, type PartialDate} from '@cordiale/core';

function createDate(edtf: string, changes: Partial<PartialDate> = {}): PartialDate {
  return {...createPartialDate(edtf, {basis: 'explicit'}), ...changes};
}

describe('dateInWords(date)', () => {
  it.each([
    ['2018-05-12', '12 May 2018'],
    ['2018-05', 'May 2018'],
    ['2018-05-XX', 'May 2018'],
    ['2018', '2018'],
    ['0987', '987'],
    ['2020-21', 'spring 2020'],
    ['2020-24', 'winter 2020'],
    ['2020-34', 'quarter 2 of 2020'],
    ['2020-40', 'first half of 2020'],
    ['2020-41', 'second half of 2020'],
    ['201X', '2010s'],
    ['20XX', '2000 to 2099'],
    ['2014/2019', '2014 to 2019'],
    ['2018-05-12/2018-06', '12 May 2018 to June 2018'],
    ['2014/..', 'since 2014'],
    ['../2019-05', 'until May 2019'],
    ['2018-05-12~', 'about 12 May 2018'],
    ['2018-05?', 'possibly May 2018'],
    ['2018%', 'about 2018'],
    ['[2018-05-06,2018-06-05]', '6 May 2018 or 5 June 2018'],
    ['[2014..2016]', '2014 to 2016'],
    ['[2014..]', '2014 or later'],
    ['[..2016]', '2016 or earlier'],
    ['XXXX-05-12', '12 May, year unknown'],
    ['XXXX-02-29', '29 February, year unknown'],
    ['XXXX-05', 'May, year unknown'],
  ])('says %s as "%s"', (edtf, words) => {
    expect(dateInWords(createDate(edtf))).toBe(words);
  });

  it('says which part of a period is meant', () => {
    expect(dateInWords(createDate('2017', {part: 'early'}))).toBe('early 2017');
  });

  it('says that nothing is known of an undated event', () => {
    expect(dateInWords(UNDATED)).toBe('no date given');
  });

  it('says limits as limits', () => {
    expect(dateInWords(createDate('2019/..', {basis: 'bounded'}))).toBe('2019 or later');
    expect(dateInWords(createDate('../2025', {basis: 'bounded'}))).toBe('2025 or earlier');
    expect(dateInWords(createDate('2022-02-24/2025', {basis: 'bounded'}))).toBe('between 24 February 2022 and 2025');
  });

  it('says a reporting window by the day of publication, and no more exactly than that is known', () => {
    expect(dateInWords(createDate('2025-07-31~', {basis: 'document-date', earliest: '2025-07-24'}))).toBe('shortly before 31 July 2025');
    expect(dateInWords(createDate('2025-07~', {basis: 'document-date'}))).toBe('in or shortly before July 2025');
  });

  it('says names of months in the language asked for', () => {
    expect(dateInWords(createDate('2018-05-12'), 'it')).toBe('12 maggio 2018');
    expect(dateInWords(createDate('2018-05'), 'uk')).toContain('2018');
  });
});
