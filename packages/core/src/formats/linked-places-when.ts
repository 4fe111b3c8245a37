import {createPartialDate, parseEdtf} from '../calendar/edtf.js';
import {formatIsoDay} from '../calendar/epoch-day.js';
import {isUndated, type PartialDate} from '../model/partial-date.js';

/** One end of a timespan in Linked Places format: a date, or the limits it lies between. */
export interface WhenSide {
  in?: string;
  earliest?: string;
  latest?: string;
}

/** The `when` of a feature in Linked Places format (LPF 1.2). */
export interface When {
  timespans: {start?: WhenSide; end?: WhenSide}[];
  /** The date in EDTF, which says more than the timespan can. */
  label: string;
  certainty: 'certain' | 'less-certain' | 'uncertain';
}

/**
 * A date as Linked Places `when`. What lasted from one date to another has its own limits at both ends; what happened on
 * an unknown day within limits has one limit at each. `null` for the undated.
 */
export function whenOf(date: PartialDate): When | null {
  if (isUndated(date)) return null;
  const certainty = date.qualifier === 'exact' ? 'certain' : date.qualifier === 'approximate' ? 'less-certain' : 'uncertain';
  return {timespans: [timespanOf(date)], label: date.edtf, certainty};
}

function timespanOf({edtf, earliest, latest, basis}: PartialDate): {start?: WhenSide; end?: WhenSide} {
  if (earliest !== null && earliest === latest) return {start: {in: earliest}, end: {in: latest}};
  if (edtf.includes('/') && basis !== 'bounded') {
    const [start, end] = edtf.split('/').map(sideOf);
    return {...(start ? {start} : {}), ...(end ? {end} : {})};
  }
  return {...(earliest === null ? {} : {start: {earliest}}), ...(latest === null ? {} : {end: {latest}})};
}

function sideOf(edtf: string): WhenSide | null {
  const extent = parseEdtf(edtf);
  if (!extent || extent.earliest === null || extent.latest === null) return null;
  const [earliest, latest] = [formatIsoDay(extent.earliest), formatIsoDay(extent.latest)];
  return earliest === latest ? {in: earliest} : {earliest, latest};
}

/**
 * The date that a `when` of unknown origin encloses: from the earliest start to the latest end of all its timespans.
 * `null` when it says nothing that can be read. Never narrower than what it says.
 */
export function parseWhen(when: unknown): PartialDate | null {
  if (!isRecord(when) || !Array.isArray(when.timespans) || when.timespans.length === 0) return null;
  const spans = when.timespans.map((timespan: unknown) => {
    const [start, end] = isRecord(timespan) ? [timespan.start, timespan.end] : [undefined, undefined];
    const from = textOf(start, 'in') ?? textOf(start, 'earliest');
    const until = textOf(end, 'in') ?? textOf(end, 'latest') ?? (end === undefined ? textOf(start, 'in') : null);
    return {from, until};
  });
  const [first] = spans;
  const edtf = spans.length === 1 && first ? (first.from !== null && first.from === first.until ? first.from : `${first.from ?? '..'}/${first.until ?? '..'}`) : hullOf(spans);
  const extent = edtf === null ? null : parseEdtf(edtf);
  if (!edtf || !extent || (extent.earliest === null && extent.latest === null)) return null;
  return createPartialDate(edtf, {basis: 'explicit'});
}

function hullOf(spans: readonly {from: string | null; until: string | null}[]): string | null {
  const days = spans.map(({from, until}) => ({earliest: from === null ? null : parseEdtf(from)?.earliest, latest: until === null ? null : parseEdtf(until)?.latest}));
  if (days.some(({earliest, latest}) => earliest === undefined || latest === undefined)) return null;
  const starts = days.map(({earliest}) => earliest ?? -Infinity);
  const ends = days.map(({latest}) => latest ?? Infinity);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  return `${Number.isFinite(start) ? formatIsoDay(start) : '..'}/${Number.isFinite(end) ? formatIsoDay(end) : '..'}`;
}

function textOf(side: unknown, key: 'in' | 'earliest' | 'latest'): string | null {
  const value = isRecord(side) ? side[key] : undefined;
  if (typeof value === 'number') return String(value).padStart(4, '0');
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
