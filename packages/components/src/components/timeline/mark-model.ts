import {OUT, type CooperationEvent, type LabelFit, type LabelWish, type MarkPlacement, type PixelSpan} from '@cordiale/core';
import {markDate, markWords} from './mark-words.js';
import {measureText} from '../../internal/measure-text.js';
import type {Scene} from './scene.js';
import {ongoingPx, type PlacedLane} from './timeline-layout.js';

/** An event as it is drawn, in pixels on the tape and from the top of its lane. */
export interface MarkModel {
  event: CooperationEvent;
  row: number;
  /** Place in the lane's anchored order. */
  place: number;
  line: number;
  placement: MarkPlacement;
  topPx: number;
  label: MarkLabel | null;
  /** How far its bar may be drawn before it would run under another mark; only in lanes where events take turns. */
  room: PixelSpan | null;
  /** True when a filter leaves the event out. */
  isOut: boolean;
}

/** A text, or a title and a date under it, that begins so far from the symbol. */
export interface MarkLabel {
  lines: readonly string[];
  startPx: number;
}

/** The event at a place of a lane as a mark, without a text yet; `null` when the store has lost it. */
export function createMark(place: PlacedLane, index: number, line: number, placement: MarkPlacement, {store, match, layout, metrics}: Scene): MarkModel | null {
  const row = place.lane.anchored.rows[index]!;
  const event = store.eventAt(row);
  const rowPx = place.isFolded ? metrics.rowPx : layout.rowPx;
  return event ? {event, row, place: index, line, placement, topPx: metrics.lanePaddingPx + line * rowPx, label: null, room: null, isOut: match.certainty[row] === OUT} : null;
}

/** The texts that would do beside a mark, the fullest first, each with its width. */
export class LabelChoice {
  readonly wish: LabelWish;
  readonly #texts: readonly (readonly string[])[];

  constructor({event, placement, place}: MarkModel, {textBefore}: PlacedLane, {layout, metrics, kind, focusCountry, locale}: Scene) {
    const {title, short} = markWords(event, kind, focusCountry, locale);
    this.#texts = layout.hasCards ? [[title, markDate(event, locale)], [title], [short]] : [[title], [short]];
    this.wish = {
      symbol: placement.symbol,
      trailPx: ongoingPx(event),
      isBefore: textBefore.has(place),
      widths: this.#texts.map((lines) => Math.max(...lines.map((text) => measureText(text, metrics.font)))),
    };
  }

  /** The text that fits. */
  label(fit: LabelFit | null | undefined): MarkLabel | null {
    return fit ? {lines: this.#texts[fit.choice] ?? [], startPx: fit.start - this.wish.symbol} : null;
  }
}

/** Where the last text of a line has to end: at the end of the whole span, wherever the window is. */
export function textEndPx({whole, scale, metrics}: Scene): number {
  return scale(whole.to) + metrics.insetPx;
}
