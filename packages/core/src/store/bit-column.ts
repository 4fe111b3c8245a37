import type {Bitset} from './bitset.js';
import type {CategoryColumn, PlaceRules, ValueId} from './category-column.js';

/** Any number of different values a row, of at most 32 in all. */
export class BitColumn implements CategoryColumn {
  readonly form = 'bits';
  readonly values: readonly string[];
  /** Row → its values; bit `id` is set when the row has the value. */
  readonly bits: Uint32Array;

  constructor(values: readonly string[], bits: Uint32Array) {
    this.values = values;
    this.bits = bits;
  }

  get size(): number {
    return this.bits.length;
  }

  idsAt(row: number): ValueId[] {
    const ids: ValueId[] = [];
    this.visit(row, (id) => ids.push(id));
    return ids;
  }

  visit(row: number, visit: (id: ValueId) => void): void {
    for (let left = this.bits[row] ?? 0; left !== 0; left &= left - 1) visit(31 - Math.clz32(left & -left));
  }

  place(rows: Uint32Array, {except, none}: PlaceRules, next: Uint32Array, places: Uint32Array | null): void {
    const {bits} = this;
    const others = except < 0 ? -1 : ~(1 << except);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const all = bits[row]!;
      for (let left = (all & others) || all; left !== 0; left &= left - 1) {
        const place = next[31 - Math.clz32(left & -left)]!++;
        if (places) places[place] = row;
      }
      if (all === 0 && none >= 0) {
        const place = next[none]!++;
        if (places) places[place] = row;
      }
    }
  }

  collect(isWanted: Uint8Array, rows: Bitset): void {
    let mask = 0;
    for (let id = 0; id < this.values.length; id++) if (isWanted[id] === 1) mask |= 1 << id;
    for (let row = 0; row < this.bits.length; row++) if (((this.bits[row] ?? 0) & mask) !== 0) rows.add(row);
  }

  add(rows: Uint32Array, length: number, counters: Uint32Array, step: 1 | -1): void {
    const {bits} = this;
    for (let index = 0; index < length; index++) {
      for (let left = bits[rows[index]!]!; left !== 0; left &= left - 1) counters[31 - Math.clz32(left & -left)]! += step;
    }
  }
}
