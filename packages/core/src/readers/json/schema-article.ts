import type {ArticleParts} from '../article-collector.js';
import {plainText} from '../html/html-to-text.js';
import {isRecord, nameOf, textOf} from './json-values.js';

/** True for a schema.org node whose type is an article: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, alone or among others. */
export function isSchemaArticle(node: unknown): boolean {
  if (!isRecord(node)) return false;
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type: unknown) => typeof type === 'string' && /(?:^|[/:#])\w*(?:Article|Report|BlogPosting)$/.test(type));
}

/** Articles of a JSON-LD value, wherever they stand: at the top, in arrays, in `@graph`, as `mainEntity`. */
export function findSchemaArticles(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(findSchemaArticles);
  if (!isRecord(value)) return [];
  if (isSchemaArticle(value)) return [value];
  return [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((inner) => findSchemaArticles(inner));
}

/** What a schema.org article says. Its description stands in for a body that is not there. */
export function partsOfSchemaArticle(node: Record<string, unknown>): ArticleParts {
  const {mainEntityOfPage} = node;
  return {
    title: plainText(textOf(node.headline) || textOf(node.name)),
    body: plainText(textOf(node.articleBody) || textOf(node.text) || textOf(node.description)),
    urls: [textOf(node.url), isRecord(mainEntityOfPage) ? textOf(mainEntityOfPage['@id']) : textOf(mainEntityOfPage), textOf(node['@id'])].filter((url) => /^https?:/i.test(url)),
    archivedAt: textOf(node.archivedAt) || (isRecord(node.archivedAt) ? textOf(node.archivedAt.url) || textOf(node.archivedAt['@id']) : ''),
    publisher: plainText(nameOf(node.publisher)),
    byline: plainText(nameOf(node.author)),
    published: textOf(node.datePublished) || textOf(node.dateCreated),
  };
}
