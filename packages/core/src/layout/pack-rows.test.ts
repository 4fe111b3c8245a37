import {describe, expect, it} from 'vitest';
import {packRows, type Span} from './pack-rows.js';

const span = (start: number, end: number): Span => ({start, end});

/** A small seeded generator (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('packRows', () => {
  it('puts items that do not overlap into one row', () => {
    expect([...packRows([span(0, 10), span(10, 20), span(25, 30)]).rowOf]).toEqual([0, 0, 0]);
  });

  it('stacks items that overlap and reuses the first free row', () => {
    const {rowOf, rowCount} = packRows([span(0, 10), span(5, 30), span(12, 20)]);
    expect([...rowOf]).toEqual([0, 1, 0]);
    expect(rowCount).toBe(2);
  });

  it('puts the longer of two items with the same start first', () => {
    expect([...packRows([span(0, 5), span(0, 50)]).rowOf]).toEqual([1, 0]);
  });

  it('stops once more rows are needed than somebody wants to know of', () => {
    const items = Array.from({length: 50}, (_, index) => span(index, 100));
    expect(packRows(items, {most: 5}).rowCount).toBe(6);
    expect(packRows(items).rowCount).toBe(50);
  });

  it('leaves items in the rows they were in and puts new ones where there is room beside them', () => {
    const {rowOf, rowCount} = packRows([span(0, 10), span(5, 30), span(40, 50), span(12, 35)], {before: [1, undefined, 3, undefined]});
    expect([...rowOf]).toEqual([1, 0, 3, 1]);
    expect(rowCount).toBe(4);
  });

  it('moves an item on only when it overlaps one that was in its row as well', () => {
    expect([...packRows([span(0, 10), span(5, 30)], {before: [0, 0]}).rowOf]).toEqual([0, 1]);
  });

  it('packs nothing into no rows', () => {
    expect(packRows([]).rowCount).toBe(0);
  });

  for (const seed of [1, 2, 3]) {
    it(`leaves no two items of a row overlapping, also when the time between them grows (seed ${seed})`, () => {
      const random = createRandom(seed);
      const items = Array.from({length: 300}, () => {
        const start = random() * 1000;
        return span(start, start + 5 + random() * 60);
      });
      const {rowOf} = packRows(items);
      for (const scale of [1, 3, 10]) {
        items.forEach((a, i) => items.forEach((b, j) => {
          if (i >= j || rowOf[i] !== rowOf[j]) return;
          const [first, second] = a.start <= b.start ? [a, b] : [b, a];
          const widthPx = first.end - first.start;
          expect(first.start * scale + widthPx).toBeLessThanOrEqual(second.start * scale + 1e-6);
        }));
      }
    });
  }
});
