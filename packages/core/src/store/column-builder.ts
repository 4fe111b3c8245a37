import {createColumn, createIdArray, type CategoryColumn, type IdArray, type ValueId} from './category-column.js';
import type {ValueSink} from './event-fields.js';
import {GrowingInts} from './growing-ints.js';
import {placesOf} from './int-arrays.js';

const RECENT = 1 << 10;

/** Collects the values of one field, row after row, and puts them into a column in any order of rows. */
export class ColumnBuilder implements ValueSink {
  readonly #ids = new Map<string, ValueId>(); // in order of first appearance
  readonly #recent = Array.from({length: RECENT}, () => ''); // slot → the last value with these letters that was asked for …
  readonly #recentIds = new Uint32Array(RECENT); // … and its id
  readonly #latestRows: number[] = []; // id → number of the row that had it last, from 1 on
  readonly #size: number;
  #cells: GrowingInts<IdArray>; // value ids, one row after the other
  #starts: Uint32Array | null = null; // row → first cell; null as long as every row has one
  #rowCount = 0;

  /** For this number of rows. */
  constructor(size: number) {
    this.#size = size;
    this.#cells = new GrowingInts((length) => createIdArray(1, length), size);
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
    if (!this.#starts && this.#cells.length !== this.#rowCount) this.#starts = placesOf(this.#size + 1);
    if (this.#starts) this.#starts[this.#rowCount] = this.#cells.length;
  }

  /** Adds all rows of a finished column. */
  addColumn(column: CategoryColumn): void {
    const ids = Uint32Array.from(column.values, (value) => this.#idOf(value)); // looked up once, not for each cell
    const add = (id: ValueId) => this.#cells.push(ids[id]!);
    for (let row = 0; row < column.size; row++) {
      column.visit(row, add);
      this.endRow();
    }
  }

  /** The column of the rows in `order`. Values that none of them has are left out. */
  finish(order: Uint32Array): CategoryColumn {
    const cells = this.#cells.view();
    const {starts, ids} = this.#starts ? gatherLists(cells, this.#starts, order) : {starts: null, ids: gatherIds(cells, order)};
    const isUsed = new Uint8Array(this.#ids.size).fill(order.length === this.#rowCount ? 1 : 0);
    if (order.length < this.#rowCount) for (let at = 0; at < ids.length; at++) isUsed[ids[at]!] = 1;
    const used = [...this.#ids].filter(([, id]) => isUsed[id] === 1).sort(([a], [b]) => (a < b ? -1 : 1));
    const rankOf = new Uint32Array(this.#ids.size);
    used.forEach(([, id], rank) => (rankOf[id] = rank));
    for (let at = 0; at < ids.length; at++) ids[at] = rankOf[ids[at]!]!;
    return createColumn(used.map(([value]) => value), starts, ids);
  }

  #idOf(value: string): ValueId {
    const slot = (value.charCodeAt(0) + 31 * value.charCodeAt(1) + value.length) & (RECENT - 1);
    if (this.#recent[slot] === value && value !== '') return this.#recentIds[slot]!; // a third of the time of a map, for values that come by the million
    const id = this.#lookUp(value);
    this.#recent[slot] = value;
    this.#recentIds[slot] = id;
    return id;
  }

  #lookUp(value: string): ValueId {
    let id = this.#ids.get(value);
    if (id !== undefined) return id;
    this.#ids.set(value, (id = this.#ids.size));
    if (id === 0x100 || id === 0x1_0000) this.#widen(id + 1);
    return id;
  }

  /** Makes room for ids below `count`. */
  #widen(count: number): void {
    const wider = new GrowingInts((length) => createIdArray(count, length), Math.max(this.#size, this.#cells.length));
    wider.append(this.#cells.view());
    this.#cells = wider;
  }
}

/** The ids of rows that have one each, in `order`. */
function gatherIds(cells: IdArray, order: Uint32Array): IdArray {
  const ids = cells.slice(0, order.length);
  for (let row = 0; row < order.length; row++) ids[row] = cells[order[row]!]!;
  return ids;
}

/** The ids of the rows in `order`, one row after the other, and where each row begins. */
function gatherLists(cells: IdArray, firstCells: Uint32Array, order: Uint32Array): {starts: Uint32Array; ids: IdArray} {
  const starts = new Uint32Array(order.length + 1);
  for (let row = 0; row < order.length; row++) starts[row + 1] = starts[row]! + firstCells[order[row]! + 1]! - firstCells[order[row]!]!; // in a loop of its own, so that the other one knows how long a row is before it gets there
  const ids = cells.slice(0, starts[order.length]);
  for (let row = 0; row < order.length; row++) {
    const end = starts[row + 1]!;
    for (let at = starts[row]!, cell = firstCells[order[row]!]!; at < end; at++, cell++) ids[at] = cells[cell]!;
  }
  return {starts, ids};
}

/** The rows of two columns in one, in `order`; those of the second count on from those of the first. */
export function mergeColumns(first: CategoryColumn, second: CategoryColumn, order: Uint32Array): CategoryColumn {
  const builder = new ColumnBuilder(first.size + second.size);
  builder.addColumn(first);
  builder.addColumn(second);
  return builder.finish(order);
}
