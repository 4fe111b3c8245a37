import {describe, expect, it} from 'vitest';
import {createRandom} from '../../test/support/random.js';
import {sortByKey} from './row-order.js';

describe('sortByKey', () => {
  for (const [size, most] of [[1000, 300], [1000, 0xffff_ffff], [40_000, 9000], [40_000, 0xffff_ffff]] as const) {
    it(`gives the order a stable sort gives: ${size} items, keys up to ${most} (seed 5)`, () => {
      const random = createRandom(5);
      const keys = Uint32Array.from({length: size}, () => Math.floor(random() * (most + 1)));
      const items = Uint32Array.from(keys.keys());
      const expected = [...items].sort((a, b) => keys[a]! - keys[b]! || a - b);
      sortByKey(items, keys);
      expect([...items]).toEqual(expected);
    });
  }
});
