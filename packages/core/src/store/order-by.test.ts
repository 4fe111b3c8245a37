import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createRandom} from '../../test/support/random.js';
import {OPEN_FUTURE, OPEN_PAST} from './event-store.js';
import {orderBy, sortTogether} from './order-by.js';

const anyKey = fc.oneof(fc.integer({min: -3000, max: 3000}), fc.integer({min: OPEN_PAST, max: OPEN_FUTURE}), fc.constantFrom(OPEN_PAST, OPEN_FUTURE));

describe('orderBy(keys)', () => {
  it('gives the order a stable sort gives, open sides among it', () => {
    fc.assert(fc.property(fc.array(anyKey, {maxLength: 80}), (list) => {
      const expected = list.map((_, place) => place).sort((a, b) => list[a]! - list[b]! || a - b);
      expect([...orderBy(Int32Array.from(list))]).toEqual(expected);
    }));
  });

  it.each([[1000, 300], [1000, 0x7fff_ffff], [40_000, 9000], [40_000, 0x7fff_ffff]])('gives the order a stable sort gives: %d keys up to %d, seed 5', (size, most) => {
    const random = createRandom(5);
    const keys = Int32Array.from({length: size}, () => Math.floor(random() * (most + 1)));
    const expected = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
    expect([...orderBy(keys.slice())]).toEqual(expected);
  });
});

describe('sortTogether(keys)', () => {
  it('decides by the second keys where the first ones are equal, and gives both in order', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(OPEN_PAST, -1, 0, 7, OPEN_FUTURE), anyKey), {maxLength: 60}), (list) => {
      const expected = list.map((_, place) => place).sort((a, b) => list[a]![0] - list[b]![0] || list[a]![1] - list[b]![1] || a - b);
      const {places, keys: [first, second]} = sortTogether([Int32Array.from(list, ([key]) => key), Int32Array.from(list, ([, key]) => key)]);
      expect([...places]).toEqual(expected);
      expect([...first].map((key, place) => [key, second[place]])).toEqual(expected.map((place) => list[place]));
    }));
  });
});
