import {createColumn, createIdArray, type CategoryColumn, type IdArray} from './category-column.js';
import type {ValueSink} from './event-fields.js';
import {GrowingInts} from './growing-ints.js';

/** Collects the values of one field, row after row, and puts them into a column in any order of rows. */
export class ColumnBuilder implements ValueSink {
  readonly #ids = new Map<string, number>(); // value → id, in order of first appearance
  readonly #starts = new GrowingInts((length) => new Uint32Array(length)); // row → first cell
  readonly #cells = new GrowingInts((length) => new Uint32Array(length)); // value ids, one row after the other
  #rowStart = 0;

  constructor() {
    this.#starts.push(0);
  }

  /** Adds a value to the present row. One that occurs again is kept once. */
  addValue(value: string): void {
    const id = this.#idOf(value);
    for (let cell = this.#rowStart; cell < this.#cells.length; cell++) if (this.#cells.at(cell) === id) return;
    this.#cells.push(id);
  }

  /** Goes on to the next row. */
  endRow(): void {
    this.#rowStart = this.#cells.length;
    this.#starts.push(this.#rowStart);
  }

  /** Adds the first `size` rows of a finished column. */
  addColumn(column: CategoryColumn, size: number): void {
    const ids = column.values.map((value) => this.#idOf(value));
    for (let row = 0; row < size; row++) {
      for (const id of column.idsAt(row)) this.#cells.push(ids[id] ?? 0);
      this.endRow();
    }
  }

  /** The column of the rows in `order`. Values that none of them has are left out. */
  finish(order: Uint32Array): CategoryColumn {
    const {starts, cells} = this.#gather(order);
    const isUsed = new Uint8Array(this.#ids.size);
    for (const id of cells) isUsed[id] = 1;
    const used = [...this.#ids].filter(([, id]) => isUsed[id] === 1).sort(([a], [b]) => (a < b ? -1 : 1));
    const rankOf = new Uint32Array(this.#ids.size);
    used.forEach(([, id], rank) => (rankOf[id] = rank));
    const ranks: IdArray = createIdArray(used.length, cells.length);
    for (let at = 0; at < cells.length; at++) ranks[at] = rankOf[cells[at] ?? 0] ?? 0;
    return createColumn(used.map(([value]) => value), starts, ranks);
  }

  #gather(order: Uint32Array): {starts: Uint32Array; cells: Uint32Array} {
    const from = this.#starts.view();
    const all = this.#cells.view();
    const starts = new Uint32Array(order.length + 1);
    for (let row = 0; row < order.length; row++) {
      const record = order[row] ?? 0;
      starts[row + 1] = (starts[row] ?? 0) + (from[record + 1] ?? 0) - (from[record] ?? 0);
    }
    const cells = new Uint32Array(starts[order.length] ?? 0);
    let at = 0;
    for (const record of order) {
      const end = from[record + 1] ?? 0;
      for (let cell = from[record] ?? 0; cell < end; cell++) cells[at++] = all[cell] ?? 0;
    }
    return {starts, cells};
  }

  #idOf(value: string): number {
    let id = this.#ids.get(value);
    if (id === undefined) this.#ids.set(value, (id = this.#ids.size));
    return id;
  }
}
