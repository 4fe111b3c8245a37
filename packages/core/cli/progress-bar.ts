const WIDTH = 30;
const FEWEST_FILES = 20;

/** Where a bar is drawn: standard error, or what stands for it in a test. */
export interface BarStream {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** A bar on standard error for more than 20 files, when a person watches; otherwise nothing is written. */
export class ProgressBar {
  readonly #total: number;
  readonly #stream: BarStream;
  readonly #isShown: boolean;
  #done = 0;

  constructor(total: number, {stream = process.stderr}: {stream?: BarStream} = {}) {
    this.#total = total;
    this.#stream = stream;
    this.#isShown = stream.isTTY === true && total > FEWEST_FILES;
  }

  /** Counts one more file as done. */
  advance(): void {
    this.#done++;
    if (!this.#isShown) return;
    const filled = Math.round((this.#done / this.#total) * WIDTH);
    this.#stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${this.#done}/${this.#total} files`);
  }

  /** Takes the bar away, so that what follows begins on an empty line. */
  end(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[2K');
  }
}
