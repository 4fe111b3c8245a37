import type {PointPx, Size} from './camera.js';

/** A symbol that wants its label beside it. */
export interface LabelWish extends PointPx {
  radiusPx: number;
  /** 0 when it wants none; its circle is an obstacle all the same. */
  labelWidthPx: number;
}

/** Where a label stands, seen from its circle; `start` and `end` as text runs. */
export type LabelSide = 'end' | 'start' | 'below' | 'above' | 'end-above' | 'end-below' | 'start-above' | 'start-below';

const LABEL_HEIGHT_PX = 16;
const GAP_PX = 3;

/** In pixels from the top left corner of the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * On which side of its symbol each label goes, or `null` where it would lie on another symbol, an earlier label, a reserved box or
 * beyond the edge. Earlier wishes go first; the order of the answer is that of the wishes.
 */
export function placeLabels(wishes: readonly LabelWish[], {widthPx, heightPx}: Size, reserved: readonly Box[] = []): (LabelSide | null)[] {
  const circles = wishes.map(({x, y, radiusPx}): Box => ({left: x - radiusPx, top: y - radiusPx, right: x + radiusPx, bottom: y + radiusPx}));
  const labels: Box[] = [...reserved];
  return wishes.map((wish, index) => {
    if (wish.labelWidthPx === 0) return null;
    for (const [side, box] of candidates(wish)) {
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= widthPx && box.bottom <= heightPx;
      if (!isInside || labels.some((label) => overlap(box, label)) || circles.some((circle, other) => other !== index && overlap(box, circle))) continue;
      labels.push(box);
      return side;
    }
    return null;
  });
}

/** Beside the symbol first, then below or above it, and last beside it but shifted off the line that goes through it, as among neighbours. */
function candidates({x, y, radiusPx, labelWidthPx}: LabelWish): [LabelSide, Box][] {
  const reach = radiusPx + GAP_PX;
  const middle = {top: y - LABEL_HEIGHT_PX / 2, bottom: y + LABEL_HEIGHT_PX / 2};
  const higher = {top: y - LABEL_HEIGHT_PX, bottom: y};
  const lower = {top: y, bottom: y + LABEL_HEIGHT_PX};
  const end = {left: x + reach, right: x + reach + labelWidthPx};
  const start = {left: x - reach - labelWidthPx, right: x - reach};
  const centred = {left: x - labelWidthPx / 2, right: x + labelWidthPx / 2};
  return [
    ['end', {...end, ...middle}],
    ['start', {...start, ...middle}],
    ['below', {...centred, top: y + reach, bottom: y + reach + LABEL_HEIGHT_PX}],
    ['above', {...centred, top: y - reach - LABEL_HEIGHT_PX, bottom: y - reach}],
    ['end-above', {...end, ...higher}],
    ['end-below', {...end, ...lower}],
    ['start-above', {...start, ...higher}],
    ['start-below', {...start, ...lower}],
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
