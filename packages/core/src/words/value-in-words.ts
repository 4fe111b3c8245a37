import {addedTaxonomy} from '../model/added-taxonomy.js';
import {labelIn} from '../model/host-taxonomy.js';
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

/** The key of a field of a host's own; empty for a field that is built in. */
const keyOf = (field: string): string => field.split('own.')[1] ?? '';

/** A value of a clause for people: `valueInWords('country', 'IT') // 'Italy'`. */
export function valueInWords(field: Exclude<Field, 'time'>, value: string, locale = 'en-GB'): string {
  return labelIn(addedTaxonomy().fields[keyOf(field)]?.values?.[value], locale) ?? NAMES[field]?.(value, locale) ?? value;
}

/** A field of a host's own as a heading says it: `ownFieldInWords('own.hazard') // 'Hazard'`; its key where nobody has added it. */
export function ownFieldInWords(field: string, locale = 'en-GB'): string {
  return labelIn(addedTaxonomy().fields[keyOf(field)]?.label, locale) ?? keyOf(field);
}
