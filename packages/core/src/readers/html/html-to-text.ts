import {textOfLines} from './main-text.js';
import {readPage} from './read-page.js';

/** A piece of HTML as plain text: paragraphs with an empty line between them. Throws a `PageTooDeepError` as `readPage` does. */
export function htmlToText(html: string): string {
  return textOfLines(readPage(html).lines);
}

/** A text that may hold HTML or only its character references; plain text comes back with its own line breaks. */
export function plainText(text: string): string {
  if (/<\/?[a-z][a-z0-9]*(?:\s|\/?>)/i.test(text)) return htmlToText(text);
  return /&(?:#\w+|[a-z]\w*);/i.test(text) ? text.split('\n').map(htmlToText).join('\n') : text;
}
