import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {EVENT_SET_VERSION, type EventSet, type QuarantinedRecord} from '../model/event-set.js';
import {annotateOnDemand} from './annotate-text.js';
import {eventsOf} from './events/extract-events.js';
import {mergeReports} from './merge/merge-reports.js';
import {findProblems} from './read/find-problems.js';
import {readArticle, type ArticleInput} from './read/read-article.js';
import {ENGLISH, type Vocabulary} from './vocabulary.js';

/** An article, the events it tells of, and what kept it from telling more. */
export interface ExtractedArticle {
  article: Article;
  events: CooperationEvent[];
  problems: QuarantinedRecord[];
}

/** Reads one article and extracts its events. Pure: the same input gives the same output everywhere. Never throws for a text, whatever it holds. */
export function extractArticle(input: ArticleInput, {vocabulary = ENGLISH}: {vocabulary?: Vocabulary | undefined} = {}): ExtractedArticle {
  const mentions = annotateOnDemand(readArticle(input), vocabulary);
  const problems = findProblems(input, mentions);
  return {article: mentions.article, events: eventsOf(mentions, {vocabulary, problems}), problems};
}

/** Reads several articles and joins the reports of one event. The order of the input does not matter. */
export function extractArticles(inputs: Iterable<ArticleInput>, options?: {vocabulary?: Vocabulary}): EventSet {
  const articles = new Map<string, ExtractedArticle>();
  const refused: QuarantinedRecord[] = [];
  for (const input of inputs) {
    const extracted = extractArticle(input, options);
    const {id, text} = extracted.article;
    const known = articles.get(id);
    if (!known || known.article.text === text) {
      if (!known) articles.set(id, extracted);
      continue;
    }
    // Two texts under one id: whichever comes first in the alphabet stays, so that the order of the input does not matter.
    const stays = known.article.text < text ? known : extracted;
    articles.set(id, stays);
    refused.push({origin: input.origin ?? id, field: 'id', seen: id, wanted: 'an id that no other text has', hint: 'Two different texts carry this id; one of them is left out. Give each an id of its own.', code: 'id-taken'});
  }
  const {events, tombstones} = mergeReports([...articles.values()].flatMap(({events: found}) => found));
  return {
    cordiale: EVENT_SET_VERSION,
    articles: [...articles.values()].map(({article}) => article).sort((a, b) => (a.id < b.id ? -1 : 1)),
    events,
    tombstones,
    quarantine: [...[...articles.values()].flatMap(({problems}) => problems), ...refused],
  };
}
