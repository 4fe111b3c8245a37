import type {Field} from '../selection/clause.js';
import {countryName} from './country-name.js';
import {datingInWords, domainInWords, realisInWords, typeInWords} from './labels.js';
import {wordsOf} from './language.js';

const ENGLISH = (text: string) => `“${text}”`;

/** How the values of a field are named; those of any other field are shown as they are. */
const NAMES: Readonly<Record<string, (value: string, locale: string) => string>> = {
  country: countryName,
  type: typeInWords,
  domain: domainInWords,
  realis: realisInWords,
  dating: datingInWords,
  text: (value, locale) => wordsOf('quoted', locale, ENGLISH)(value),
};

/** A value of a clause for people: `valueInWords('country', 'IT') // 'Italy'`. */
export function valueInWords(field: Exclude<Field, 'time'>, value: string, locale = 'en-GB'): string {
  return NAMES[field]?.(value, locale) ?? value;
}
