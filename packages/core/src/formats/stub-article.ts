import {createPartialDate, parseEdtf} from '../calendar/edtf.js';
import type {Article} from '../model/article.js';
import {UNDATED} from '../model/partial-date.js';
import {safeUrl, webUrl} from '../model/safe-url.js';

/** An article of which a table knows the address or the name, but not the text. A stretch of days bounds its publication, which was on one of them. `null` when it knows nothing. */
export function stubArticle(id: string, {title, publisher, url, published, archivedAt}: Partial<Record<'title' | 'publisher' | 'url' | 'published' | 'archivedAt', string | undefined>>): Article | null {
  if (!title && !publisher && !url && !published && !archivedAt) return null;
  const archived = webUrl(archivedAt);
  return {
    id,
    text: '',
    title: title || null,
    url: safeUrl(url),
    ...(archived ? {archivedAt: archived} : {}),
    publisher: publisher || null,
    byline: null,
    published: published && parseEdtf(published) ? createPartialDate(published, {basis: published.includes('/') ? 'bounded' : 'explicit'}) : UNDATED,
    blocks: [],
    evidence: [],
  };
}
