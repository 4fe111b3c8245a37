import type {Article, CooperationEvent, QuarantinedRecord, Taxonomy} from '@cordiale/core';
import type {Rejection} from '@cordiale/core/extract';
import type {GivenDocument} from './given-files.js';

/**
 * What the page tells the worker: first what it has added to the taxonomy; then a document to read, that no more will come, that it is
 * ready for another slice; or an article, to say what is left out of it.
 */
export type ExtractionRequest = {kind: 'taxonomy'; taxonomy: Taxonomy} | {kind: 'document'; document: GivenDocument} | {kind: 'end'} | {kind: 'next'} | {kind: 'consider'; article: Article};

/** What was read since the slice before. */
export interface ExtractionSlice {
  articles: Article[];
  events: CooperationEvent[];
  quarantine: QuarantinedRecord[];
  /** Articles of this slice that tell of no event. */
  silentCount: number;
  /** Documents read so far, the latest of them in part: 2.5 when half of the third is read. */
  documentCount: number;
}

/** What the worker tells the page. */
export type ExtractionReply = {kind: 'slice'; slice: ExtractionSlice} | {kind: 'end'} | {kind: 'rejections'; rejections: Rejection[]};
