import {fromEpochDay, type CalendarUnit, type EpochDay} from '@cordiale/core';

const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

type Options = Intl.DateTimeFormatOptions;
const DAY: Options = {day: 'numeric', month: 'long', year: 'numeric'};
const MONTH: Options = {month: 'long', year: 'numeric'};
const YEAR: Options = {year: 'numeric'};

/** The calendar is always the Gregorian one that articles use, in the language and digits of the reader, and no time zone moves a day. */
function formatOf(locale: string, options: Options): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(locale, {...options, calendar: 'gregory', timeZone: 'UTC'})));
  return known;
}

function format(day: EpochDay, locale: string, options: Options): string {
  return formatOf(locale, options).format(day * MS_PER_DAY);
}

function formatRange(from: EpochDay, to: EpochDay, locale: string, options: Options): string {
  return formatOf(locale, options).formatRange(from * MS_PER_DAY, (to - 1) * MS_PER_DAY);
}

/** "12 May 2018". */
export function dayInWords(day: EpochDay, locale: string): string {
  return format(day, locale, DAY);
}

/** A calendar bin, `to` exclusive: "2018", "May 2018", "April – June 2018", "7–13 May 2018", "12 May 2018". */
export function binInWords({from, to}: {from: EpochDay; to: EpochDay}, locale: string): string {
  const [first, end] = [fromEpochDay(from), fromEpochDay(to)];
  const isMonths = first.day === 1 && end.day === 1;
  return formatRange(from, to, locale, !isMonths ? DAY : first.month === 1 && end.month === 1 ? YEAR : MONTH);
}

/** What an axis writes at the first day of a unit: "2018", "Apr – Jun", "May", "12". */
export function tickInWords(day: EpochDay, {unit, count}: CalendarUnit, locale: string): string {
  if (unit === 'year') return format(day, locale, YEAR);
  if (unit === 'month' && count === 3) return formatRange(day, day + 80, locale, {month: 'short'});
  return unit === 'month' ? format(day, locale, {month: 'short'}) : format(day, locale, {day: 'numeric'});
}

/** "today". */
export function todayInWords(locale: string): string {
  return new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(0, 'day');
}

/** What stands under the overview: "2018", "May 2018" or "12 May". */
export function stripTickInWords(day: EpochDay, {unit}: CalendarUnit, locale: string): string {
  if (unit === 'year') return format(day, locale, YEAR);
  return format(day, locale, unit === 'month' ? {month: 'short', year: 'numeric'} : {day: 'numeric', month: 'short'});
}

/** The larger unit that ticks of this unit need to be understood: months in their year, days in their month. */
export function contextUnit({unit}: CalendarUnit): CalendarUnit | null {
  if (unit === 'year') return null;
  return unit === 'month' ? {unit: 'year', count: 1} : {unit: 'month', count: 1};
}

/** "2018" or "May 2018". */
export function contextInWords(day: EpochDay, {unit}: CalendarUnit, locale: string): string {
  return format(day, locale, unit === 'year' ? YEAR : MONTH);
}
