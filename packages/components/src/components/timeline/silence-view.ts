import {nothing, svg, type SVGTemplateResult} from 'lit';
import {coverageOf, type Clause, type DayRange} from '@cordiale/core';
import {roundPx, type Scene} from './scene.js';

/** What is narrower is not seen. */
const NARROWEST_PX = 3;
const FAR_PX = 10_000; // further down than any lanes on screen

/** The days on screen that no article speaks of under these clauses, but for what is too narrow to be seen. */
export function silencesIn({store, range, pxPerDay}: Scene, clauses: readonly Clause[]): DayRange[] {
  const gaps = coverageOf(store)?.gaps(range, clauses) ?? [];
  return gaps.filter(({earliest, latest}) => (latest - earliest + 1) * pxPerDay >= NARROWEST_PX);
}

/** Hatched ground on the tape for days that no article speaks of. */
export function silenceView(silences: readonly DayRange[], {scale, isRtl}: Scene): SVGTemplateResult | typeof nothing {
  if (silences.length === 0) return nothing;
  const x = (day: number) => roundPx(isRtl ? -scale(day) : scale(day));
  return svg`<path class="silence" d=${silences.map(({earliest, latest}) => `M${x(earliest)},0H${x(latest + 1)}V${FAR_PX}H${x(earliest)}Z`).join('')}></path>`;
}
