import type {Family, MarkFill, Realis} from '@cordiale/core';

/**
 * SVG path data of a family's shape, centred on the origin. `sizePx` is the side of a square with the same optical weight,
 * so marks of different families side by side look equally large; none reaches further than 0.8 × `sizePx` from the origin.
 * An event type that nobody has defined gets a neutral rounded bar. Fill with `fill-rule: evenodd`; the ring has a hole.
 */
export function familyShapePath(family: Family | null, sizePx: number): string {
  const half = sizePx / 2;
  switch (family) {
    case 'talks': return circle(half * 1.1);
    case 'accords': return polygon([[0, -half * 1.35], [half * 1.35, 0], [0, half * 1.35], [-half * 1.35, 0]]);
    case 'backing': return circle(half * 1.2) + circle(half * 0.68);
    case 'aid': return polygon([[0, -half * 1.3], [half * 1.25, half * 0.9], [-half * 1.25, half * 0.9]]);
    case 'joint-action': return polygon([[-half, -half], [half, -half], [half, half], [-half, half]]);
    case 'endings': return cross(half * 1.1, half * 0.36);
    case null: return polygon([[-half * 1.1, -half * 0.45], [half * 1.1, -half * 0.45], [half * 1.1, half * 0.45], [-half * 1.1, half * 0.45]]);
  }
}

const FILLS: Readonly<Record<Realis, MarkFill>> = {actual: 'solid', ongoing: 'solid', future: 'hollow', hypothetical: 'dashed', negated: 'struck', historical: 'pale'};

/**
 * How the mark of an event with this realis is filled: a fact solid, a plan hollow, a proposal hollow with a dashed outline,
 * a denial hollow and struck through, history pale. What nobody has defined is not drawn as a fact.
 */
export function markFillOf(realis: string): MarkFill {
  return FILLS[realis as Realis] ?? 'hollow';
}

type Point = readonly [x: number, y: number];

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
}

function circle(radius: number): string {
  const r = round(radius);
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}

/** A saltire: two bars crossing at right angles, reaching `reach` in x and y. */
function cross(reach: number, thickness: number): string {
  const a = reach;
  const b = reach - thickness;
  const c = thickness;
  return polygon([[-a, -b], [-b, -a], [0, -c], [b, -a], [a, -b], [c, 0], [a, b], [b, a], [0, c], [-b, a], [-a, b], [-c, 0]]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
