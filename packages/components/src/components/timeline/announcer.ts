/** Passes on the last of many texts once they have stopped changing, so that a screen reader is told results and not steps. */
export class Announcer {
  readonly #say: (text: string) => void;
  readonly #delayMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: string | undefined;

  constructor(say: (text: string) => void, {delayMs = 500}: {delayMs?: number} = {}) {
    this.#say = say;
    this.#delayMs = delayMs;
  }

  /** Takes note of what holds now. The first text is what the reader finds on arrival and is not announced. */
  update(text: string): void {
    if (text === this.#last) return;
    const isFirst = this.#last === undefined;
    this.#last = text;
    clearTimeout(this.#timer);
    if (!isFirst) this.#timer = setTimeout(() => this.#say(text), this.#delayMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
