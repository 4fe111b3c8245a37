import {createPartialDate, edtfOfDays} from '../calendar/edtf.js';
import {coverageOf, joinRanges} from '../layout/coverage.js';
import {calendarRange, type Clause, type DayRange} from '../selection/clause.js';
import type {EventStore} from '../store/event-store.js';
import {countryName} from './country-name.js';
import {dateInWords} from './date-in-words.js';
import {wordsOf} from './language.js';

/** How the silence of articles is said. `countries` is a list of names, or empty when it is not about any. */
export interface SilenceWords {
  /** One of the periods, when there are more than are named. */
  others: (count: number) => string;
  periods: (periods: readonly string[], countries: string) => string;
  countries: (countries: string) => string;
  /** Articles speak of the time, and of nothing that is asked for. */
  absence: string;
}

const ENGLISH: SilenceWords = {
  others: (count) => `${count} other ${count === 1 ? 'period' : 'periods'}`,
  periods: (periods, countries) => `No article ${countries === '' ? '' : `on ${countries} `}in this data speaks of ${periods.join(', or of ')}.`,
  countries: (countries) => `No article in this data tells of ${countries}.`,
  absence: 'Articles in this data speak of this time, but tell of no such event.',
};

const MOST_NAMED = 3;

/**
 * "No article in this data speaks of 3 May 2016 to 4 June 2018, or of 2 other periods."; names the longest in order of time, and is
 * empty when there are none. Countries that clauses ask for are named: "No article on Italy in this data …".
 */
export function silenceInWords(gaps: readonly DayRange[], clauses: readonly Clause[] = [], locale = 'en-GB'): string {
  if (gaps.length === 0) return '';
  const longest = new Set([...gaps].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_NAMED));
  const named = gaps.filter((gap) => longest.has(gap)).map(({earliest, latest}) => dateInWords(createPartialDate(edtfOfDays(earliest, latest), {basis: 'explicit'}), locale));
  const others = gaps.length - named.length;
  const words = wordsOf('silence', locale, ENGLISH);
  return words.periods(others === 0 ? named : [...named, words.others(others)], countriesIn(clauses, locale));
}

/**
 * What it means that no event passes these clauses: that no article speaks of the time or the countries they ask for, or that articles
 * do and tell of no such event. Empty when the data has no articles, or no time and no country is asked for.
 */
export function emptinessInWords(store: EventStore, clauses: readonly Clause[], locale = 'en-GB'): string {
  const coverage = coverageOf(store);
  if (!coverage) return '';
  const words = wordsOf('silence', locale, ENGLISH);
  const countries = countriesIn(clauses, locale);
  if (countries !== '' && coverage.spans(clauses).length === 0) return words.countries(countries);
  const ranges = clauses.flatMap(({field, value}) => (field === 'time' ? calendarRange(value) ?? [] : []));
  if (ranges.length === 0) return '';
  const gaps = joinRanges(ranges.flatMap((range) => coverage.gaps(range, clauses)));
  return silenceInWords(gaps, clauses, locale) || words.absence;
}

function countriesIn(clauses: readonly Clause[], locale: string): string {
  const codes = new Set(clauses.flatMap(({field, value}) => (field === 'country' ? value : [])));
  return new Intl.ListFormat(locale, {type: 'disjunction'}).format([...codes].map((code) => countryName(code, locale)));
}

function lengthOf({earliest, latest}: DayRange): number {
  return latest - earliest;
}
