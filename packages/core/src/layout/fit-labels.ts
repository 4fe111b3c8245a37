/** A symbol in a row that would like a text beside it. */
export interface LabelWish {
  /** Centre of the symbol. */
  symbol: number;
  /** Further room that is taken after the symbol. Defaults to 0. */
  trailPx?: number;
  /** True when the text stands before the symbol. Defaults to false. */
  isBefore?: boolean;
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
 * Texts beside the symbols of one row that overlap neither symbols nor other texts, `null` where there is no room. Symbols must
 * be in order. A text never changes sides, so it stays where it is while the row is moved.
 */
export function fitLabels(wishes: readonly LabelWish[], {from, to, symbolPx, gapPx}: {from: number; to: number; symbolPx: number; gapPx: number}): (LabelFit | null)[] {
  const reach = symbolPx / 2 + gapPx;
  let occupied = from;
  return wishes.map(({symbol, trailPx = 0, isBefore = false, widths}, index) => {
    const next = wishes[index + 1];
    const [start, end] = isBefore ? [occupied, symbol - reach] : [symbol + reach + trailPx, next ? next.symbol - reach : to];
    const choice = widths.findIndex((width) => start + width <= end);
    const width = widths[choice] ?? 0;
    occupied = symbol + reach + trailPx + (isBefore || choice < 0 ? 0 : width + gapPx);
    return choice < 0 ? null : {choice, start: isBefore ? end - width : start};
  });
}
