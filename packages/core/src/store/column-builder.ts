import {createColumn, createIdArray, type CategoryColumn} from './category-column.js';
import type {ValueSink} from './event-fields.js';
import {GrowingInts} from './growing-ints.js';

/** Collects the values of one field, row after row, and puts them into a column in any order of rows. */
export class ColumnBuilder implements ValueSink {
  readonly #ids = new Map<string, number>(); // value → id, in order of first appearance
  readonly #starts: GrowingInts<Uint32Array>; // row → first cell
  readonly #cells: GrowingInts<Uint32Array>; // value ids, one row after the other
  readonly #latestRows: number[] = []; // id → number of the row that had it last, from 1 on

  /** For some `expected` rows; room for more is made as it is needed. */
  constructor(expected = 0) {
    this.#starts = new GrowingInts((length) => new Uint32Array(length), expected + 1);
    this.#cells = new GrowingInts((length) => new Uint32Array(length), expected);
    this.#starts.push(0);
  }

  /** Adds a value to the present row. One that occurs again is kept once. */
  addValue(value: string): void {
    const id = this.#idOf(value);
    if (this.#latestRows[id] === this.#starts.length) return;
    this.#latestRows[id] = this.#starts.length;
    this.#cells.push(id);
  }

  /** Goes on to the next row. */
  endRow(): void {
    this.#starts.push(this.#cells.length);
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
    const starts = this.#startsOf(order);
    const isSingle = this.#cells.length === this.#starts.length - 1 && starts.every((start, row) => start === row);
    const used = this.#usedValues(order);
    const rankOf = new Uint32Array(this.#ids.size);
    used.forEach(([, id], rank) => (rankOf[id] = rank));
    const ids = createIdArray(used.length, starts[order.length]!);
    const cells = this.#cells.view();
    const first = this.#starts.view();
    for (let row = 0, at = 0; row < order.length; row++) {
      const record = order[row]!;
      const end = first[record + 1]!;
      for (let cell = first[record]!; cell < end; cell++) ids[at++] = rankOf[cells[cell]!]!;
    }
    return createColumn(used.map(([value]) => value), isSingle ? null : starts, ids);
  }

  /** Values that rows in `order` have, ascending, with their ids. */
  #usedValues(order: Uint32Array): [value: string, id: number][] {
    const isUsed = new Uint8Array(this.#ids.size);
    const cells = this.#cells.view();
    const first = this.#starts.view();
    for (let row = 0; row < order.length; row++) {
      const end = first[order[row]! + 1]!;
      for (let cell = first[order[row]!]!; cell < end; cell++) isUsed[cells[cell]!] = 1;
    }
    return [...this.#ids].filter(([, id]) => isUsed[id] === 1).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #startsOf(order: Uint32Array): Uint32Array {
    const first = this.#starts.view();
    const starts = new Uint32Array(order.length + 1);
    for (let row = 0; row < order.length; row++) starts[row + 1] = starts[row]! + first[order[row]! + 1]! - first[order[row]!]!;
    return starts;
  }

  #idOf(value: string): number {
    let id = this.#ids.get(value);
    if (id === undefined) this.#ids.set(value, (id = this.#ids.size));
    return id;
  }
}
