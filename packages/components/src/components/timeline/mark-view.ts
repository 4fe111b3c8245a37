import {nothing, svg, type SVGTemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {familyOf, type CooperationEvent, type MarkPlacement} from '@cordiale/core';
import {familyShapePath, markFillOf} from '../../internal/family-shapes.js';
import type {Bidi} from './bidi.js';
import type {MarkModel} from './lane-picture.js';
import {markName} from './mark-words.js';
import type {Metrics} from './metrics.js';
import {roundPx} from './scene.js';
import {colourOf} from './timeline-layout.js';

const BAR_PX = 3.5;

/** What a person and the selection make of a mark. */
export interface MarkStates {
  isChosen: boolean;
  isLifted: boolean;
  isTabStop: boolean;
  hasCard: boolean;
}

/** The size of the picture that marks are drawn in. */
export interface MarkFrame {
  bidi: Bidi;
  /** Where the drawing begins that marks move with. */
  shiftPx: number;
  metrics: Metrics;
  rowPx: number;
  locale: string;
}

/**
 * The mark of an event: a symbol at its known side, a bar under it for the days it may or must have lasted, a text where it fits.
 * Only its place changes while the view moves. The text stands beside the button and not in it: it says less than its name.
 */
export function markView(mark: MarkModel, {isChosen, isLifted, isTabStop, hasCard}: MarkStates, frame: MarkFrame): SVGTemplateResult {
  const {event, placement, label, isOut, topPx} = mark;
  const {bidi, shiftPx, metrics, rowPx, locale} = frame;
  const colour = isChosen ? 'accent' : colourOf(event);
  const x = roundPx(bidi.x(placement.symbol) - shiftPx);
  const centreY = rowPx > metrics.rowPx ? rowPx * 0.42 : rowPx / 2 - 2.5;
  const room = isLifted || isChosen ? null : mark.room;
  return svg`<g class="place" transform="translate(${x} ${topPx})"><g class="mark ${colour}${isChosen ? ' chosen' : ''}${isLifted ? ' lifted' : ''}${isOut ? ' out' : ''}" part="mark" role="button" data-stop="event:${event.id}"
      aria-label=${markName(event, locale)} aria-pressed=${isChosen ? 'true' : 'false'} aria-hidden=${isOut && !isTabStop ? 'true' : nothing}
      aria-describedby=${hasCard ? 'card' : nothing} tabindex=${isTabStop ? '0' : '-1'}>
    ${placement.possible ? barView(placement, event, {colour, room, originPx: placement.symbol, y: rowPx - BAR_PX - 1, frame}) : nothing}
    ${placement.held === 0 ? nothing : heldView(placement.held, centreY, bidi)}
    ${guard([event, colour, centreY, bidi.isRtl, label?.lines.length], () => bodyView(event, centreY, rowPx, frame))}
  </g>${label ? labelView(label.lines, label.start - placement.symbol, centreY, bidi) : nothing}</g>`;
}

/** What stays the same wherever the mark is. */
function bodyView(event: CooperationEvent, centreY: number, rowPx: number, {bidi, metrics}: MarkFrame): SVGTemplateResult {
  return svg`<rect class="target" x="-12" y="0" width="24" height=${rowPx}></rect><circle class="ring" cy=${centreY} r="10.5"></circle>
    <g transform="translate(0 ${centreY})">${symbolView(event, metrics.symbolPx, bidi.isRtl)}</g>`;
}

/** One text, or a title with a date under it. Where it stands is a matter of the drawing's direction, never of the text's. */
function labelView([title, date]: readonly string[], fromSymbol: number, centreY: number, bidi: Bidi): SVGTemplateResult {
  const x = roundPx(bidi.isRtl ? -fromSymbol : fromSymbol);
  if (date === undefined) return svg`<text class="label" aria-hidden="true" x=${x} y=${centreY} dy="0.35em">${title}</text>`;
  return svg`<text class="label" aria-hidden="true" x=${x} y=${centreY} dy="-0.25em">${title}<tspan class="date" x=${x} dy="1.25em">${date}</tspan></text>`;
}

/** An arrow head beside a symbol that is held at the edge of the view; it says: its place lies further out. */
function heldView(held: -1 | 1, y: number, bidi: Bidi): SVGTemplateResult {
  const outward = (held === -1) === bidi.isRtl ? 1 : -1;
  return svg`<path class="held" d="M${outward * 8.5},${y - 4}l${outward * 4},4l${outward * -4},4"></path>`;
}

/** The symbol of an event: its family is the shape, its realis the filling. Centred on the origin. */
export function symbolView(event: Pick<CooperationEvent, 'type' | 'realis'>, sizePx: number, isRtl = false): SVGTemplateResult {
  const fill = markFillOf(event.realis);
  const reach = sizePx * 0.62;
  return svg`<g class="symbol ${fill}">
    <path class="shape" d=${familyShapePath(familyOf(event.type), sizePx)} fill-rule="evenodd"></path>
    ${fill === 'struck' ? svg`<path class="strike" d="M${-reach},${reach}L${reach},${-reach}"></path>` : nothing}
    ${event.realis === 'ongoing' ? svg`<path class="onward" d="M${isRtl ? -(reach + 2) : reach + 2},0h${isRtl ? -5 : 5}"></path>` : nothing}
  </g>`;
}

interface BarOptions {
  colour: string;
  /** Where the bar is cut because something else begins there. */
  room: {from: number; to: number} | null;
  /** The pixel that is the origin of the drawing. */
  originPx: number;
  y: number;
  frame: MarkFrame;
}

/** The bar under a symbol. Solid where it certainly lasted, striped where it may have been, fading where the end is open. */
function barView({possible, certain, fadesBefore, fadesAfter}: MarkPlacement, {realis}: CooperationEvent, {colour, room, originPx, y, frame: {bidi, metrics}}: BarOptions): SVGTemplateResult | typeof nothing {
  if (!possible) return nothing;
  const stripes = `url(#stripes-${colour})`;
  const bodyFrom = fadesBefore ? Math.min(possible.to, possible.from + metrics.tailPx) : possible.from;
  const bodyTo = fadesAfter ? Math.max(bodyFrom, possible.to - metrics.tailPx) : possible.to;
  const isPlan = realis === 'future' || realis === 'hypothetical';
  const piece = (start: number, end: number, {fill = stripes, mask = '', name = 'possible'} = {}) => {
    const from = Math.max(start, room?.from ?? -Infinity) - originPx;
    const to = Math.min(end, room?.to ?? Infinity) - originPx;
    return to - from < 0.5 ? nothing
      : svg`<rect class=${name} x=${roundPx(bidi.isRtl ? -to : from)} y=${y} width=${roundPx(to - from)} height=${BAR_PX} fill=${fill} mask=${mask === '' ? nothing : `url(#${mask})`}></rect>`;
  };
  const [toStart, toEnd] = bidi.isRtl ? ['fade-right', 'fade-left'] : ['fade-left', 'fade-right'];
  const tailFill = certain && !isPlan ? 'currentColor' : stripes;
  return svg`
    ${piece(possible.from, bodyFrom, {mask: toStart, fill: tailFill, name: 'tail'})}
    ${piece(bodyFrom, bodyTo)}
    ${piece(bodyTo, possible.to, {mask: toEnd, fill: tailFill, name: 'tail'})}
    ${certain ? piece(certain.from, certain.to, isPlan ? {fill: 'none', name: 'certain planned'} : {fill: 'currentColor', name: 'certain'}) : nothing}`;
}
