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
  const spans = article.blocks.filter(({kind}) => kind === 'title' || kind === 'body').flatMap(({kind, start, end}) => splitSentences(text, {start, end}).map((span) => ({span, isTitle: kind === 'title'})));
  const sentences = spans.map(({span, isTitle}, index) => createSentence(text, span, index, isTitle));
  const places = sentences.map((sentence) => findDates(text, sentence, sentence.tokens).map((candidate): DatedPlace => ({candidate, looksAhead: looksAhead(sentence.tokens, candidate.start, sentence.clues)})));
  const bounded = boundPublication(article, places.flat());
  const dates = places.map((list) => list.map(({candidate, looksAhead: isAhead}): DateMention => ({
    start: candidate.start,
    end: candidate.end,
    rule: candidate.rule,
    date: resolveDate(candidate, {published: bounded.published, looksAhead: isAhead}),
    looksAhead: isAhead,
    ...(candidate.bound ? {bound: candidate.bound} : {}),
  })));
  const named = sentences.map((sentence) => findCountries(text, sentence, findNames(text, sentence.tokens)));
  const countries = named.map((found) => found.countries);
  const cities = named.map((found) => found.cities);
  return {article: bounded, sentences, dates, countries, acts: sentences.map((sentence, at) => findActs(sentence, countries[at])), cast: createCast(text, sentences, {countries, places: cities})};
}
