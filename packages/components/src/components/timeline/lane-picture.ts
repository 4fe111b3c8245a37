import {anchorDayOf, OUT} from '@cordiale/core';
import type {LaneStop} from './lane-stop.js';
import type {MarkModel} from './mark-model.js';
import {drawPackedLane} from './packed-lane.js';
import type {Scene} from './scene.js';
import type {PlacedLane} from './timeline-layout.js';

/** The number of events in a bin that are too many to be drawn one by one, in pixels on the tape. */
export interface BinModel {
  from: number;
  to: number;
  startPx: number;
  endPx: number;
  count: number;
  /** 0 to 1 of the lane's height, by the square root of the count as in the overview, so that few beside many can be seen. */
  share: number;
  /** The number as it is written, or `null` where there is no room. */
  text: string | null;
}

/** A part of a lane that is drawn as one: a bin, or the marks that stand where it would. The same object is the same drawing. */
export interface DrawnPiece {
  /** Tells the pieces of a lane apart. */
  key: number;
  /** In time order. */
  marks: readonly MarkModel[];
  bin: BinModel | null;
}

/** What a lane shows in a window. */
export interface LanePicture {
  place: PlacedLane;
  /** In time order. */
  pieces: readonly DrawnPiece[];
  /** Events that are not drawn, but whose time reaches into view from either side. */
  before: number;
  after: number;
  /** Events of the lane that pass the filters of other views, in view or not. */
  count: number;
}

/** Lays out a lane for a window: each event where there is room for all, otherwise calendar bins, opened up where they hold few. */
export function createLanePicture(place: PlacedLane, scene: Scene): LanePicture {
  const counts = scene.countsOf(place.lane);
  if (place.lineOf) return {place, pieces: drawPackedLane(place, place.lineOf, scene), before: 0, after: 0, count: counts.total};
  const {range} = scene;
  const pieces = scene.tapeOf(place).within(scene);
  // A bin at the edge of the view counts all its events, those outside of the range too.
  const [first, last] = [pieces[0]?.bin, pieces.at(-1)?.bin];
  const before = counts.reachingFromBefore(Math.min(range.earliest, first?.from ?? Infinity));
  const after = counts.reachingFromAfter(Math.max(range.latest + 1, last?.to ?? -Infinity));
  return {place, pieces, before, after, count: counts.total};
}

/** What the focus can rest on in a lane, in time order; its name comes first. */
export function stopsOf({pieces, before, after}: LanePicture, {store, range}: Scene): LaneStop[] {
  const isInRange = ({isOut, row}: MarkModel) => !isOut && store.certaintyWithin(row, range.earliest, range.latest) !== OUT;
  return [
    {kind: 'name'},
    ...(before > 0 ? [{kind: 'before' as const, day: range.earliest}] : []),
    ...pieces.flatMap(({bin, marks}): LaneStop[] => (bin
      ? [{kind: 'bin', from: bin.from, to: bin.to, day: bin.from}]
      : marks.filter(isInRange).map(({event, row}) => ({kind: 'event', id: event.id, day: anchorDayOf(store, row)})))),
    ...(after > 0 ? [{kind: 'after' as const, day: range.latest + 1}] : []),
  ];
}
