import {fromEpochDay, type CalendarUnit, type EpochDay} from '@cordiale/core';
import {Spoken} from './spoken.js';

const MS_PER_DAY = 86_400_000;
const LONGEST_DAYS = 10_000_000; // more than years 1 to 9999 have
const spoken = new Spoken<Intl.DateTimeFormat>(); // words by first day, and by last day for ranges

type Options = Intl.DateTimeFormatOptions;
const DAY: Options = {day: 'numeric', month: 'long', year: 'numeric'};
const MONTH: Options = {month: 'long', year: 'numeric'};
const YEAR: Options = {year: 'numeric'};

/**
 * The calendar is always the Gregorian one that articles use, in the language and digits of the reader, and no time zone moves a day.
 * Every text is made once: an axis says the same few in every frame.
 */
function say(key: number, locale: string, options: Options, make: (format: Intl.DateTimeFormat) => string): string {
  return spoken.say(key, locale + JSON.stringify(options), () => new Intl.DateTimeFormat(locale, {...options, calendar: 'gregory', timeZone: 'UTC'}), make);
}

function format(day: EpochDay, locale: string, options: Options): string {
  return say(day, locale, options, (known) => known.format(day * MS_PER_DAY));
}

/** A stretch of days; `to` is exclusive. */
function formatRange(from: EpochDay, to: EpochDay, locale: string, options: Options): string {
  const key = 0.5 + from + (to - from) * LONGEST_DAYS; // a half, so that no single day has it
  return say(key, locale, options, (known) => known.formatRange(from * MS_PER_DAY, (to - 1) * MS_PER_DAY));
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

const todays = new Spoken<Intl.RelativeTimeFormat>();

/** "today". */
export function todayInWords(locale: string): string {
  return todays.say(0, locale, () => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}), (known) => known.format(0, 'day'));
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
