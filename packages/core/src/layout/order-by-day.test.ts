import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {OPEN_FUTURE, OPEN_PAST} from '../store/event-store.js';
import {orderByDay, placeOfDay} from './order-by-day.js';

const anyDay = fc.oneof(fc.integer({min: -3000, max: 3000}), fc.integer({min: OPEN_PAST, max: OPEN_FUTURE}), fc.constantFrom(OPEN_PAST, OPEN_FUTURE));

describe('orderByDay', () => {
  it('gives the order a stable sort gives, open sides among it', () => {
    fc.assert(fc.property(fc.array(anyDay, {maxLength: 80}), (list) => {
      const expected = list.map((_, index) => index).sort((a, b) => list[a]! - list[b]! || a - b);
      expect([...orderByDay(Int32Array.from(list))]).toEqual(expected);
    }));
  });
});

describe('placeOfDay', () => {
  it('gives the number of days before the one asked for', () => {
    fc.assert(fc.property(fc.array(anyDay, {maxLength: 40}), anyDay, (list, day) => {
      const days = Int32Array.from(list).sort();
      expect(placeOfDay(days, day)).toBe(list.filter((other) => other < day).length);
    }));
  });

  it('has no day before minus infinity and all before infinity', () => {
    expect([placeOfDay(Int32Array.of(1, 2), -Infinity), placeOfDay(Int32Array.of(1, 2), Infinity)]).toEqual([0, 2]);
  });
});
