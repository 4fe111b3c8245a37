/** Sizes of everything in the detail view, in pixels; text grows with the reader's setting, the rest with the text. */
export interface Metrics {
  font: string;
  boldFont: string;
  /** Height of a line with one text beside each mark, and of one with a title over a date. */
  rowPx: number;
  cardRowPx: number;
  symbolPx: number;
  gapPx: number;
  tailPx: number;
  /** Least distance of two symbols in a line of a crowded lane. */
  spacingPx: number;
  /** Least width of a calendar bin. */
  binPx: number;
  /** Free space at both ends of the time axis, so that a symbol on the first day is whole. */
  insetPx: number;
  lanePaddingPx: number;
}

/** Sizes for a font, given the pixel size of a label. */
export function createMetrics(fontFamily: string, labelPx: number): Metrics {
  const rowPx = Math.max(24, Math.ceil(labelPx * 2));
  return {
    font: `${labelPx}px ${fontFamily}`, boldFont: `600 ${labelPx}px ${fontFamily}`,
    rowPx, cardRowPx: Math.ceil(rowPx * 1.75), symbolPx: 12.5, gapPx: 6, tailPx: 72, spacingPx: 25, binPx: Math.max(32, Math.ceil(labelPx * 2.6)), insetPx: 14, lanePaddingPx: 5,
  };
}
