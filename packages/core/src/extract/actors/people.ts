import type {Sentence} from '../acts/sentence.js';
import type {CountryMention} from '../countries/find-countries.js';
import type {Token} from '../text/tokens.js';
import {defineClue} from '../text/word-table.js';
import {OFFICES_EN, PORTFOLIOS_EN} from '../vocabulary/offices-en.js';

/** An office-holder whom the text introduces. */
export interface Person {
  surname: string;
  /** From the introduction ("Lithuania’s Minister …"), or `null` when it names no country. */
  country: string | null;
}

const OFFICE = defineClue(OFFICES_EN);

/** The country mention that covers a token. */
function countryAt(countries: readonly CountryMention[], token: Token | undefined): CountryMention | undefined {
  if (token) for (const country of countries) if (token.start >= country.start && token.start < country.end) return country;
  return undefined;
}

/** Whether a token stands between an office and a name: a country, a portfolio, "'s". */
function isLink(token: Token | undefined, countries: readonly CountryMention[]): boolean {
  return token !== undefined && (token.lower === "'s" || PORTFOLIOS_EN.has(token.lower) || countryAt(countries, token) !== undefined);
}

/** Office-holders introduced in a sentence: "Lithuanian Deputy Minister Tomas Godliauskas", "Serhii Boiev, Ukraine’s First Deputy Minister". */
export function findPeople(sentence: Sentence, countries: readonly CountryMention[]): Person[] {
  const {tokens} = sentence;
  if (!(sentence.clues & OFFICE)) return [];
  const people: Person[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!(tokens[at]!.clues & OFFICE)) continue;
    let from = at;
    while (from > 0 && isLink(tokens[from - 1], countries)) from--;
    let to = at;
    while (to + 1 < tokens.length && (isLink(tokens[to + 1], countries) || OFFICES_EN.has(tokens[to + 1]!.lower))) to++;
    let country: string | null = null;
    for (let index = from; index <= to && country === null; index++) country = countryAt(countries, tokens[index])?.country ?? null;
    const behind = tokens[to + 1]?.lower === ',' ? to + 2 : to + 1;
    const nameBehind = nameFrom(tokens, behind);
    const nameBefore = tokens[from - 1]?.lower === ',' ? nameUpTo(tokens, from - 2) : null;
    for (const surname of [nameBehind, nameBefore]) if (surname && !countries.some(({start, end}) => surname.start >= start && surname.start < end)) people.push({surname: surname.lower, country});
    at = to;
  }
  return people;
}

const isInitial = (tokens: readonly Token[], at: number): boolean => (tokens[at]?.isCapitalised ?? false) && (tokens[at]!.end - tokens[at]!.start === 1) && tokens[at + 1]?.lower === '.';
const isNamePart = (token: Token | undefined): boolean => token !== undefined && token.isCapitalised && token.lower.length > 1 && !PORTFOLIOS_EN.has(token.lower);

/** The surname of a name that begins at a token: "R. Karoblis", "Tomas Godliauskas", "Kasčiūnas". */
function nameFrom(tokens: readonly Token[], at: number): Token | null {
  let next = at;
  while (isInitial(tokens, next)) next += 2;
  let surname: Token | null = null;
  for (let count = 0; count < 4 && isNamePart(tokens[next]); count++, next++) surname = tokens[next] ?? null;
  return surname;
}

/** The surname of a name that ends at a token: "Julius Pranevicius, Deputy …". */
function nameUpTo(tokens: readonly Token[], at: number): Token | null {
  const last = tokens[at];
  return isNamePart(last) && (tokens[at - 1]?.isCapitalised || (tokens[at - 1]?.lower === '.' && isInitial(tokens, at - 2))) ? last ?? null : null;
}
