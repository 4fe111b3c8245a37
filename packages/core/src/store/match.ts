import {OUT, type Count} from './certainty.js';
import type {Ranges, Tally} from './tally.js';

/** The rows that pass a list of clauses. Counts are at hand; lists of rows are made when somebody asks for them. */
export class Match {
  readonly #tally: Tally;
  readonly #ranges: Ranges;
  readonly #datedCount: number;
  #certainty: Uint8Array | undefined;
  #rows: Uint32Array | undefined;
  #undatedRows: Uint32Array | undefined;
  /** Dated matches. */
  readonly count: Count;

  /** @internal */
  constructor(tally: Tally, ranges: Ranges, datedCount: number) {
    this.#tally = tally;
    this.#ranges = ranges;
    this.#datedCount = datedCount;
    this.count = this.tally.count;
  }

  /** Number of undated matches. A time clause leaves them in: they may lie anywhere. */
  get undatedCount(): number {
    return this.#tally.undatedCount;
  }

  /** Number of matches, dated or not. */
  get size(): number {
    return this.count.definite + this.count.possible + this.undatedCount;
  }

  /** Row → {@link OUT}, {@link POSSIBLE} or {@link DEFINITE}. */
  get certainty(): Uint8Array {
    return (this.#certainty ??= this.tally.certainty.slice());
  }

  /** Matching dated rows in time order. */
  get rows(): Uint32Array {
    return (this.#rows ??= rowsOf(this.certainty, 0, this.#datedCount, this.size - this.undatedCount));
  }

  /** Matching rows without any date, in order of id. */
  get undatedRows(): Uint32Array {
    return (this.#undatedRows ??= rowsOf(this.certainty, this.#datedCount, this.certainty.length, this.undatedCount));
  }

  /** The counts by value, moved to the range of this match. @internal */
  get tally(): Tally {
    this.#tally.moveTo(this.#ranges);
    return this.#tally;
  }
}

function rowsOf(certainty: Uint8Array, from: number, to: number, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let length = 0;
  for (let row = from; row < to; row++) if (certainty[row] !== OUT) rows[length++] = row;
  return rows;
}
