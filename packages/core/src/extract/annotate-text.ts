import type {Article} from '../model/article.js';
import type {PartialDate} from '../model/partial-date.js';
import {createCast, type Cast} from './actors/cast.js';
import {findActs} from './acts/find-acts.js';
import type {Act} from './acts/act.js';
import {createSentence, type Sentence} from './acts/sentence.js';
import {findCountries, type CountryMention} from './countries/find-countries.js';
import {findNames} from './countries/gazetteer.js';
import type {DateCandidate} from './dates/date-candidate.js';
import {findDates} from './dates/find-dates.js';
import {looksAhead} from './dates/looks-ahead.js';
import {resolveDate} from './dates/resolve-date.js';
import {boundPublication, type DatedPlace} from './read/bound-publication.js';
import {splitSentences} from './text/sentences.js';
import type {Span} from './text/span.js';

/** A date expression, placed in time. */
export interface DateMention extends Span {
  rule: string;
  date: PartialDate;
  looksAhead: boolean;
  bound?: DateCandidate['bound'];
}

/** What an article mentions, sentence by sentence. */
export interface Mentions {
  /** The article, with its publication bounded when it carried no date. */
  article: Article;
  sentences: readonly Sentence[];
  /** sentence → its mentions. */
  dates: readonly (readonly DateMention[])[];
  countries: readonly (readonly CountryMention[])[];
  acts: readonly (readonly Act[])[];
  cast: Cast;
}

/** Finds what an article mentions. Boilerplate is not read; positions refer to the stored text. */
export function annotateText(article: Article): Mentions {
  const {text} = article;
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'title' && block.kind !== 'body') continue;
    for (const span of splitSentences(text, block)) sentences.push(createSentence(text, span, sentences.length, block.kind === 'title'));
  }
  const places = sentences.map((sentence) => findDates(text, sentence, sentence.tokens).map((candidate): DatedPlace => ({candidate, looksAhead: looksAhead(sentence.tokens, candidate.start, sentence.clues)})));
  const bounded = boundPublication(article, places);
  const dates = places.map((list) => list.map((place) => placeInTime(place, bounded.published)));
  const named = sentences.map((sentence) => findCountries(text, sentence, findNames(text, sentence.tokens)));
  const countries = named.map((found) => found.countries);
  const cities = named.map((found) => found.cities);
  return {article: bounded, sentences, dates, countries, acts: sentences.map((sentence, at) => findActs(sentence, countries[at])), cast: createCast(text, sentences, {countries, places: cities})};
}

function placeInTime({candidate, looksAhead: isAhead}: DatedPlace, published: PartialDate): DateMention {
  const {start, end, rule, bound} = candidate;
  const mention: DateMention = {start, end, rule, date: resolveDate(candidate, {published, looksAhead: isAhead}), looksAhead: isAhead};
  if (bound) mention.bound = bound;
  return mention;
}
