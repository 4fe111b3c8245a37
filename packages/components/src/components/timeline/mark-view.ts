import {nothing, svg, type SVGTemplateResult} from 'lit';
import {familyOf, type CooperationEvent, type MarkPlacement} from '@cordiale/core';
import {familyShapePath, markFillOf} from '../../internal/family-shapes.js';
import type {Bidi} from './bidi.js';
import {colourOf, type Metrics} from './timeline-layout.js';

const BAR_PX = 3.5;

/** A mark with everything that decides how it looks. */
export interface MarkModel {
  event: CooperationEvent;
  lane: string;
  row: number;
  placement: MarkPlacement;
  topPx: number;
  /** Said by a screen reader. */
  name: string;
  label: {text: string; start: number; widthPx: number} | null;
  isChosen: boolean;
  isLifted: boolean;
  /** True when a filter leaves the event out; such a mark is only kept while it fades or has the focus. */
  isOut: boolean;
  isTabStop: boolean;
  hasCard: boolean;
}

/**
 * The mark of an event: a symbol at its known side, a bar under it for the days it may or must have lasted, a text where it fits.
 * The text stands beside the button and not in it: it says less than the button's name, in other words.
 */
export function markView(mark: MarkModel, bidi: Bidi, metrics: Metrics & {plotPx: number}): SVGTemplateResult {
  const {event, placement, topPx} = mark;
  const colour = mark.isChosen ? 'accent' : colourOf(event);
  const centreX = bidi.x(placement.symbol);
  const centreY = topPx + metrics.rowPx / 2 - 2.5;
  const from = Math.min(placement.symbol - 12, mark.label?.start ?? Infinity);
  const to = Math.max(placement.symbol + 12, mark.label ? mark.label.start + mark.label.widthPx : 0);
  const states = `${mark.isChosen ? ' chosen' : ''}${mark.isLifted ? ' lifted' : ''}${mark.isOut ? ' out' : ''}`;
  return svg`<g class="mark ${colour}${states}" part="mark" role="button" data-lane=${mark.lane} data-row=${mark.row}
      aria-label=${mark.name} aria-pressed=${mark.isChosen ? 'true' : 'false'} aria-hidden=${mark.isOut && !mark.isTabStop ? 'true' : nothing}
      aria-describedby=${mark.hasCard ? 'card' : nothing} tabindex=${mark.isTabStop ? '0' : '-1'}>
    <rect class="target" x=${bidi.left(from, to)} y=${topPx} width=${to - from} height=${metrics.rowPx}></rect>
    ${barView(placement, event, colour, centreY + metrics.symbolPx / 2 + 2.5, bidi, metrics)}
    ${heldView(placement.held, centreY, bidi, metrics.plotPx)}
    <circle class="ring" cx=${centreX} cy=${centreY} r="10.5"></circle>
    <g transform="translate(${centreX} ${centreY})">${symbolView(event, metrics.symbolPx, bidi.isRtl)}</g>
  </g>${mark.label ? svg`<text class="label" aria-hidden="true" x=${bidi.x(mark.label.start)} y=${centreY} dy="0.35em">${mark.label.text}</text>` : nothing}`;
}

/** An arrow head at the edge of the plot that says: its place lies further out. */
function heldView(held: MarkPlacement['held'], y: number, bidi: Bidi, plotPx: number): SVGTemplateResult | typeof nothing {
  if (held === 0) return nothing;
  const tip = bidi.x(held === -1 ? 4 : plotPx - 4);
  const back = bidi.x(held === -1 ? 9 : plotPx - 9);
  return svg`<path class="held" d="M${back},${y - 5}L${tip},${y}L${back},${y + 5}"></path>`;
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

/** The bar under a symbol. Solid where it certainly lasted, striped where it may have been, fading where the end is open. */
function barView({possible, certain, fadesBefore, fadesAfter}: MarkPlacement, {realis}: CooperationEvent, colour: string, y: number, bidi: Bidi, {tailPx}: Metrics): SVGTemplateResult | typeof nothing {
  if (!possible) return nothing;
  const stripes = `url(#stripes-${colour})`;
  const bodyFrom = fadesBefore ? Math.min(possible.to, possible.from + tailPx) : possible.from;
  const bodyTo = fadesAfter ? Math.max(bodyFrom, possible.to - tailPx) : possible.to;
  const isPlan = realis === 'future' || realis === 'hypothetical';
  const piece = (from: number, to: number, {fill = stripes, mask = '', name = 'possible'} = {}) => to - from < 0.5 ? nothing
    : svg`<rect class=${name} x=${bidi.left(from, to)} y=${y} width=${to - from} height=${BAR_PX} fill=${fill} mask=${mask === '' ? nothing : `url(#${mask})`}></rect>`;
  const [toStart, toEnd] = bidi.isRtl ? ['fade-right', 'fade-left'] : ['fade-left', 'fade-right'];
  const tailFill = certain && !isPlan ? 'currentColor' : stripes;
  return svg`
    ${piece(possible.from, bodyFrom, {mask: toStart, fill: tailFill, name: 'tail'})}
    ${piece(bodyFrom, bodyTo)}
    ${piece(bodyTo, possible.to, {mask: toEnd, fill: tailFill, name: 'tail'})}
    ${certain ? piece(certain.from, certain.to, isPlan ? {fill: 'none', name: 'certain planned'} : {fill: 'currentColor', name: 'certain'}) : nothing}`;
}
