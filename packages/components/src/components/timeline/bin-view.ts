import {nothing, svg, type SVGTemplateResult} from 'lit';
import {binInWords} from './day-words.js';
import {digitsOf, numberInWords} from './digits.js';
import type {Bidi} from './bidi.js';
import type {BinModel} from './lane-picture.js';
import {measureText} from './measure-text.js';
import type {Metrics} from './metrics.js';
import {roundPx} from './scene.js';

const LEAST_BAR_PX = 3;
const TARGET_PX = 24;

/** What a person makes of a bin or of a count at the edge. */
export interface CountStates {
  isTabStop: boolean;
  isOpen: boolean;
}

/** What a person and the selection make of a bin: it shows that it holds a chosen event, or one that is pointed at. */
export interface BinStates extends CountStates {
  isChosen: boolean;
  isLifted: boolean;
}

/** The picture of a lane that bins stand in. */
export interface BinFrame {
  bidi: Bidi;
  /** Where the drawing begins that bins move with. */
  shiftPx: number;
  metrics: Metrics;
  heightPx: number;
  locale: string;
}

/** A bar for the events of a calendar bin, as high as there are many, with their number where it fits. Opens to its events. */
export function binView({from, to, startPx, endPx, count, share, text}: BinModel, {isTabStop, isOpen, isChosen, isLifted}: BinStates, {bidi, shiftPx, metrics, heightPx, locale}: BinFrame): SVGTemplateResult {
  const textPx = text === null ? 0 : metrics.rowPx * 0.7;
  const barPx = Math.max(LEAST_BAR_PX, share * (heightPx - 2 * metrics.lanePaddingPx - textPx));
  const base = heightPx - metrics.lanePaddingPx;
  const widthPx = roundPx(endPx - startPx);
  return svg`<g class="bin${isOpen ? ' open' : ''}${isChosen ? ' chosen' : ''}${isLifted ? ' lifted' : ''}" role="button" data-stop="bin:${from}:${to}" tabindex=${isTabStop ? '0' : '-1'}
      aria-label="${binInWords({from, to}, locale)}: ${eventsInWords(count, locale)}" aria-expanded=${isOpen ? 'true' : 'false'} transform="translate(${roundPx(bidi.left(startPx, endPx) - shiftPx)} 0)">
    <rect class="target" width=${widthPx} height=${heightPx}></rect>
    <rect class="bar" x="0.5" y=${base - barPx} width=${Math.max(1, widthPx - 1)} height=${barPx}></rect>
    ${text === null ? nothing : svg`<text class="bin-count" text-anchor="middle" x=${widthPx / 2} y=${base - barPx - 4}>${text}</text>`}
  </g>`;
}

/** How many events reach into view from beyond an edge of it, at that edge. Opens to them. */
export function edgeView(side: 'before' | 'after', count: number, {isTabStop, isOpen}: CountStates, {bidi, metrics, locale}: BinFrame, plotPx: number): SVGTemplateResult {
  const text = digitsOf(count, locale);
  const widthPx = Math.max(TARGET_PX, measureText(text, metrics.font) + 18);
  const start = side === 'before' ? 0 : plotPx - widthPx;
  const isLeft = (side === 'before') !== bidi.isRtl;
  const arrow = isLeft ? `M8,${TARGET_PX / 2 - 4}l-4,4l4,4` : `M${widthPx - 8},${TARGET_PX / 2 - 4}l4,4l-4,4`;
  return svg`<g class="edge-count${isOpen ? ' open' : ''}" role="button" data-stop=${side} tabindex=${isTabStop ? '0' : '-1'}
      aria-label="${eventsInWords(count, locale)} ${side === 'before' ? 'from before' : 'from after'} this range" aria-expanded=${isOpen ? 'true' : 'false'}
      transform="translate(${bidi.left(start, start + widthPx)} ${metrics.lanePaddingPx})">
    <rect class="chip" x="0.5" y="1.5" width=${widthPx - 1} height=${TARGET_PX - 3} rx="3"></rect><path class="arrow" d=${arrow}></path>
    <text text-anchor="middle" x=${widthPx / 2 + (isLeft ? 4 : -4)} y=${TARGET_PX / 2} dy="0.35em">${text}</text>
  </g>`;
}

/** "1 event", "1,204 events". */
export function eventsInWords(count: number, locale: string): string {
  return count === 1 ? '1 event' : `${numberInWords(count, locale)} events`;
}
