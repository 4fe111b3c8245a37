import {countByBin, finestUnit, fullestBin, groupIntoLanes, LaneCounts, type CalendarUnit, type DayRange, type DayWindow, type Density, type EventStore, type Lane, type Match} from '@cordiale/core';
import {Remembered} from '../../internal/remembered.js';
import {laneFieldOf, type LaneKind, type LaneOrder} from './lane-kind.js';
import {LaneTape} from './lane-tape.js';
import type {Metrics} from './metrics.js';
import type {Scene} from './scene.js';
import {layOut, type PlacedLane, type TimelineLayout} from './timeline-layout.js';
import {createScale} from './time-scale.js';

/** What a scene is built from. */
export interface SceneInput {
  store: EventStore;
  match: Match;
  kind: LaneKind;
  order: LaneOrder;
  folded: ReadonlySet<string>;
  focusCountry: string | undefined;
  locale: string;
  widthPx: number;
  isRtl: boolean;
  metrics: Metrics;
  whole: DayWindow;
  window: DayWindow;
  range: DayRange;
}

/** Least width of a bin of the overview, in pixels. */
const DENSITY_PX = 5;

/** Builds scenes and remembers what does not change from frame to frame: lanes for a store, their layout for a width, running totals for a filter. */
export class SceneBuilder {
  readonly #lanes = new Remembered<readonly Lane[]>();
  #grouped: {store: EventStore; kind: LaneKind} | undefined; // what the lanes were made from
  #layout = new Remembered<TimelineLayout>();
  readonly #counts = new Remembered<Map<Lane, LaneCounts>>();
  readonly #allCounts = new Remembered<Map<Lane, LaneCounts>>();
  readonly #fullest = new Remembered<Map<string, number>>();
  readonly #tape = new Remembered<Tape>();
  readonly #laneTapes = new Remembered<Map<PlacedLane, LaneTape>>();
  readonly #density = new Remembered<Density>();

  build(input: SceneInput): Scene {
    const {store, match, kind, order, folded, focusCountry, locale, widthPx, isRtl, metrics, whole, window, range} = input;
    const lanes = this.group(store, kind, focusCountry);
    const layout = this.#layout.get([lanes, order, folded, locale, widthPx, metrics], () => layOut(store, lanes, {kind, order, folded, focusCountry, locale, widthPx, whole, metrics, before: this.layout}));
    const counts = this.#counts.get([lanes, match], () => new Map());
    const tape = this.#tape.get([layout, Math.round((window.to - window.from) * 1e6)], () => createTape(window, layout.plotPx, metrics));
    const laneTapes = this.#laneTapes.get([tape, counts, isRtl], () => new Map());
    const fromPx = tape.scale(window.from) - metrics.insetPx;
    const scene: Scene = {
      store, match, layout, metrics, whole, window, range, ...tape, view: {from: fromPx, to: fromPx + layout.plotPx}, isRtl, kind, focusCountry, locale,
      countsOf: (lane) => countsIn(counts, lane, filterOf(store, match)),
      tapeOf: (place) => tapeIn(laneTapes, place, scene),
      fullest: () => this.#fullestOf(lanes, layout, tape.unit),
    };
    return scene;
  }

  /** The lanes of a store. */
  group(store: EventStore, kind: LaneKind, focusCountry: string | undefined): readonly Lane[] {
    return this.#lanes.get([store, kind, focusCountry], () => this.#group(store, kind, focusCountry));
  }

  /** Lanes keep the order they are in, and events their lines, when a store is only brought up to date, so that an event stays where it is. */
  #group(store: EventStore, kind: LaneKind, focusCountry: string | undefined): readonly Lane[] {
    const {last} = this.#lanes;
    const isUpdate = last !== undefined && this.#grouped?.kind === kind && isUpdateOf(store, this.#grouped.store);
    this.#grouped = {store, kind};
    if (!isUpdate) this.#layout = new Remembered();
    return groupIntoLanes(store, laneFieldOf(kind, focusCountry), {before: isUpdate ? last.map(({key}) => key) : []});
  }

  /** The last layout, or `undefined` before the first. */
  get layout(): TimelineLayout | undefined {
    return this.#layout.last;
  }

  /** How the events that pass are spread over the whole span, in bins a few pixels wide. */
  density(store: EventStore, match: Match, whole: DayWindow, pxPerDay: number): Density {
    const unit = finestUnit(pxPerDay, () => DENSITY_PX);
    return this.#density.get([store, match, unit], () => countByBin(store, filterOf(store, match), whole, unit));
  }

  #fullestOf(lanes: readonly Lane[], layout: TimelineLayout, unit: CalendarUnit): number {
    const known = this.#fullest.get([layout], () => new Map());
    const key = `${unit.unit} ${unit.count}`;
    let fullest = known.get(key);
    if (fullest === undefined) {
      const all = this.#allCounts.get([lanes], () => new Map());
      fullest = layout.lanes.filter(({lineOf}) => lineOf === null).reduce((most, {lane}) => Math.max(most, fullestBin(countsIn(all, lane, null), unit)), 0);
      known.set(key, fullest);
    }
    return fullest;
  }
}

const SAMPLE = 64;

/** True when most events of a store were in the one before, to judge by a sample. */
function isUpdateOf(store: EventStore, before: EventStore): boolean {
  const step = Math.max(1, Math.floor(before.size / SAMPLE));
  let [kept, asked] = [0, 0];
  for (let row = 0; row < before.size; row += step, asked++) if (store.rowOf(before.eventAt(row)?.id ?? '') >= 0) kept++;
  return kept * 2 > asked;
}

type Tape = Pick<Scene, 'scale' | 'pxPerDay' | 'unit'>;

/** The tape begins where the window does when it is made. */
function createTape(window: DayWindow, plotPx: number, metrics: Metrics): Tape {
  const {pxPerDay} = createScale(window, plotPx, metrics);
  const origin = window.from;
  return {scale: (day) => (day - origin) * pxPerDay, pxPerDay, unit: finestUnit(pxPerDay, () => metrics.binPx)};
}

/** What a match leaves out, or `null` when that is nothing: a quicker way then. */
function filterOf(store: EventStore, match: Match): Uint8Array | null {
  return match.size === store.size ? null : match.certainty;
}

function countsIn(known: Map<Lane, LaneCounts>, lane: Lane, certainty: Uint8Array | null): LaneCounts {
  let counts = known.get(lane);
  if (!counts) known.set(lane, (counts = new LaneCounts(lane, certainty)));
  return counts;
}

function tapeIn(known: Map<PlacedLane, LaneTape>, place: PlacedLane, scene: Scene): LaneTape {
  let tape = known.get(place);
  if (!tape) known.set(place, (tape = new LaneTape(place, scene)));
  return tape;
}
