/** How long a slice of work may last before the page may answer. */
const SLICE_MS = 8;

/** Goes through steps of work, and lets the page answer in between. Gives what comes of them. */
export async function inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
  for (let begun = performance.now(); ; ) {
    const {done, value} = steps.next();
    if (done) return value as T;
    if (performance.now() - begun < SLICE_MS) continue;
    await nextTask();
    begun = performance.now();
  }
}

/** Resolves in a task of its own, after what the page has to do. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
