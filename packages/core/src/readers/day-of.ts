import {isCalendarDay} from '../calendar/epoch-day.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date-time as `YYYY-MM-DD`: ISO 8601, RFC 822 as in RSS, or with the month written out. It is the day that
 * the sender wrote, in the sender's zone, wherever it is read. A text that is none of these comes back as it is, so that
 * whoever reads it as EDTF can say what is wrong.
 *
 * `dayOf('Thu, 11 Apr 2019 23:30:00 -0500') // "2019-04-11"`
 */
export function dayOf(text: string): string {
  const words = text.trim();
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\d.*)$/.exec(words);
  if (iso) return isoDay(iso[1], iso[2], iso[3]) ?? words;
  const dayFirst = /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4}|\d{2})(?!\d)/i.exec(words);
  if (dayFirst) return isoDay(fullYear(dayFirst[3]), monthOf(dayFirst[2]), dayFirst[1]) ?? words;
  const monthFirst = /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i.exec(words);
  if (monthFirst) return isoDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) ?? words;
  return words;
}

function isoDay(year = '', month = '', day = ''): string | null {
  return isCalendarDay(Number(year), Number(month), Number(day)) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** RFC 2822: two digits below 50 are of this century, the others of the last. */
function fullYear(year = ''): string {
  return year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
}
