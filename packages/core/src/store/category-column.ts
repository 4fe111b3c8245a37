import {BitColumn} from './bit-column.js';
import type {Bitset} from './bitset.js';
import {ListColumn} from './list-column.js';
import {SingleColumn} from './single-column.js';

/** Place of a value in the ascending list of values of its column. */
export type ValueId = number;

/** Ids in the narrowest array that holds them. */
export type IdArray = Uint8Array | Uint16Array | Uint32Array;

/** What rows stand under beside their ids, or instead of them; -1 stands for nothing. */
export interface PlaceRules {
  /** An id that is left out where there are others beside it. */
  except: ValueId;
  /** An id that rows without any get; it may be one behind the last. */
  none: ValueId;
}

/** The values of one field for every row, as ids. Which form a column has follows from its data; see {@link createColumn}. */
export interface CategoryColumn<V = string> {
  readonly form: 'single' | 'list' | 'bits';
  /** Value id → value, ascending, so that the order depends on nothing but the values. */
  readonly values: readonly V[];
  /** Number of rows. */
  readonly size: number;
  /** Ids of a row, ascending. */
  idsAt(row: number): ValueId[];
  /** Calls `visit` with each id of a row, without making a list of them. */
  visit(row: number, visit: (id: ValueId) => void): void;
  /** Puts each of these rows at the next place of each of its ids; `next`, by id, counts on. Without `places` it only counts. */
  place(rows: Uint32Array, rules: PlaceRules, next: Uint32Array, places: Uint32Array | null): void;
  /** Adds the rows that have one of the values for which `isWanted` holds 1. */
  collect(isWanted: Uint8Array, rows: Bitset): void;
  /** Adds `step` to the counter of each value of the first `length` of these rows. Counters are by value id. */
  add(rows: Uint32Array, length: number, counters: Uint32Array, step: 1 | -1): void;
}

/** Most values that a row can hold as bits of one number. */
const MOST_BITS = 32;

/** An array for ids below `count`. */
export function createIdArray(count: number, length: number): IdArray {
  return count <= 0x100 ? new Uint8Array(length) : count <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}

/**
 * A column of `ids`, those of a row from `starts[row]` to `starts[row + 1]`, or one a row without `starts`: bits when there are
 * few values, else lists. Takes over both arrays.
 */
export function createColumn(values: readonly string[], starts: Uint32Array | null, ids: IdArray): CategoryColumn {
  if (!starts || isOneEach(starts)) return new SingleColumn(values, ids);
  if (values.length > MOST_BITS) return new ListColumn(values, starts, ids);
  const bits = new Uint32Array(starts.length - 1);
  for (let row = 0; row < bits.length; row++) for (let at = starts[row]!; at < starts[row + 1]!; at++) bits[row]! |= 1 << ids[at]!;
  return new BitColumn(values, bits);
}

function isOneEach(starts: Uint32Array): boolean {
  for (let row = 0; row < starts.length; row++) if (starts[row] !== row) return false;
  return true;
}
