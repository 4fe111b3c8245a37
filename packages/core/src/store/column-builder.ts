import {createColumn, createIdArray, type CategoryColumn, type IdArray} from './category-column.js';
import type {ValueSink} from './event-fields.js';
import {GrowingInts} from './growing-ints.js';

/** Collects the values of one field, row after row, and puts them into a column in any order of rows. */
export class ColumnBuilder implements ValueSink {
  readonly #ids = new Map<string, number>(); // value → id, in order of first appearance
  readonly #latestRows: number[] = []; // id → number of the row that had it last, from 1 on
  readonly #expected: number;
  #cells: GrowingInts<IdArray>; // value ids, one row after the other
  #starts: GrowingInts<Uint32Array> | null = null; // row → first cell; null as long as every row has one
  #rowCount = 0;

  /** For some `expected` rows; room for more is made as it is needed. */
  constructor(expected = 0) {
    this.#expected = expected;
    this.#cells = new GrowingInts((length) => createIdArray(1, length), expected);
  }

  /** Adds a value to the present row. One that occurs again is kept once. */
  addValue(value: string): void {
    const id = this.#idOf(value);
    if (this.#latestRows[id] === this.#rowCount + 1) return;
    this.#latestRows[id] = this.#rowCount + 1;
    this.#cells.push(id);
  }

  /** Goes on to the next row. */
  endRow(): void {
    this.#rowCount++;
    if (!this.#starts && this.#cells.length !== this.#rowCount) this.#starts = this.#startsOfSingles();
    else this.#starts?.push(this.#cells.length);
  }

  /** Adds the first `size` rows of a finished column. */
  addColumn(column: CategoryColumn, size: number): void {
    const ids = column.values.map((value) => this.#idOf(value));
    for (let row = 0; row < size; row++) {
      for (const id of column.idsAt(row)) this.#cells.push(ids[id] ?? 0);
      this.endRow();
    }
  }

  /** The starts of rows that had one cell each, but for the one that ends now. */
  #startsOfSingles(): GrowingInts<Uint32Array> {
    const starts = new GrowingInts((length) => new Uint32Array(length), this.#expected + 1);
    for (let row = 0; row < this.#rowCount; row++) starts.push(row);
    starts.push(this.#cells.length);
    return starts;
  }

  /** The column of the rows in `order`. Values that none of them has are left out. */
  finish(order: Uint32Array): CategoryColumn {
    const starts = this.#starts && gatherStarts(this.#starts.view(), order);
    const gathered = this.#gather(order, starts);
    const isUsed = new Uint8Array(this.#ids.size);
    for (let at = 0; at < gathered.length; at++) isUsed[gathered[at]!] = 1;
    const used = [...this.#ids].filter(([, id]) => isUsed[id] === 1).sort(([a], [b]) => (a < b ? -1 : 1));
    const rankOf = new Uint32Array(this.#ids.size);
    used.forEach(([, id], rank) => (rankOf[id] = rank));
    const ids = createIdArray(used.length, gathered.length);
    for (let at = 0; at < gathered.length; at++) ids[at] = rankOf[gathered[at]!]!;
    return createColumn(used.map(([value]) => value), starts, ids);
  }

  /** The cells of the rows in `order`, one row after the other. */
  #gather(order: Uint32Array, starts: Uint32Array | null): IdArray {
    const cells = this.#cells.view();
    const first = this.#starts?.view();
    const gathered = createIdArray(this.#ids.size, starts ? starts[order.length]! : order.length);
    let at = 0;
    for (let row = 0; row < order.length; row++) {
      const record = order[row]!;
      if (!first) gathered[at++] = cells[record]!;
      else for (let cell = first[record]!; cell < first[record + 1]!; cell++) gathered[at++] = cells[cell]!;
    }
    return gathered;
  }

  #idOf(value: string): number {
    let id = this.#ids.get(value);
    if (id !== undefined) return id;
    this.#ids.set(value, (id = this.#ids.size));
    if (id === 0x100 || id === 0x1_0000) this.#widen(id + 1);
    return id;
  }

  /** Makes room for ids below `count`. */
  #widen(count: number): void {
    const wider = new GrowingInts((length) => createIdArray(count, length), Math.max(this.#expected, this.#cells.length));
    wider.append(this.#cells.view());
    this.#cells = wider;
  }
}

function gatherStarts(starts: Uint32Array, order: Uint32Array): Uint32Array {
  const gathered = new Uint32Array(order.length + 1);
  for (let row = 0; row < order.length; row++) gathered[row + 1] = gathered[row]! + starts[order[row]! + 1]! - starts[order[row]!]!;
  return gathered;
}
