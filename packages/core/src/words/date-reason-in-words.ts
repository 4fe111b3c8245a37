import {parseIsoDay} from '../calendar/epoch-day.js';
import {createPartialDate, parseEdtf} from '../calendar/edtf.js';
import {isUndated, type PartialDate} from '../model/partial-date.js';
import {dateInWords} from './date-in-words.js';
import {wordsOf} from './language.js';

/** How it is said where a date comes from: whole sentences. */
export interface DateReasonWords {
  none: string;
  explicit: string;
  relative: string;
  relativeTo: (anchor: string) => string;
  bounded: (limits: string) => string;
  beforePublication: string;
  /** `days` is the length of the reporting window; 0 when it is not known. */
  published: (day: string, days: number) => string;
}

const ENGLISH: DateReasonWords = {
  none: 'The text gives no date, and nothing in it sets a limit.',
  explicit: 'The text gives this date.',
  relative: 'The text says it in relation to another date.',
  relativeTo: (anchor) => `The text says it in relation to another date, and it is counted from ${anchor}.`,
  bounded: (limits) => `The text gives no date. What it mentions sets limits only: ${limits}.`,
  beforePublication: 'The text gives no day; it happened shortly before the article was published.',
  published: (day, days) => `The text gives no day. It was published on ${day} and is taken to tell of ${days === 0 ? 'the days before' : days === 1 ? 'the day before' : `the ${days} days before`}.`,
};

/**
 * How a date was found, as a sentence for a reader: "The text gives this date.",
 * "The text gives no day. It was published on 31 July 2025 and is taken to tell of the 7 days before."
 */
export function dateReasonInWords(date: PartialDate, locale = 'en-GB'): string {
  const words = wordsOf('dateReasons', locale, ENGLISH);
  if (date.basis === 'none' || isUndated(date)) return words.none;
  if (date.basis === 'explicit') return words.explicit;
  if (date.basis === 'relative') {
    const anchor = date.anchor !== undefined && parseEdtf(date.anchor) ? dateInWords(createPartialDate(date.anchor, {basis: 'explicit'}), locale) : '';
    return anchor ? words.relativeTo(anchor) : words.relative;
  }
  if (date.basis === 'bounded') return words.bounded(dateInWords(date, locale));
  const [earliest, latest] = [parseIsoDay(date.earliest), parseIsoDay(date.latest)];
  const published = date.latest && parseEdtf(date.latest) ? dateInWords(createPartialDate(date.latest, {basis: 'explicit'}), locale) : '';
  if (!published) return words.beforePublication;
  return words.published(published, earliest === null || latest === null ? 0 : Math.max(0, latest - earliest));
}
