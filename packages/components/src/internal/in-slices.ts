/** How long a slice of work may last before the page may answer. */
const SLICE_MS = 8;

/** Goes through steps of work, and lets the page answer in between. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let begun = performance.now();
  for (const _ of steps) {
    if (performance.now() - begun < SLICE_MS) continue;
    await nextTask();
    begun = performance.now();
  }
}

/** Resolves in a task of its own, after what the page has to do. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
