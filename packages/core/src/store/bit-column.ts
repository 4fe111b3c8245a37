import type {Bitset} from './bitset.js';
import type {CategoryColumn, IdLists, ListRules, ValueId} from './category-column.js';

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

  listsOf(rowCount: number, {except, none}: ListRules): IdLists {
    const {bits} = this;
    const others = except < 0 ? -1 : ~(1 << except);
    const starts = new Uint32Array(rowCount + 1);
    let length = 0;
    for (let row = 0; row < rowCount; row++) {
      const all = bits[row]!;
      length += all === 0 ? Number(none >= 0) : bitCount((all & others) || all);
      starts[row + 1] = length;
    }
    const ids = new Uint8Array(length);
    for (let row = 0; row < rowCount; row++) {
      const all = bits[row]!;
      let at = starts[row]!;
      if (all === 0 && none >= 0) ids[at] = none;
      for (let left = (all & others) || all; left !== 0; left &= left - 1) ids[at++] = 31 - Math.clz32(left & -left);
    }
    return {starts, ids};
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

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
