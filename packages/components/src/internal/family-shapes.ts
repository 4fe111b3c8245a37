import {addedTaxonomy, type Family, type MarkFill, type Realis} from '@cordiale/core';

/**
 * SVG path data of a family's shape, centred on the origin. `sizePx` is the side of a square with the same optical weight,
 * so marks of different families side by side look equally large; none reaches further than 0.8 × `sizePx` from the origin.
 * A family that a host has added has the shape it was given; an event type that nobody has defined gets a neutral bar. Fill with
 * `fill-rule: evenodd`; the ring has a hole.
 */
export function familyShapePath(family: Family | (string & {}) | null, sizePx: number): string {
  const half = sizePx / 2;
  switch (family) {
    case 'talks': return circle(half * 1.1);
    case 'backing': return circle(half * 1.2) + circle(half * 0.68);
    default: return polygon(addedTaxonomy().families[family ?? '']?.shape ?? POLYGONS[family ?? '']!, half);
  }
}

type Point = readonly [x: number, y: number];

/** Corners where half the side is 1. */
const POLYGONS: Readonly<Record<string, readonly Point[]>> = {
  'accords': [[0, -1.35], [1.35, 0], [0, 1.35], [-1.35, 0]],
  'aid': [[0, -1.3], [1.25, 0.9], [-1.25, 0.9]],
  'joint-action': [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  'endings': cross(1.1, 0.36),
  '': [[-1.1, -0.45], [1.1, -0.45], [1.1, 0.45], [-1.1, 0.45]], // of no family
};

const FILLS: Readonly<Record<Realis, MarkFill>> = {actual: 'solid', ongoing: 'solid', future: 'hollow', hypothetical: 'dashed', negated: 'struck', historical: 'pale'};

/**
 * How the mark of an event with this realis is filled: a fact solid, a plan hollow, a proposal hollow with a dashed outline,
 * a denial hollow and struck through, history pale. What nobody has defined is not drawn as a fact.
 */
export function markFillOf(realis: string): MarkFill {
  return FILLS[realis as Realis] ?? addedTaxonomy().realis[realis]?.fill ?? 'hollow';
}

function polygon(corners: readonly Point[], scale: number): string {
  return `M${corners.map(([x, y]) => `${round(x * scale)},${round(y * scale)}`).join('L')}Z`;
}

function circle(radius: number): string {
  const r = round(radius);
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}

/** A saltire: two bars crossing at right angles, reaching `reach` in x and y. */
function cross(reach: number, thickness: number): Point[] {
  const a = reach;
  const b = reach - thickness;
  const c = thickness;
  return [[-a, -b], [-b, -a], [0, -c], [b, -a], [a, -b], [c, 0], [a, b], [b, a], [0, c], [-b, a], [-a, b], [-c, 0]];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
