import type {Via} from '../../model/cooperation-event.js';
import {classAt, LETTER, SPACE} from '../text/character-class.js';
import type {Span} from '../text/span.js';
import {wordSet} from '../text/word-set.js';
import {BEFORE_PLACE_EN, FIRST_NAMES_EN, MEETING_PLACES_EN, NAMES_OF_PEOPLE_EN} from '../vocabulary/country-senses-en.js';
import type {NameMatch} from './gazetteer.js';

/** A place where the text means a country. */
export interface CountryMention extends Span {
  country: string;
  via: Via;
  rule: string;
  /** True when the country itself is not named. */
  inferred?: true;
}

const GOVERNMENT_VERBS = /^(?:\p{Ll}{2,20}ed|has|have|had|will|would|may|might|could|is|was|says?|sent|said|gave|sought|bought|sold|built|took|put|agrees|signs|plans?|wants?|hopes?|intends?|expects?|looks|seeks|supports?|backs?|pledges|offers|sends|gives|provides|announces|calls|urges|insists?|denies|refuses|warns|believes?|considers?|values?|owes|welcomes|invites|joins|decides|buys|accuses|remains?|continues?|needs?)(?![\p{L}])/u;
const ATTRIBUTE_OF_GOVERNMENT = /^['’]s\s+(?:(?:own|new|long-standing|firm|full|continued|strong|military|political|financial|strategic|foreign|hands-on|practical|generous)\s+)*(?:government|decision|support|help|aid|assistance|backing|position|policy|offer|proposal|contribution|commitment|pledge|promise|allies|ally|partners?|partner|readiness|request|ministry|minister)/u;
const PARTNER_OF_GOVERNMENT = /(?:\b(?:between|with|ties with|relations with|partners of|ally of|allies of|weight for|accord with|talks with)\s+)$/;

/** Words with which that ends: cheaper to look for, and seldom there. */
const BEFORE_PARTNER = wordSet('between with of for');

/** What the names of a stretch of text stand for. */
export interface NamedCountries {
  /** Countries the text means. */
  countries: readonly CountryMention[];
  /** Capitals as places: where somebody goes and meets. They name their country only for a visit or a deployment. */
  cities: readonly CountryMention[];
}

const NOTHING_NAMED: NamedCountries = {countries: [], cities: []};

/**
 * Countries a stretch of text names, in order: names, adjectives and people; and seats of government where the syntax
 * shows that the government is meant. Names that only sometimes mean a country are judged by what stands around them.
 */
export function findCountries(text: string, span: Span, names: readonly NameMatch[]): NamedCountries {
  if (names.length === 0) return NOTHING_NAMED;
  const countries: CountryMention[] = [];
  const cities: CountryMention[] = [];
  for (const name of names) {
    const {start, end, via} = name;
    const country = name.country ?? '';
    if (via !== 'capital') {
      if (!isOtherSense(text, span, name)) countries.push({start, end, country, via, rule: via === 'name' ? 'C1' : 'C2'});
    } else if (isGovernment(text, span, name)) countries.push({start, end, country, via, rule: 'C3', inferred: true});
    else if (!MEETING_PLACES_EN.has(text.slice(start, end).replace(/^the /, ''))) cities.push({start, end, country, via: 'city', rule: 'C9', inferred: true});
  }
  return {countries, cities};
}

/** A capital means its government as the subject of an act of will, as the owner of one, or as a partner. */
function isGovernment(text: string, span: Span, {start, end}: NameMatch): boolean {
  const from = Math.max(span.start, start - 40);
  const after = text.slice(end, Math.min(span.end, end + 60));
  if (ATTRIBUTE_OF_GOVERNMENT.test(after)) return true;
  const isPartner = BEFORE_PARTNER.has(wordUpTo(text, from, startOfSpaces(text, from, start))) && PARTNER_OF_GOVERNMENT.test(text.slice(from, start));
  if (isPartner && !/^\s*(?:,\s*)?(?:in|on)\b/.test(after)) return true;
  if (isBehindPlaceWord(text, from, start)) return false;
  return GOVERNMENT_VERBS.test(after.replace(/^,(?:[^,]{1,40},| which)/u, '').replace(/^\s+(?:and\s+\p{Lu}\p{L}+\s+)?(?:also|still|now|already|yesterday|today|again|repeatedly|further|never|not|both)?\s*/u, ''));
}

/** Whether "in", "visited the", a comma or a capitalised word stands before a name. */
function isBehindPlaceWord(text: string, from: number, start: number): boolean {
  const end = startOfSpaces(text, from, start);
  const sign = end > from ? text[end - 1] : '';
  if (sign === ',' || sign === '(') return true;
  if (end === start) return false;
  const word = wordUpTo(text, from, end);
  if (BEFORE_PLACE_EN.has(word) || (word.length > 1 && isCapital(word))) return true;
  return word === 'the' && BEFORE_PLACE_EN.has(wordUpTo(text, from, startOfSpaces(text, from, end - word.length)));
}

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase();

function startOfSpaces(text: string, from: number, end: number): number {
  while (end > from && classAt(text, end - 1) === SPACE) end--;
  return end;
}

/** The letters up to a place, with the full stop of "St." left out. */
function wordUpTo(text: string, from: number, end: number): string {
  const last = text[end - 1] === '.' && text[end - 2] === 't' ? end - 1 : end;
  let start = last;
  while (start > from && classAt(text, start - 1) === LETTER) start--;
  const word = text.slice(start, last);
  return last === end || word === 'St' ? word : '';
}

const US_STATE_CONTEXT = /(?:Atlanta|Savannah|Augusta|Macon|Alabama|Florida|Tennessee|Carolina|Bulldogs)/;
const FIRST_NAMES = /(?:\b(?:Michael|Vernon|Hamilton|Barbara|Jim|DeAndre|Will|Bob|Tom|John|David|Robert|William|Mary|Paris|Lord|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Rep\.?|Sen\.?|Chris|Charles|Kathleen|Clark|Neil|Robin)\s+)$/;
const LANGUAGE_VERB = /(?:\b(?:speak|speaks|spoke|spoken|speaking|translated into|translated from|written in|in broken|in fluent|fluent|learn|learned|learning|taught|word for)\s+)$/i;
/** Words with which that ends. */
const BEFORE_LANGUAGE = wordSet('speak speaks spoke spoken speaking into from in broken fluent learn learned learning taught for');

/** Names of countries that can mean something else. */
const WITH_OTHER_SENSES = new Set([...NAMES_OF_PEOPLE_EN, ...FIRST_NAMES_EN, 'Georgia', 'Turkey', 'US']);

/** True when a name that can mean a country plainly means a state, a person, a language or a thing here. */
function isOtherSense(text: string, span: Span, {start, end, country, via}: NameMatch): boolean {
  const exact = text.slice(start, end);
  if (via !== 'demonym' && !WITH_OTHER_SENSES.has(exact)) return false;
  const from = Math.max(span.start, start - 30);
  const before = text.slice(from, start);
  const after = text.slice(end, Math.min(span.end, end + 30));
  if (exact === 'Georgia' && (/(?:Atlanta|Savannah|Augusta|Athens|Macon),\s*$/.test(before) || (/^,?\s*(?:Gov|Sen|Rep|state|Tech|State|Southern)/.test(after) || US_STATE_CONTEXT.test(before + after)))) return true;
  if (NAMES_OF_PEOPLE_EN.has(exact) && FIRST_NAMES.test(before)) return true;
  if (FIRST_NAMES_EN.has(exact) && /^\s+\p{Lu}\p{Ll}+(?:\s+(?:said|told|says|was|is|has|who|and)\b|,|\.|$)/u.test(after) && !/^\s+(?:Prime|President|King|Foreign|Defen|Minister|Army|Air|Navy|On|In|The|And)/.test(after)) return true;
  if (exact === 'Turkey' && /(?:roast|stuffed|Thanksgiving|cold)\s*$/i.test(before)) return true;
  const isBehindPhrase = via === 'demonym' && BEFORE_LANGUAGE.has(wordUpTo(text, from, startOfSpaces(text, from, start)).toLowerCase());
  if (isBehindPhrase && (LANGUAGE_VERB.test(before) || (/\bin\s+$/.test(before) && /^(?:[.;:)]|\s*$|\s+(?:and|or|on|at|that|as|with|before|to)\b)/.test(after) && country !== 'RU'))) return true;
  return exact === 'US' && after.startsWith('$');
}
