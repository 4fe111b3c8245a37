import {isSameStop, type LaneStop, type StopAddress} from './lane-stop.js';

/** A lane with what the focus can rest on, in time order after its name. */
export interface ReachableLane {
  key: string;
  stops(): readonly LaneStop[];
}

/** The stop that stands in for one that is no more: the nearest in time of its lane, otherwise the lane's name. */
export function nearestStop(stops: readonly LaneStop[], day: number): LaneStop | undefined {
  const [name, ...timed] = stops;
  const distance = (stop: LaneStop | undefined) => (stop && stop.kind !== 'name' ? Math.abs(stop.day - day) : Infinity);
  return timed.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), timed[0]) ?? name;
}

/** The first stop of the first lane that has any but its name. */
export function firstStop(lanes: readonly ReachableLane[]): StopAddress | undefined {
  for (const {key, stops} of lanes) {
    const stop = stops()[1];
    if (stop) return {lane: key, stop};
  }
  const [lane] = lanes;
  return lane && {lane: lane.key, stop: {kind: 'name'}};
}

/** The address itself when it can be reached, otherwise what stands in for it; `undefined` when its lane is gone. */
export function reachable(lanes: readonly ReachableLane[], address: StopAddress): StopAddress | undefined {
  const lane = lanes.find(({key}) => key === address.lane);
  if (!lane) return undefined;
  const stops = lane.stops();
  if (stops.some((stop) => isSameStop({lane: lane.key, stop}, address))) return address;
  const stop = nearestStop(stops, address.stop.kind === 'name' ? 0 : address.stop.day);
  return stop && {lane: lane.key, stop};
}
