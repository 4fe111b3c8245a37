import type {Field} from '../selection/clause.js';
import {countryName} from './country-name.js';
import {DATING_LABELS, DOMAIN_LABELS, labelOf, REALIS_LABELS, TYPE_LABELS} from './labels.js';

/** How the values of a field are named; those of any other field are shown as they are. */
const NAMES: Readonly<Record<string, (value: string, locale: string) => string>> = {
  country: countryName,
  type: (value) => labelOf(TYPE_LABELS, value),
  domain: (value) => labelOf(DOMAIN_LABELS, value),
  realis: (value) => labelOf(REALIS_LABELS, value),
  dating: (value) => labelOf(DATING_LABELS, value),
  text: (value) => `“${value}”`,
};

/** A value of a clause for people: `valueInWords('country', 'IT') // 'Italy'`. */
export function valueInWords(field: Exclude<Field, 'time'>, value: string, locale = 'en-GB'): string {
  return NAMES[field]?.(value, locale) ?? value;
}
