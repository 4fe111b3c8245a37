import {parseEdtf} from '../../calendar/edtf.js';
import type {QuarantinedRecord} from '../../model/event-set.js';
import {safeUrl} from '../../model/safe-url.js';
import type {Mentions} from '../annotate-text.js';
import type {ArticleInput} from './read-article.js';

const LONGEST_SEEN = 60;
const NUMERIC_DAY = /(?<!\d)(\d{4})[-/.](\d\d)[-/.](\d\d)(?!\d)/g;
const WRITTEN_DAY = /(?<![\p{L}\d])(?:(3[01]|29)(?:st|th)? (?:of )?(February|April|June|September|November)|(February|April|June|September|November) (3[01]|29)(?:st|th)?)(?:,? (\d{4}))?(?![\p{L}\d])/gu;

/** Days that a shorter month lacks. */
const MISSING_DAYS = ['29', '30', '31'];

/** What keeps an article from being read as its sender may expect: each with the field, what was seen, what was wanted and what to do. */
export function findProblems(input: ArticleInput, {article, countries}: Mentions): QuarantinedRecord[] {
  const origin = input.origin ?? input.id ?? article.id;
  const problems: QuarantinedRecord[] = [];
  const report = (field: string, seen: string, wanted: string, hint: string) => problems.push({origin, field, seen: shorten(seen), wanted, hint});
  if (article.text.trim() === '') report('text', 'nothing', 'the text of an article', 'The file is empty. Check that the article was saved.');
  else if (countries.every((list) => list.length === 0)) report('text', article.text.trim(), 'a text that names a country', 'No country is named, so no cooperation can be found. Check the language (English) and that the whole article is there.');
  if (input.published && !parseEdtf(input.published.slice(0, 10)) && !parseEdtf(input.published)) report('published', input.published, 'a date that exists, as YYYY-MM-DD or EDTF', 'The date is left out. Correct it and extract the article again.');
  if (input.url && !safeUrl(input.url)) report('url', input.url, 'an http, https or mailto address', 'The address is left out.');
  for (const seen of missingDays(article.text)) report('text', seen, 'a day that exists', 'This day is in no calendar; it dates nothing. Check it against the original.');
  return problems;
}

/** Days that a text writes out but no calendar has, each once. */
function missingDays(text: string): string[] {
  const found = new Set<string>();
  for (const [day, year, month, date] of text.matchAll(NUMERIC_DAY)) {
    if (Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31 && !parseEdtf(`${year}-${month}-${date}`)) found.add(day);
  }
  if (!MISSING_DAYS.some((day) => text.includes(day))) return [...found];
  for (const [day, before, beforeMonth, afterMonth, after, year] of text.matchAll(WRITTEN_DAY)) {
    const month = {February: '02', April: '04', June: '06', September: '09', November: '11'}[beforeMonth ?? afterMonth ?? ''];
    if (month && !parseEdtf(`${year ?? '2000'}-${month}-${before ?? after}`)) found.add(day);
  }
  return [...found];
}

function shorten(text: string): string {
  return text.length <= LONGEST_SEEN ? text : `${text.slice(0, LONGEST_SEEN - 1)}…`;
}
