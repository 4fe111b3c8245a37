import {createPartialDate, parseEdtf} from '../calendar/edtf.js';
import {formatIsoDay, type EpochDay} from '../calendar/epoch-day.js';
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

function timespanOf({edtf, earliest, latest, basis, precision}: PartialDate): {start?: WhenSide; end?: WhenSide} {
  if (earliest !== null && earliest === latest) return {start: {in: earliest}, end: {in: latest}};
  if (basis === 'explicit' && precision === 'interval') {
    const isOpen = earliest === null || latest === null;
    const [start, end] = edtf.split('/').map((side) => sideOf(side, isOpen));
    return {...(start ? {start} : {}), ...(end ? {end} : {})};
  }
  return {...(earliest === null ? {} : {start: {earliest}}), ...(latest === null ? {} : {end: {latest}})};
}

/** One end of what lasted. With the other end open it is written as limits, for "in" alone says that all of it was then. */
function sideOf(edtf: string, isOpen: boolean): WhenSide | null {
  const extent = parseEdtf(edtf);
  if (!extent || extent.earliest === null || extent.latest === null) return null;
  const [earliest, latest] = [formatIsoDay(extent.earliest), formatIsoDay(extent.latest)];
  return earliest === latest && !isOpen ? {in: earliest} : {earliest, latest};
}

/** Signs of EDTF for what a `when` says of its own certainty. */
const MARKS: ReadonlyMap<unknown, string> = new Map([['less-certain', '~'], ['uncertain', '?']]);

/**
 * The date that a `when` of unknown origin encloses: from the earliest start to the latest end of all its timespans.
 * `null` when it says nothing that can be read. Never narrower than what it says, and never more certain: what lies within
 * limits, or in one of several timespans, is bounded; what has a known beginning and a known end lasted from one to the other.
 */
export function parseWhen(when: unknown): PartialDate | null {
  if (!isRecord(when) || !Array.isArray(when.timespans) || when.timespans.length === 0) return null;
  const mark = MARKS.get(when.certainty) ?? '';
  const spans = when.timespans.map((timespan: unknown) => (isRecord(timespan) ? readTimespan(timespan, mark) : {from: null, until: null, isStated: false}));
  const [first] = spans;
  const edtf = spans.length === 1 && first ? edtfOf(first) : hullOf(spans);
  const extent = edtf === null ? null : parseEdtf(edtf);
  if (!edtf || !extent || (extent.earliest === null && extent.latest === null)) return null;
  return createPartialDate(edtf, {basis: spans.length === 1 && first?.isStated ? 'explicit' : 'bounded'});
}

/** A timespan in EDTF: its beginning and its end, and whether it says when they were rather than what they lie within. */
interface Timespan {
  from: string | null;
  until: string | null;
  isStated: boolean;
}

function readTimespan({start, end}: Record<string, unknown>, mark: string): Timespan {
  const [starts, ends] = [statedOf(start, mark), statedOf(end, mark)];
  const isAtOnce = !isRecord(end) && textOf(start, 'in') !== null; // begun and ended in it
  const isStated = isAtOnce || (ends !== null && (starts !== null || !isRecord(start)));
  if (isStated) return {from: starts, until: isAtOnce ? starts : ends, isStated};
  const [from, until] = [textOf(start, 'in') ?? textOf(start, 'earliest'), textOf(end, 'in') ?? textOf(end, 'latest')];
  return {from, until, isStated: from !== null && from === until};
}

/** A side that says when it was: by "in", or by the first and last day of one year, month or day. */
function statedOf(side: unknown, mark: string): string | null {
  const [earliest, latest] = [dayOf(side, 'earliest'), dayOf(side, 'latest')];
  const isWhole = (text: string) => {
    const extent = parseEdtf(text);
    return extent !== null && extent.earliest === earliest && extent.latest === latest;
  };
  const first = earliest == null ? '' : formatIsoDay(earliest);
  const text = textOf(side, 'in') ?? [first.slice(0, 4), first.slice(0, 7), first].find((part) => part !== '' && isWhole(part)) ?? null;
  return text !== null && parseEdtf(text)?.qualifier === 'exact' && parseEdtf(`${text}${mark}`) ? `${text}${mark}` : text;
}

function dayOf(side: unknown, key: 'earliest' | 'latest'): EpochDay | null {
  const text = textOf(side, key);
  return text === null ? null : (parseEdtf(text)?.[key] ?? null);
}

function edtfOf({from, until}: Timespan): string {
  return from !== null && from === until ? from : `${from ?? '..'}/${until ?? '..'}`;
}

function hullOf(spans: readonly Timespan[]): string | null {
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
