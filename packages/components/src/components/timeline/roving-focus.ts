/** A mark: the same event can stand in several lanes. */
export interface MarkAddress {
  lane: string;
  row: number;
}

/** Marks of a lane that can be reached now, in time order. */
export interface ReachableLane {
  key: string;
  rows: readonly number[];
}

/**
 * The mark that an arrow key leads to: earlier and later within a lane, first and last of it, or nearest in time in the next
 * lane that has any. The current mark itself need not be reachable any more. `null` when there is nowhere to go.
 */
export function nextMark(lanes: readonly ReachableLane[], current: MarkAddress, move: 'earlier' | 'later' | 'first' | 'last' | 'up' | 'down', dayOf: (row: number) => number): MarkAddress | null {
  const at = lanes.findIndex(({key}) => key === current.lane);
  if (at < 0) return null;
  if (move === 'up' || move === 'down') {
    const others = move === 'up' ? lanes.slice(0, at).reverse() : lanes.slice(at + 1);
    const lane = others.find(({rows}) => rows.length > 0);
    return lane ? {lane: lane.key, row: nearest(lane.rows, dayOf(current.row), dayOf)} : null;
  }
  const rows = lanes[at]?.rows ?? [];
  const row = move === 'earlier' ? rows.findLast((other) => other < current.row) : move === 'later' ? rows.find((other) => other > current.row) : move === 'first' ? rows[0] : rows.at(-1);
  return row === undefined ? null : {lane: current.lane, row};
}

function nearest(rows: readonly number[], day: number, dayOf: (row: number) => number): number {
  return rows.reduce((best, row) => (Math.abs(dayOf(row) - day) < Math.abs(dayOf(best) - day) ? row : best), rows[0] ?? 0);
}
