import {DEEPEST_JSON, parseJson} from '../../formats/parse-json.js';
import {showText, showValue} from '../../model/show-seen.js';
import {ArticleCollector, type ReadArticles} from '../article-collector.js';
import {isArticleRecord, partsOfRecord} from './article-record.js';
import {isRecord, nameOf, textOf} from './json-values.js';
import {isNinjs, partsOfNinjs} from './ninjs.js';
import {isSchemaArticle, partsOfSchemaArticle} from './schema-article.js';

/** Keys under which lists of articles are wrapped. */
const LIST_KEYS = ['@graph', 'items', 'articles', 'results', 'entries', 'docs', 'documents', 'data', 'news', 'response', 'mainEntity'];

/**
 * Reads the articles of a JSON text: schema.org articles (also in `@graph`), IPTC ninjs, JSON Feed, or plain records with
 * `text` or the usual other keys; one, a list, or a list in a wrapper. Records that are no article go to the quarantine
 * with their place. JSON nested deeper than {@link DEEPEST_JSON} levels is refused.
 */
export function readJson(text: string, {name = 'json'}: {name?: string} = {}): ReadArticles {
  const collector = new ArticleCollector();
  const parsed = parseJson(text);
  if ('value' in parsed) addJson(collector, parsed.value, {origin: name});
  else collector.reject(name, {field: '', ...parsed});
  return collector;
}

/** Reads NDJSON: each line as {@link readJson} reads a text. A line that cannot be read goes to the quarantine with its number; the others are read. */
export function readNdjson(text: string, {name = 'ndjson'}: {name?: string} = {}): ReadArticles {
  const collector = new ArticleCollector();
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (line.trim() === '') return;
    const origin = `${name}:${index + 1}`;
    const parsed = parseJson(line);
    if ('value' in parsed) addJson(collector, parsed.value, {origin});
    else collector.reject(origin, {field: '', ...parsed});
  });
  return collector;
}

/** Adds the articles of a parsed value. `publisher` is used for records that name none. */
function addJson(collector: ArticleCollector, value: unknown, {origin, publisher = ''}: {origin: string; publisher?: string}): void {
  if (Array.isArray(value)) value.forEach((item: unknown, index) => addJson(collector, item, {origin: `${origin}[${index}]`, publisher}));
  else if (!isRecord(value)) collector.reject(origin, {field: '', seen: showValue(value), wanted: 'an object with the text of an article', hint: 'Put the text under the key "text".', code: 'no-article'});
  else if (isSchemaArticle(value)) collector.add(() => partsOfSchemaArticle(value), {origin});
  else if (isNinjs(value)) collector.add(() => partsOfNinjs(value), {origin});
  else {
    const key = LIST_KEYS.find((name) => Array.isArray(value[name]) || (isRecord(value[name]) && !('text' in value)));
    if (key === '@graph') addGraph(collector, value[key], {origin});
    else if (key) addJson(collector, value[key], {origin: `${origin}.${key}`, publisher: textOf(value.title) || nameOf(value.publisher)});
    else if (isArticleRecord(value)) addRecord(collector, value, {origin, publisher});
    else collector.reject(origin, {field: 'text', seen: showText(Object.keys(value).join(', ')), wanted: 'a key with the text of an article: text, articleBody, body_text, content_html', hint: 'Put the text under the key "text".', code: 'no-article'});
  }
}

/** A graph also holds what is no article, such as breadcrumbs; only a graph without any article is at fault. */
function addGraph(collector: ArticleCollector, graph: unknown, {origin}: {origin: string}): void {
  const articles = (Array.isArray(graph) ? graph : [graph]).filter(isRecord).filter(isSchemaArticle);
  if (articles.length === 0) collector.reject(origin, {field: '@graph', seen: showValue(graph), wanted: 'an article, such as a NewsArticle', hint: 'Check that the article itself is in the document.', code: 'no-article'});
  articles.forEach((article) => collector.add(() => partsOfSchemaArticle(article), {origin}));
}

/** The key `text` holds the very text that positions are to refer to, so nothing is changed in it. */
function addRecord(collector: ArticleCollector, record: Record<string, unknown>, {origin, publisher}: {origin: string; publisher: string}): void {
  const {text, id} = record;
  const parts = () => {
    const {publisher: own, ...rest} = partsOfRecord(record);
    return {...rest, publisher: own || publisher};
  };
  if (!('text' in record)) collector.add(parts, {origin});
  else if (typeof text !== 'string') collector.reject(origin, {field: 'text', seen: showValue(text), wanted: 'text', hint: 'Put the text of the article under this key.', code: 'no-article'});
  else if (id !== undefined && typeof id !== 'string') collector.reject(origin, {field: 'id', seen: showValue(id), wanted: 'text', hint: 'Put the id into quotes, or leave it out.'});
  else collector.addExact(text, parts, {origin});
}
