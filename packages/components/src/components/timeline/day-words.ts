import {fromEpochDay, type CalendarUnit, type EpochDay} from '@cordiale/core';
import {Spoken} from './spoken.js';

const MS_PER_DAY = 86_400_000;
const LONGEST_DAYS = 10_000_000; // more than years 1 to 9999 have
const spoken = new Spoken<Intl.DateTimeFormat>(); // words by first day, and by last day for ranges

/** A way of writing days, with a name of its own. */
interface Form {
  name: string;
  options: Intl.DateTimeFormatOptions;
}

const form = (options: Intl.DateTimeFormatOptions): Form => ({name: JSON.stringify(options), options});
const DAY = form({day: 'numeric', month: 'long', year: 'numeric'});
const DAY_OF_MONTH = form({day: 'numeric'});
const SHORT_DAY = form({day: 'numeric', month: 'short'});
const MONTH = form({month: 'long', year: 'numeric'});
const SHORT_MONTH = form({month: 'short'});
const SHORT_MONTH_OF_YEAR = form({month: 'short', year: 'numeric'});
const YEAR = form({year: 'numeric'});

/**
 * The calendar is always the Gregorian one that articles use, in the language and digits of the reader, and no time zone moves a day.
 * Every text is made once: an axis says the same few in every frame.
 */
function say(key: number, locale: string, {name, options}: Form, make: (format: Intl.DateTimeFormat) => string): string {
  return spoken.say(key, `${locale} ${name}`, () => new Intl.DateTimeFormat(locale, {...options, calendar: 'gregory', timeZone: 'UTC'}), make);
}

function format(day: EpochDay, locale: string, form: Form): string {
  return say(day, locale, form, (known) => known.format(day * MS_PER_DAY));
}

/** A stretch of days; `to` is exclusive. Takes a hundred times as long as a single one. */
function formatRange(from: EpochDay, to: EpochDay, locale: string, form: Form): string {
  const key = 0.5 + from + (to - from) * LONGEST_DAYS; // a half, so that no single day has it
  return say(key, locale, form, (known) => known.formatRange(from * MS_PER_DAY, (to - 1) * MS_PER_DAY));
}

/** "12 May 2018". */
export function dayInWords(day: EpochDay, locale: string): string {
  return format(day, locale, DAY);
}

/** A calendar bin, `to` exclusive: "2018", "May 2018", "April – June 2018", "7–13 May 2018", "12 May 2018". */
export function binInWords({from, to}: {from: EpochDay; to: EpochDay}, locale: string): string {
  const [first, end] = [fromEpochDay(from), fromEpochDay(to)];
  const isMonths = first.day === 1 && end.day === 1;
  const [form, singleDays] = !isMonths ? [DAY, 1] as const : first.month === 1 && end.month === 1 ? [YEAR, 366] as const : [MONTH, 31] as const;
  return to - from <= singleDays ? format(from, locale, form) : formatRange(from, to, locale, form);
}

/** What an axis writes at the first day of a unit: "2018", "Apr – Jun", "May", "12". */
export function tickInWords(day: EpochDay, {unit, count}: CalendarUnit, locale: string): string {
  if (unit === 'year') return format(day, locale, YEAR);
  if (unit === 'month' && count === 3) return formatRange(day, day + 80, locale, SHORT_MONTH);
  return format(day, locale, unit === 'month' ? SHORT_MONTH : DAY_OF_MONTH);
}

const todays = new Spoken<Intl.RelativeTimeFormat>();

/** "today". */
export function todayInWords(locale: string): string {
  return todays.say(0, locale, () => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}), (known) => known.format(0, 'day'));
}

/** What stands under the overview: "2018", "May 2018" or "12 May". */
export function stripTickInWords(day: EpochDay, {unit}: CalendarUnit, locale: string): string {
  if (unit === 'year') return format(day, locale, YEAR);
  return format(day, locale, unit === 'month' ? SHORT_MONTH_OF_YEAR : SHORT_DAY);
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
