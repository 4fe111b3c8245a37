import {svg, type SVGTemplateResult} from 'lit';
import {binInWords} from './day-words.js';
import {digitsOf} from './digits.js';
import type {BinModel, LanePicture} from './lane-picture.js';
import {measureText} from '../../internal/measure-text.js';
import type {Metrics} from './metrics.js';
import {roundPx, type Scene} from './scene.js';
import {counted, msgIn, str} from '../../internal/messages.js';

const LEAST_BAR_PX = 3;
const TARGET_PX = 24;

/** What a person makes of a bin or of a count at the edge. */
export interface CountStates {
  isTabStop: boolean;
  isOpen: boolean;
}

/** What a person and the selection make of a bin: it shows that it holds a chosen event, or one that is pointed at. */
export interface BinStates extends CountStates {
  /** True when the whole of its number can be read. */
  isReadable: boolean;
  isChosen: boolean;
  isLifted: boolean;
}

/** The place of a calendar bin in its lane, with its number where it fits; its bar is drawn by {@link barPath}. Opens to its events. */
export function binView(bin: BinModel, {isReadable, isTabStop, isOpen, isChosen, isLifted}: BinStates, {isRtl, locale, metrics}: Scene, heightPx: number): SVGTemplateResult {
  const {from, to, startPx, endPx, count, text} = bin;
  const x = roundPx(isRtl ? -endPx : startPx);
  const widthPx = roundPx(endPx - startPx);
  const classes = `bin${isOpen ? ' open' : ''}${isChosen ? ' chosen' : ''}${isLifted ? ' lifted' : ''}`;
  return svg`<rect class=${classes} role="button" data-stop=${`bin:${from}:${to}`} tabindex=${isTabStop ? '0' : '-1'}
      aria-label=${`${binInWords({from, to}, locale)}: ${eventsInWords(count, locale)}`} aria-expanded=${isOpen ? 'true' : 'false'} x=${x} width=${widthPx} height=${heightPx}></rect><text class="bin-count" aria-hidden="true" x=${roundPx(x + widthPx / 2)} y=${textY(bin, heightPx, metrics)} .textContent=${isReadable ? text ?? '' : ''}></text>`;
}

/**
 * The bar of a bin, as high as there are many events, and the line along its top, which alone can be told from the ground by everyone.
 * The bars of a lane are one path, so that a lane of any length is a few nodes.
 */
export function barPath(bin: BinModel, heightPx: number, {isRtl, metrics}: Scene): {bar: string; top: string} {
  const x = roundPx(roundPx(isRtl ? -bin.endPx : bin.startPx) + 0.5);
  const widthPx = Math.max(1, roundPx(bin.endPx - bin.startPx - 1));
  const height = barPx(bin, heightPx, metrics);
  const base = heightPx - metrics.lanePaddingPx;
  return {bar: `M${x},${base}v${-height}h${widthPx}v${height}z`, top: `M${x},${roundPx(base - height + 0.75)}h${widthPx}`};
}

function barPx({share, text}: BinModel, heightPx: number, {lanePaddingPx, rowPx}: Metrics): number {
  const textPx = text === null ? 0 : rowPx * 0.7;
  return roundPx(Math.max(LEAST_BAR_PX, share * (heightPx - 2 * lanePaddingPx - textPx)));
}

function textY(bin: BinModel, heightPx: number, metrics: Metrics): number {
  return heightPx - metrics.lanePaddingPx - barPx(bin, heightPx, metrics) - 4;
}

/** True when the number of a bin lies in the view and beside the counts at its edges. A part of a number is another number. */
export function isNumberReadable(bin: BinModel, {before, after}: Edges, heightPx: number, {view, metrics, locale}: Scene): boolean {
  if (bin.text === null) return true;
  const reach = measureText(bin.text, metrics.font) / 2 + 2;
  const middle = (bin.startPx + bin.endPx) / 2;
  const isBeside = textY(bin, heightPx, metrics) - metrics.rowPx / 2 < metrics.lanePaddingPx + TARGET_PX;
  const edge = (count: number) => (count > 0 && isBeside ? edgePx(count, locale, metrics) : 0);
  return middle - reach >= view.from + edge(before) && middle + reach <= view.to - edge(after);
}

/** Events that reach into view from either side. */
type Edges = Pick<LanePicture, 'before' | 'after'>;

function edgePx(count: number, locale: string, {font}: Metrics): number {
  return Math.max(TARGET_PX, Math.ceil(measureText(digitsOf(count, locale), font)) + 18);
}

/** How many events reach into view from beyond an edge of it, at that edge. Opens to them. */
export function edgeView(side: 'before' | 'after', count: number, {isTabStop, isOpen}: CountStates, {isRtl, layout: {plotPx}, metrics, locale}: Scene): SVGTemplateResult {
  const msg = msgIn(locale);
  const events = eventsInWords(count, locale);
  const widthPx = edgePx(count, locale, metrics);
  const isLeft = (side === 'before') !== isRtl;
  const arrow = isLeft ? `M8,${TARGET_PX / 2 - 4}l-4,4l4,4` : `M${widthPx - 8},${TARGET_PX / 2 - 4}l4,4l-4,4`;
  return svg`<g class="edge-count${isOpen ? ' open' : ''}" role="button" data-stop=${side} tabindex=${isTabStop ? '0' : '-1'}
      aria-label=${side === 'before' ? msg(str`${events} from before this range`) : msg(str`${events} from after this range`)} aria-expanded=${isOpen ? 'true' : 'false'}
      transform="translate(${isLeft ? 0 : plotPx - widthPx} ${metrics.lanePaddingPx})">
    <rect class="chip" x="0.5" y="1.5" width=${widthPx - 1} height=${TARGET_PX - 3} rx="3"></rect><path class="arrow" d=${arrow}></path>
    <text text-anchor="middle" x=${widthPx / 2 + (isLeft ? 4 : -4)} y=${TARGET_PX / 2} dy="0.35em">${digitsOf(count, locale)}</text>
  </g>`;
}

/** "1 event", "1,204 events". */
export function eventsInWords(count: number, locale: string): string {
  return counted(msgIn(locale)('# event|# events'), count, locale);
}
