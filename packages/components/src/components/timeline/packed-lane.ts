import {fitLabels, placeMark, type MarkPlacement} from '@cordiale/core';
import type {DrawnPiece} from './lane-picture.js';
import {createMark, LabelChoice, textEndPx, type MarkModel} from './mark-model.js';
import type {Scene} from './scene.js';
import {placementOptions, type PlacedLane} from './timeline-layout.js';

const NEAR_PX = 400;
const NOWHERE: Omit<MarkPlacement, 'symbol'> = {possible: null, certain: null, fadesBefore: false, fadesAfter: false, held: 0};
const HELD_STEP_PX = 24;

/** Draws a lane in which every event has its own line and never overlaps another, event by event. */
export function drawPackedLane(place: PlacedLane, lineOf: Uint16Array, scene: Scene): DrawnPiece[] {
  const {store, metrics, scale, view} = scene;
  const options = placementOptions(scale, view, metrics);
  const lines: MarkModel[][] = Array.from({length: place.lines}, () => []);
  const inView = new Set<MarkModel>();
  place.lane.anchored.rows.forEach((row, index) => {
    const placement = placeMark(store, row, options);
    // One that is out of view, but near, keeps its room, so that no text comes or goes when the window moves.
    const symbol = scale(place.lane.anchored.days[index]! + 0.5);
    const isNear = symbol > view.from - NEAR_PX && symbol < view.to + NEAR_PX;
    const mark = placement || isNear ? createMark(place, index, lineOf[index]!, placement ?? {...NOWHERE, symbol}, scene) : null;
    if (!mark) return;
    if (placement) inView.add(mark);
    lines[mark.line]?.push(mark);
  });
  for (const marks of lines) {
    spreadHeld(marks.filter(({placement}) => placement.held === -1), 1);
    spreadHeld(marks.filter(({placement}) => placement.held === 1).reverse(), -1);
    marks.sort((a, b) => a.placement.symbol - b.placement.symbol);
    addLabels(marks, place, scene);
  }
  return [...inView].sort((a, b) => a.place - b.place).map((mark) => ({key: mark.place, marks: [mark], bin: null}));
}

/** Gives the marks of a line, which are in order, their texts. Changes the marks. */
function addLabels(marks: readonly MarkModel[], place: PlacedLane, scene: Scene): void {
  const {symbolPx, gapPx} = scene.metrics;
  const choices = marks.map((mark) => new LabelChoice(mark, place, scene));
  const fits = fitLabels(choices.map(({wish}) => wish), {from: -Infinity, to: textEndPx(scene), symbolPx, gapPx});
  marks.forEach((mark, index) => (mark.label = choices[index]!.label(fits[index])));
}

/** Moves symbols apart that are held at the same edge. */
function spreadHeld(marks: MarkModel[], direction: 1 | -1): void {
  marks.forEach((mark, index) => {
    mark.placement = {...mark.placement, symbol: mark.placement.symbol + direction * index * HELD_STEP_PX};
  });
}
