import {clampWindow, coversWhole, rangeOfWindow, wholeWindow, windowOfRange, type Clause, type DayRange, type DayWindow} from '@cordiale/core';

/**
 * The stretch of time the detail view shows. It is the time clause of this view when there is one, otherwise the whole
 * extent of the events; while it is dragged or zoomed it keeps fractions of days, which a clause cannot hold.
 */
export class VisibleRange {
  #whole: DayWindow = {from: 0, to: 1};
  #window: DayWindow = {from: 0, to: 1};
  #isWhole = true;

  /** The window in which every event is shown. */
  get whole(): DayWindow {
    return this.#whole;
  }

  /** The window that is shown now. */
  get window(): DayWindow {
    return this.#window;
  }

  /** True when the view is not limited. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The whole days that are shown. */
  get range(): DayRange {
    return rangeOfWindow(this.#window);
  }

  /** Takes over what the events and the selection say now. A clause that this range made itself leaves the fractions alone. */
  follow(extent: DayRange | null, clause: Clause | undefined): void {
    if (extent) this.#whole = wholeWindow(extent);
    if (clause?.field !== 'time') {
      this.#isWhole = true;
      this.#window = this.#whole;
      return;
    }
    this.#isWhole = false;
    const {earliest, latest} = this.range;
    if (earliest !== clause.value.earliest || latest !== clause.value.latest) this.#window = windowOfRange(clause.value);
  }

  /** Shows this window, kept inside the whole. Gives the range to filter by, or `null` when nothing is left out. */
  show(window: DayWindow): DayRange | null {
    this.#window = clampWindow(window, this.#whole);
    const range = this.range;
    this.#isWhole = coversWhole(range, this.#whole);
    return this.#isWhole ? null : range;
  }
}
