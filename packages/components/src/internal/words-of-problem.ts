import {languageOf} from '@cordiale/core';
import {counted, isKnown, msgIn, str} from './messages.js';
import {numberFormat} from './number-format.js';

const AT_MOST = /^at most (\d+)/;
const NUMBER_OF = /^(\d+) (characters|bytes|cells|entries|levels)/;

/**
 * What was seen or wanted of something that a reader gave, in a language other than English. What is quoted, and what only a
 * developer meets, stays as core says it, apart from the sentence, which may run the other way.
 */
export function wordsOfProblem(words: string, locale: string): string {
  if (!isKnown(languageOf(locale))) return words;
  const msg = msgIn(locale);
  const [, most] = AT_MOST.exec(words) ?? [];
  if (most) return msg(str`at most ${numberFormat(locale).format(Number(most))}`);
  const [, number, unit = ''] = NUMBER_OF.exec(words) ?? [];
  const units: Readonly<Record<string, string>> = {
    characters: msg('# character|# characters'),
    bytes: msg('# byte|# bytes'),
    cells: msg('# cell|# cells'),
    entries: msg('# entry|# entries'),
    levels: msg('# level of brackets|# levels of brackets'),
  };
  if (number && units[unit]) return counted(units[unit], Number(number), locale);
  const article = msg('the text of an article');
  const address = msg('a web address');
  const id = msg('an id that nothing else has');
  const known: Readonly<Record<string, string>> = {
    'nothing': msg('nothing'),
    'bytes that are no text': msg('bytes that are no text'),
    'bytes that are no UTF-8': msg('bytes that are no text'),
    'a file that can be read': msg('a file that can be read'),
    'a text file in UTF-8': msg('a text file in UTF-8'),
    'the text of an article': article,
    'the words of an article': article,
    'an object with the text of an article': article,
    'an article, such as a NewsArticle': article,
    'a key with the text of an article: text, articleBody, body_text, content_html': article,
    'text': msg('text'),
    'a text that names a country': msg('a text that names a country'),
    'a day that exists': msg('a day that exists'),
    'a date that exists, as YYYY-MM-DD or EDTF': msg('a date that exists, as YYYY-MM-DD or EDTF'),
    'an http or https address': address,
    'an http, https or mailto address': address,
    'an id that no other text has': id,
    'an id that no earlier record has': id,
    'a feed in RSS, RDF or Atom': msg('a feed in RSS, RDF or Atom'),
    'well-formed XML': msg('well-formed XML'),
    'a first row that names the columns, at least type and actors': msg('a first row that names the columns, at least “type” and “actors”'),
    'columns that are known': msg('columns that are known'),
    'quotes in pairs: one around a cell, two for each inside it': msg('quotes in pairs: one around a cell, two for each inside it'),
  };
  return known[words] ?? `\u2068${words}\u2069`;
}
