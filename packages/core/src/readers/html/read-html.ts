import {ArticleCollector, type ArticleParts, type ReadArticles} from '../article-collector.js';
import {LIMITS} from '../limits.js';
import {mainText} from './main-text.js';
import {pageMetadata} from './page-metadata.js';
import {readPage} from './read-page.js';

/** A page that shows less than this share of the body it states keeps the rest behind a script. */
const SMALLEST_SHOWN_SHARE = 0.5;

/** Reads the article of a web page: its main text in paragraphs, and what the page says about it. Nothing of the page is run or fetched. */
export function readHtml(html: string, {name = 'page'}: {name?: string} = {}): ReadArticles {
  const collector = new ArticleCollector();
  if (html.length > LIMITS.pageCharacters) {
    collector.reject(name, {field: '', seen: `${html.length} characters`, wanted: `at most ${LIMITS.pageCharacters}`, hint: 'Save the article alone, without the rest of the page.', code: 'too-much'});
    return collector;
  }
  collector.add(() => partsOfPage(html), {origin: name});
  return collector;
}

/** A page without a body is no article, even if it has a title: its text may be put there by a script. */
function partsOfPage(html: string): ArticleParts {
  const page = readPage(html);
  const metadata = pageMetadata(page);
  const shown = mainText(page);
  const stated = metadata.body ?? '';
  const body = shown.length < stated.length * SMALLEST_SHOWN_SHARE ? stated : shown;
  return body.trim() === '' ? {} : {...metadata, body};
}
