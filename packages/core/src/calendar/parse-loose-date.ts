import {createPartialDate, parseEdtf} from './edtf.js';
import {isCalendarDay} from './epoch-day.js';
import type {PartialDate} from '../model/partial-date.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * A date as other programs write it: EDTF, an ISO date-time (cut to its day), numbers, or an English month by name. `05/06/2018`
 * may be May or June and stays a set; `12.5.2018` has its day first. `null` for anything else. Nothing is made more precise than the text.
 *
 * `parseLooseDate('05/06/2018')?.edtf // "[2018-05-06,2018-06-05]"`
 */
export function parseLooseDate(text: string): PartialDate | null {
  const words = text.trim();
  const edtf = dayOfDateTime(words) ?? (parseEdtf(words) ? words : dayOfNumbers(words) ?? dayOfWords(words));
  return edtf === null || !parseEdtf(edtf) ? null : createPartialDate(edtf, {basis: 'explicit'});
}

/** `2018-05-12T23:30:00+03:00` and `2018-05-12 23:30` name their own day, wherever they are read. */
function dayOfDateTime(text: string): string | null {
  return /^(\d{4}-\d\d-\d\d)[T ]\d/.exec(text)?.[1] ?? null;
}

/** `4 May 2018`, `May 4, 2018` and `May 2018`; months by their names or the first three letters or more of them. */
function dayOfWords(text: string): string | null {
  const dayFirst = /^(?:(\d{1,2})[- ])?([a-z]{3,9})\.?[- ](\d{4})$/i.exec(text);
  const monthFirst = dayFirst ? null : /^([a-z]{3,9})\.? (\d{1,2}), ?(\d{4})$/i.exec(text);
  const [date, name = '', year = ''] = dayFirst ? dayFirst.slice(1) : monthFirst ? [monthFirst[2], monthFirst[1], monthFirst[3]] : [];
  const month = MONTHS.findIndex((whole) => name !== '' && whole.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return null;
  const parts = [year, String(month).padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])];
  return parts.join('-'); // whether there is such a day is seen when it is read as EDTF
}

function dayOfNumbers(text: string): string | null {
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return compact.slice(1).join('-');
  const match = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match) return null;
  const [, first = '', mark, second = '', third = ''] = match;
  const day = (year: string, month: string, date: string) => (isCalendarDay(Number(year), Number(month), Number(date)) ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null);
  if (first.length === 4 && third.length <= 2) return day(first, second, third);
  if (third.length !== 4 || first.length > 2) return null;
  const dayFirst = day(third, second, first);
  const monthFirst = mark === '.' ? null : day(third, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return `[${[dayFirst, monthFirst].sort().join(',')}]`;
}
