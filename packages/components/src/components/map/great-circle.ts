import {geoDistance, geoInterpolate} from 'd3-geo';
import {fromMercator, toMercator} from './camera.js';
import type {LngLat} from './label-points.js';

const RADIANS_PER_STEP = 0.01;
const FEWEST_STEPS = 32;

/** The way from one place to another, and its middle with the direction it has there. */
export interface ArcPath {
  /** Longitudes run on past ±180 rather than jump, so that the line is whole in either copy of the world. */
  line: LngLat[];
  middle: LngLat;
  /** Direction at the middle on the Mercator plane, in degrees clockwise from north. */
  angle: number;
}

/**
 * The great circle between two places. `bend` pushes it to the right of its direction by that part of its length,
 * so that there and back are told apart.
 */
export function greatCircle(from: LngLat, to: LngLat, {bend = 0}: {bend?: number} = {}): ArcPath {
  const at = geoInterpolate([...from], [...to]);
  const steps = Math.max(FEWEST_STEPS, Math.ceil(geoDistance([...from], [...to]) / RADIANS_PER_STEP));
  const line: LngLat[] = [from];
  for (let step = 1; step <= steps; step++) {
    const [lng, lat] = step === steps ? to : at(step / steps);
    const before = line[step - 1]?.[0] ?? lng;
    line.push([lng + 360 * Math.round((before - lng) / 360), lat]);
  }
  const positions = bendLine(line.map(toMercator), bend);
  const bent = bend === 0 ? line : positions.map(fromMercator);
  const place = Math.floor(steps / 2);
  const [x0, y0] = positions[place - 1] ?? [0, 0];
  const [x1, y1] = positions[place + 1] ?? [0, 0];
  return {line: bent, middle: bent[place] ?? from, angle: (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI};
}

/** Moves points sideways, most in the middle and not at all at the ends. */
function bendLine(positions: [number, number][], bend: number): [number, number][] {
  const [x0, y0] = positions[0] ?? [0, 0];
  const [x1, y1] = positions.at(-1) ?? [0, 0];
  return positions.map(([x, y], index) => {
    const shift = bend * Math.sin((Math.PI * index) / (positions.length - 1));
    return [x - (y1 - y0) * shift, y + (x1 - x0) * shift];
  });
}
