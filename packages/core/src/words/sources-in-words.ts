import type {Article} from '../model/article.js';

/** Who published articles, the one with most first: `5 articles: Ukrinform (3), Trend, publisher not given`. Without articles: "no articles". */
export function sourcesInWords(articles: Iterable<Pick<Article, 'publisher'>>, locale = 'en-GB'): string {
  const format = new Intl.NumberFormat(locale);
  const counts = new Map<string | null, number>(); // publisher → articles
  let total = 0;
  for (const {publisher} of articles) {
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    total++;
  }
  if (total === 0) return 'no articles';
  const named = [...counts].sort(([a, countOfA], [b, countOfB]) => Number(a === null) - Number(b === null) || countOfB - countOfA || Number(a! > b!) - Number(a! < b!));
  const list = named.map(([publisher, count]) => `${publisher ?? 'publisher not given'}${count === 1 ? '' : ` (${format.format(count)})`}`);
  return `${format.format(total)} ${total === 1 ? 'article' : 'articles'}: ${list.join(', ')}`;
}
