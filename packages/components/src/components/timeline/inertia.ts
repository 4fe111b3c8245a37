const SLOWDOWN_MS = 325; // speed falls to a third in this time
const SLOWEST_PX_PER_MS = 0.03;
const LEAST_PX_PER_MS = 0.2;
const MEMORY_MS = 100;

/** Lets what a finger has thrown run on and come to rest, unless the person wants no motion. */
export class Inertia {
  #frame = 0;
  #positions: {x: number; timeMs: number}[] = [];

  /** Takes note of where the finger is. */
  track(x: number, timeMs: number): void {
    this.#positions = [...this.#positions.filter((position) => timeMs - position.timeMs <= MEMORY_MS), {x, timeMs}];
  }

  /** Runs on from where the finger has left, calling `move` with pixels and `rest` at the end. False when it was not thrown. */
  release(timeMs: number, move: (px: number) => void, rest: () => void): boolean {
    const recent = this.#positions.filter((position) => timeMs - position.timeMs <= MEMORY_MS);
    this.#positions = [];
    const [first, last] = [recent[0], recent.at(-1)];
    let speed = first && last && last.timeMs > first.timeMs ? (last.x - first.x) / (last.timeMs - first.timeMs) : 0;
    if (Math.abs(speed) < LEAST_PX_PER_MS || matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
    let before: number | undefined;
    const step = (now: number) => {
      const elapsedMs = before === undefined ? 16 : now - before;
      before = now;
      move(speed * elapsedMs);
      speed *= Math.exp(-elapsedMs / SLOWDOWN_MS);
      if (Math.abs(speed) > SLOWEST_PX_PER_MS) this.#frame = requestAnimationFrame(step);
      else {
        this.#frame = 0;
        rest();
      }
    };
    this.#frame = requestAnimationFrame(step);
    return true;
  }

  /** True while something runs on. */
  get isRunning(): boolean {
    return this.#frame !== 0;
  }

  /** Stops at once. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#positions = [];
  }
}
