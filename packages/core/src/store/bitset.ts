const WORD_BITS = 32;

/** A set of rows, one bit each. */
export class Bitset {
  /** Bit `row % 32` of word `row / 32`. */
  readonly words: Uint32Array;

  private constructor(words: Uint32Array) {
    this.words = words;
  }

  /** No row of `size`. */
  static none(size: number): Bitset {
    return new Bitset(new Uint32Array(Math.ceil(size / WORD_BITS)));
  }

  /** Every row of `size`. */
  static all(size: number): Bitset {
    return new Bitset(new Uint32Array(Math.ceil(size / WORD_BITS)).fill(0xffff_ffff));
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  add(row: number): void {
    this.words[row >>> 5] = (this.words[row >>> 5] ?? 0) | (1 << (row & 31));
  }

  /** Keeps the rows that are in `other` too. Mutates this set. */
  intersect(other: Bitset): void {
    for (let word = 0; word < this.words.length; word++) this.words[word] = (this.words[word] ?? 0) & (other.words[word] ?? 0);
  }
}
