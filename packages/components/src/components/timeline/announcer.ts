/** Passes on the last of many texts once they have stopped changing, so that a screen reader is told results and not steps. */
export class Announcer {
  readonly #say: (text: string) => void;
  readonly #delayMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: string | undefined;
  #changedMs = 0;

  constructor(say: (text: string) => void, {delayMs = 500}: {delayMs?: number} = {}) {
    this.#say = say;
    this.#delayMs = delayMs;
  }

  /** Takes note of what holds now. The first text is what the reader finds on arrival and is not announced. */
  update(text: string): void {
    if (text === this.#last) return;
    const isFirst = this.#last === undefined;
    this.#last = text;
    this.#changedMs = performance.now();
    if (!isFirst) this.#timer ??= setTimeout(this.#onTime, this.#delayMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Waits once more when the text has changed meanwhile: that is cheaper than to begin anew with every change. */
  readonly #onTime = (): void => {
    const restMs = this.#changedMs + this.#delayMs - performance.now();
    this.#timer = restMs > 1 ? setTimeout(this.#onTime, restMs) : undefined;
    if (!this.#timer) this.#say(this.#last ?? '');
  };
}
