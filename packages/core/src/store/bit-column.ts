import type {Bitset} from './bitset.js';
import type {CategoryColumn, IdLists, ValueId} from './category-column.js';
import {GrowingInts} from './growing-ints.js';

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

  listsOf(rowCount: number): IdLists {
    const starts = new Uint32Array(rowCount + 1);
    const ids = new GrowingInts((length) => new Uint8Array(length), rowCount);
    const add = (id: ValueId) => ids.push(id);
    for (let row = 0; row < rowCount; row++) {
      this.visit(row, add);
      starts[row + 1] = ids.length;
    }
    return {starts, ids: ids.view()};
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
