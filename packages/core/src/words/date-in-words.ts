import {parseEdtf} from '../calendar/edtf.js';
import {parseIsoDay, toEpochDay, type EpochDay} from '../calendar/epoch-day.js';
import {isUndated, type PartialDate} from '../model/partial-date.js';

const MS_PER_DAY = 86_400_000;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/**
 * A date as people say it: "12 May 2018", "May 2018", "spring 2020", "2014 to 2019", "since 2014",
 * "shortly before 31 July 2025", "in or shortly before May 2019", "2019 or later", "no date given".
 */
export function dateInWords(date: PartialDate, locale = 'en-GB'): string {
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(date.edtf);
  if (yearless) return `${yearlessInWords(Number(yearless[1]), yearless[2], locale)}, year unknown`;
  if (isUndated(date)) return 'no date given';
  if (date.basis === 'document-date' && date.latest) {
    const published = date.edtf.replace(/[~?%]$/, '');
    return published === date.latest ? `shortly before ${dayInWords(parseIsoDay(published), locale)}` : `in or shortly before ${partInWords(published, locale)}`;
  }
  const part = date.part ? `${date.part} ` : '';
  const about = date.qualifier === 'exact' ? '' : date.qualifier === 'uncertain' ? 'possibly ' : 'about ';
  const set = /^\[(.+)\]$/.exec(date.edtf)?.[1];
  if (set) return about + set.split(',').map((member) => memberInWords(member.trim(), locale)).join(' or ');
  if (!date.edtf.includes('/')) return about + part + partInWords(date.edtf, locale);
  const [from = '', to = ''] = date.edtf.split('/').map((side) => (side === '..' ? '' : partInWords(side, locale)));
  if (date.basis === 'bounded') return from && to ? `between ${from} and ${to}` : from ? `${from} or later` : `${to} or earlier`;
  return about + (from && to ? `${from} to ${to}` : from ? `since ${from}` : `until ${to}`);
}

/** One member of a one-of set: a date, or a range that may be open on one side. */
function memberInWords(member: string, locale: string): string {
  const [from = '', to] = member.split('..').map((side) => (side === '' ? '' : partInWords(side, locale)));
  if (to === undefined) return from;
  return from && to ? `${from} to ${to}` : from ? `${from} or later` : `${to} or earlier`;
}

/** One EDTF date without an interval. */
function partInWords(edtf: string, locale: string): string {
  const plain = edtf.replace(/[~?%]$/, '');
  const [year = '', month = ''] = plain.split('-');
  const code = Number(month);
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`; // "2000s" would be a decade
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
  if (code >= 21 && code <= 24) return `${SEASONS[code - 21] ?? ''} ${year}`;
  if (code >= 33 && code <= 36) return `quarter ${code - 32} of ${year}`;
  if (code >= 40) return `${code === 40 ? 'first' : 'second'} half of ${year}`;
  const extent = parseEdtf(plain);
  if (!extent || extent.earliest === null) return edtf;
  if (extent.precision === 'year') return String(Number(year));
  if (extent.precision === 'month') return format(extent.earliest, locale, {month: 'long', year: 'numeric'});
  return dayInWords(extent.earliest, locale);
}

function yearlessInWords(month: number, day: string | undefined, locale: string): string {
  return format(toEpochDay(2000, month, Number(day ?? 1)), locale, day ? {day: 'numeric', month: 'long'} : {month: 'long'});
}

function dayInWords(day: EpochDay | null, locale: string): string {
  return day === null ? '' : format(day, locale, {day: 'numeric', month: 'long', year: 'numeric'});
}

const formats = new Map<string, Intl.DateTimeFormat>(); // making one takes as long as writing a hundred dates

function format(day: EpochDay, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${options.day ?? ''} ${options.year ?? ''}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'})));
  return known.format(day * MS_PER_DAY);
}
