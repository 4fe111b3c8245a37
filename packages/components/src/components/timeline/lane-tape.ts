import {fitLabels, LanePieces, placeMark, type DayRange, type LanePiece, type LaneObstacle, type MarkPlacement} from '@cordiale/core';
import {digitsOf} from './digits.js';
import type {BinModel, DrawnPiece} from './lane-picture.js';
import {createMark, LabelChoice, textEndPx, type MarkModel} from './mark-model.js';
import {measureText} from '../../internal/measure-text.js';
import type {Scene} from './scene.js';
import {placementOptions, type PlacedLane} from './timeline-layout.js';

const FAR_PX = 20_000; // a bar that is longer is cut, out of sight of its symbol

/**
 * A lane with more events than have a place of their own, laid out over the whole of time at one scale and under one filter: in
 * calendar bins, opened up where they hold few. Nothing of it depends on where the window lies, so while that moves every piece
 * is made once and stays as it is.
 */
export class LaneTape {
  readonly #place: PlacedLane;
  readonly #scene: Scene;
  readonly #pieces: LanePieces;
  readonly #drawn = new Map<LanePiece, DrawnPiece>();
  readonly #cut = new Map<number, DrawnPiece>(); // key of a piece → what was last left of it at the edge of a window
  readonly #placements = new Map<number, MarkPlacement | null>(); // place → placement

  /** Everything but the window is taken from `scene`. */
  constructor(place: PlacedLane, scene: Scene) {
    const {unit, pxPerDay, metrics} = scene;
    this.#place = place;
    this.#scene = scene;
    this.#pieces = new LanePieces(scene.countsOf(place.lane), {unit, lines: place.lines, spacingDays: metrics.spacingPx / pxPerDay});
  }

  /** The pieces that touch the window of a scene. Of those at its edges the events outside are left out. */
  within({window, range}: Scene): DrawnPiece[] {
    return this.#pieces.between(window).map((piece) => {
      const drawn = this.#draw(piece);
      return piece.from >= range.earliest && piece.to <= range.latest + 1 ? drawn : this.#cutBy(range, drawn);
    });
  }

  /** A piece without the marks outside of a range; the same object as long as the same are left. */
  #cutBy({earliest, latest}: DayRange, drawn: DrawnPiece): DrawnPiece {
    const {days} = this.#place.lane.anchored;
    const marks = drawn.marks.filter(({place}) => days[place]! >= earliest && days[place]! <= latest);
    if (marks.length === drawn.marks.length) return drawn;
    const last = this.#cut.get(drawn.key);
    if (last?.marks.length === marks.length && last.marks[0] === marks[0]) return last;
    const cut = {...drawn, marks};
    this.#cut.set(drawn.key, cut);
    return cut;
  }

  #draw(piece: LanePiece): DrawnPiece {
    let drawn = this.#drawn.get(piece);
    if (!drawn) this.#drawn.set(piece, (drawn = {key: piece.from, bin: piece.places ? null : this.#createBin(piece), marks: piece.places ? this.#createMarks(piece.places, piece.first) : []}));
    return drawn;
  }

  #createBin({from, to, count}: LanePiece): BinModel {
    const {scale, metrics, locale, fullest} = this.#scene;
    const [startPx, endPx] = [scale(from), scale(to)];
    const text = digitsOf(count, locale);
    const fits = !this.#place.isFolded && measureText(text, metrics.font) + 4 <= endPx - startPx;
    return {from, to, startPx, endPx, count, share: Math.sqrt(count / Math.max(1, fullest())), text: fits ? text : null};
  }

  #createMarks(places: readonly number[], first: number): MarkModel[] {
    return places.flatMap((place, offset) => {
      const placement = this.#placementOf(place);
      const mark = placement && createMark(this.#place, place, place % this.#place.lines, placement, this.#scene);
      if (!mark) return [];
      const [before, after] = [this.#pieces.beside(first + offset, -1), this.#pieces.beside(first + offset, 1)];
      mark.room = {from: Math.max(placement.symbol - FAR_PX, this.#edgeOf(before, 1)), to: Math.min(placement.symbol + FAR_PX, this.#edgeOf(after, -1))};
      if (!this.#place.isFolded) this.#addLabel(mark, after);
      return mark;
    });
  }

  /** Where what lies on one side leaves off: a bin at its edge, an event with room around its symbol. */
  #edgeOf(obstacle: LaneObstacle | null, outward: 1 | -1): number {
    const {scale, metrics} = this.#scene;
    if (!obstacle) return -outward * Infinity;
    if ('day' in obstacle) return scale(obstacle.day);
    return (this.#placementOf(obstacle.place)?.symbol ?? -outward * Infinity) + outward * (metrics.symbolPx / 2 + metrics.gapPx);
  }

  #addLabel(mark: MarkModel, after: LaneObstacle | null): void {
    const {symbolPx, gapPx} = this.#scene.metrics;
    const choice = new LabelChoice(mark, this.#place, this.#scene);
    const [fit] = fitLabels([choice.wish], {from: -Infinity, to: Math.min(this.#edgeOf(after, -1), textEndPx(this.#scene)), symbolPx, gapPx});
    mark.label = choice.label(fit);
  }

  #placementOf(place: number): MarkPlacement | null {
    let placement = this.#placements.get(place);
    if (placement === undefined) {
      const {store, scale, metrics} = this.#scene;
      placement = placeMark(store, this.#place.lane.anchored.rows[place]!, placementOptions(scale, {from: -1e7, to: 1e7}, metrics));
      this.#placements.set(place, placement);
    }
    return placement;
  }
}
