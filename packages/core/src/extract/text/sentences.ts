import type {Span} from './span.js';

/**
 * Abbreviations that are followed by a capital without ending a sentence, lower case, without the last full stop.
 * `title` ones stand before a name, so a sentence never ends at them; the others may end one.
 */
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'lt', 'col', 'maj', 'capt', 'sgt', 'brig', 'adm', 'cmdr', 'cpl', 'pvt', 'rep', 'sen', 'gov', 'hon', 'rev', 'st', 'fr', 'sr', 'pres', 'amb', 'min', 'cf', 'vs', 'no', 'nos', 'art', 'arts', 'sec', 'fig', 'p', 'pp', 'vol', 'approx', 'ca', 'est', 'e.g', 'i.e', 'viz', 'mt', 'ft', 'op', 'gen.-lt', 'ex']);
const ABBREVIATIONS = new Set(['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'ltd', 'inc', 'co', 'corp', 'plc', 'bros', 'dept', 'govt', 'regt', 'bn', 'div', 'et al', 'al', 'etc', 'jr', 'ret', 'univ', 'assn', 'ave', 'blvd', 'tel']);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'in', 'on', 'at', 'but', 'and', 'as', 'after', 'before', 'when', 'while', 'if', 'there', 'for', 'from', 'with', 'by', 'officials', 'talks', 'also', 'according', 'however', 'meanwhile', 'earlier', 'later', 'both', 'no', 'some', 'many', 'all', 'another', 'during', 'since', 'under', 'about', 'what', 'how', 'who', 'why']);

const LONGEST_SENTENCE = 2_000;

const MARKS = '.!?…';
const CLOSING = ')]"\'”’»';

/**
 * Splits a stretch of text into sentences. Spans leave out the white space around them and never overlap.
 * A line break ends a sentence. The same in every engine: no locale data is used.
 */
export function splitSentences(text: string, {start: from = 0, end: to = text.length}: Partial<Span> = {}): Span[] {
  const sentences: Span[] = [];
  let start = from;
  const push = (end: number) => {
    // What never ends is cut at a space, so that the work on a sentence stays bounded.
    while (end - start > LONGEST_SENTENCE) {
      const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
      const cut = space > start ? space : start + LONGEST_SENTENCE;
      const part = trim(text, start, cut);
      if (part) sentences.push(part);
      start = cut;
    }
    const span = trim(text, start, end);
    if (span) sentences.push(span);
    start = end;
  };
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      const end = skip(text, at, '\n');
      push(Math.min(to, end));
      at = end;
    } else if (isMark(unit)) {
      const end = skip(text, skip(text, at, MARKS), CLOSING);
      const isApart = end >= text.length || /\s/.test(text[end] ?? '');
      if (isApart && isBoundary(text, start, at, Math.min(to, end), to)) push(Math.min(to, end));
      at = isApart ? end : skip(text, at, MARKS);
    } else at += 1;
  }
  push(to);
  return sentences;
}

const LINE_FEED = 0x0a;
const isMark = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026; // . ! ? …

/** First place from `at` on whose character is none of those given. */
function skip(text: string, at: number, characters: string): number {
  while (at < text.length && characters.includes(text[at]!)) at++;
  return at;
}

/** Whether the full stop, question or exclamation mark at `at`, with closing quotes up to `end`, ends a sentence. */
function isBoundary(text: string, start: number, at: number, end: number, to: number): boolean {
  const next = /^\s*[("'“‘«[„]*([\p{L}\p{N}$€£]+)(\.?)/u.exec(text.slice(end, Math.min(to, end + 60)));
  if (!next) return true;
  const word = next[1] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (text[at] !== '.' || text[at + 1] === '.') return true;
  const before = /(\(?[\p{L}\p{N}.&-]{0,24})$/u.exec(text.slice(Math.max(start, at - 24), at))?.[1] ?? '';
  const bare = before.replace(/^\(/, '').toLowerCase();
  const isInitial = word.length === 1 && next[2] === '.';
  const isOpener = !isInitial && OPENERS.has(word.toLowerCase());
  if (/^\p{Lu}$/u.test(before)) {
    // One capital letter is an initial, unless a sentence plainly begins after it.
    return isOpener && !/\p{Lu}\.\s*$/u.test(text.slice(Math.max(start, at - 4), at - 1));
  }
  if (TITLES.has(bare)) return false;
  if (text[end - 1] === ')' && /^\(/.test(before)) return isOpener; // "(ret.) A. Pociūnas"
  if (ABBREVIATIONS.has(bare)) return isOpener && !/^\p{N}/u.test(word);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    // "U.S. Army" goes on, "with the U.S. Officials welcomed it" does not; "5 p.m. It", "D.C. Talks"
    return isOpener || (/^[ap]\.m$/i.test(before) && /^\p{Lu}/u.test(word) && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word));
  }
  return true;
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return from < to ? {start: from, end: to} : null;
}
