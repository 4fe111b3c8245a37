import type {ReadArticles} from './article-collector.js';
import {documentKind} from './document-kind.js';
import {readFeed} from './feed/read-feed.js';
import {readHtml} from './html/read-html.js';
import {readJson, readNdjson} from './json/read-json.js';
import {LIMITS} from './limits.js';
import {readMarkdown, readText} from './read-text.js';

const READERS = {html: readHtml, feed: readFeed, json: readJson, ndjson: readNdjson, markdown: readMarkdown, text: readText} as const;

/**
 * Reads a document of any kind that can hold articles: a web page, a feed, JSON, NDJSON, Markdown or plain text. Its kind
 * is taken from `mediaType`, else from the end of `name`, else from the text itself. `name` also says in messages where an
 * article came from. Never throws: what cannot be read is in the quarantine, with what was seen, what was wanted and what to do.
 */
export function readDocument(text: string, {name = 'document', mediaType}: {name?: string; mediaType?: string | undefined} = {}): ReadArticles {
  if (text.length > LIMITS.batchCharacters) return {articles: [], quarantine: [{origin: name, field: '', seen: `${text.length} characters`, wanted: `at most ${LIMITS.batchCharacters}`, hint: 'Split the document.', code: 'too-much'}]};
  return READERS[documentKind(text, {name, mediaType})](text, {name});
}
