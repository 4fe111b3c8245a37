import type {ArticleParts} from '../article-collector.js';
import {plainText} from '../html/html-to-text.js';
import {isRecord, nameOf, textOf} from './json-values.js';

/** Keys under which other programs keep the words of an article, JSON Feed among them; the best first. */
const BODY_KEYS = ['content_text', 'content_html', 'body', 'content', 'articleBody', 'fulltext', 'full_text', 'maintext', 'summary', 'description'];
const URL_KEYS = ['url', 'link', 'external_url', 'permalink', 'source_url'];
const ARCHIVE_KEYS = ['archivedAt', 'archived_at', 'archive_url', 'archived_url'];
const DATE_KEYS = ['published', 'date_published', 'datePublished', 'publishedAt', 'published_at', 'pubDate', 'pub_date', 'date', 'created', 'created_at'];

/** True for a record that keeps its words under `text`, which is stored as it is, or under a key such as `content`. */
export function isArticleRecord(value: Record<string, unknown>): boolean {
  return 'text' in value || 'title' in value || 'headline' in value || BODY_KEYS.some((key) => typeof value[key] === 'string');
}

/** What a plain record says about its article; the first key that says something counts. */
export function partsOfRecord(record: Record<string, unknown>): ArticleParts {
  return {
    id: typeof record.id === 'string' ? record.id : '',
    title: plainText(first(record, ['title', 'headline'])),
    body: plainText(first(record, BODY_KEYS)),
    urls: URL_KEYS.map((key) => textOf(record[key])).filter(Boolean),
    archivedAt: first(record, ARCHIVE_KEYS),
    publisher: plainText(nameOf(record.publisher) || nameOf(record.source) || nameOf(record.site)),
    byline: plainText(nameOf(record.byline) || nameOf(record.author) || nameOf(record.authors)),
    published: publishedOf(record),
  };
}

/** An event set keeps the publication date of its articles as a record with the EDTF. */
function publishedOf(record: Record<string, unknown>): string {
  return isRecord(record.published) ? textOf(record.published.edtf).replace(/^\.\.\/\.\.$/, '') : first(record, DATE_KEYS);
}

function first(record: Record<string, unknown>, keys: readonly string[]): string {
  return keys.map((key) => textOf(record[key])).find((text) => text.trim() !== '') ?? '';
}
