import {classAt, LETTER, NUMBER, SPACE} from './character-class.js';
import type {Span} from './span.js';
import {wordSet} from './word-set.js';

/**
 * Abbreviations that are followed by a capital without ending a sentence, lower case, without the last full stop.
 * `title` ones stand before a name, so a sentence never ends at them; the others may end one.
 */
const TITLES = wordSet('mr mrs ms dr prof gen lt col maj capt sgt brig adm cmdr cpl pvt rep sen gov hon rev st fr sr pres amb min cf vs no nos art arts sec fig p pp vol approx ca est e.g i.e viz mt ft op gen.-lt ex');
const ABBREVIATIONS = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ltd inc co corp plc bros dept govt regt bn div al etc jr ret univ assn ave blvd tel');

const LONGEST_ABBREVIATION = Math.max(...[...TITLES, ...ABBREVIATIONS].map(({length}) => length));

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = wordSet('the a an this that these those he she it they we i you his her its their our in on at but and as after before when while if there for from with by officials talks also according however meanwhile earlier later both no some many all another during since under about what how who why');

const LONGEST_SENTENCE = 2_000;

const MARKS = unitsOf('.!?…');
const CLOSING = unitsOf(')]"\'”’»');
const LINE_BREAKS = unitsOf('\n');

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
      const space = text.slice(start, start + LONGEST_SENTENCE + 1).lastIndexOf(' '); // in the slice: a text without spaces must not be searched back to its beginning at every cut
      const cut = start + (space > 0 ? space : LONGEST_SENTENCE);
      const part = trim(text, start, cut);
      if (part) sentences.push(part);
      start = cut;
    }
    const span = trim(text, start, end);
    if (span) sentences.push(span);
    start = end;
  };
  for (let at = nextBreak(text, from); at < to; at = nextBreak(text, at)) {
    if (text.charCodeAt(at) === LINE_FEED) {
      const end = skip(text, at, LINE_BREAKS);
      push(Math.min(to, end));
      at = end;
    } else {
      const end = skip(text, skip(text, at, MARKS), CLOSING);
      const isApart = end >= text.length || classAt(text, end) === SPACE;
      if (isApart && isBoundary(text, start, at, Math.min(to, end), to)) push(Math.min(to, end));
      at = isApart ? end : skip(text, at, MARKS);
    }
  }
  push(to);
  return sentences;
}

const LINE_FEED = 0x0a;
const BREAK = /[\n.!?…]/g;

/** Where the next line break or mark that can end a sentence stands; past the end when there is none. */
function nextBreak(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : Infinity;
}

/** First place from `at` on whose unit is none of those given. */
function skip(text: string, at: number, units: ReadonlySet<number>): number {
  while (at < text.length && units.has(text.charCodeAt(at))) at++;
  return at;
}

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

const REACH_OF_NEXT = 60; // units looked at behind a mark
const REACH_OF_BEFORE = 24; // and before it
const FULL_STOP = 0x2e;
const OPENING = unitsOf('("\'“‘«[„');
const IN_NEXT = unitsOf('$€£');
const IN_BEFORE = unitsOf('.&-');
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Whether the full stop, question or exclamation mark at `at`, with closing quotes up to `end`, ends a sentence. */
function isBoundary(text: string, start: number, at: number, end: number, to: number): boolean {
  const limit = Math.min(to, end + REACH_OF_NEXT);
  const from = startOfNext(text, end, limit);
  const until = endOfWord(text, from, limit);
  if (until === from) return true;
  if (classAt(text, from) === LETTER && isLowerCaseAt(text, from)) return false;
  if (text.charCodeAt(at) !== FULL_STOP || text.charCodeAt(at + 1) === FULL_STOP) return true;
  return isEndAfter(text, start, at, {word: text.slice(from, until), isInitial: until - from === 1 && until < limit && text.charCodeAt(until) === FULL_STOP, closes: text[end - 1] === ')'});
}

/** Where the first word behind a mark begins, past white space and opening quotes. */
function startOfNext(text: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && classAt(text, at) === SPACE) at++;
  while (at < limit && OPENING.has(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isWordPart(text, at, IN_NEXT)) at++;
  return at;
}

function isWordPart(text: string, at: number, others: ReadonlySet<number>): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === NUMBER || (kind !== SPACE && others.has(text.charCodeAt(at)));
}

function isLowerCaseAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a; // a to z
  const letter = text[at]!;
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** Whether a full stop ends a sentence, by what stands before it and the word that follows. */
function isEndAfter(text: string, start: number, at: number, next: {word: string; isInitial: boolean; closes: boolean}): boolean {
  const low = Math.max(start, at - REACH_OF_BEFORE);
  let from = at;
  while (from > low && isWordPart(text, from - 1, IN_BEFORE)) from--;
  const before = text.slice(from, at);
  const isBracketed = from > low && text[from - 1] === '(';
  if (before.length > LONGEST_ABBREVIATION && !isBracketed && !before.includes('.')) return true;
  const isOpener = () => !next.isInitial && OPENERS.has(next.word.toLowerCase());
  if (before.length === 1 && !isBracketed && before !== before.toLowerCase()) {
    // One capital letter is an initial, unless a sentence plainly begins after it.
    return isOpener() && !/\p{Lu}\.\s*$/u.test(text.slice(Math.max(start, at - 4), at - 1));
  }
  const bare = before.toLowerCase();
  if (TITLES.has(bare)) return false;
  if (next.closes && isBracketed) return isOpener(); // "(ret.) A. Pociūnas"
  if (ABBREVIATIONS.has(bare)) return isOpener() && classAt(next.word, 0) !== NUMBER;
  if (!isBracketed && before.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    // "U.S. Army" goes on, "with the U.S. Officials welcomed it" does not; "5 p.m. It", "D.C. Talks"
    return isOpener() || (/^[ap]\.m$/.test(bare) && next.word[0] !== next.word[0]!.toLowerCase() && !WEEKDAY.test(next.word));
  }
  return true;
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && classAt(text, from) === SPACE) from++;
  while (to > from && classAt(text, to - 1) === SPACE) to--;
  return from < to ? {start: from, end: to} : null;
}
