/** The room an item takes on the time axis, in pixels; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A packing: which row each item is in, and how many rows there are. */
export interface Packing {
  /** Item → row, 0 at the top. */
  rowOf: Uint16Array;
  rowCount: number;
}

/**
 * First fit: each item goes into the first row in which it overlaps nothing. Items are taken by start, longest first, then in
 * the order given, so the same items always get the same rows. What fits at one scale fits at every closer one, because only
 * the time between items grows; pack all events at the widest view and none ever has to move. Once more than `most` rows are
 * needed the rest is left unpacked.
 */
export function packRows(items: readonly Span[], {most = Infinity}: {most?: number} = {}): Packing {
  const order = items.map((_, index) => index).sort((a, b) => {
    const [first, second] = [items[a], items[b]];
    if (!first || !second) return a - b;
    return first.start - second.start || second.end - first.end || a - b;
  });
  const rowOf = new Uint16Array(items.length);
  const rowEnds: number[] = [];
  for (const index of order) {
    const item = items[index];
    if (!item) continue;
    let row = rowEnds.findIndex((end) => end <= item.start);
    if (row < 0) row = rowEnds.length;
    if (row > most) break;
    rowEnds[row] = item.end;
    rowOf[index] = row;
  }
  return {rowOf, rowCount: rowEnds.length};
}
