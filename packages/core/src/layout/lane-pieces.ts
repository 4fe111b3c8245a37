import type {EpochDay} from '../calendar/epoch-day.js';
import {floorToUnit, nextUnit, unitStarts, type CalendarUnit} from './calendar-unit.js';
import type {DayWindow} from './day-window.js';
import type {LaneCounts} from './lane-counts.js';

/** A calendar bin of a lane: its events one by one where there is room for their symbols, otherwise their number only. */
export interface LanePiece {
  from: EpochDay;
  /** Exclusive. */
  to: EpochDay;
  /** Index of its first event among those of the lane that pass the filter. */
  first: number;
  /** Events that pass the filter and have their symbol in the bin. */
  count: number;
  /** Places of these events in the lane's anchored order; `null` when there are too many to show. */
  places: readonly number[] | null;
}

/** The scale at which a lane is cut up, and the room it has. */
export interface LanePiecesOptions {
  unit: CalendarUnit;
  /** Lines of the lane; the event at place `p` stands in line `p % lines`, at every scale and under every filter. */
  lines: number;
  /** Least distance of two symbols in a line, in days at this scale; no longer than the shortest bin. */
  spacingDays: number;
}

/** What a text or a bar beside an event runs into: another event of its line, or the near edge of a bin that is only counted. */
export type LaneObstacle = {place: number} | {day: EpochDay};

/**
 * The bins of a lane at one scale and under one filter. Whether a bin is opened up depends on its events, the scale and the
 * filter, never on where a window lies, so that nothing changes its form while it is moved. Every bin is made once: the same
 * one is the same object.
 */
export class LanePieces {
  readonly #counts: LaneCounts;
  readonly #options: LanePiecesOptions;
  readonly #alone = new Map<EpochDay, LanePiece>(); // first day → bin, as it would be without others beside it
  readonly #pieces = new Map<EpochDay, LanePiece>();

  constructor(counts: LaneCounts, options: LanePiecesOptions) {
    this.#counts = counts;
    this.#options = options;
  }

  /** The bins that touch a window, those without an event left out. Takes time proportional to the window, not to the number of events. */
  between({from, to}: DayWindow): LanePiece[] {
    const pieces: LanePiece[] = [];
    for (let first = floorToUnit(from, this.#options.unit); first < to;) {
      const piece = this.#pieceFrom(first);
      if (piece.count > 0) pieces.push(piece);
      first = piece.to;
    }
    return pieces;
  }

  /** What comes first before (`step` −1) or after (1) an event in its line; `null` when nothing does. `index` counts the events that pass. */
  beside(index: number, step: -1 | 1): LaneObstacle | null {
    const {lane: {anchored: {days}}, total} = this.#counts;
    const {lines, unit} = this.#options;
    const line = this.#counts.placeOf(index) % lines;
    for (let other = index + step; other >= 0 && other < total; other += step) {
      const place = this.#counts.placeOf(other);
      const piece = this.#pieceFrom(floorToUnit(days[place]!, unit));
      if (!piece.places) return {day: step === 1 ? piece.from : piece.to};
      if (place % lines === line) return {place};
    }
    return null;
  }

  #pieceFrom(from: EpochDay): LanePiece {
    let piece = this.#pieces.get(from);
    if (piece) return piece;
    piece = this.#aloneFrom(from);
    const previous = piece.places && this.#aloneFrom(floorToUnit(from - 1, this.#options.unit));
    if (previous && !hasRoomBeside(previous, piece, this.#counts, this.#options)) piece = {...piece, places: null};
    this.#pieces.set(from, piece);
    return piece;
  }

  /** A bin, opened up when its events leave room to each other. */
  #aloneFrom(from: EpochDay): LanePiece {
    let piece = this.#alone.get(from);
    if (piece) return piece;
    const to = nextUnit(from, this.#options.unit);
    const first = this.#counts.indexOf(from);
    const count = this.#counts.indexOf(to) - first;
    piece = {from, to, first, count, places: placesOf(this.#counts, first, count, (to - from) / this.#options.spacingDays, this.#options)};
    this.#alone.set(from, piece);
    return piece;
  }
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
