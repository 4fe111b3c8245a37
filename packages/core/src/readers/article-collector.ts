import type {ArticleInput} from '../extract/read/read-article.js';
import type {Problem, QuarantinedRecord} from '../model/event-set.js';
import {safeUrl, webUrl} from '../model/safe-url.js';
import {showText} from '../model/show-seen.js';
import {dayOf} from './day-of.js';
import {PageTooDeepError} from './html/read-page.js';
import {LIMITS} from './limits.js';

/** Articles of a document, ready for `extractArticles`, and the records that are none. */
export interface ReadArticles {
  articles: ArticleInput[];
  quarantine: QuarantinedRecord[];
}

/** What a document says about one article. Empty texts say nothing. */
export interface ArticleParts {
  id?: string | undefined;
  title?: string | undefined;
  /** Plain text; paragraphs are separated by empty lines. */
  body?: string | undefined;
  /** Addresses, the best first; the first that may be linked to is taken. */
  urls?: readonly (string | undefined)[] | undefined;
  /** Where a copy of the page is kept; left out when it may not be linked to. */
  archivedAt?: string | undefined;
  publisher?: string | undefined;
  byline?: string | undefined;
  /** As the document has it; cut to its day here. */
  published?: string | undefined;
}

const LONGEST_TITLE_LINE = 180;

/** Gathers articles one by one and holds them to the limits. */
export class ArticleCollector implements ReadArticles {
  readonly articles: ArticleInput[] = [];
  readonly quarantine: QuarantinedRecord[] = [];
  #surplus: QuarantinedRecord | undefined;
  #surplusCount = 0;

  /** Adds an article whose headline and body become its text. An article without words goes to the quarantine. */
  add(read: () => ArticleParts, {origin}: {origin: string}): void {
    const parts = this.#attempt(read, origin);
    if (!parts) return;
    const words = parts.body?.trim() ?? '';
    const heading = oneLine(parts.title);
    if (words === '' && heading === '') this.reject(origin, {field: 'text', seen: 'nothing', wanted: 'the words of an article', hint: 'Check that the article itself is in the document, and not only a link to it; a web page may put its text there by a script.', code: 'no-article'});
    else this.#push(withHeading(heading, words), parts, origin);
  }

  /** Adds an article whose text is stored as it is; the body among its parts is not used. */
  addExact(text: string, read: () => ArticleParts, {origin}: {origin: string}): void {
    const parts = this.#attempt(read, origin);
    if (parts) this.#push(text, parts, origin);
  }

  reject(origin: string, {field, seen, wanted, hint, code}: Problem): void {
    this.quarantine.push({origin, field, seen, wanted, hint, ...(code && {code})});
  }

  /** What `read` finds; HTML in it that lies too deep is told of. */
  #attempt(read: () => ArticleParts, origin: string): ArticleParts | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof PageTooDeepError)) throw error;
      this.reject(origin, {field: 'text', seen: showText(error.message), wanted: `at most ${LIMITS.elementDepth} levels`, hint: 'Save the article as plain text.', code: 'unreadable'});
      return null;
    }
  }

  #push(text: string, {id, title, urls = [], archivedAt, publisher, byline, published}: ArticleParts, origin: string): void {
    if (text.length > LIMITS.articleCharacters) this.reject(origin, {field: 'text', seen: `${text.length} characters`, wanted: `at most ${LIMITS.articleCharacters}`, hint: 'Split the text into single articles.', code: 'too-much'});
    else if (this.articles.length >= LIMITS.articles) this.#refuse(origin);
    else this.articles.push({
      origin,
      id: id || undefined,
      text,
      title: oneLine(title) || undefined,
      url: urls.find((url) => safeUrl(url) !== null) ?? (urls.find(Boolean) || undefined),
      ...(webUrl(archivedAt) ? {archivedAt} : {}),
      publisher: oneLine(publisher) || undefined,
      byline: oneLine(byline) || undefined,
      published: published?.trim() ? dayOf(published) : undefined,
    });
  }

  /** One record for all articles beyond the limit, so that the quarantine has a limit, too. */
  #refuse(origin: string): void {
    this.#surplusCount++;
    if (!this.#surplus) this.quarantine.push((this.#surplus = {origin, field: '', seen: 'nothing', wanted: `at most ${LIMITS.articles} articles in a document`, hint: 'Split the document; the articles from here on are left out.', code: 'too-much'}));
    this.#surplus.seen = `${LIMITS.articles + this.#surplusCount} articles`;
  }
}

/**
 * The headline goes before the body, for it may name a country that the body does not, and its words can then be shown as
 * evidence. One that ends like a sentence, or that the body repeats, is left to the field: it would be taken for a first paragraph.
 */
function withHeading(heading: string, words: string): string {
  if (words === '') return heading;
  if (heading === '' || heading.length > LONGEST_TITLE_LINE || /[.!?…:;,”"]$/.test(heading) || words.startsWith(heading)) return words;
  return `${heading}\n\n${words}`;
}

function oneLine(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}
