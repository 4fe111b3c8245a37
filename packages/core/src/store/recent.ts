/** Keeps what was made for the latest questions, so that the same question has the same answer. */
export class Recent<T> {
  readonly #answers = new Map<string, T>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** What was made for this key, or what `create` makes now; what nobody has asked for longest is forgotten. */
  get(key: string, create: () => T): T {
    const answer = this.#answers.get(key) ?? create();
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    if (this.#answers.size > this.#capacity) this.#answers.delete(this.#answers.keys().next().value ?? '');
    return answer;
  }
}
