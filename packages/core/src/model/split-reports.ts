import type {CooperationEvent} from './cooperation-event.js';

/**
 * The events that were merged into this one, each exactly as it was; the event alone when it was never merged. Inverse of
 * `mergeReports`, which joins them again. Shares the reports and fields of `event`.
 */
export function splitReports(event: CooperationEvent): CooperationEvent[] {
  if (!event.parts) return [event];
  const reportOf = new Map(event.reports.map((report) => [report.article, report]));
  return event.parts.map(({articles, ...part}) => ({...part, reports: articles.flatMap((article) => reportOf.get(article) ?? [])}));
}
