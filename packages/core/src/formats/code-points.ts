/**
 * Counts code points: `codePointOffset('a🕊b', 3) // 2`. Positions in this library are UTF-16 units, which is what
 * JavaScript counts; the W3C text position selector counts code points. A position inside a pair counts the pair.
 */
export function codePointOffset(text: string, unitOffset: number): number {
  let count = 0;
  for (let at = 0; at < unitOffset && at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** True when a text holds characters outside the basic plane, so that the two counts differ. */
export function hasAstral(text: string): boolean {
  return /[\u{10000}-\u{10ffff}]/u.test(text);
}
