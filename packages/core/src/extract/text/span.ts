/** A stretch of text in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** True when two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
