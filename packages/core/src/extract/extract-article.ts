import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import {EVENT_SET_VERSION, type EventSet, type QuarantinedRecord} from '../model/event-set.js';
import {annotateText} from './annotate-text.js';
import {extractEvents} from './events/extract-events.js';
import {mergeReports} from './merge/merge-reports.js';
import {findProblems} from './read/find-problems.js';
import {readArticle, type ArticleInput} from './read/read-article.js';

/** An article, the events it tells of, and what kept it from telling more. */
export interface ExtractedArticle {
  article: Article;
  events: CooperationEvent[];
  problems: QuarantinedRecord[];
}

/** Reads one article and extracts its events. Pure: the same input gives the same output everywhere. Never throws for a text, whatever it holds. */
export function extractArticle(input: ArticleInput): ExtractedArticle {
  const mentions = annotateText(readArticle(input));
  const problems = findProblems(input, mentions);
  return {article: mentions.article, events: extractEvents(mentions), problems};
}

/** Reads several articles and joins the reports of one event. The order of the input does not matter. */
export function extractArticles(inputs: readonly ArticleInput[]): EventSet {
  const articles = new Map<string, ExtractedArticle>();
  for (const input of inputs) {
    const extracted = extractArticle(input);
    articles.set(extracted.article.id, extracted);
  }
  const {events, tombstones} = mergeReports([...articles.values()].flatMap(({events: found}) => found));
  return {
    cordiale: EVENT_SET_VERSION,
    articles: [...articles.values()].map(({article}) => article).sort((a, b) => (a.id < b.id ? -1 : 1)),
    events,
    tombstones,
    quarantine: [...articles.values()].flatMap(({problems}) => problems),
  };
}
