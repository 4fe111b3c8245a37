import {parseIsoDay} from '../calendar/epoch-day.js';
import {createPartialDate, parseEdtf} from '../calendar/edtf.js';
import {isUndated, type PartialDate} from '../model/partial-date.js';
import {dateInWords} from './date-in-words.js';

/**
 * How a date was found, as a sentence for a reader: "The text gives this date.",
 * "The text gives no day. It was published on 31 July 2025 and is taken to tell of the 7 days before."
 */
export function dateReasonInWords(date: PartialDate, locale = 'en-GB'): string {
  if (date.basis === 'none' || isUndated(date)) return 'The text gives no date, and nothing in it sets a limit.';
  if (date.basis === 'explicit') return 'The text gives this date.';
  if (date.basis === 'relative') {
    const anchor = date.anchor !== undefined && parseEdtf(date.anchor) ? dateInWords(createPartialDate(date.anchor, {basis: 'explicit'}), locale) : '';
    return anchor ? `The text says it in relation to another date, and it is counted from ${anchor}.` : 'The text says it in relation to another date.';
  }
  if (date.basis === 'bounded') return `The text gives no date. What it mentions sets limits only: ${dateInWords(date, locale)}.`;
  const [earliest, latest] = [parseIsoDay(date.earliest), parseIsoDay(date.latest)];
  const published = date.latest && parseEdtf(date.latest) ? dateInWords(createPartialDate(date.latest, {basis: 'explicit'}), locale) : '';
  if (!published) return 'The text gives no day; it happened shortly before the article was published.';
  const windowDays = earliest === null || latest === null ? 0 : latest - earliest;
  return `The text gives no day. It was published on ${published} and is taken to tell of ${windowDays > 0 ? `the ${windowDays} days before` : 'the days before'}.`;
}
