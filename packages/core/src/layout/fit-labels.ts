/** A symbol in a row that would like a text beside it. */
export interface LabelWish {
  /** Centre of the symbol. */
  symbol: number;
  /** Further room that is taken after the symbol. Defaults to 0. */
  trailPx?: number;
  /** Widths of the texts that would do, the fullest first. */
  widths: readonly number[];
}

/** Which text fits, and where it begins. */
export interface LabelFit {
  /** Index into `widths`. */
  choice: number;
  start: number;
}

/**
 * Texts beside the symbols of one row that overlap neither symbols nor other texts: after the symbol where there is room,
 * otherwise before it, otherwise none (`null`). Symbols must be in order.
 */
export function fitLabels(wishes: readonly LabelWish[], {from, to, symbolPx, gapPx}: {from: number; to: number; symbolPx: number; gapPx: number}): (LabelFit | null)[] {
  const reach = symbolPx / 2 + gapPx;
  let occupied = from;
  return wishes.map(({symbol, trailPx = 0, widths}, index) => {
    const next = wishes[index + 1];
    const start = symbol + reach + trailPx;
    const end = next ? next.symbol - reach : to;
    const after = widths.findIndex((width) => start + width <= end);
    if (after >= 0) {
      occupied = start + (widths[after] ?? 0) + gapPx;
      return {choice: after, start};
    }
    const before = next ? -1 : widths.findIndex((width) => symbol - reach - width >= occupied);
    occupied = symbol + reach + trailPx;
    return before >= 0 ? {choice: before, start: symbol - reach - (widths[before] ?? 0)} : null;
  });
}
