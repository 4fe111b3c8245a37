let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>(); // font and text → pixels
const MOST_WIDTHS = 20_000;

/** Width of a text in pixels in a CSS font such as `12px sans-serif`. Measured once, on a canvas: reading it never makes the page lay out. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    width = context ? context.measureText(text).width : text.length * 7;
    if (widths.size >= MOST_WIDTHS) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/** The text, cut and ended with "…" when it is wider than `widthPx`. */
export function shortenText(text: string, font: string, widthPx: number): string {
  if (measureText(text, font) <= widthPx) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measureText(`${text.slice(0, middle).trimEnd()}…`, font) <= widthPx) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
