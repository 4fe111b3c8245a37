import type {EpochDay} from '../calendar/epoch-day.js';
import type {DayRange} from '../selection/clause.js';
import {floorToUnit, meanDays, nextUnit, unitStarts, type CalendarUnit} from './calendar-unit.js';

/** How a player goes through time: one step after the other, a window of several steps, or everything up to now. */
export const PLAY_MODES = ['step', 'window', 'cumulative'] as const;
/** What `mode` of a player takes. Defaults to `step` there. */
export type PlayMode = (typeof PLAY_MODES)[number];

/** Most frames that a stretch of time is cut into by itself. */
const MOST_FRAMES = 80;
/** Steps that a player offers, shortest first. */
export const PLAY_UNITS: readonly CalendarUnit[] = [{unit: 'day', count: 1}, {unit: 'week', count: 1}, {unit: 'month', count: 1}, {unit: 'month', count: 3}, {unit: 'year', count: 1}, {unit: 'year', count: 10}, {unit: 'year', count: 100}];

/** The shortest step with which a stretch of time has no more than about 80 frames. */
export function playUnitFor({earliest, latest}: DayRange): CalendarUnit {
  return PLAY_UNITS.find((unit) => (latest - earliest + 1) / meanDays(unit) <= MOST_FRAMES) ?? {unit: 'year', count: 1000};
}

/** A stretch of time cut into the steps of a calendar: the frames that a player shows one after the other. */
export class TimeFrames {
  readonly unit: CalendarUnit;
  readonly #starts: readonly EpochDay[]; // frame → first day

  /** Covers every day of `stage`; the first and last frame may reach beyond it. */
  constructor(stage: DayRange, unit: CalendarUnit) {
    this.unit = unit;
    this.#starts = unitStarts(floorToUnit(stage.earliest, unit), stage.latest, unit);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** First day of a frame. */
  startOf(frame: number): EpochDay {
    return this.#starts[Math.min(Math.max(frame, 0), this.count - 1)] ?? 0;
  }

  /** The frame that a day lies in; the first or last one for days outside. */
  frameOf(day: EpochDay): number {
    const after = this.#starts.findIndex((start) => start > day);
    return after < 0 ? this.count - 1 : Math.max(0, after - 1);
  }

  /** The days that are shown in a frame. A window is `length` steps long, and shorter at the beginning. */
  rangeOf(frame: number, mode: PlayMode, {length = 3}: {length?: number} = {}): DayRange {
    const first = mode === 'step' ? frame : mode === 'window' ? frame - length + 1 : 0;
    return {earliest: this.startOf(first), latest: nextUnit(this.startOf(frame), this.unit) - 1};
  }

  /** The next frame, or the next for which `isWanted` holds; `null` when there is none. `frame` −1 stands before the first. */
  next(frame: number, direction: -1 | 1, isWanted: (frame: number) => boolean = () => true): number | null {
    for (let at = frame + direction; at >= 0 && at < this.count; at += direction) if (isWanted(at)) return at;
    return null;
  }
}
