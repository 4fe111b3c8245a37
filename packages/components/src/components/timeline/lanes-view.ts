import {nothing, svg, type SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fitLabels, OUT, placeMark, type EventStore, type Match} from '@cordiale/core';
import type {Bidi} from './bidi.js';
import {markLabels, markName, type LaneKind} from './event-words.js';
import {markView, type MarkModel} from './mark-view.js';
import {measureText, shortenText} from './measure-text.js';
import type {MarkAddress} from './roving-focus.js';
import {ongoingPx, placementOptions, type Metrics, type PlacedLane, type TimelineLayout} from './timeline-layout.js';

/** Everything the picture of the lanes depends on. */
export interface LanesModel {
  store: EventStore;
  match: Match;
  layout: TimelineLayout;
  metrics: Metrics;
  scale: (day: number) => number;
  kind: LaneKind;
  focusCountry: string | undefined;
  locale: string;
  chosen: ReadonlySet<string>;
  /** Ids of the event and key of the lane that are pointed at. */
  lifted: string | undefined;
  liftedCountry: string | undefined;
  tabStop: MarkAddress | null;
  card: MarkAddress | null;
  /** The part of the height that is on screen, with a margin; lanes outside are not drawn. */
  visible: {from: number; to: number};
}

/** The names of the lanes and the lines between them. */
export function laneNamesView({layout, match, metrics, kind, liftedCountry}: LanesModel, bidi: Bidi, widthPx: number): SVGTemplateResult {
  const format = (lane: PlacedLane) => {
    const shown = lane.rows.reduce((count, row) => count + Number(match.certainty[row] !== OUT), 0);
    return shown === lane.rows.length ? {shown, text: String(shown)} : {shown, text: `${shown} of ${lane.rows.length}`};
  };
  return svg`${repeat(layout.lanes, ({key}) => key, (lane, index) => {
    const {shown, text} = format(lane);
    const y = lane.topPx + metrics.lanePaddingPx + (layout.nameLinePx || metrics.rowPx) / 2;
    const countPx = measureText(text, metrics.font);
    const namePx = layout.namesPx > 0 ? layout.namesPx - countPx - 30 : widthPx - countPx - 30;
    const name = shortenText(lane.name, metrics.boldFont, namePx);
    const countX = layout.namesPx > 0 ? layout.namesPx - 14 - countPx : 8 + measureText(name, metrics.boldFont) + 8;
    const isLifted = kind === 'partner' && lane.key === liftedCountry;
    return svg`<g class="lane-name${shown === 0 ? ' empty' : ''}${isLifted ? ' lifted' : ''}" data-lane-name=${lane.key} aria-hidden="true">
      <rect class="lane-ground" x="0" y=${lane.topPx} width=${widthPx} height=${lane.heightPx}></rect>
      ${index === 0 ? nothing : svg`<line class="lane-line" x1="0" x2=${widthPx} y1=${lane.topPx} y2=${lane.topPx}></line>`}
      <g class="lane-title"><text class="name" x=${bidi.x(8)} y=${y} dy="0.35em">${name}${name === lane.name ? nothing : svg`<title>${lane.name}</title>`}</text>
      <text class="count" x=${bidi.x(countX)} y=${y} dy="0.35em">${text}</text></g>
    </g>`;
  })}`;
}

/** The marks of every lane on screen, in time order. */
export function lanesView(model: LanesModel, bidi: Bidi): SVGTemplateResult {
  const {layout, visible, tabStop} = model;
  const metrics = {...model.metrics, plotPx: layout.plotPx};
  return svg`${repeat(layout.lanes, ({key}) => key, (lane) => {
    const isOnScreen = lane.topPx < visible.to && lane.topPx + lane.heightPx > visible.from;
    if (!isOnScreen && tabStop?.lane !== lane.key) return nothing;
    const marks = createMarks(lane, model);
    return svg`<g class="lane" part="lane" role="group" aria-label=${`${lane.name}: ${countOf(lane, model.match)}`}>
      ${repeat(marks, ({event}) => event.id, (mark) => markView(mark, bidi, metrics))}
    </g>`;
  })}`;
}

function countOf({rows}: PlacedLane, {certainty}: Match): string {
  const shown = rows.reduce((count, row) => count + Number(certainty[row] !== OUT), 0);
  return shown === 1 ? '1 event' : `${shown} events`;
}

/** Marks of a lane that lie in view, with their texts. */
function createMarks(lane: PlacedLane, model: LanesModel): MarkModel[] {
  const {store, match, layout, metrics, locale, tabStop} = model;
  const options = placementOptions(model.scale, layout.plotPx, metrics);
  const lines: MarkModel[][] = [];
  lane.rows.forEach((row, index) => {
    const event = store.eventAt(row);
    const line = lane.lineOf[index] ?? 0;
    const topPx = lane.topPx + metrics.lanePaddingPx + layout.nameLinePx + line * metrics.rowPx;
    const isTabStop = tabStop?.lane === lane.key && tabStop.row === row;
    if (!event || (!isTabStop && (topPx > model.visible.to || topPx + metrics.rowPx < model.visible.from))) return;
    const placement = placeMark(store, row, options);
    if (!placement) return;
    (lines[line] ??= []).push({
      event, lane: lane.key, row, placement, topPx, isTabStop, label: null,
      name: markName(event, locale),
      isChosen: model.chosen.has(event.id),
      isLifted: model.lifted === event.id,
      isOut: match.certainty[row] === OUT,
      hasCard: model.card?.lane === lane.key && model.card.row === row,
    });
  });
  for (const marks of lines) {
    if (marks) finishLine(marks, model);
  }
  return lines.flat().sort((a, b) => a.row - b.row);
}

/** Moves symbols apart that are held at the same edge, then gives the line its texts. Changes the marks. */
function finishLine(marks: MarkModel[], {layout, metrics, kind, focusCountry, locale}: LanesModel): void {
  spreadHeld(marks.filter(({placement}) => placement.held === -1), 1);
  spreadHeld(marks.filter(({placement}) => placement.held === 1).reverse(), -1);
  marks.sort((a, b) => a.placement.symbol - b.placement.symbol);
  const texts = marks.map(({event}) => markLabels(event, kind, focusCountry, locale));
  const wishes = marks.map(({event, placement}, index) => ({
    symbol: placement.symbol,
    trailPx: ongoingPx(event),
    widths: (texts[index] ?? []).map((text) => measureText(text, metrics.font)),
  }));
  fitLabels(wishes, {from: 0, to: layout.plotPx, symbolPx: metrics.symbolPx, gapPx: metrics.gapPx}).forEach((fit, index) => {
    const mark = marks[index];
    if (fit && mark) mark.label = {text: texts[index]?.[fit.choice] ?? '', start: fit.start, widthPx: wishes[index]?.widths[fit.choice] ?? 0};
  });
}

const HELD_STEP_PX = 24;

function spreadHeld(marks: MarkModel[], direction: 1 | -1): void {
  marks.forEach((mark, index) => {
    mark.placement = {...mark.placement, symbol: mark.placement.symbol + direction * index * HELD_STEP_PX};
  });
}
