import {svg, type SVGTemplateResult} from 'lit';
import {clampDay, panWindow, stepByUnit, type CalendarUnit, type DayRange, type DayWindow} from '@cordiale/core';
import type {Bidi} from './bidi.js';
import {dayInWords} from './day-words.js';
import {msgIn} from '../../internal/messages.js';

/** What the slider stands for and where it lies. Pixels count from the inline start of the strip. */
export interface RangeSliderHost {
  readonly range: DayRange;
  readonly whole: DayWindow;
  readonly isWhole: boolean;
  readonly isRtl: boolean;
  /** From continuous days to pixels of the strip. */
  readonly stripScale: (day: number) => number;
  dayOnStrip(clientX: number): number;
  show(range: DayWindow): void;
  /** Called when a drag is released or a key has moved a thumb. */
  commit(): void;
}

type Thumb = 'first' | 'last';
type Drag = {what: Thumb | 'window' | 'new' | 'press'; startDay: number; startWindow: DayWindow; pointerId: number};

const OUTER_PX = 20; // a thumb is taken hold of on its outer side, so that two close together can be told apart
const INNER_PX = 6;
const THRESHOLD_PX = 4;

/**
 * A slider with two thumbs for the first and last day: by keys in calendar steps, by dragging a thumb, the window between them,
 * or a new window, and by a click, which moves the nearer thumb there. Shows live, commits on release.
 */
export class RangeSlider {
  readonly #host: RangeSliderHost;
  #drag: Drag | undefined;

  constructor(host: RangeSliderHost) {
    this.#host = host;
  }

  /** The window, the shades beside it and the two thumbs, for a strip of this size. */
  view(bidi: Bidi, {startPx, endPx, heightPx, locale}: {startPx: number; endPx: number; heightPx: number; locale: string}): SVGTemplateResult {
    const {range, isWhole} = this.#host;
    const [x1, x2] = this.#thumbPixels();
    return svg`
      <rect class="shade" x=${bidi.left(startPx, x1)} y="0" width=${Math.max(0, x1 - startPx)} height=${heightPx}></rect>
      <rect class="shade" x=${bidi.left(x2, endPx)} y="0" width=${Math.max(0, endPx - x2)} height=${heightPx}></rect>
      <rect class="window${isWhole ? ' whole' : ''}" x=${bidi.left(x1, x2)} y="0.5" width=${Math.max(1, x2 - x1)} height=${heightPx - 1}></rect>
      ${this.#thumbView('first', x1, range.earliest, bidi, heightPx, locale)}
      ${this.#thumbView('last', x2, range.latest, bidi, heightPx, locale)}`;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.preventDefault(); // no text selection
    event.currentTarget.setPointerCapture(event.pointerId);
    const {range, isWhole} = this.#host;
    const day = this.#host.dayOnStrip(event.clientX);
    const pixel = this.#host.stripScale(day);
    const [x1, x2] = this.#thumbPixels();
    const isAtFirst = pixel > x1 - OUTER_PX && pixel < x1 + INNER_PX;
    const isAtLast = pixel > x2 - INNER_PX && pixel < x2 + OUTER_PX;
    const what = isAtFirst && !(isAtLast && pixel > (x1 + x2) / 2) ? 'first' : isAtLast ? 'last' : !isWhole && pixel > x1 && pixel < x2 ? 'window' : 'press';
    this.#drag = {what, startDay: day, startWindow: {from: range.earliest, to: range.latest + 1}, pointerId: event.pointerId};
    if (what === 'first' || what === 'last') event.currentTarget.querySelector<SVGElement>(`[data-thumb=${what}]`)?.focus({preventScroll: true});
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || drag.pointerId !== event.pointerId) return;
    const day = this.#host.dayOnStrip(event.clientX);
    if (drag.what === 'press' && Math.abs(this.#host.stripScale(day) - this.#host.stripScale(drag.startDay)) >= THRESHOLD_PX) drag.what = 'new';
    if (drag.what === 'new') this.#host.show(atLeastADay(Math.min(day, drag.startDay), Math.max(day, drag.startDay), this.#host.whole));
    else if (drag.what === 'window') this.#host.show(panWindow(drag.startWindow, day - drag.startDay, this.#host.whole));
    else if (drag.what !== 'press') this.#moveThumb(drag.what, day);
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || drag.pointerId !== event.pointerId) return;
    this.#drag = undefined;
    if (drag.what === 'press') {
      const [x1, x2] = this.#thumbPixels();
      const pixel = this.#host.stripScale(drag.startDay);
      this.#moveThumb(Math.abs(pixel - x1) < Math.abs(pixel - x2) ? 'first' : 'last', drag.startDay);
    }
    this.#host.commit();
  };

  /** The browser has taken the pointer, for example to scroll the page: what was dragged stays, a press does nothing. */
  readonly onPointerCancel = (event: PointerEvent): void => {
    if (this.#drag?.pointerId !== event.pointerId) return;
    const {what} = this.#drag;
    this.#drag = undefined;
    if (what !== 'press') this.#host.commit();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const thumb = event.target instanceof Element ? event.target.getAttribute('data-thumb') : null;
    if ((thumb !== 'first' && thumb !== 'last') || event.ctrlKey || event.metaKey || event.altKey) return;
    const {range, whole, isRtl} = this.#host;
    const steps = stepsFor(whole);
    const edge = thumb === 'first' ? range.earliest : range.latest + 1;
    const step = (unit: CalendarUnit, direction: -1 | 1) => stepByUnit(edge, unit, direction);
    const targets: Record<string, number | undefined> = {
      ArrowRight: step(steps.small, isRtl ? -1 : 1),
      ArrowLeft: step(steps.small, isRtl ? 1 : -1),
      ArrowUp: step(steps.small, 1),
      ArrowDown: step(steps.small, -1),
      PageUp: step(steps.large, 1),
      PageDown: step(steps.large, -1),
      Home: whole.from,
      End: whole.to,
    };
    const day = targets[event.key];
    if (day === undefined) return;
    event.preventDefault();
    this.#moveThumb(thumb, day);
    this.#host.commit();
  };

  /** Forgets a drag that cannot end any more. */
  cancel(): void {
    this.#drag = undefined;
  }

  /** Moves one edge, at most to a day from the other. */
  #moveThumb(thumb: Thumb, day: number): void {
    const {range, whole} = this.#host;
    const edge = Math.round(day);
    if (thumb === 'first') this.#host.show({from: Math.min(Math.max(edge, whole.from), range.latest), to: range.latest + 1});
    else this.#host.show({from: range.earliest, to: Math.max(Math.min(edge, whole.to), range.earliest + 1)});
  }

  #thumbPixels(): [number, number] {
    const {range, whole} = this.#host;
    const {stripScale} = this.#host;
    return [stripScale(clampDay(range.earliest, whole)), stripScale(clampDay(range.latest, whole) + 1)];
  }

  #thumbView(thumb: Thumb, pixel: number, day: number, bidi: Bidi, heightPx: number, locale: string): SVGTemplateResult {
    const {whole, range} = this.#host;
    const [least, most] = thumb === 'first' ? [whole.from, Math.max(whole.from, range.latest)] : [Math.min(whole.to - 1, range.earliest), whole.to - 1];
    const gripFrom = thumb === 'first' ? pixel - 9 : pixel;
    const targetFrom = thumb === 'first' ? pixel - OUTER_PX : pixel - INNER_PX;
    return svg`<g class="thumb" part="thumb" data-thumb=${thumb} role="slider" tabindex="0" aria-label=${thumb === 'first' ? msgIn(locale)('First day shown') : msgIn(locale)('Last day shown')}
        aria-valuemin=${least} aria-valuemax=${most} aria-valuenow=${Math.min(Math.max(day, least), most)} aria-valuetext=${dayInWords(day, locale)} aria-orientation="horizontal">
      <rect class="target" x=${bidi.left(targetFrom, targetFrom + OUTER_PX + INNER_PX)} y="0" width=${OUTER_PX + INNER_PX} height=${heightPx}></rect>
      <line class="edge" x1=${bidi.x(pixel)} x2=${bidi.x(pixel)} y1="0" y2=${heightPx}></line>
      <rect class="grip" x=${bidi.left(gripFrom, gripFrom + 9)} y=${heightPx / 2 - 11} width="9" height="22" rx="2"></rect>
      <path class="grip-line" d="M${bidi.left(gripFrom, gripFrom + 9) + 4.5},${heightPx / 2 - 5}v10"></path>
    </g>`;
  }
}

/** Steps of the arrow and Page keys for a span of this length. */
function stepsFor({from, to}: DayWindow): {small: CalendarUnit; large: CalendarUnit} {
  const days = to - from;
  if (days > 2 * 365) return {small: {unit: 'month', count: 1}, large: {unit: 'year', count: 1}};
  if (days > 90) return {small: {unit: 'week', count: 1}, large: {unit: 'month', count: 1}};
  return {small: {unit: 'day', count: 1}, large: {unit: 'week', count: 1}};
}

function atLeastADay(from: number, to: number, whole: DayWindow): DayWindow {
  const start = Math.min(Math.max(Math.floor(from), whole.from), whole.to - 1);
  return {from: start, to: Math.min(whole.to, Math.max(start + 1, Math.ceil(to)))};
}
