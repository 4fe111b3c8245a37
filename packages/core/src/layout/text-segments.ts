/** A stretch of text, `end` exclusive, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A stretch in which the same spans hold from beginning to end. */
export interface TextSegment extends Stretch {
  /** Positions, in the list that was given, of the spans that cover the segment; ascending. */
  covering: readonly number[];
  /** Positions of the spans whose last part, within the stretch asked for, this segment is. */
  ending: readonly number[];
}

/**
 * Cuts `within` at every border of the spans, so that overlapping spans can be drawn one after the other.
 * The segments are in order and make up exactly `within`; spans may overlap, lie outside it or be empty.
 */
export function textSegments(within: Stretch, spans: readonly Stretch[]): TextSegment[] {
  const inside = spans.map(({start, end}) => ({start: Math.max(start, within.start), end: Math.min(end, within.end)}));
  const borders = new Set([within.start, within.end]);
  for (const {start, end} of inside) {
    if (start < end) borders.add(start).add(end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const segments: TextSegment[] = [];
  for (let at = 0; at + 1 < sorted.length; at++) {
    const start = sorted[at] ?? 0;
    const end = sorted[at + 1] ?? 0;
    const covering: number[] = [];
    const ending: number[] = [];
    inside.forEach((span, index) => {
      if (span.start > start || span.end < end || span.start >= span.end) return;
      covering.push(index);
      if (span.end === end) ending.push(index);
    });
    segments.push({start, end, covering, ending});
  }
  return segments;
}

/** The lines of a stretch of text that hold more than white space, without the white space around them. */
export function textParagraphs(text: string, {start, end}: Stretch): Stretch[] {
  const paragraphs: Stretch[] = [];
  let lineStart = start;
  while (lineStart < end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    let first = lineStart;
    let last = lineEnd;
    while (first < last && isSpace(text, first)) first++;
    while (last > first && isSpace(text, last - 1)) last--;
    if (first < last) paragraphs.push({start: first, end: last});
    lineStart = lineEnd + 1;
  }
  return paragraphs;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
