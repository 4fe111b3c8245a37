const fonts = new Map<string, Map<string, number>>(); // font → word → pixels
let context: CanvasRenderingContext2D | null | undefined;
const MOST_WORDS = 20_000;

/**
 * Width of a text in pixels in a CSS font such as `12px sans-serif`. Each word is measured once, on a canvas, so reading a width
 * never makes the page lay out, and dates and titles put together from known words cost no measuring at all.
 */
export function measureText(text: string, font: string): number {
  let words = fonts.get(font);
  if (!words) fonts.set(font, (words = new Map()));
  let width = words.get(text);
  if (width !== undefined) return width;
  width = text.split(' ').reduce((sum, word) => sum + measureWord(word, font, words), 0) + (text.split(' ').length - 1) * measureWord(' ', font, words);
  if (words.size >= MOST_WORDS) words.clear();
  words.set(text, width);
  return width;
}

function measureWord(word: string, font: string, words: Map<string, number>): number {
  let width = words.get(word);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    words.set(word, (width = context ? context.measureText(word).width : word.length * 7));
  }
  return width;
}
