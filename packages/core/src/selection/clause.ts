import {isOwnField, type OwnField} from '../model/own-field.js';
import {toEpochDay, type EpochDay} from '../calendar/epoch-day.js';

/** Days from `earliest` to `latest`, both inclusive. */
export interface DayRange {
  earliest: EpochDay;
  latest: EpochDay;
}

/** Fields whose values are picked from a list; those of a host's own are picked so too. */
export const CATEGORY_FIELDS = ['country', 'type', 'domain', 'realis', 'article', 'initiative', 'publisher', 'dating'] as const;
/** A field whose clause lists the values that pass. */
export type CategoryField = (typeof CATEGORY_FIELDS)[number] | OwnField;

/**
 * Everything events can be filtered by. The values of `area` are countries, those that a map shows: joined by AND with the countries
 * somebody chose. The values of `text` are words somebody searched for; a store needs a {@link TextSearch} to know them.
 */
export const FIELDS = ['time', ...CATEGORY_FIELDS, 'area', 'text'] as const;
/** A field that a clause can name. */
export type Field = (typeof FIELDS)[number] | OwnField;

/** Fields whose clauses have a list of values. */
export type ListField = Exclude<Field, 'time'>;

/**
 * One view's wish about one field: `{source: 'timeline', field: 'time', value: …}`.
 * A view is filtered by every clause but its own. Clauses on the same field are joined by OR, fields by AND.
 */
export type Clause = {source: string; field: 'time'; value: DayRange} | {source: string; field: ListField; value: readonly string[]};

/** The view that usually sets a field; its clauses are written into an address without naming it. A host's own fields are those of the filters. */
export const USUAL_SOURCE: Readonly<Record<(typeof FIELDS)[number], string>> = {time: 'timeline', country: 'map', type: 'filters', domain: 'filters', realis: 'filters', article: 'filters', initiative: 'filters', publisher: 'filters', dating: 'filters', area: 'map', text: 'filters'};

/** The view that usually sets a field, a host's own one too. */
export function usualSourceOf(field: Field): string {
  return isOwnField(field) ? 'filters' : USUAL_SOURCE[field];
}

const FIRST_DAY = toEpochDay(1, 1, 1);
const LAST_DAY = toEpochDay(9999, 12, 31);

/** The whole days of a range that a calendar has, those of the years 1 to 9999; `null` when a limit is no number. */
export function calendarRange({earliest, latest}: DayRange): DayRange | null {
  if (Number.isNaN(earliest) || Number.isNaN(latest)) return null;
  const limit = (day: EpochDay) => Math.floor(Math.min(Math.max(day, FIRST_DAY), LAST_DAY));
  return {earliest: limit(earliest), latest: limit(latest)};
}
