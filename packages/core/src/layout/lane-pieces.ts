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
  /** Least distance of two symbols in a line, in days at this scale. */
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
  for (let from = first; from < window.to;) {
    const to = nextUnit(from, options.unit);
    const count = counts.between(from, to);
    if (count > 0) pieces.push({from, to, count, places: placesOf(counts, from, to, count, options)});
    from = to;
  }
  return pieces;
}

function placesOf(counts: LaneCounts, from: EpochDay, to: EpochDay, count: number, {lines, spacingDays}: LanePiecesOptions): number[] | null {
  if (count > lines * (Math.floor((to - from) / spacingDays) + 1)) return null;
  const {days} = counts.lane.anchored;
  const lastDays = new Float64Array(lines).fill(-Infinity); // line → day of its last symbol
  const start = counts.indexOf(from);
  // Symbols shortly before the bin stand in the way too; of these no more than the lines can hold matter.
  for (let index = Math.max(counts.indexOf(Math.floor(from - spacingDays)), start - 2 * lines); index < start; index++) {
    const place = counts.placeOf(index);
    lastDays[place % lines] = days[place]!;
  }
  const places: number[] = [];
  for (let index = start; index < start + count; index++) {
    const place = counts.placeOf(index);
    if (days[place]! - lastDays[place % lines]! < spacingDays) return null;
    lastDays[place % lines] = days[place]!;
    places.push(place);
  }
  return places;
}

/** The largest number of events that any bin of a unit holds; the height of a bar is measured by it. */
export function fullestBin(counts: LaneCounts, unit: CalendarUnit): number {
  const {days} = counts.lane.anchored;
  if (days.length === 0) return 0;
  const edges = unitStarts(floorToUnit(days[0]!, unit), days.at(-1)!, unit).map((day) => counts.indexOf(day));
  return edges.reduce((fullest, edge, bin) => Math.max(fullest, (edges[bin + 1] ?? counts.total) - edge), 0);
}
