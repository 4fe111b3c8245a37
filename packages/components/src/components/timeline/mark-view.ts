import {nothing, svg, type SVGTemplateResult} from 'lit';
import {familyOf, type CooperationEvent, type MarkPlacement, type PixelSpan} from '@cordiale/core';
import {colourOf} from '../../internal/family-colour.js';
import {familyShapePath, markFillOf} from '../../internal/family-shapes.js';
import type {MarkLabel, MarkModel} from './mark-model.js';
import {markName} from './mark-words.js';
import {roundPx, type Scene} from './scene.js';

const BAR_PX = 3.5;
const FAR_PX = 20_000; // no bar is drawn further than this from its symbol

/** What a person and the selection make of a mark. */
export interface MarkStates {
  isChosen: boolean;
  isLifted: boolean;
  isTabStop: boolean;
  hasCard: boolean;
}

/**
 * The mark of an event: a symbol at its known side, a bar under it for the days it may or must have lasted, a text where it fits.
 * There are many, so each is few nodes. The text stands beside the button and not in it: it says less than its name.
 */
export function markView(mark: MarkModel, {isChosen, isLifted, isTabStop, hasCard}: MarkStates, scene: Scene, rowPx: number): SVGTemplateResult {
  const {event, placement, label, isOut, topPx} = mark;
  const {metrics, isRtl, locale} = scene;
  const colour = isChosen ? 'accent' : colourOf(event.type);
  const x = roundPx(isRtl ? -placement.symbol : placement.symbol);
  const y = topPx + (rowPx > metrics.rowPx ? rowPx * 0.42 : rowPx / 2 - 2.5);
  const parts = [
    ...(placement.possible ? barViews(placement, event, isLifted || isChosen ? null : mark.room, {colour, y: topPx + rowPx - BAR_PX - 1 - y, scene}) : []),
    ...(placement.held === 0 ? [] : [heldView(placement.held, isRtl)]),
  ];
  const classes = `mark ${colour}${isChosen ? ' chosen' : ''}${isLifted ? ' lifted' : ''}${isOut ? ' out' : ''}`;
  return svg`<g class=${classes} part="mark" role="button" data-stop=${`event:${event.id}`}
      aria-label=${markName(event, locale)} aria-pressed=${isChosen ? 'true' : 'false'} aria-hidden=${isOut && !isTabStop ? 'true' : nothing}
      aria-describedby=${hasCard ? 'card' : nothing} tabindex=${isTabStop ? '0' : '-1'} transform=${`translate(${x} ${y})`}><rect class="ring" x="-12" y="-12" width="24" height="24" rx="7"></rect>${parts.length === 0 ? nothing : parts}<path class=${symbolClass(event)} d=${symbolPath(event, metrics.symbolPx, isRtl)}></path></g>${label ? labelView(label, x, y, isRtl) : nothing}`;
}

/** One text, or a title with a date under it. Where it stands is a matter of the drawing's direction, never of the text's. */
function labelView({lines: [title, date], startPx}: MarkLabel, symbolX: number, y: number, isRtl: boolean): SVGTemplateResult {
  const x = roundPx(symbolX + (isRtl ? -startPx : startPx));
  if (date === undefined) return svg`<text class="label" aria-hidden="true" x=${x} y=${y} dy="0.35em" .textContent=${title}></text>`;
  return svg`<text class="label" aria-hidden="true" x=${x} y=${y} dy="-0.25em">${title}<tspan class="date" x=${x} dy="1.25em">${date}</tspan></text>`;
}

/** An arrow head beside a symbol that is held at the edge of the view; it says: its place lies further out. */
function heldView(held: -1 | 1, isRtl: boolean): SVGTemplateResult {
  const outward = (held === -1) === isRtl ? 1 : -1;
  return svg`<path class="held" d="M${outward * 8.5},-4l${outward * 4},4l${outward * -4},4"></path>`;
}

/** The symbol of an event: its family is the shape, its realis the filling. Centred on the origin. */
export function symbolView(event: Told, sizePx: number): SVGTemplateResult {
  return svg`<path class=${symbolClass(event)} d=${symbolPath(event, sizePx, false)}></path>`;
}

/** What a symbol says of an event. */
type Told = Pick<CooperationEvent, 'type' | 'realis'>;

function symbolClass({realis}: Told): string {
  return `symbol ${markFillOf(realis)}${realis === 'ongoing' ? ' onward' : ''}`;
}

const paths = new Map<string, string>();

/** The shape of the family, with a stroke through what is denied and a dash behind what goes on. */
function symbolPath({type, realis}: Told, sizePx: number, isRtl: boolean): string {
  const key = `${type} ${realis} ${sizePx} ${isRtl}`;
  let path = paths.get(key);
  if (path !== undefined) return path;
  const reach = sizePx * 0.62;
  const side = isRtl ? -1 : 1;
  const strike = realis === 'negated' ? `M${-reach},${reach}L${reach},${-reach}` : '';
  const onward = realis === 'ongoing' ? `M${side * (reach + 2)},-0.75h${side * 5}v1.5h${side * -5}Z` : '';
  paths.set(key, (path = familyShapePath(familyOf(type), sizePx) + strike + onward));
  return path;
}

interface BarOptions {
  colour: string;
  /** Of the upper edge, from the centre of the symbol. */
  y: number;
  scene: Scene;
}

/**
 * The bar under a symbol. Solid where it certainly lasted, striped where it may have been, fading where the end is open.
 * `room` is where the bar is cut because something else begins there.
 */
function barViews({symbol, possible, certain, fadesBefore, fadesAfter}: MarkPlacement, {realis}: CooperationEvent, room: PixelSpan | null, {colour, y, scene: {metrics, isRtl}}: BarOptions): SVGTemplateResult[] {
  if (!possible) return [];
  const stripes = `url(#stripes-${colour})`;
  const bodyFrom = fadesBefore ? Math.min(possible.to, possible.from + metrics.tailPx) : possible.from;
  const bodyTo = fadesAfter ? Math.max(bodyFrom, possible.to - metrics.tailPx) : possible.to;
  const isPlan = realis === 'future' || realis === 'hypothetical';
  const isCovered = certain !== null && !isPlan && certain.from <= bodyFrom && certain.to >= bodyTo;
  const piece = (start: number, end: number, {fill = stripes, mask = '', class: name = 'possible'} = {}) => {
    const from = Math.max(start, room?.from ?? -Infinity, symbol - FAR_PX) - symbol;
    const to = Math.min(end, room?.to ?? Infinity, symbol + FAR_PX) - symbol;
    return to - from < 0.5 ? []
      : [svg`<rect class=${name} x=${roundPx(isRtl ? -to : from)} y=${y} width=${roundPx(to - from)} height=${BAR_PX} fill=${fill} mask=${mask === '' ? nothing : `url(#${mask})`}></rect>`];
  };
  const [toStart, toEnd] = isRtl ? ['fade-right', 'fade-left'] : ['fade-left', 'fade-right'];
  const tailFill = certain && !isPlan ? 'currentColor' : stripes;
  return [
    ...piece(possible.from, bodyFrom, {mask: toStart, fill: tailFill, class: 'tail'}),
    ...(isCovered ? [] : piece(bodyFrom, bodyTo)),
    ...piece(bodyTo, possible.to, {mask: toEnd, fill: tailFill, class: 'tail'}),
    ...(certain ? piece(certain.from, certain.to, isPlan ? {fill: 'none', class: 'certain planned'} : {fill: 'currentColor', class: 'certain'}) : []),
  ];
}
