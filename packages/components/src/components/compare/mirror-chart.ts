import {nothing, svg, type SVGTemplateResult} from 'lit';
import {floorToUnit, type CalendarUnit, type Count, type Density, type EpochDay, type PartnerAccount, type TimeFrames} from '@cordiale/core';
import {measureText} from '../../internal/measure-text.js';

/** Height of the bars of one side, and of the names of years between them, in pixels. */
const SIDE_PX = 84;
const AXIS_PX = 20;
const GAP_PX = 6; // between two names
/** Height of the whole chart in pixels. */
export const CHART_PX = 2 * SIDE_PX + AXIS_PX;

/** What the chart shows: the first account stands upright, the second hangs below the same axis. */
export interface MirrorChart {
  frames: TimeFrames;
  accounts: readonly PartnerAccount[];
  /** For each account the frames in which no article speaks of it. */
  silent: readonly ReadonlySet<number>[];
  /** The frame that everything else is limited to. */
  chosen: number | null;
  widthPx: number;
  isRtl: boolean;
  font: string;
  /** The name of a year, or of a month where the steps are shorter. */
  nameOf: (day: EpochDay, unit: CalendarUnit) => string;
  wordsOf: (frame: number) => string;
  onChoose: (frame: number) => void;
}

/** Both accounts on one scale: one pixel of height means the same on either side. Possible events stand upon the certain ones, hatched; hatched is the ground, too, where no article speaks of the partner. */
export function mirrorChart({frames, accounts, silent, chosen, widthPx, isRtl, font, nameOf, wordsOf, onChoose}: MirrorChart): SVGTemplateResult {
  const {count, unit} = frames;
  const counts = accounts.map(({density}) => Array.from({length: count}, (_, frame) => countOf(density, frame)));
  const most = Math.max(1, ...counts.flat().map(({definite, possible}) => definite + possible));
  const stepPx = widthPx / count;
  const barPx = Math.max(1, stepPx - (stepPx > 4 ? 2 : 0.5));
  const place = (frame: number, length = stepPx) => (isRtl ? widthPx - frame * stepPx - length : frame * stepPx);
  const heightOf = (events: number) => (events / most) * (SIDE_PX - 2);
  const bar = (side: number, frame: number, {from, to, kind}: {from: number; to: number; kind: string}) => {
    const [near, far] = [heightOf(from), heightOf(to)];
    const y = side === 0 ? SIDE_PX - far : SIDE_PX + AXIS_PX + near;
    return far > near ? svg`<rect class="${kind} side-${side}" x=${place(frame, barPx)} y=${y} width=${barPx} height=${far - near}></rect>` : nothing;
  };
  const hatched = silent.map((ofSide, side) => [...ofSide].map((frame) => `M${place(frame)},${side * (SIDE_PX + AXIS_PX)}h${stepPx}v${SIDE_PX}h${-stepPx}Z`).join(''));
  return svg`${hatched.map((path) => (path === '' ? nothing : svg`<path class="silence" d=${path}></path>`))}${counts.map((ofSide, side) => ofSide.map(({definite, possible}, frame) => svg`${bar(side, frame, {from: 0, to: definite, kind: 'definite'})}${bar(side, frame, {from: definite, to: definite + possible, kind: 'possible'})}`))}
    <path class="axis" d="M0,${SIDE_PX + 0.5}H${widthPx}M0,${SIDE_PX + AXIS_PX - 0.5}H${widthPx}"></path>
    ${axisNames({frames, stepPx, widthPx, font, name: (day) => nameOf(day, nameUnit(unit))}).map(({x, text}) => svg`<text class="tick" x=${isRtl ? widthPx - x : x} y=${SIDE_PX + 14}>${text}</text>`)}
    ${Array.from({length: count}, (_, frame) => svg`<rect class=${frame === chosen ? 'step chosen' : 'step'} x=${place(frame)} y="0" width=${stepPx} height=${CHART_PX} @click=${() => onChoose(frame)}><title>${wordsOf(frame)}</title></rect>`)}`;
}

/** Events of a frame. */
export function countOf({definite, possible}: Density, frame: number): Count {
  return {definite: definite[frame] ?? 0, possible: possible[frame] ?? 0};
}

function nameUnit({unit}: CalendarUnit): CalendarUnit {
  return {unit: unit === 'day' || unit === 'week' ? 'month' : 'year', count: 1};
}

/** Names where a year or month begins, as many as have room; places are from the start of the axis. */
function axisNames({frames, stepPx, widthPx, font, name}: {frames: TimeFrames; stepPx: number; widthPx: number; font: string; name: (day: EpochDay) => string}): {x: number; text: string}[] {
  const wanted = nameUnit(frames.unit);
  const names: {x: number; text: string}[] = [];
  let freeFrom = 0;
  for (let frame = 0; frame < frames.count; frame++) {
    const [day, x] = [frames.startOf(frame), frame * stepPx];
    const isFirst = frame === 0 || floorToUnit(day, wanted) !== floorToUnit(frames.startOf(frame - 1), wanted);
    if (!isFirst || x < freeFrom) continue;
    const text = name(day);
    const end = x + measureText(text, font);
    if (end > widthPx) break;
    names.push({x, text});
    freeFrom = end + GAP_PX;
  }
  return names;
}
