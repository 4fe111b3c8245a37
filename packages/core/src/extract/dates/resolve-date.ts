import {createPartialDate, edtfOfDays, parseEdtf} from '../../calendar/edtf.js';
import {formatIsoDay, fromEpochDay, parseIsoDay, weekdayOf, type EpochDay} from '../../calendar/epoch-day.js';
import {isUndated, UNDATED, type PartialDate, type PeriodPart} from '../../model/partial-date.js';
import type {DateCandidate} from './date-candidate.js';

/** What a date expression is resolved against. */
export interface DateAnchor {
  /** When the text was published, as far as it is known. */
  published: PartialDate;
  /** True when the sentence speaks of what is to come. */
  looksAhead: boolean;
}

/**
 * Places a date expression in time. A relative one is resolved against the publication date; when that is only
 * bounded, so is the result. An undated day or month is the latest one not after publication, unless the sentence
 * looks ahead.
 */
export function resolveDate(candidate: DateCandidate, anchor: DateAnchor): PartialDate {
  const date = placeInTime(candidate, anchor);
  return candidate.value.part ? narrowToPart(date, candidate.value.part) : date;
}

function placeInTime({value}: DateCandidate, {published, looksAhead}: DateAnchor): PartialDate {
  const options = value.precision ? {precision: value.precision} : {};
  if (value.kind === 'absolute') return createPartialDate(value.edtf, {basis: 'explicit', ...options});
  const at = (anchor: EpochDay): string => {
    if (value.kind === 'relative') return value.at(anchor, looksAhead);
    if (value.kind === 'weekday') return weekdayNear(anchor, value.weekday, looksAhead) + (value.time ? `T${value.time}:00` : '');
    return yearlessNear(anchor, value.at, looksAhead);
  };
  const earliest = parseIsoDay(published.earliest);
  const latest = parseIsoDay(published.latest);
  if (earliest !== null && earliest === latest) return createPartialDate(at(earliest), {basis: 'relative', anchor: published.edtf, ...options});
  if (value.kind === 'yearless' && isUndated(published)) return createPartialDate(`XXXX-${value.monthDay}`, {basis: 'explicit'});
  if (value.kind === 'weekday' || isUndated(published)) return {...UNDATED, ...options};
  const from = earliest === null ? null : parseEdtf(at(earliest))?.earliest ?? null;
  const to = latest === null ? null : parseEdtf(at(latest))?.latest ?? null;
  return createPartialDate(edtfOfDays(from, to), {basis: from === null && to === null ? 'none' : 'bounded', anchor: published.edtf});
}

/** "Early 2017" stays 2017 in EDTF; its days shrink to the half that the word picks. */
function narrowToPart(date: PartialDate, part: PeriodPart): PartialDate {
  const earliest = parseIsoDay(date.earliest);
  const latest = parseIsoDay(date.latest);
  if (earliest === null || latest === null || date.basis === 'bounded') return date;
  const quarter = Math.floor((latest - earliest + 1) / 4);
  const from = part === 'early' ? earliest : part === 'mid' ? earliest + quarter : earliest + 2 * quarter;
  const to = part === 'late' ? latest : part === 'mid' ? latest - quarter : latest - 2 * quarter;
  const {edtf, precision, qualifier, basis, anchor} = date;
  const narrowed: PartialDate = {edtf, earliest: formatIsoDay(from), latest: formatIsoDay(to), precision, qualifier, basis};
  if (anchor !== undefined) narrowed.anchor = anchor;
  narrowed.part = part;
  return narrowed;
}

/** The last such weekday up to the anchor, or the next one from it on when the sentence looks ahead. */
function weekdayNear(anchor: EpochDay, weekday: number, looksAhead: boolean): string {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return formatIsoDay(looksAhead ? anchor + ((7 - back) % 7) : anchor - back);
}

const LONGEST_WAIT = 10; // years to a 29 February

/** A day or month in the latest year in which it has begun by the anchor, or the first in which it has not ended. */
function yearlessNear(anchor: EpochDay, at: (year: number) => string, looksAhead: boolean): string {
  const {year} = fromEpochDay(anchor);
  for (let step = 0; step < LONGEST_WAIT; step++) {
    const edtf = at(looksAhead ? year - 1 + step : year + 1 - step);
    const extent = parseEdtf(edtf);
    if (looksAhead ? (extent?.latest ?? -Infinity) >= anchor : (extent?.earliest ?? Infinity) <= anchor) return edtf;
  }
  return at(year);
}
