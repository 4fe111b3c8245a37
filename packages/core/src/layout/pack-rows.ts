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
 * needed the rest is left unpacked. `before` gives the rows that items were in before others came: they stay there as long as
 * they do not overlap each other, and the others fill the room that is left.
 */
export function packRows(items: readonly Span[], {most = Infinity, before = []}: {most?: number; before?: readonly (number | undefined)[]} = {}): Packing {
  const order = items.map((_, index) => index).sort((a, b) => {
    const [first, second] = [items[a], items[b]];
    if (!first || !second) return a - b;
    return first.start - second.start || second.end - first.end || a - b;
  });
  const rowOf = new Uint16Array(items.length);
  const rows: Span[][] = [];
  // Taken by start alone, the last item of a row ends last.
  const isFree = (row: readonly Span[], {start, end}: Span) => (before.length === 0 ? row.at(-1)!.end <= start : row.every((other) => other.end <= start || end <= other.start));
  const put = (index: number, row: number) => {
    while (rows.length <= row) rows.push([]);
    rows[row]!.push(items[index]!);
    rowOf[index] = row;
  };
  const rest = order.filter((index) => {
    const row = before[index];
    if (row === undefined || !isFree(rows[row] ?? [], items[index]!)) return true;
    put(index, row);
    return false;
  });
  for (const index of rest) {
    const item = items[index]!;
    const found = rows.findIndex((row) => isFree(row, item));
    const row = found < 0 ? rows.length : found;
    if (row > most) break;
    put(index, row);
  }
  return {rowOf, rowCount: rows.length};
}
