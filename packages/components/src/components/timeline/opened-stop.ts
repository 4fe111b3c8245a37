import {rowsFromAfter, rowsFromBefore, type DayRange, type LaneCounts} from '@cordiale/core';
import {binInWords} from './day-words.js';
import {EVENTS_PER_PAGE} from './events-per-page.js';
import type {LaneStop} from './lane-stop.js';
import {msgIn, str} from '../../internal/messages.js';

/** The events behind a number: those of a bin, or those that reach into view from one side. */
export interface OpenedEvents {
  name: string;
  total: number;
  rowsFrom(start: number): number[];
}

/** Finds the events behind a bin or an edge. A bin's are found without looking at any others. */
export function openStop(stop: LaneStop, laneName: string, counts: LaneCounts, {range, locale}: {range: DayRange; locale: string}): OpenedEvents | null {
  const {anchored} = counts.lane;
  const rowAt = (index: number) => anchored.rows[counts.placeOf(index)]!;
  const page = (start: number, total: number, at: (index: number) => number) => Array.from({length: Math.max(0, Math.min(EVENTS_PER_PAGE, total - start))}, (_, index) => at(start + index));
  if (stop.kind === 'bin') {
    const first = counts.indexOf(stop.from);
    const total = counts.indexOf(stop.to) - first;
    return {name: `${laneName}, ${binInWords(stop, locale)}`, total, rowsFrom: (start) => page(start, total, (index) => rowAt(first + index))};
  }
  if (stop.kind !== 'before' && stop.kind !== 'after') return null;
  const rows = stop.kind === 'before' ? rowsFromBefore(counts, range.earliest) : rowsFromAfter(counts, range.latest + 1);
  const msg = msgIn(locale);
  return {name: stop.kind === 'before' ? msg(str`${laneName}, from before this range`) : msg(str`${laneName}, from after this range`), total: rows.length, rowsFrom: (start) => page(start, rows.length, (index) => rows[index]!)};
}
