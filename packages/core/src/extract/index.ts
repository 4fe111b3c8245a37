export {readArticle, createArticleId, type ArticleInput} from './read/read-article.js';
export {annotateText, type DateMention, type Mentions} from './annotate-text.js';
export {extractEvents} from './events/extract-events.js';
export {mergeReports, type MergedReports, type MergeOptions} from './merge/merge-reports.js';
export {mergeEventSets} from './merge/merge-event-sets.js';
export {findRejections, type Rejection, type RejectionReason} from './rejection.js';
export type {Vocabulary} from './vocabulary.js';
export {extractArticle, extractArticles, type ExtractedArticle} from './extract-article.js';
