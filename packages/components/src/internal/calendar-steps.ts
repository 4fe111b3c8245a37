import {createPartialDate, dateInWords, formatIsoDay, PLAY_UNITS, type CalendarUnit, type DayRange} from '@cordiale/core';

const LABELS: Readonly<Record<string, string>> = {'1 day': 'Day', '1 week': 'Week', '1 month': 'Month', '3 month': 'Quarter', '1 year': 'Year', '10 year': 'Decade', '100 year': 'Century', '1000 year': 'Millennium'};

/** What stands for a step of the calendar in a list to choose from. */
export function stepKey({unit, count}: CalendarUnit): string {
  return `${count} ${unit}`;
}

/** The steps that are offered, with the one in use: key → name. */
export function stepLabels(used: CalendarUnit): Record<string, string> {
  return Object.fromEntries([...PLAY_UNITS.map(stepKey), stepKey(used)].map((key) => [key, LABELS[key] ?? key]));
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
