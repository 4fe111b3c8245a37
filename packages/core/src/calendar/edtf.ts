import type {PartialDate, Precision, Qualifier} from '../model/partial-date.js';
import {formatIsoDay, isCalendarDay, lastOfMonth, parseIsoDay, toEpochDay, type EpochDay} from './epoch-day.js';

/** The days an EDTF string can mean, and how it says so. Open and unknown sides are `null`. */
export interface EdtfExtent {
  readonly earliest: EpochDay | null;
  readonly latest: EpochDay | null;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
}

/** EDTF season and quarter codes → first month, number of months. Winter begins in December of its year. */
const SUB_YEARS: Record<number, {from: number; months: number; precision: Precision}> = {
  21: {from: 3, months: 3, precision: 'season'},
  22: {from: 6, months: 3, precision: 'season'},
  23: {from: 9, months: 3, precision: 'season'},
  24: {from: 12, months: 3, precision: 'season'},
  33: {from: 1, months: 3, precision: 'quarter'},
  34: {from: 4, months: 3, precision: 'quarter'},
  35: {from: 7, months: 3, precision: 'quarter'},
  36: {from: 10, months: 3, precision: 'quarter'},
  40: {from: 1, months: 6, precision: 'half'},
  41: {from: 7, months: 6, precision: 'half'},
};

const LAST_DAY = toEpochDay(9999, 12, 31);

const QUALIFIERS: Record<string, Qualifier> = {'': 'exact', '~': 'approximate', '?': 'uncertain', '%': 'approximate-uncertain'};

/** A single EDTF date, without intervals and sets. */
function parseSingle(source: string): EdtfExtent | null {
  const plain = parseIsoDay(source);
  if (plain !== null) return {earliest: plain, latest: plain, precision: 'day', qualifier: 'exact'};
  const yearless = source.startsWith('XXXX-') ? /^XXXX-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(source) : null;
  if (yearless) {
    const isDay = yearless[2] !== undefined;
    if (isDay && !isCalendarDay(2000, Number(yearless[1]), Number(yearless[2]))) return null;
    return {earliest: null, latest: null, precision: isDay ? 'day' : 'month', qualifier: 'exact'};
  }
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?)?)?)?([~?%]?)$/.exec(source);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, mark = ''] = match;
  const qualifier = QUALIFIERS[mark] ?? 'exact';
  const isWhole = !yearText.endsWith('X');
  const firstYear = Number(isWhole ? yearText : yearText.replaceAll('X', '0'));
  const lastYear = isWhole ? firstYear : Number(yearText.replaceAll('X', '9'));
  if (firstYear < 1 && lastYear < 1) return null;
  if (!monthText || monthText === 'XX') {
    if (dayText && dayText !== 'XX') return null;
    const precision: Precision = isWhole ? 'year' : yearText.endsWith('XX') ? 'century' : 'decade';
    return {earliest: toEpochDay(Math.max(1, firstYear), 1, 1), latest: toEpochDay(lastYear, 12, 31), precision, qualifier};
  }
  if (firstYear !== lastYear) return null;
  const month = Number(monthText);
  const part = SUB_YEARS[month];
  if (part) {
    const latest = lastOfMonth(firstYear, part.from + part.months - 1);
    if (dayText || latest > LAST_DAY) return null; // the winter of 9999 ends in a year that cannot be written
    return {earliest: toEpochDay(firstYear, part.from, 1), latest, precision: part.precision, qualifier};
  }
  if (month < 1 || month > 12) return null;
  if (!dayText || dayText === 'XX') return {earliest: toEpochDay(firstYear, month, 1), latest: lastOfMonth(firstYear, month), precision: 'month', qualifier};
  const day = Number(dayText);
  if (!isCalendarDay(firstYear, month, day)) return null;
  const epochDay = toEpochDay(firstYear, month, day);
  return {earliest: epochDay, latest: epochDay, precision: 'day', qualifier};
}

/** Parts of `[a,b]` and `[a..b]`, as the days from the first to the last of them. */
function parseSet(inner: string): EdtfExtent | null {
  let earliest: EpochDay | null = Infinity;
  let latest: EpochDay | null = -Infinity;
  for (const part of inner.split(',')) {
    const [from = '', to] = part.trim().split('..');
    const first = from === '' ? null : parseSingle(from);
    const last = to === undefined ? first : to === '' ? null : parseSingle(to);
    if ((from !== '' && !first) || (to !== undefined && to !== '' && !last) || (!first && !last)) return null;
    earliest = first?.earliest == null || earliest === null ? null : Math.min(earliest, first.earliest);
    latest = last?.latest == null || latest === null ? null : Math.max(latest, last.latest);
  }
  return {earliest, latest, precision: 'set', qualifier: 'exact'};
}

/**
 * The days an EDTF string can mean: level 0 and 1, seasons, quarters and halves, and one-of sets of level 2.
 * A clock time is accepted and left out of account: dates are whole days.
 * A day or month without a year (`XXXX-05-12`) can lie anywhere, so both its sides are open.
 * `null` for anything else, and for days that do not exist. The result is shared between callers.
 *
 * `parseEdtf('2018-05') // 1 to 31 May, precision "month"` · `parseEdtf('2019/..') // from 1 January 2019 on`
 */
export function parseEdtf(source: string): EdtfExtent | null {
  return lookUp(source).extent;
}

/** What was read in a string, and its days as they are written, once somebody has asked for them. */
interface Reading {
  extent: EdtfExtent | null;
  days: Pick<PartialDate, 'earliest' | 'latest'> | null;
}

const MOST_RECENT = 2_000; // the days of a few years
const LONGEST_RECENT = 64;
const recent = new Map<string, Reading>(); // the same dates come again and again in an article

function lookUp(source: string): Reading {
  const known = recent.get(source);
  if (known !== undefined) return known;
  const reading: Reading = {extent: readEdtf(source), days: null};
  if (source.length > LONGEST_RECENT) return reading;
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(source, reading);
  return reading;
}

function writtenDays({earliest, latest}: EdtfExtent): Pick<PartialDate, 'earliest' | 'latest'> {
  const first = earliest === null ? null : formatIsoDay(earliest);
  return {earliest: first, latest: latest === null ? null : latest === earliest ? first : formatIsoDay(latest)};
}

function readEdtf(source: string): EdtfExtent | null {
  const set = source.startsWith('[') ? /^\[([^[\]]+)\]$/.exec(source) : null;
  if (set) return parseSet(set[1] ?? '');
  if (!source.includes('/')) return parseSingle(source);
  const sides = source.split('/');
  if (sides.length > 2) return null;
  const [from = '', to = ''] = sides;
  const isOpen = (side: string) => side === '' || side === '..';
  const first = isOpen(from) ? null : parseSingle(from);
  const last = isOpen(to) ? null : parseSingle(to);
  if ((!first && !isOpen(from)) || (!last && !isOpen(to))) return null;
  const earliest = first?.earliest ?? null;
  const latest = last?.latest ?? null;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  const marks = [first?.qualifier, last?.qualifier].filter((mark) => mark !== undefined && mark !== 'exact');
  const precision: Precision = earliest === null && latest === null ? 'unknown' : 'interval';
  return {earliest, latest, precision, qualifier: marks[0] ?? 'exact'};
}

/** Builds a {@link PartialDate} from an EDTF string this library wrote itself. Throws a `RangeError` when it cannot be read. */
export function createPartialDate(edtf: string, {basis, precision, anchor}: {basis: PartialDate['basis']; precision?: Precision; anchor?: string | undefined}): PartialDate {
  const reading = lookUp(edtf);
  const {extent} = reading;
  if (!extent) throw new RangeError(`Cannot read "${edtf}" as EDTF. Wanted level 0 or 1, a season, a quarter, a half or a one-of set.`);
  const {earliest, latest} = (reading.days ??= writtenDays(extent));
  const date: PartialDate = {
    edtf,
    earliest,
    latest,
    precision: precision ?? extent.precision,
    qualifier: extent.qualifier,
    basis,
  };
  if (anchor !== undefined) date.anchor = anchor;
  return date;
}

/** EDTF of the days from `earliest` to `latest`, open where `null`; a single day is written as a day. */
export function edtfOfDays(earliest: EpochDay | null, latest: EpochDay | null): string {
  if (earliest !== null && earliest === latest) return formatIsoDay(earliest);
  return `${earliest === null ? '..' : formatIsoDay(earliest)}/${latest === null ? '..' : formatIsoDay(latest)}`;
}
