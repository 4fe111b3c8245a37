import {createPartialDate} from '../calendar/edtf.js';
import type {IsoDay, PartialDate} from '../model/partial-date.js';
import {dateInWords} from './date-in-words.js';

/** The days that enclose a date, as a sentence: "Between 1 May 2018 and 31 May 2018", "On 12 May 2018 at the latest", "That day". */
export function extentInWords({earliest, latest}: Pick<PartialDate, 'earliest' | 'latest'>, locale = 'en-GB'): string {
  if (earliest === latest) return earliest === null ? 'No earliest and no latest day' : 'That day';
  if (earliest === null) return `On ${dayInWords(latest, locale)} at the latest`;
  return latest === null ? `On ${dayInWords(earliest, locale)} at the earliest` : `Between ${dayInWords(earliest, locale)} and ${dayInWords(latest, locale)}`;
}

function dayInWords(day: IsoDay | null, locale: string): string {
  return day === null ? '' : dateInWords(createPartialDate(day, {basis: 'explicit'}), locale);
}
