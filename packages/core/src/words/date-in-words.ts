import {parseEdtf} from '../calendar/edtf.js';
import {parseIsoDay, toEpochDay, type EpochDay} from '../calendar/epoch-day.js';
import {isUndated, type PartialDate, type PeriodPart} from '../model/partial-date.js';
import {wordsOf} from './language.js';

const MS_PER_DAY = 86_400_000;

/** How dates are said that `Intl` does not say. Days and months come as `Intl` writes them, years as digits. */
export interface DateWords {
  undated: string;
  yearless: (date: string) => string;
  shortlyBefore: (day: string) => string;
  inOrShortlyBefore: (date: string) => string;
  part: (part: PeriodPart, date: string) => string;
  about: (date: string) => string;
  possibly: (date: string) => string;
  range: (from: string, to: string) => string;
  since: (from: string) => string;
  until: (to: string) => string;
  between: (from: string, to: string) => string;
  orLater: (from: string) => string;
  orEarlier: (to: string) => string;
  year: (year: string) => string;
  decade: (firstYear: string) => string;
  /** Spring is 0, winter 3. */
  season: (season: number, year: string) => string;
  quarter: (quarter: number, year: string) => string;
  half: (half: 1 | 2, year: string) => string;
}

const ENGLISH: DateWords = {
  undated: 'no date given',
  yearless: (date) => `${date}, year unknown`,
  shortlyBefore: (day) => `shortly before ${day}`,
  inOrShortlyBefore: (date) => `in or shortly before ${date}`,
  part: (part, date) => `${part} ${date}`,
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  range: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  between: (from, to) => `between ${from} and ${to}`,
  orLater: (from) => `${from} or later`,
  orEarlier: (to) => `${to} or earlier`,
  year: (year) => year,
  decade: (firstYear) => `${firstYear}s`,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
  half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
};

/** A language and its words, found once for a date. */
interface Speech {
  locale: string;
  words: DateWords;
}

/**
 * A date as people say it: "12 May 2018", "May 2018", "spring 2020", "2014 to 2019", "since 2014",
 * "shortly before 31 July 2025", "in or shortly before May 2019", "2019 or later", "no date given".
 */
export function dateInWords(date: PartialDate, locale = 'en-GB'): string {
  const words = wordsOf('dates', locale, ENGLISH);
  const speech = {locale, words};
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(date.edtf);
  if (yearless) return words.yearless(yearlessInWords(Number(yearless[1]), yearless[2], locale));
  if (isUndated(date)) return words.undated;
  if (date.basis === 'document-date' && date.latest) {
    const published = date.edtf.replace(/[~?%]$/, '');
    return published === date.latest ? words.shortlyBefore(dayInWords(parseIsoDay(published), locale)) : words.inOrShortlyBefore(partInWords(published, speech));
  }
  const about = date.qualifier === 'exact' ? (said: string) => said : date.qualifier === 'uncertain' ? words.possibly : words.about;
  const set = /^\[(.+)\]$/.exec(date.edtf)?.[1];
  if (set) return about(new Intl.ListFormat(locale, {type: 'disjunction'}).format(set.split(',').map((member) => memberInWords(member.trim(), speech))));
  if (!date.edtf.includes('/')) {
    const said = partInWords(date.edtf, speech);
    return about(date.part ? words.part(date.part, said) : said);
  }
  const [from = '', to = ''] = date.edtf.split('/').map((side) => (side === '..' ? '' : partInWords(side, speech)));
  if (date.basis === 'bounded') return from && to ? words.between(from, to) : from ? words.orLater(from) : words.orEarlier(to);
  return about(from && to ? words.range(from, to) : from ? words.since(from) : words.until(to));
}

/** One member of a one-of set: a date, or a range that may be open on one side. */
function memberInWords(member: string, speech: Speech): string {
  const [from = '', to] = member.split('..').map((side) => (side === '' ? '' : partInWords(side, speech)));
  if (to === undefined) return from;
  return from && to ? speech.words.range(from, to) : from ? speech.words.orLater(from) : speech.words.orEarlier(to);
}

/** One EDTF date without an interval. */
function partInWords(edtf: string, {locale, words}: Speech): string {
  const plain = edtf.replace(/[~?%]$/, '');
  const [year = '', month = ''] = plain.split('-');
  const code = Number(month);
  if (year.endsWith('XX')) return words.range(`${year.slice(0, 2)}00`, `${year.slice(0, 2)}99`); // "2000s" would be a decade
  if (year.endsWith('X')) return words.decade(`${year.slice(0, 3)}0`);
  if (code >= 21 && code <= 24) return words.season(code - 21, year);
  if (code >= 33 && code <= 36) return words.quarter(code - 32, year);
  if (code >= 40) return words.half(code === 40 ? 1 : 2, year);
  const extent = parseEdtf(plain);
  if (!extent || extent.earliest === null) return edtf;
  if (extent.precision === 'year') return words.year(String(Number(year)));
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
