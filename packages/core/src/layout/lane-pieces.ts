import type {EpochDay} from '../calendar/epoch-day.js';
import {floorToUnit, nextUnit, unitStarts, type CalendarUnit} from './calendar-unit.js';
import type {DayWindow} from './day-window.js';
import type {LaneCounts} from './lane-counts.js';

/** A calendar bin of a lane: its events one by one where there is room for their symbols, otherwise their number only. */
export interface LanePiece {
  from: EpochDay;
  /** Exclusive. */
  to: EpochDay;
  /** Events that pass the filter and have their symbol in the bin. */
  count: number;
  /** Places of these events in the lane's anchored order; `null` when there are too many to show. */
  places: readonly number[] | null;
}

export interface LanePiecesOptions {
  unit: CalendarUnit;
  /** Lines of the lane; the event at place `p` stands in line `p % lines`, at every scale and under every filter. */
  lines: number;
  /** Least distance of two symbols in a line, in days at this scale; no longer than the shortest bin. */
  spacingDays: number;
}

/**
 * The bins of a lane that touch a window, those without an event left out. Whether a bin is opened up depends on its events,
 * the scale and the filter, never on where the window lies, so that nothing changes its form while it is moved.
 * Takes time proportional to what can be shown, not to the number of events.
 */
export function lanePieces(counts: LaneCounts, window: DayWindow, options: LanePiecesOptions): LanePiece[] {
  const pieces: LanePiece[] = [];
  const first = floorToUnit(window.from, options.unit);
  let previous = pieceFrom(counts, floorToUnit(first - 1, options.unit), options);
  for (let from = first; from < window.to; from = previous.to) {
    const piece = pieceFrom(counts, from, options);
    if (piece.count > 0) pieces.push(hasRoomBeside(previous, piece, counts, options) ? piece : {...piece, places: null});
    previous = piece;
  }
  return pieces;
}

/** A bin, opened up when its events leave room to each other. */
function pieceFrom(counts: LaneCounts, from: EpochDay, options: LanePiecesOptions): LanePiece {
  const to = nextUnit(from, options.unit);
  const first = counts.indexOf(from);
  const count = counts.indexOf(to) - first;
  return {from, to, count, places: placesOf(counts, first, count, (to - from) / options.spacingDays, options)};
}

function placesOf(counts: LaneCounts, first: number, count: number, mostInLine: number, {lines, spacingDays}: LanePiecesOptions): number[] | null {
  if (count > lines * (Math.floor(mostInLine) + 1)) return null;
  const {days} = counts.lane.anchored;
  const lastDays = new Float64Array(lines).fill(-Infinity); // line → day of its last symbol
  const places: number[] = [];
  for (let index = first; index < first + count; index++) {
    const place = counts.placeOf(index);
    if (days[place]! - lastDays[place % lines]! < spacingDays) return null;
    lastDays[place % lines] = days[place]!;
    places.push(place);
  }
  return places;
}

/** True when no symbol of a bin comes too near to one of the bin before it. */
function hasRoomBeside(previous: LanePiece, {places}: LanePiece, {lane: {anchored: {days}}}: LaneCounts, {lines, spacingDays}: LanePiecesOptions): boolean {
  const others = previous.places;
  return !others || !places || places.every((place) => !others.some((other) => other % lines === place % lines && days[place]! - days[other]! < spacingDays));
}

/** The largest number of events that any bin of a unit holds; the height of a bar is measured by it. */
export function fullestBin(counts: LaneCounts, unit: CalendarUnit): number {
  const {days} = counts.lane.anchored;
  if (days.length === 0) return 0;
  const edges = unitStarts(floorToUnit(days[0]!, unit), days.at(-1)!, unit).map((day) => counts.indexOf(day));
  return edges.reduce((fullest, edge, bin) => Math.max(fullest, (edges[bin + 1] ?? counts.total) - edge), 0);
}
