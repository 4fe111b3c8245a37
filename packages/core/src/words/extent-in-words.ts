import {createPartialDate} from '../calendar/edtf.js';
import type {IsoDay, PartialDate} from '../model/partial-date.js';
import {dateInWords} from './date-in-words.js';
import {wordsOf} from './language.js';

/** How the days that enclose a date are said. */
export interface ExtentWords {
  none: string;
  sameDay: string;
  atLatest: (day: string) => string;
  atEarliest: (day: string) => string;
  between: (from: string, to: string) => string;
}

const ENGLISH: ExtentWords = {
  none: 'No earliest and no latest day',
  sameDay: 'That day',
  atLatest: (day) => `On ${day} at the latest`,
  atEarliest: (day) => `On ${day} at the earliest`,
  between: (from, to) => `Between ${from} and ${to}`,
};

/** The days that enclose a date, as a sentence: "Between 1 May 2018 and 31 May 2018", "On 12 May 2018 at the latest", "That day". */
export function extentInWords({earliest, latest}: Pick<PartialDate, 'earliest' | 'latest'>, locale = 'en-GB'): string {
  const words = wordsOf('extents', locale, ENGLISH);
  if (earliest === latest) return earliest === null ? words.none : words.sameDay;
  if (earliest === null) return words.atLatest(dayInWords(latest, locale));
  return latest === null ? words.atEarliest(dayInWords(earliest, locale)) : words.between(dayInWords(earliest, locale), dayInWords(latest, locale));
}

function dayInWords(day: IsoDay | null, locale: string): string {
  return day === null ? '' : dateInWords(createPartialDate(day, {basis: 'explicit'}), locale);
}
