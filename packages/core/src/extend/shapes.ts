/** Corners of a shape around the origin; a square that looks as large reaches from −1 to 1. */
export type Corners = readonly (readonly [x: number, y: number])[];

/** Shapes that no built-in family has, for the families of a host. */
export const SHAPES = {
  'hexagon': around(6, [1.25]),
  'star': around(10, [1.55, 0.7]),
  'hourglass': [[-1.15, -1.25], [1.15, -1.25], [0.25, 0], [1.15, 1.25], [-1.15, 1.25], [-0.25, 0]],
  'house': [[0, -1.35], [1.1, -0.2], [1.1, 1.1], [-1.1, 1.1], [-1.1, -0.2]],
  'triangle-down': [[0, 1.3], [1.25, -0.9], [-1.25, -0.9]],
} as const satisfies Record<string, Corners>;

/** What `shape` of a family takes instead of corners. */
export type ShapeName = keyof typeof SHAPES;

/** So many corners, the first at the top, at these distances in turn. */
function around(count: number, distances: readonly number[]): Corners {
  return Array.from({length: count}, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const distance = distances[index % distances.length]!;
    return [round(Math.sin(angle) * distance), round(-Math.cos(angle) * distance)] as const;
  });
}

/** Engines need not agree on the last digits of a sine. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0; // no −0
}
