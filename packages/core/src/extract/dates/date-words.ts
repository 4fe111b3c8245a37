import type {Weekday} from '../../calendar/epoch-day.js';
import {LETTERS} from '../text/lower-case.js';

/** Month names and abbreviations, lower case → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec']
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Weekday names and abbreviations, lower case → 0 for Monday to 6 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  ['monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat', 'sunday sun']
    .flatMap((names, index) => names.split(' ').map((name) => [name, index as Weekday] as const)),
);

/** EDTF season codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24]]);

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const LARGER: readonly (readonly [string, number])[] = [['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90], ['hundred', 100], ['a', 1], ['an', 1]];

/** Number words up to twenty and the tens → value. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([...NUMBER_WORDS.map((word, value) => [word, value] as const), ...LARGER]);

const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth'];

/** `first` to `fourth`, `1st` to `4th` → 1 to 4. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([...ORDINAL_WORDS.map((word, index) => [word, index + 1] as const), ['1st', 1], ['2nd', 2], ['3rd', 3], ['4th', 4], ['final', 4], ['last', 4]]);

const either = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Pieces of patterns, to be matched with lower-cased text. */
export const PIECES = {
  month: `(?:${either([...MONTHS.keys()].filter((name) => name.length > 4 || name === 'may' || name === 'june' || name === 'july'))}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`,
  weekday: '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat)\\.?(?=,?\\s+(?:\\d|[a-z])))',
  season: either(SEASONS.keys()),
  day: `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d${LETTERS}%:])`,
  year: '(?:1[5-9]|20)\\d\\d(?![\\d%])',
  number: `(?:\\d{1,3}|${either(NUMBERS.keys())})`,
  dash: '\\s?[-–—]\\s?',
} as const;

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Value of digits or a number word in lower case; `NaN` when it is neither. */
export function numberOf(word: string): number {
  return NUMBERS.get(word) ?? Number.parseInt(word, 10);
}

/** 1 to 12 for the name or abbreviation of a month in lower case, else `NaN`. */
export function monthOf(word: string): number {
  return MONTHS.get(withoutStop(word)) ?? NaN;
}

/** 0 for Monday to 6 for Sunday. Throws a `RangeError` for anything but a weekday in lower case. */
export function weekdayOfWord(word: string): Weekday {
  const known = WEEKDAYS.get(withoutStop(word));
  if (known === undefined) throw new RangeError(`"${word}" is no weekday.`);
  return known;
}

/** Stands among the words that open an expression, for numbers of four digits or more. */
export const YEAR = ['####'];
/** The same for numbers of one to three digits. */
export const SHORT_NUMBER = ['#'];
/** Words that open expressions of several kinds. */
export const MONTH = [...MONTHS.keys()];
/** In full and shortened. */
export const DAY_OF_WEEK = [...WEEKDAYS.keys()];
/** In British and American English. */
export const SEASON = [...SEASONS.keys()];
/** Words that pick a part of a period: "early 2017", "the end of the year". */
export const PART = ['early', 'mid', 'late'];
/** Words for either end of a period: "by the end of the year". */
export const EDGE = ['beginning', 'start', 'middle', 'end'];
