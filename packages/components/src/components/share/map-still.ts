import {html, nothing, svg, type SVGTemplateResult} from 'lit';
import {buttonOf} from '../map/country-ring.js';
import {renderLegend} from '../map/map-legend.js';
import type {CountryMark, MapPicture} from '../map/map-picture.js';
import type {CordialeMap} from '../map/map.js';
import type {Category} from '../map/measure.js';
import {SvgRenderer} from '../map/svg-renderer.js';
import {msgIn} from '../../internal/messages.js';
import {total} from '../../internal/total.js';
import type {PointPx} from '../map/camera.js';
import {createStill, type Caption, type Still} from './still.js';

const HALO_PX = 1.5;
const NAME_GAP_PX = 5;
/** Part of a ring's radius that its hole takes, when it shows categories. */
const HOLE_SHARE = 0.58;

/** The map as it is shown, drawn without WebGL: land, lines and the symbols where they stand now. */
export function createMapStill(map: CordialeMap, caption: Caption, locale: string): Still {
  const {stage, picture, land, emphasis, ring} = map.internals;
  if (!stage || !picture || !land || !ring) throw new Error('The map has not been drawn yet. Bring it into view.');
  const {active} = stage;
  const {clientWidth: widthPx, clientHeight: heightPx} = ring;
  return createStill(map, caption, {
    widthPx,
    picture: html`<div class="sheet"><div class="land"></div><svg class="symbols" width=${widthPx} height=${heightPx}>${symbolsView(picture, ring, (mark) => active.project(mark.at))}</svg></div>`,
    complete: (still) => {
      still.querySelector<HTMLElement>('.sheet')!.style.setProperty('block-size', `${heightPx}px`);
      const container = still.querySelector<HTMLElement>('.land')!;
      const host = {cameraMoved: () => {}, pointedAt: () => {}, clickedAt: () => {}, gestureLeft: () => {}};
      const renderer = new SvgRenderer({container, surface: container, basemap: land, camera: active.camera, projection: map.projection, gestures: 'cooperative', label: msgIn(locale)('Map of countries'), host});
      renderer.setPicture(picture);
      renderer.setEmphasis(emphasis);
    },
    legend: renderLegend(picture, locale),
    notes: [picture.summary, map.attributionInWords],
  });
}

/** The symbols of countries with matching events, smaller ones over larger ones, as the buttons of the map show them. */
function symbolsView({marks, categories}: MapPicture, ring: HTMLElement, placeOf: (mark: CountryMark) => PointPx | null): SVGTemplateResult[] {
  const seen = marks.filter(({count, isFocus}) => isFocus || total(count) > 0);
  const ordered = seen.sort((a, b) => Number(a.isFocus) - Number(b.isFocus) || b.radiusPx - a.radiusPx);
  return ordered.flatMap((mark) => {
    const at = placeOf(mark);
    const button = buttonOf(ring, mark.code);
    return at && button ? symbolView(mark, at, button, categories) : [];
  });
}

function symbolView(mark: CountryMark, {x, y}: PointPx, button: HTMLElement, categories: readonly Category[]): SVGTemplateResult {
  const {isFocus, isFact, radiusPx, definiteRadiusPx, parts, count, number, sentence} = mark;
  const isDivided = !isFocus && parts.some((part) => part > 0);
  const isInside = button.matches('.inside:not(.covered)');
  const isOnDark = !isDivided && isFact && count.definite > 0;
  return svg`<g class="${isFocus ? 'focus' : ''}${button.matches('.chosen') ? ' chosen' : ''}" aria-label=${sentence} transform="translate(${x} ${y})">
    <circle class="ground" r=${radiusPx + HALO_PX}></circle>
    ${isDivided ? slicesView(parts, categories, radiusPx) : !isFact && !isFocus ? svg`<circle class="plan" r=${radiusPx - 0.75}></circle>` : svg`<circle class="possible" r=${radiusPx}></circle><circle class="definite" r=${isFocus ? radiusPx : definiteRadiusPx}></circle>`}
    ${isInside ? svg`<text class="inside${isOnDark ? ' on-dark' : ''}" dy="0.35em">${number}</text>` : nothing}
    ${nameView(mark, button.dataset.side, isInside)}
  </g>`;
}

/** A ring in the colours of the categories, clockwise from the top. */
function slicesView(parts: readonly number[], categories: readonly Category[], radius: number): SVGTemplateResult {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let end = 0;
  const pointAt = (share: number) => `${radius * Math.sin(share * 2 * Math.PI)},${-radius * Math.cos(share * 2 * Math.PI)}`;
  return svg`${parts.map((part, index) => {
    const start = end;
    end += part / whole;
    const classes = `tone-${categories[index]?.tone ?? 7}`;
    if (part === 0) return nothing;
    return part === whole ? svg`<circle class=${classes} r=${radius}></circle>` : svg`<path class=${classes} d="M0,0L${pointAt(start)}A${radius},${radius} 0 ${part / whole > 0.5 ? 1 : 0} 1 ${pointAt(end)}Z"></path>`;
  })}<circle class="ground" r=${radius * HOLE_SHARE}></circle>`;
}

function nameView({name, number, isFocus, radiusPx}: CountryMark, side: string | undefined, isInside: boolean): SVGTemplateResult | typeof nothing {
  if (side === undefined) return nothing;
  const away = radiusPx + NAME_GAP_PX;
  const places: Record<string, {x: number; y: number; anchor: string}> = {
    end: {x: away, y: 4, anchor: 'start'}, start: {x: -away, y: 4, anchor: 'end'}, below: {x: 0, y: away + 8, anchor: 'middle'}, above: {x: 0, y: -away, anchor: 'middle'},
  };
  const {x, y, anchor} = places[side] ?? places.end!;
  return svg`<text class="outside ${isFocus ? 'strong' : ''}" .style=${`text-anchor: ${anchor}`} x=${x} y=${y}>${name}${isFocus || isInside ? nothing : svg`<tspan class="strong" dx="4">${number}</tspan>`}</text>`;
}
