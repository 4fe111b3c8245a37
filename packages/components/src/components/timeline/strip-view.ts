import {nothing, svg, html, type TemplateResult} from 'lit';
import type {Density, DayWindow} from '@cordiale/core';
import {guard} from 'lit/directives/guard.js';
import {createBidi} from './bidi.js';
import {densityView, stripNames} from './density-view.js';
import type {RangeSlider} from './range-slider.js';
import {msgIn} from '../../internal/messages.js';

const STRIP_PX = 36;
const STRIP_NAMES_PX = 17;

/** What the overview is drawn from. */
export interface StripModel {
  density: Density;
  whole: DayWindow;
  /** Pixel of a continuous day, from the start of the strip. */
  scale: (day: number) => number;
  widthPx: number;
  namesPx: number;
  isRtl: boolean;
  locale: string;
  font: string;
}

/** The density of the whole span with the range slider over it. */
export function stripView({density, whole, scale, widthPx, namesPx, isRtl, locale, font}: StripModel, slider: RangeSlider): TemplateResult {
  const bidi = createBidi(widthPx, isRtl);
  const msg = msgIn(locale);
  return html`<svg class="strip" part="strip" width=${widthPx} height=${STRIP_PX + STRIP_NAMES_PX} role="group" aria-label=${msg('Range of days')}
      @pointerdown=${slider.onPointerDown} @pointermove=${slider.onPointerMove} @pointerup=${slider.onPointerUp} @pointercancel=${slider.onPointerCancel} @keydown=${slider.onKeyDown}>
    <rect class="strip-ground" x=${bidi.left(namesPx, widthPx)} y="0" width=${widthPx - namesPx} height=${STRIP_PX}></rect>
    ${namesPx > 0 ? svg`<text x=${bidi.x(8)} y=${STRIP_PX / 2} dy="0.35em">${msg('All events')}</text>` : nothing}
    ${guard([density, widthPx, namesPx, isRtl], () => densityView(density, scale, bidi, {heightPx: STRIP_PX - 6, topPx: 6}))}
    ${slider.view(bidi, {startPx: namesPx, endPx: widthPx, heightPx: STRIP_PX, locale})}
    ${guard([whole.from, whole.to, widthPx, namesPx, isRtl, locale, font], () => stripNames(whole, scale, bidi, {endPx: widthPx, y: STRIP_PX + 13, locale, font}))}
  </svg>`;
}
