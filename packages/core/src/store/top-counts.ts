import type {Count} from './certainty.js';

/** A value and the events that have it. */
export interface RankedCount {
  value: string;
  count: Count;
}

/** The first values of a ranking, and how many were left out. */
export interface TopCounts {
  top: RankedCount[];
  /** Number of values below the top. */
  otherCount: number;
}

/**
 * The values with most events, definite and possible together; of two with as many the one with more definite ones comes first,
 * then the one whose name does. The same whatever the order of the counts.
 */
export function topCounts(counts: ReadonlyMap<string, Count>, {limit = 10}: {limit?: number} = {}): TopCounts {
  const ranked = [...counts].map(([value, count]): RankedCount => ({value, count})).sort((a, b) => total(b) - total(a) || b.count.definite - a.count.definite || (a.value < b.value ? -1 : 1));
  return {top: ranked.slice(0, limit), otherCount: Math.max(0, ranked.length - limit)};
}

function total({count}: RankedCount): number {
  return count.definite + count.possible;
}
