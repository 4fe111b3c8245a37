import type {Bitset} from './bitset.js';
import type {CategoryColumn, IdArray, PlaceRules, ValueId} from './category-column.js';

/** Any number of different values a row. */
export class ListColumn implements CategoryColumn {
  readonly form = 'list';
  readonly values: readonly string[];
  /** Row → first place in `ids`; one more than there are rows. */
  readonly starts: Uint32Array;
  /** Value ids of all rows, one row after the other. */
  readonly ids: IdArray;

  constructor(values: readonly string[], starts: Uint32Array, ids: IdArray) {
    this.values = values;
    this.starts = starts;
    this.ids = ids;
  }

  get size(): number {
    return this.starts.length - 1;
  }

  idsAt(row: number): ValueId[] {
    return [...this.ids.slice(this.starts[row] ?? 0, this.starts[row + 1] ?? 0).sort()];
  }

  visit(row: number, visit: (id: ValueId) => void): void {
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at++) visit(this.ids[at]!);
  }

  place(rows: Uint32Array, {except, none}: PlaceRules, next: Uint32Array, places: Uint32Array | null): void {
    const {ids, starts} = this;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const [from, end] = [starts[row]!, starts[row + 1]!];
      const isAlone = end - from === 1;
      for (let at = from; at < end; at++) {
        const id = ids[at]!;
        if (id === except && !isAlone) continue;
        const place = next[id]!++;
        if (places) places[place] = row;
      }
      if (from === end && none >= 0) {
        const place = next[none]!++;
        if (places) places[place] = row;
      }
    }
  }

  collect(isWanted: Uint8Array, rows: Bitset): void {
    for (let row = 0; row < this.starts.length - 1; row++) {
      const end = this.starts[row + 1] ?? 0;
      for (let at = this.starts[row] ?? 0; at < end; at++) {
        if (isWanted[this.ids[at] ?? 0] !== 1) continue;
        rows.add(row);
        break;
      }
    }
  }

  add(rows: Uint32Array, length: number, counters: Uint32Array, step: 1 | -1): void {
    const {ids, starts} = this;
    for (let index = 0; index < length; index++) {
      const row = rows[index]!;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at++) counters[ids[at]!]! += step;
    }
  }
}
