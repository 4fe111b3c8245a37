/** A step of the colour scale: counts from `from` to `to`, both inclusive. */
export interface CountClass {
  from: number;
  to: number;
}

const MOST_CLASSES = 5;

/**
 * At most five steps from 1 to `max`, each about as many times the one before: counts of events are many small and few large.
 * `countClasses(12)` → 1, 2, 3–4, 5–7, 8–12. Up to five, every number is a step.
 */
export function countClasses(max: number): CountClass[] {
  if (max <= MOST_CLASSES) return Array.from({length: Math.max(0, max)}, (_, index) => ({from: index + 1, to: index + 1}));
  const classes: CountClass[] = [];
  let from = 1;
  for (let index = 1; index <= MOST_CLASSES; index++) {
    const to = index === MOST_CLASSES ? max : Math.max(from, Math.floor(max ** (index / MOST_CLASSES)));
    classes.push({from, to});
    from = to + 1;
  }
  return classes;
}

/** The step of a count, from 1; 0 for none. Counts above the last step belong to it. */
export function classOf(count: number, classes: readonly CountClass[]): number {
  return classes.filter(({from}) => count >= from).length;
}
