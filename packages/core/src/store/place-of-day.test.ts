import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {OPEN_FUTURE, OPEN_PAST} from './event-store.js';
import {placeOfDay} from './place-of-day.js';

const anyDay = fc.oneof(fc.integer({min: -3000, max: 3000}), fc.integer({min: OPEN_PAST, max: OPEN_FUTURE}));

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
