import type {Bitset} from './bitset.js';
import type {CategoryColumn, IdArray, PlaceRules, ValueId} from './category-column.js';

/** One value a row. */
export class SingleColumn<V = string> implements CategoryColumn<V> {
  readonly form = 'single';
  readonly values: readonly V[];
  /** Row → value id. */
  readonly ids: IdArray;

  constructor(values: readonly V[], ids: IdArray) {
    this.values = values;
    this.ids = ids;
  }

  get size(): number {
    return this.ids.length;
  }

  idsAt(row: number): ValueId[] {
    const id = this.ids[row];
    return id === undefined ? [] : [id];
  }

  visit(row: number, visit: (id: ValueId) => void): void {
    const id = this.ids[row];
    if (id !== undefined) visit(id);
  }

  /** No rule touches rows that have one id each. */
  place(rows: Uint32Array, _: PlaceRules, next: Uint32Array, places: Uint32Array | null): void {
    const {ids} = this;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const at = next[ids[row]!]!++;
      if (places) places[at] = row;
    }
  }

  collect(isWanted: Uint8Array, rows: Bitset): void {
    for (let row = 0; row < this.ids.length; row++) if (isWanted[this.ids[row] ?? 0] === 1) rows.add(row);
  }

  add(rows: Uint32Array, length: number, counters: Uint32Array, step: 1 | -1): void {
    const {ids} = this;
    for (let index = 0; index < length; index++) counters[ids[rows[index]!]!]! += step;
  }
}
