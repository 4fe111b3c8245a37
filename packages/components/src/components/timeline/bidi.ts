/** Puts pixels counted from the inline start onto an SVG, whose x always counts from the left. */
export interface Bidi {
  isRtl: boolean;
  /** Left-based x of a point. */
  x(fromStart: number): number;
  /** Left-based x of the left edge of a stretch. */
  left(from: number, to: number): number;
}

/** For a drawing of this width. In a right-to-left page time runs to the left, like the text. */
export function createBidi(widthPx: number, isRtl: boolean): Bidi {
  return isRtl
    ? {isRtl, x: (fromStart) => widthPx - fromStart, left: (_from, to) => widthPx - to}
    : {isRtl, x: (fromStart) => fromStart, left: (from) => from};
}
