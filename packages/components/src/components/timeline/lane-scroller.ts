import {anchorDayOf, placeInLane} from '@cordiale/core';
import type {PictureBook} from './picture-book.js';
import type {PlacedLane, TimelineLayout} from './timeline-layout.js';

/** Drawn above and below what is on screen, so that scrolling meets finished lanes. */
const MARGIN_PX = 80;

/** A lane to be drawn, with the room of those before it that are not. */
export interface DrawnLane {
  place: PlacedLane;
  gapPx: number;
}

/** Which lanes are on screen. Only these are drawn, so that a page costs the same however many there are. */
export class LaneScroller {
  /** Pixels that the lanes are scrolled by. */
  top = 0;
  #drawnTop = 0;
  #restPx = 0;
  readonly #onAway: () => void;

  /** `onAway` is called when the lanes have been scrolled so far that others have to be drawn. */
  constructor(onAway: () => void) {
    this.#onAway = onAway;
  }

  readonly onScroll = (event: Event): void => {
    if (!(event.target instanceof HTMLElement)) return;
    this.top = event.target.scrollTop;
    this.#hintAtMore(event.target);
    if (Math.abs(this.top - this.#drawnTop) > MARGIN_PX / 2) this.#onAway();
  };

  /** The lanes that are on screen or nearly so, and the one that keeps the focus; and the room after the last of them. */
  take({lanes, heightPx}: TimelineLayout, screenPx: number, kept: string | undefined): {drawn: DrawnLane[]; restPx: number} {
    this.#drawnTop = this.top;
    const [from, to] = [this.top - MARGIN_PX, this.top + screenPx + MARGIN_PX];
    let bottomPx = 0;
    const drawn = lanes.filter((place) => (place.topPx < to && place.topPx + place.heightPx > from) || place.key === kept).map((place): DrawnLane => {
      const gapPx = place.topPx - bottomPx;
      bottomPx = place.topPx + place.heightPx;
      return {place, gapPx};
    });
    return {drawn, restPx: heightPx - bottomPx};
  }

  /** To be called after every drawing. Asks nothing of the page, so that a step stays cheap. */
  update(scroller: HTMLElement, {heightPx}: TimelineLayout, {screenPx}: {screenPx: number}): void {
    this.#restPx = heightPx - screenPx;
    this.#hintAtMore(scroller);
  }

  /** Scrolls to an event that is not on screen. */
  reveal(row: number, scroller: HTMLElement, book: PictureBook): void {
    const {layout, metrics} = book.scene;
    const tops = layout.lanes.flatMap((place) => {
      const at = placeInLane(place.lane, row, anchorDayOf(book.scene.store, row));
      const line = place.lineOf?.[at] ?? at % place.lines;
      return at < 0 ? [] : [place.topPx + layout.nameLinePx + metrics.lanePaddingPx + line * (place.isFolded ? metrics.rowPx : layout.rowPx)];
    });
    const isSeen = (top: number) => top >= scroller.scrollTop && top + layout.rowPx <= scroller.scrollTop + scroller.clientHeight;
    if (tops.length > 0 && !tops.some(isSeen)) scroller.scrollTop = (tops[0] ?? 0) - scroller.clientHeight / 3;
  }

  /** Lets the last line on screen fade out while there are more below. */
  #hintAtMore(scroller: HTMLElement): void {
    scroller.classList.toggle('more', this.top < this.#restPx - 4);
  }
}
