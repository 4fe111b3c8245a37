import type {Article} from './article.js';
import type {CooperationEvent} from './cooperation-event.js';

/** How many articles report an event, and how many outlets stand behind them. */
export interface ReportCount {
  reports: number;
  /** Different publishers; an article without one counts by the host of its address. */
  outlets: number;
  /** Reports of which neither publisher nor address is known, so that their outlet cannot be counted. */
  unknown: number;
}

/** Counts what an event rests on: six articles of one agency are six reports of one outlet. */
export function countReports({reports}: CooperationEvent, articles: ReadonlyMap<string, Article>): ReportCount {
  const outlets = reports.map(({article}) => outletOf(articles.get(article)));
  const known = outlets.filter((outlet) => outlet !== null);
  return {reports: reports.length, outlets: new Set(known).size, unknown: outlets.length - known.length};
}

function outletOf(article: Article | undefined): string | null {
  const publisher = article?.publisher?.trim().toLowerCase();
  return publisher || (/^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(article?.url ?? '')?.[1]?.toLowerCase() ?? null);
}
