/** A list of whole numbers that grows, for columns whose length is not known beforehand. */
export class GrowingInts<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array> {
  #array: T;
  #length = 0;
  #capacity: number;
  readonly #create: (length: number) => T;

  constructor(create: (length: number) => T, capacity = 64) {
    this.#create = create;
    this.#capacity = capacity;
    this.#array = create(capacity);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#capacity) this.#reserve(this.#length + 1);
    this.#array[this.#length++] = value;
  }

  append(values: ArrayLike<number>): void {
    this.#reserve(this.#length + values.length);
    this.#array.set(values, this.#length);
    this.#length += values.length;
  }

  /** The numbers so far; shared, so valid until the next change. */
  view(): T {
    return this.#array.subarray(0, this.#length) as T;
  }

  #reserve(length: number): void {
    if (length <= this.#array.length) return;
    const grown = this.#create(Math.max(length, this.#array.length * 2));
    grown.set(this.view());
    this.#capacity = grown.length;
    this.#array = grown;
  }
}
