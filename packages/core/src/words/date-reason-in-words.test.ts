import {describe, expect, it} from 'vitest';
import {createPartialDate} from '../calendar/edtf.js';
import {UNDATED} from '../model/partial-date.js';
import {dateReasonInWords} from './date-reason-in-words.js';

describe('dateReasonInWords(date)', () => {
  it('says that the text gives an explicit date', () => {
    expect(dateReasonInWords(createPartialDate('2018-05-12', {basis: 'explicit'}))).toBe('The text gives this date.');
  });

  it('names the day a relative date is counted from', () => {
    expect(dateReasonInWords({...createPartialDate('2018-05-11', {basis: 'relative'}), anchor: '2018-05-14'})).toContain('counted from 14 May 2018');
  });

  it('names the day of publication and the length of the reporting window', () => {
    const date = {...createPartialDate('2025-07-31~', {basis: 'document-date'}), earliest: '2025-07-24', latest: '2025-07-31'};
    expect(dateReasonInWords(date)).toBe('The text gives no day. It was published on 31 July 2025 and is taken to tell of the 7 days before.');
  });

  it('gives the limits of a bounded date', () => {
    expect(dateReasonInWords(createPartialDate('2019/..', {basis: 'bounded'}))).toContain('2019 or later');
  });

  it('says that an undated event has no date', () => {
    expect(dateReasonInWords(UNDATED)).toContain('no date');
  });
});
