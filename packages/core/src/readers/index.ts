export {readDocument} from './read-document.js';
export {decodeText, type DecodedText} from './decode-text.js';
export {isDocumentPath, DOCUMENT_EXTENSIONS} from './is-document-path.js';
export {documentKind, type DocumentKind} from './document-kind.js';
export type {ReadArticles} from './article-collector.js';
export type {ArticleInput} from '../extract/read/read-article.js';
export {LIMITS} from './limits.js';
export {dayOf} from './day-of.js';

export {readHtml} from './html/read-html.js';
export {readFeed} from './feed/read-feed.js';
export {readJson, readNdjson} from './json/read-json.js';
export {readMarkdown, readText} from './read-text.js';
