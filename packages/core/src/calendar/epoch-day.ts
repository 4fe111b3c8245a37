import type {IsoDay} from '../model/partial-date.js';

/** Days since 1970-01-01, negative before it. */
export type EpochDay = number;

/** 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A day of the proleptic Gregorian calendar, taken apart. Year 0 is 1 BCE. */
export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAYS_IN_ERA = 146_097; // 400 Gregorian years
const EPOCH_OFFSET = 719_468; // days from 0000-03-01 to 1970-01-01

/**
 * Day number of a proleptic Gregorian date. Months outside 1 to 12 roll into the neighbouring years.
 * Years are counted from 1 March, so that the leap day comes last and needs no special case.
 */
export function toEpochDay(year: number, month: number, day: number): EpochDay {
  const months = year * 12 + (month - 1);
  const civilYear = Math.floor(months / 12);
  const civilMonth = months - civilYear * 12 + 1;
  const shifted = civilMonth > 2 ? civilYear : civilYear - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (civilMonth + (civilMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_OFFSET;
}

/** Inverse of {@link toEpochDay}. */
export function fromEpochDay(epochDay: EpochDay): CalendarDay {
  const shifted = epochDay + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Last day of a month; months roll over as in {@link toEpochDay}. */
export function lastOfMonth(year: number, month: number): EpochDay {
  return toEpochDay(year, month + 1, 1) - 1;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return toEpochDay(year, month + 1, 1) - toEpochDay(year, month, 1);
}

/** True when the date exists: `isCalendarDay(2023, 2, 29) // false`. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) &&
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Weekday with Monday as 0. */
export function weekdayOf(epochDay: EpochDay): Weekday {
  return ((((epochDay + 3) % 7) + 7) % 7) as Weekday;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const fourDigits = (value: number): string => (value < 1000 ? String(value).padStart(4, '0') : `${value}`);

/** `formatIsoDay(0) // "1970-01-01"`. Throws for days outside the years 1 to 9999. */
export function formatIsoDay(epochDay: EpochDay): IsoDay {
  const {year, month, day} = fromEpochDay(epochDay);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Day ${epochDay} lies in year ${year}; only years 1 to 9999 can be written.`);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Day number of `YYYY-MM-DD`, or `null` when the text is anything else or the day does not exist. Reads digit by digit: a store is built from millions of days. */
export function parseIsoDay(text: unknown): EpochDay | null {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  const month = digitAt(text, 5) * 10 + digitAt(text, 6);
  const day = digitAt(text, 8) * 10 + digitAt(text, 9);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const first = firstOfMonth(year * 12 + month - 1);
  return day <= 28 || first + day <= firstOfMonth(year * 12 + month) ? first + day - 1 : null;
}

const DASH = 45;
const ZERO = 48;

const NO_DIGIT = -10_000; // so far below zero that every number it is part of is negative; not NaN, with which one could not count in whole numbers

/** The digit at a place; {@link NO_DIGIT} for anything else. */
function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : NO_DIGIT;
}

const monthStarts = new Int32Array(12 * 10_000 + 1); // months since year 0 → first day, or 0 while nobody has asked; a plain list with so few items would be slow

function firstOfMonth(months: number): EpochDay {
  return (monthStarts[months] ||= toEpochDay(0, months + 1, 1));
}
