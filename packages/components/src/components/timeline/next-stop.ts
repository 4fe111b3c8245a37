import {keyOf, type LaneStop, type StopAddress} from './lane-stop.js';
import {nearestStop, type ReachableLane} from './roving-focus.js';

/** What a key asks for, whichever way the text runs. */
export type Move = 'earlier' | 'later' | 'first' | 'last' | 'up' | 'down';

/**
 * Where an arrow key leads: earlier and later within a lane, its name before the first; first and last of it; or nearest in time in
 * the next lane that has any, from name to name. The current stop need not be reachable any more. `undefined` when there is nowhere to go.
 */
export function nextStop(lanes: readonly ReachableLane[], current: StopAddress, move: Move): StopAddress | undefined {
  const at = lanes.findIndex(({key}) => key === current.lane);
  if (at < 0) return undefined;
  if (move === 'up' || move === 'down') return acrossLanes(move === 'up' ? lanes.slice(0, at).reverse() : lanes.slice(at + 1), current.stop);
  const stops = lanes[at]?.stops() ?? [];
  const [, ...timed] = stops;
  const stop = move === 'first' ? timed[0] : move === 'last' ? timed.at(-1) : besides(stops, current.stop, move === 'later' ? 1 : -1);
  return stop && {lane: current.lane, stop};
}

function acrossLanes(others: readonly ReachableLane[], from: LaneStop): StopAddress | undefined {
  if (from.kind === 'name') return others[0] && {lane: others[0].key, stop: from};
  for (const {key, stops} of others) {
    const all = stops();
    const stop = all.length > 1 ? nearestStop(all, from.day) : undefined;
    if (stop) return {lane: key, stop};
  }
  return undefined;
}

function besides(stops: readonly LaneStop[], from: LaneStop, step: 1 | -1): LaneStop | undefined {
  const at = stops.findIndex((stop) => keyOf(stop) === keyOf(from));
  if (at >= 0) return stops[at + step];
  const day = from.kind === 'name' ? -Infinity : from.day;
  return step === 1 ? stops.find((stop) => stop.kind !== 'name' && stop.day > day) : stops.findLast((stop) => stop.kind === 'name' || stop.day < day);
}
