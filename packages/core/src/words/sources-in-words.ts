import type {Article} from '../model/article.js';
import {wordsOf} from './language.js';

/** How articles and who published them are said. */
export interface SourceWords {
  none: string;
  unknown: string;
  /** A number of articles, and the list of who published them. */
  articles: (count: number, written: string, publishers: string) => string;
}

const ENGLISH: SourceWords = {
  none: 'no articles',
  unknown: 'publisher not given',
  articles: (count, written, publishers) => `${written} ${count === 1 ? 'article' : 'articles'}: ${publishers}`,
};

/** Who published articles, the one with most first: `5 articles: Ukrinform (3), Trend, publisher not given`. Without articles: "no articles". */
export function sourcesInWords(articles: Iterable<Pick<Article, 'publisher'>>, locale = 'en-GB'): string {
  const words = wordsOf('sources', locale, ENGLISH);
  const format = new Intl.NumberFormat(locale);
  const counts = new Map<string | null, number>(); // publisher → articles
  let total = 0;
  for (const {publisher} of articles) {
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    total++;
  }
  if (total === 0) return words.none;
  const named = [...counts].sort(([a, countOfA], [b, countOfB]) => Number(a === null) - Number(b === null) || countOfB - countOfA || Number(a! > b!) - Number(a! < b!));
  const list = named.map(([publisher, count]) => `${publisher ?? words.unknown}${count === 1 ? '' : ` (${format.format(count)})`}`);
  return words.articles(total, format.format(total), list.join(', '));
}
