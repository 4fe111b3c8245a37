import {describe, expect, it} from 'vitest';
import {createPartialDate, datingOf, UNDATED, type DateBasis} from '@cordiale/core';

describe('datingOf(date)', () => {
  it.each<[edtf: string, basis: DateBasis, dating: string]>([
    ['2018-05-12', 'explicit', 'day'],
    ['2018-05-12', 'relative', 'day'],
    ['2018-05', 'explicit', 'period'],
    ['2018-05-01/2018-05-12', 'explicit', 'period'],
    ['2018-05-12~', 'explicit', 'approximate'],
    ['2018-05?', 'explicit', 'approximate'],
    ['2018-05-12~', 'document-date', 'approximate'],
    ['2018-05-12', 'document-date', 'approximate'],
    ['2018/..', 'explicit', 'bounded'],
    ['../2018', 'explicit', 'bounded'],
    ['2014/2018', 'bounded', 'bounded'],
    ['2014~/..', 'explicit', 'bounded'],
  ])('of %s, %s, is %s', (edtf, basis, dating) => {
    expect(datingOf(createPartialDate(edtf, {basis}))).toBe(dating);
  });

  it('of an undated event is undated', () => {
    expect(datingOf(UNDATED)).toBe('undated');
  });
});
