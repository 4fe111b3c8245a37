import {parseEdtf} from '../../calendar/edtf.js';
import type {ProblemCode, QuarantinedRecord} from '../../model/event-set.js';
import {safeUrl} from '../../model/safe-url.js';
import type {Mentions} from '../annotate-text.js';
import {classAt, LETTER, NUMBER} from '../text/character-class.js';
import type {ArticleInput} from './read-article.js';

const LONGEST_SEEN = 60;

/** Days as a text can write them, most of which exist. What they begin with is plain, so that a long text is passed over quickly. */
const DAYS_IN_DIGITS = [/(?<y>\d{4})[-/.](?<m>\d\d)[-/.](?<d>\d\d)/g];
const DAYS_WITH_MONTH = [
  /(?<d>29|3[01])(?:st|th)? (?:of )?(?<m>February|April|June|September|November)(?:,? (?<y>\d{4}))?/g,
  /(?<m>February|April|June|September|November) (?<d>29|3[01])(?:st|th)?(?:,? (?<y>\d{4}))?/g,
];
/** Without one of these no day with its month can be missing. */
const LATE_DAY = /(?<!\d)(?:29|3[01])(?!\d)/;
const SHORT_MONTHS: Readonly<Record<string, string>> = {February: '02', April: '04', June: '06', September: '09', November: '11'};
const LEAP_YEAR = '2000'; // stands for the year that is not given

/** What keeps an article from being read as its sender may expect: each with the field, what was seen, what was wanted and what to do. */
export function findProblems(input: ArticleInput, {article, countries}: Pick<Mentions, 'article' | 'countries'>): QuarantinedRecord[] {
  const origin = input.origin ?? input.id ?? article.id;
  const problems: QuarantinedRecord[] = [];
  const report = (code: ProblemCode, field: string, seen: string, wanted: string, hint: string) => problems.push({origin, field, seen: shorten(seen), wanted, hint, code});
  if (article.text.trim() === '') report('no-article', 'text', 'nothing', 'the text of an article', 'The file is empty. Check that the article was saved.');
  else if (countries.every((list) => list.length === 0)) report('no-country', 'text', article.text.trim(), 'a text that names a country', 'No country is named, so no cooperation can be found. Check the language (English) and that the whole article is there.');
  if (input.published && !parseEdtf(input.published.slice(0, 10)) && !parseEdtf(input.published)) report('left-out', 'published', input.published, 'a date that exists, as YYYY-MM-DD or EDTF', 'The date is left out. Correct it and extract the article again.');
  if (input.url && !safeUrl(input.url)) report('left-out', 'url', input.url, 'an http, https or mailto address', 'The address is left out.');
  for (const seen of missingDays(article.text)) report('no-such-day', 'text', seen, 'a day that exists', 'This day is in no calendar; it dates nothing. Check it against the original.');
  return problems;
}

/** Days that a text writes out but no calendar has, each once. */
function missingDays(text: string): string[] {
  const found = new Set<string>();
  for (const pattern of LATE_DAY.test(text) ? [...DAYS_IN_DIGITS, ...DAYS_WITH_MONTH] : DAYS_IN_DIGITS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const {y = LEAP_YEAR, m = '', d = ''} = match.groups ?? {};
      const isApart = !isWordPart(text, match.index - 1) && !isWordPart(text, match.index + match[0].length);
      if (isApart && isNumberOfDay(m, d) && !parseEdtf(`${y}-${SHORT_MONTHS[m] ?? m}-${d}`)) found.add(match[0]);
    }
  }
  return [...found];
}

/** A month that is written out, or numbers that a month and a day can have: "2020-77-01" is no day at all. */
function isNumberOfDay(month: string, day: string): boolean {
  return month in SHORT_MONTHS || (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31);
}

function isWordPart(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === NUMBER;
}

function shorten(text: string): string {
  return text.length <= LONGEST_SEEN ? text : `${text.slice(0, LONGEST_SEEN - 1)}…`;
}
