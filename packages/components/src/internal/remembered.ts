/** Keeps the last value that was made, and makes another only when something it was made from has changed. */
export class Remembered<T> {
  #from: readonly unknown[] | undefined;
  #value: T | undefined;

  /** The value for these inputs, which are compared by identity. */
  get(from: readonly unknown[], make: () => T): T {
    if (!this.#from || from.length !== this.#from.length || from.some((input, index) => input !== this.#from?.[index])) {
      this.#value = make();
      this.#from = from;
    }
    return this.#value as T;
  }

  /** The last value, or `undefined` before the first. */
  get last(): T | undefined {
    return this.#value;
  }
}
