const EVERY_MS = 100;

/** Lets a value through at once, and then no more often than people read: for what takes the browser long to write. */
export class Paced {
  #text: string | undefined;
  #takenMs = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onDue: () => void;

  /** `onDue` is called when a text that had to wait may be taken. */
  constructor(onDue: () => void) {
    this.#onDue = onDue;
  }

  /** The text that may be shown now: this one, or that before it. */
  take(text: string): string {
    const nowMs = performance.now();
    const waitMs = this.#takenMs + EVERY_MS - nowMs;
    if (text === this.#text || this.#text === undefined || waitMs <= 0) {
      if (text !== this.#text) this.#takenMs = nowMs;
      return (this.#text = text);
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#onDue();
    }, waitMs);
    return this.#text;
  }

  /** The next text need not wait. */
  hurry(): void {
    this.#takenMs = -Infinity;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
