import {DEFINITE, OUT, POSSIBLE, type Certainty} from './certainty.js';

/** Most rows in a list; more are dealt with in several goes, so that the lists stay in the processor's cache. */
const CAPACITY = 1 << 14;

/** Rows that begin or cease to match possibly or definitely. */
export interface ChangeList {
  readonly certainty: Exclude<Certainty, typeof OUT>;
  /** 1 for rows that begin to match so, −1 for those that cease to. */
  readonly step: 1 | -1;
  readonly rows: Uint32Array;
  length: number;
}

/** Rows whose certainty changes, in lists that counters can be brought up to date with. */
export class Changes {
  readonly lists: readonly ChangeList[] = ([[POSSIBLE, 1], [POSSIBLE, -1], [DEFINITE, 1], [DEFINITE, -1]] as const).map(([certainty, step]) => ({certainty, step, rows: new Uint32Array(CAPACITY), length: 0}));
  readonly #possible = this.lists.slice(0, 2) as [ChangeList, ChangeList];
  readonly #definite = this.lists.slice(2) as [ChangeList, ChangeList];

  /** Notes a change. Returns `true` when a list is full: the changes must be counted and cleared before the next. */
  add(row: number, before: Certainty, now: Certainty): boolean {
    const isFull = now !== OUT && push((now === DEFINITE ? this.#definite : this.#possible)[0], row);
    return (before !== OUT && push((before === DEFINITE ? this.#definite : this.#possible)[1], row)) || isFull;
  }

  clear(): void {
    for (const list of this.lists) list.length = 0;
  }
}

function push(list: ChangeList, row: number): boolean {
  list.rows[list.length++] = row;
  return list.length === CAPACITY;
}
