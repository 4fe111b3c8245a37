import {classAt, LETTER, lengthAt, NUMBER, SPACE} from './character-class.js';
import type {Span} from './span.js';
import {wordAt, type Word} from './word-table.js';

/** A word, number or mark of punctuation. */
export interface Token extends Span, Omit<Word, 'written'> {}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** Tokens of a stretch of text. A genitive ending is a token of its own: `Lithuania’s` gives `lithuania`, `'s`. */
export function tokenise(text: string, {start, end}: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const from = at;
    at = kind === LETTER ? endOfWord(text, at, end) : kind === NUMBER ? endOfNumber(text, at, end) : at + lengthAt(text, at);
    const split = kind === LETTER ? genitiveOf(text, from, at) : at;
    tokens.push(createToken(text, from, split));
    if (split < at) tokens.push(createToken(text, split, at));
  }
  return tokens;
}

/** End of the run of letters that begins at `at`, with numbers when `takesNumbers`. */
function endOfRun(text: string, at: number, end: number, takesNumbers: boolean): number {
  while (at < end) {
    const kind = classAt(text, at);
    if (kind !== LETTER && !(takesNumbers && kind === NUMBER)) break;
    at += lengthAt(text, at);
  }
  return at;
}

/** Letters, and what is joined to them by a full stop, apostrophe or hyphen: "co-operation", "U.S", "doesn’t", "F-16". */
function endOfWord(text: string, from: number, end: number): number {
  let at = endOfRun(text, from, end, false);
  while (at + 1 < end) {
    const joint = text.charCodeAt(at);
    if (joint !== FULL_STOP && joint !== TYPOGRAPHIC_APOSTROPHE && joint !== APOSTROPHE && joint !== HYPHEN) break;
    const next = endOfRun(text, at + 1, end, true);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** Digits with their separators: "1,500", "10:30", "3.5". */
function endOfNumber(text: string, from: number, end: number): number {
  let at = endOfDigits(text, from, end);
  while (at + 1 < end) {
    const separator = text.charCodeAt(at);
    if (separator !== FULL_STOP && separator !== COMMA && separator !== COLON) break;
    const next = endOfDigits(text, at + 1, end);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

function endOfDigits(text: string, at: number, end: number): number {
  while (at < end && classAt(text, at) === NUMBER) at += lengthAt(text, at);
  return at;
}

/** Where the genitive ending of a word begins, or its end. */
function genitiveOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (end - start <= 2 || (last !== 0x73 && last !== 0x53)) return end; // s, S
  const mark = text.charCodeAt(end - 2);
  return mark === APOSTROPHE || mark === TYPOGRAPHIC_APOSTROPHE ? end - 2 : end;
}

function createToken(text: string, start: number, end: number): Token {
  const {lower, isCapitalised, clues} = wordAt(text, start, end);
  return {start, end, lower, isCapitalised, clues};
}

/** First and last token that begin within a span, or `null` when none does. */
export function tokensWithin(tokens: readonly Token[], {start, end}: Span): {first: number; last: number} | null {
  const first = firstFrom(tokens, start);
  const last = firstFrom(tokens, end) - 1;
  return last < first ? null : {first, last};
}

/** Place of the first token that begins at a position or behind it; the number of tokens when none does. */
export function firstFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
