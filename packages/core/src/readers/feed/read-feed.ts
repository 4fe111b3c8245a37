import {parseFeed} from 'feedsmith';
import {showText} from '../../model/show-seen.js';
import {ArticleCollector, type ArticleParts, type ReadArticles} from '../article-collector.js';
import {plainText} from '../html/html-to-text.js';
import {isRecord, nameOf, textOf} from '../json/json-values.js';
import {LIMITS} from '../limits.js';
import {hasOwnEntities} from './has-own-entities.js';
import {splitFeed} from './split-feed.js';

/**
 * Reads the entries of a feed: RSS 0.9 to 2.0, RDF and Atom. XML that declares entities of its own is refused. When the
 * feed is no well-formed XML, its entries are read one by one, so that a broken one never loses the others.
 */
export function readFeed(xml: string, {name = 'feed'}: {name?: string} = {}): ReadArticles {
  const collector = new ArticleCollector();
  if (hasOwnEntities(xml)) {
    collector.reject(name, {field: '<!DOCTYPE', seen: 'entities of its own', wanted: 'XML without declarations of entities', hint: 'Take the declarations out of the feed.', code: 'wrong-form'});
    return collector;
  }
  const add = ({item, publisher}: FeedEntry, origin: string) => collector.add(() => ({...partsOfEntry(item), publisher}), {origin});
  const whole = entriesOf(xml);
  if (whole) {
    whole.forEach((entry, index) => add(entry, `${name}: entry ${index + 1}`));
    return collector;
  }
  const parts = splitFeed(xml);
  if (parts.length === 0) collector.reject(name, {field: '', seen: showText(xml.trimStart().slice(0, 100)), wanted: 'a feed in RSS, RDF or Atom', hint: 'Check that the file is a feed and not the page that links to it.', code: 'wrong-form'});
  if (parts.length > LIMITS.articles) collector.reject(name, {field: '', seen: `${parts.length} entries`, wanted: `at most ${LIMITS.articles} in a feed that is not well-formed`, hint: 'Split the feed; the entries beyond are left out.', code: 'too-much'});
  parts.slice(0, LIMITS.articles).forEach((part, index) => {
    const origin = `${name}: entry ${index + 1}`;
    const [entry] = entriesOf(part.document) ?? [];
    if (entry) add(entry, origin);
    else collector.reject(origin, {field: '', seen: showText(part.entry), wanted: 'well-formed XML', hint: 'Correct the tags of this entry; the others are read.', code: 'unreadable'});
  });
  return collector;
}

/** An entry of whatever kind of feed, with what its feed says. */
interface FeedEntry {
  item: Record<string, unknown>;
  publisher: string;
}

/** The entries of a feed; `null` when it cannot be read. */
function entriesOf(xml: string): FeedEntry[] | null {
  try {
    const {feed} = parseFeed(xml);
    const {title, items, entries} = feed as Record<string, unknown>;
    const list = items ?? entries;
    return Array.isArray(list) ? list.filter(isRecord).map((item) => ({item, publisher: wordsOf(title)})) : [];
  } catch {
    return null; // what was wrong is told by place, see `readFeed`
  }
}

/** RSS and RDF call things otherwise than Atom; what one has not, the other has. */
function partsOfEntry(item: Record<string, unknown>): ArticleParts {
  const [content, dc] = [isRecord(item.content) ? item.content : {}, isRecord(item.dc) ? item.dc : {}];
  const bodies = [textOf(content.encoded), textOf(content.value), wordsOf(item.description), wordsOf(item.summary)];
  const links = Array.isArray(item.links) ? item.links.filter(isRecord) : [];
  return {
    title: plainText(wordsOf(item.title)),
    body: plainText(bodies.find((body) => body.trim() !== '') ?? ''),
    urls: [textOf(item.link), ...links.filter(({rel}) => rel === undefined || rel === 'alternate').map(({href}) => textOf(href)), isRecord(item.guid) ? textOf(item.guid.value) : ''].filter((url) => /^https?:/i.test(url)),
    byline: plainText(nameOf(item.authors) || textOf(dc.creators) || textOf(dc.creator)),
    published: textOf(item.pubDate) || textOf(item.published) || textOf(dc.dates) || textOf(dc.date) || textOf(item.updated),
  };
}

/** Atom wraps texts: `{value, type}`. */
function wordsOf(value: unknown): string {
  return isRecord(value) ? textOf(value.value) : textOf(value);
}
