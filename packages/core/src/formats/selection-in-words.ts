import type {Clause, DayRange} from '../selection/clause.js';
import {valueInWords} from '../words/value-in-words.js';

const MS_PER_DAY = 86_400_000;

/**
 * What clauses select, the way they do it, OR within a field and AND between fields:
 * `country Italy or Ukraine; type Visit; 1 January 2014 to 31 December 2019`. "everything" without clauses.
 */
export function selectionInWords(clauses: readonly Clause[], locale = 'en-GB'): string {
  const wishes = new Map<string, string[]>(); // field → what is wished of it
  for (const clause of clauses) {
    const wished = wishes.get(clause.field) ?? [];
    wishes.set(clause.field, [...wished, ...valuesInWords(clause, locale).filter((words) => !wished.includes(words))]);
  }
  return [...wishes].map(([field, words]) => (field === 'time' ? words.join(' or ') : `${field} ${words.join(' or ')}`)).join('; ') || 'everything';
}

function valuesInWords(clause: Clause, locale: string): string[] {
  if (clause.field === 'time') return [rangeInWords(clause.value, locale)];
  const {field, value} = clause;
  return value.map((each) => valueInWords(field, each, locale));
}

function rangeInWords({earliest, latest}: DayRange, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
  return `${format.format(earliest * MS_PER_DAY)} to ${format.format(latest * MS_PER_DAY)}`;
}
