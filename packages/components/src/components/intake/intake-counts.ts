import type {Article} from '@cordiale/core';
import type {Growth} from '@cordiale/core/merge';
import type {ExtractionSlice} from './extraction-messages.js';
import {numberFormat} from '../../internal/number-format.js';

/** What has become of the documents of one run so far. */
export interface IntakeCounts {
  documents: number;
  articles: number;
  /** Articles that tell of no event. */
  silent: number;
  /** Articles that were there already. */
  known: number;
  newEvents: number;
  /** Events that were known, and that another article now reports. */
  confirmed: number;
}

export const NO_COUNTS: IntakeCounts = {documents: 0, articles: 0, silent: 0, known: 0, newEvents: 0, confirmed: 0};

/** The counts with a slice and what came of it. */
export function withSlice(counts: IntakeCounts, slice: ExtractionSlice, growth: Growth): IntakeCounts {
  const taken = new Set(growth.articles.map(({id}) => id));
  const refused = growth.quarantine.length;
  const again = slice.articles.filter(({id}: Article) => !taken.has(id)).length - refused;
  return {
    documents: Math.floor(slice.documentCount),
    articles: counts.articles + slice.articles.length - refused,
    silent: counts.silent + slice.silentCount,
    known: counts.known + Math.max(0, again),
    newEvents: counts.newEvents + growth.newEvents.length,
    confirmed: counts.confirmed + growth.changedEvents.length,
  };
}

/** What a run has brought, as sentences: `3 files: 12 articles, 31 new events.` */
export function countsInWords({documents, articles, silent, known, newEvents, confirmed}: IntakeCounts, locale: string): string[] {
  const format = numberFormat(locale);
  const several = (count: number, one: string, many: string) => `${format.format(count)} ${count === 1 ? one : many}`;
  const events = newEvents === 0 && confirmed > 0 ? 'no new event' : several(newEvents, 'new event', 'new events');
  return [
    ...(articles > 0 || newEvents > 0 ? [`${several(documents, 'document', 'documents')} read: ${several(articles, 'article', 'articles')}, ${events}.`] : documents > 0 ? [`${several(documents, 'document', 'documents')} read, without an article.`] : []),
    ...(confirmed > 0 ? [`${several(confirmed, 'known event has', 'known events have')} another report.`] : []),
    ...(silent > 0 ? [silent === articles ? `No cooperation between two countries was found in ${articles === 1 ? 'it' : 'them'}.` : `${several(silent, 'article tells', 'articles tell')} of no cooperation between two countries.`] : []),
    ...(known > 0 ? [`${several(known, 'article was', 'articles were')} here already.`] : []),
  ];
}
