import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {DayRange, EpochDay} from '@cordiale/core';
import {dayInWords} from './day-words.js';
import {laneKindLabels} from './lane-kind.js';
import type {LaneScroller} from './lane-scroller.js';
import {laneView, type Pointing} from './lane-view.js';
import type {PanZoom} from './pan-zoom.js';
import type {PictureBook} from './picture-book.js';
import type {Scene} from './scene.js';
import {AXIS_PX, axisView, createAxis, gridView} from './time-axis.js';
import {msgIn, str} from '../../internal/messages.js';

/** Lanes of a greater height may be cut by the end of a page. */
const HALF_PAGE_PX = 480;

/** What the detail view needs beside the pictures of its lanes. */
export interface TimeViewOptions {
  isWhole: boolean;
  today: EpochDay | null;
  /** Days on screen that no article speaks of. */
  silences: readonly DayRange[];
  laneWidthPx: number;
  screenPx: number;
  scroll: LaneScroller;
  panZoom: PanZoom;
  /** On paper the years stand below many lanes too, which go on on another page. */
  isPrinting: boolean;
  /** What is said over the lanes when there is nothing to see. */
  nothingView: TemplateResult | typeof nothing;
}

/** The detail view: the axis, the lines of the calendar, and over them the lanes that are on screen. */
export function timeView(book: PictureBook, pointing: Pointing, {isWhole, today, silences, laneWidthPx, screenPx, scroll, panZoom, isPrinting, nothingView}: TimeViewOptions): TemplateResult {
  const {scene} = book;
  const {layout: {plotPx, namesPx, heightPx}, window} = scene;
  const axis = createAxis(scene);
  const todayPx = today !== null && today >= window.from && today < window.to ? scene.scale(today + 0.5) : null;
  const {drawn, restPx} = scroll.take(scene.layout, screenPx, pointing.tabStop?.lane);
  const axisLine = html`<svg class="axis" part="axis" width=${laneWidthPx} height=${AXIS_PX} aria-hidden="true"><g transform="translate(${scene.isRtl ? 0 : namesPx} 0)">${axisView(axis, todayPx, scene)}</g></svg>`;
  return html`
    ${axisLine}
    <div class="field${namesPx > 0 ? '' : ' narrow'}">
      <svg class="grid-lines" width=${plotPx} aria-hidden="true">${gridView(axis, {todayPx, silences}, scene)}</svg>
      <div class="lanes" part="lanes" @scroll=${scroll.onScroll}>
        <div class="plot${isWhole ? '' : ' zoomed'}${pointing.chosen.size > 0 ? ' choosing' : ''}" role="group" aria-label=${summary(scene)} tabindex="-1"
            @pointerdown=${panZoom.onPointerDown} @pointermove=${panZoom.onPointerMove} @pointerup=${panZoom.onPointerEnd} @pointercancel=${panZoom.onPointerEnd}
            @dblclick=${panZoom.onDoubleClick} @wheel=${WHEEL(panZoom.onWheel)}>
          ${repeat(drawn, ({place}) => place.key, ({place, gapPx}) => html`${gapPx > 0 ? spacer(gapPx) : nothing}${laneView(book.pictureOf(place), scene, pointing)}`)}
          ${restPx > 0 ? spacer(restPx) : nothing}
        </div>
        ${nothingView}
      </div>
    </div>
    ${isPrinting && heightPx > HALF_PAGE_PX ? axisLine : nothing}`;
}

function summary({kind, range: {earliest, latest}, locale}: Scene): string {
  const lanes = laneKindLabels(locale)[kind].toLocaleLowerCase(locale);
  return msgIn(locale)(str`Events by ${lanes}, ${dayInWords(earliest, locale)} to ${dayInWords(latest, locale)}`);
}

/** Room in the place of lanes that are not drawn. */
function spacer(heightPx: number): TemplateResult {
  return html`<svg class="spacer" width="1" height=${heightPx} aria-hidden="true"></svg>`;
}

/** A wheel listener that may keep the page from scrolling. */
const WHEEL = (handleEvent: (event: WheelEvent) => void) => ({handleEvent, passive: false});
