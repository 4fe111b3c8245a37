import {html} from 'lit';
import {silenceInWords} from '@cordiale/core';
import {counted, msgIn} from '../../internal/messages.js';
import {laneView, type Pointing} from '../timeline/lane-view.js';
import {createLegend, legendView} from '../timeline/legend.js';
import {markDefinitions} from '../timeline/mark-definitions.js';
import {AXIS_PX, axisView, createAxis, gridView} from '../timeline/time-axis.js';
import type {CordialeTimeline} from '../timeline/timeline.js';
import {createStill, type Caption, type Still} from './still.js';

/** Lanes that a picture has at most: more would be no picture. */
const MOST_LANES = 40;

/** The timeline as it is shown, with every lane that holds a matching event, whether it is scrolled to or not. */
export function createTimelineStill(timeline: CordialeTimeline, caption: Caption): Still {
  const {drawing} = timeline;
  if (!drawing) throw new Error('The timeline shows no dated event. Clear the filters, or bring it into view.');
  const {book, today, chosen, silences} = drawing;
  const {scene} = book;
  const {layout, window, match, locale} = scene;
  const msg = msgIn(locale);
  const lanes = layout.lanes.filter(({lane}) => scene.countsOf(lane).total > 0);
  const drawn = lanes.slice(0, MOST_LANES);
  const pictures = drawn.map((place) => book.pictureOf(place));
  const axis = createAxis(scene);
  const todayPx = today !== null && today >= window.from && today < window.to ? scene.scale(today + 0.5) : null;
  const pointing: Pointing = {chosen: new Set(chosen), lifted: undefined, liftedCountry: undefined, tabStop: undefined, card: undefined, opened: undefined};
  const widthPx = layout.namesPx + layout.plotPx;
  const undated = match.undatedCount;
  return createStill(timeline, caption, {
    widthPx,
    picture: html`
      <svg class="definitions" width="0" height="0">${markDefinitions()}</svg>
      <svg class="axis" width=${widthPx} height=${AXIS_PX}><g transform="translate(${scene.isRtl ? 0 : layout.namesPx} 0)">${axisView(axis, todayPx, scene)}</g></svg>
      <div class="field${layout.namesPx > 0 ? '' : ' narrow'}">
        <svg class="grid-lines" width=${layout.plotPx}>${gridView(axis, {todayPx, silences}, scene)}</svg>
        ${pictures.map((picture) => laneView(picture, scene, pointing))}
      </div>`,
    complete: (still) => still.style.setProperty('--names', `${layout.namesPx}px`),
    legend: legendView(createLegend({pictures, silence: silenceInWords(silences, timeline.activeSelection.clauses, locale)}), locale),
    notes: [
      ...(lanes.length > drawn.length ? [counted(msg('# more lane is not drawn.|# more lanes are not drawn.'), lanes.length - drawn.length, locale)] : []),
      ...(undated > 0 ? [counted(msg('# event without a date cannot be drawn.|# events without a date cannot be drawn.'), undated, locale)] : []),
    ],
  });
}
