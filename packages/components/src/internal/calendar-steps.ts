import {createPartialDate, dateInWords, formatIsoDay, PLAY_UNITS, type CalendarUnit, type DayRange} from '@cordiale/core';
import {msgIn} from './messages.js';

/** What stands for a step of the calendar in a list to choose from. */
export function stepKey({unit, count}: CalendarUnit): string {
  return `${count} ${unit}`;
}

/** The steps that are offered, with the one in use: key → name. */
export function stepLabels(used: CalendarUnit, locale: string): Record<string, string> {
  const msg = msgIn(locale);
  const labels: Readonly<Record<string, string>> = {'1 day': msg('Day'), '1 week': msg('Week'), '1 month': msg('Month'), '3 month': msg('Quarter'), '1 year': msg('Year'), '10 year': msg('Decade'), '100 year': msg('Century'), '1000 year': msg('Millennium')};
  return Object.fromEntries([...PLAY_UNITS.map(stepKey), stepKey(used)].map((key) => [key, labels[key] ?? key]));
}

/** The step that a person chose. */
export function stepOf(key: string): CalendarUnit | undefined {
  return PLAY_UNITS.find((unit) => stepKey(unit) === key);
}

/** Whole steps in words, in years or months where the steps are. `April 2014 to December 2014` */
export function stepsInWords({earliest, latest}: DayRange, {unit}: CalendarUnit, locale: string): string {
  const length = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
  const [from, to] = [earliest, latest].map((day) => formatIsoDay(day).slice(0, length));
  return dateInWords(createPartialDate(from === to ? `${from}` : `${from}/${to}`, {basis: 'explicit'}), locale);
}
