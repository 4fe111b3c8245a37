import type {CalendarUnit, EpochDay} from '@cordiale/core';

const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the reader's language, always in UTC so that no time zone can move it. */
function format(day: EpochDay, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'})));
  return known.format(day * MS_PER_DAY);
}

/** "12 May 2018". */
export function dayInWords(day: EpochDay, locale: string): string {
  return format(day, locale, {day: 'numeric', month: 'long', year: 'numeric'});
}

/** What an axis writes at the first day of a unit: "2018", "May", "12". */
export function tickInWords(day: EpochDay, {unit}: CalendarUnit, locale: string): string {
  if (unit === 'year') return format(day, locale, {year: 'numeric'});
  return unit === 'month' ? format(day, locale, {month: 'short'}) : format(day, locale, {day: 'numeric'});
}

/** "today". */
export function todayInWords(locale: string): string {
  return new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(0, 'day');
}

/** What stands under the overview: "2018", "May 2018" or "12 May". */
export function stripTickInWords(day: EpochDay, {unit}: CalendarUnit, locale: string): string {
  if (unit === 'year') return format(day, locale, {year: 'numeric'});
  return format(day, locale, unit === 'month' ? {month: 'short', year: 'numeric'} : {day: 'numeric', month: 'short'});
}

/** The larger unit that ticks of this unit need to be understood: months in their year, days in their month. */
export function contextUnit({unit}: CalendarUnit): CalendarUnit | null {
  if (unit === 'year') return null;
  return unit === 'month' ? {unit: 'year', count: 1} : {unit: 'month', count: 1};
}

/** "2018" or "May 2018". */
export function contextInWords(day: EpochDay, {unit}: CalendarUnit, locale: string): string {
  return unit === 'year' ? format(day, locale, {year: 'numeric'}) : format(day, locale, {month: 'long', year: 'numeric'});
}
