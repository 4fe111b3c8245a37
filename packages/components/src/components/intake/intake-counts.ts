import type {Article} from '@cordiale/core';
import type {Growth} from '@cordiale/core/merge';
import type {ExtractionSlice} from './extraction-messages.js';
import {counted, msgIn, str} from '../../internal/messages.js';

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

/** Before the first document. */
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
  const msg = msgIn(locale);
  const read = counted(msg('# document read|# documents read'), documents, locale);
  const found = [counted(msg('# article|# articles'), articles, locale), newEvents === 0 && confirmed > 0 ? msg('no new event') : counted(msg('# new event|# new events'), newEvents, locale)].join(', ');
  return [
    ...(articles > 0 || newEvents > 0 ? [msg(str`${read}: ${found}.`)] : documents > 0 ? [counted(msg('# document read, without an article.|# documents read, without an article.'), documents, locale)] : []),
    ...(confirmed > 0 ? [counted(msg('# known event has another report.|# known events have another report.'), confirmed, locale)] : []),
    ...(silent > 0 ? [silent === articles ? counted(msg('No cooperation between two countries was found in it.|No cooperation between two countries was found in them.'), articles, locale) : counted(msg('# article tells of no cooperation between two countries.|# articles tell of no cooperation between two countries.'), silent, locale)] : []),
    ...(known > 0 ? [counted(msg('# article was here already.|# articles were here already.'), known, locale)] : []),
  ];
}
