import {encodeUtf8Into} from '../../model/utf8.js';

/** Most bytes that a unit of UTF-16 takes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** Texts in UTF-8, one after the other in one piece of memory: a piece for each of a million would keep the engine busy with clearing them away. */
export class GrowingText {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Number of bytes. */
  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    this.#reserve(this.#length + text.length * BYTES_PER_UNIT);
    this.#length += encodeUtf8Into(text, this.#bytes.subarray(this.#length));
  }

  /** The bytes so far; shared, so valid until the next change. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(length, this.#bytes.length * 2));
    grown.set(this.view());
    this.#bytes = grown;
  }
}
