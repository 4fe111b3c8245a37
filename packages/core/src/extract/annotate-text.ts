import type {Article} from '../model/article.js';
import {isUndated, type PartialDate} from '../model/partial-date.js';
import {createCast, type Cast} from './actors/cast.js';
import type {Act} from './acts/act.js';
import {createSentence, type Sentence} from './acts/sentence.js';
import {findCountries, type CountryMention} from './countries/find-countries.js';
import {findNames} from './countries/gazetteer.js';
import type {DateCandidate} from './dates/date-candidate.js';
import {findDates} from './dates/find-dates.js';
import {looksAhead} from './dates/looks-ahead.js';
import {resolveDate} from './dates/resolve-date.js';
import {boundPublication, type DatedPlace} from './read/bound-publication.js';
import type {OnReject} from './rejection.js';
import {splitSentences} from './text/sentences.js';
import type {Span} from './text/span.js';
import {ENGLISH, type Vocabulary} from './vocabulary.js';

/** A date expression, placed in time. */
export interface DateMention extends Span {
  rule: string;
  date: PartialDate;
  looksAhead: boolean;
  bound?: DateCandidate['bound'];
}

/** What an article mentions, sentence by sentence, but for its dates. */
interface MentionsBesideDates {
  /** The article, with its publication bounded when it carried no date. */
  article: Article;
  sentences: readonly Sentence[];
  /** sentence → its mentions. */
  countries: readonly (readonly CountryMention[])[];
  acts: readonly (readonly Act[])[];
  cast: Cast;
}

/** What an article mentions, sentence by sentence. */
export interface Mentions extends MentionsBesideDates {
  /** sentence → its dates. */
  dates: readonly (readonly DateMention[])[];
}

/** The same with the dates of a sentence found when they are asked for: many sentences tell of nothing that needs a date. */
export interface MentionsOnDemand extends MentionsBesideDates {
  datesOf: (sentence: number) => readonly DateMention[];
}

/** Finds what an article mentions. Boilerplate is not read; positions refer to the stored text. */
export function annotateText(article: Article, {vocabulary = ENGLISH}: {vocabulary?: Vocabulary} = {}): Mentions {
  const {datesOf, ...mentions} = annotateOnDemand(article, vocabulary);
  return {...mentions, dates: mentions.sentences.map((_, at) => datesOf(at))};
}

/** {@link annotateText} for one who asks for the dates of some sentences only. */
export function annotateOnDemand(article: Article, {findActs}: Vocabulary = ENGLISH, onReject?: OnReject): MentionsOnDemand {
  const {text} = article;
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'title' && block.kind !== 'body') continue;
    for (const span of splitSentences(text, block)) sentences.push(createSentence(text, span, sentences.length, block.kind === 'title'));
  }
  const placesOf = remember((at) => findDatedPlaces(text, sentences[at]!));
  const bounded = isUndated(article.published) ? boundPublication(article, sentences.map((_, at) => placesOf(at))) : article;
  const datesOf = remember((at) => placesOf(at).map((place) => placeInTime(place, bounded.published)));
  const named = sentences.map((sentence) => findCountries(text, sentence, findNames(text, sentence.tokens)));
  const countries = named.map((found) => found.countries);
  const cities = named.map((found) => found.cities);
  return {article: bounded, sentences, datesOf, countries, acts: sentences.map((sentence, at) => findActs(sentence, countries[at], onReject)), cast: createCast(text, sentences, {countries, places: cities})};
}

/** Asks for each place once. */
function remember<T>(read: (at: number) => T): (at: number) => T {
  const known: T[] = [];
  return (at) => (known[at] ??= read(at));
}

function findDatedPlaces(text: string, sentence: Sentence): DatedPlace[] {
  return findDates(text, sentence, sentence.tokens).map((candidate) => ({candidate, looksAhead: looksAhead(sentence.tokens, candidate.start, sentence.clues)}));
}

function placeInTime({candidate, looksAhead: isAhead}: DatedPlace, published: PartialDate): DateMention {
  const {start, end, rule, bound} = candidate;
  const mention: DateMention = {start, end, rule, date: resolveDate(candidate, {published, looksAhead: isAhead}), looksAhead: isAhead};
  if (bound) mention.bound = bound;
  return mention;
}
