import {parseJson} from '../../formats/parse-json.js';
import type {ArticleParts} from '../article-collector.js';
import {findSchemaArticles, partsOfSchemaArticle} from '../json/schema-article.js';
import type {Page} from './read-page.js';

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'];
const PUBLISHER_METAS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'];
const BYLINE_METAS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl'];
const DATE_METAS = ['article:published_time', 'og:article:published_time', 'datepublished', 'dc.date', 'dcterms.date', 'dcterms.created', 'dcterms.issued', 'dc.date.issued', 'citation_publication_date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'date'];

/**
 * What a page says about its article, beside the text: JSON-LD first, for it is written for machines, then meta elements,
 * then what people see. The body is that of the JSON-LD, if it has one; broken JSON-LD says nothing.
 */
export function pageMetadata(page: Page): ArticleParts {
  const article = page.jsonLd.flatMap((text) => {
    const parsed = parseJson(text);
    return 'value' in parsed ? findSchemaArticles(parsed.value) : [];
  })[0];
  const stated: ArticleParts = article ? partsOfSchemaArticle(article) : {};
  const meta = (keys: readonly string[]) => keys.map((key) => page.metas.get(key)).find((text) => text !== undefined);
  const publisher = stated.publisher || meta(PUBLISHER_METAS);
  return {
    title: stated.title || meta(TITLE_METAS) || page.heading || withoutSite(page.title, publisher),
    body: typeof article?.articleBody === 'string' ? stated.body : '',
    urls: [page.canonical, page.metas.get('og:url'), ...(stated.urls ?? [])].filter((url) => /^https?:/i.test(url ?? '')),
    archivedAt: stated.archivedAt,
    publisher,
    byline: stated.byline || meta(BYLINE_METAS)?.replace(/^https?:.*$/i, ''), // article:author is often the address of a profile
    published: stated.published || meta(DATE_METAS) || page.times[0],
  };
}

/** `Pact signed – The Courier` is `Pact signed` on the pages of The Courier. */
function withoutSite(title: string, publisher: string | undefined): string {
  if (!publisher || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title;
  return title.slice(0, -publisher.length).replace(/(?<![\s|–—·•:-])[\s|–—·•:-]+$/, '') || title;
}
