import {isPair, LETTER, NUMBER, readCharacters, SPACE} from './character-class.js';
import type {Span} from './span.js';
import {wordOf, type Word} from './word-table.js';

/** A word, number or mark of punctuation. */
export interface Token extends Span, Omit<Word, 'written'> {}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** The stretch that is being cut: its units, and what each is. Read once, for a typed array is read faster than a text. */
let units = new Uint16Array(4_096);
let kinds = new Uint8Array(4_096);

function readStretch(text: string, start: number, length: number): void {
  if (units.length < length) {
    units = new Uint16Array(2 * length);
    kinds = new Uint8Array(2 * length);
  }
  readCharacters(text, start, length, units, kinds);
}

const cut: Token[] = []; // the tokens so far: a list that has its room already is filled faster than one that grows

/** Tokens of a stretch of text. A genitive ending is a token of its own: `Lithuania’s` gives `lithuania`, `'s`. */
export function tokenise(text: string, {start, end}: Span): Token[] {
  const length = end - start;
  readStretch(text, start, length);
  let count = 0;
  for (let at = 0; at < length; ) {
    const kind = kinds[at];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const from = at;
    at = kind === LETTER ? endOfWord(at, length) : kind === NUMBER ? endOfNumber(at, length) : at + (isPair(units, at, length) ? 2 : 1);
    const split = kind === LETTER ? genitiveOf(from, at) : at;
    cut[count++] = createToken(text, start, from, split);
    if (split < at) cut[count++] = createToken(text, start, split, at);
  }
  return cut.slice(0, count);
}

/** Letters, and what is joined to them by a full stop, apostrophe or hyphen: "co-operation", "U.S", "doesn’t", "F-16". */
function endOfWord(from: number, length: number): number {
  let at = from;
  while (at < length && kinds[at] === LETTER) at++;
  while (at + 1 < length) {
    const joint = units[at]!;
    if (joint !== FULL_STOP && joint !== TYPOGRAPHIC_APOSTROPHE && joint !== APOSTROPHE && joint !== HYPHEN) break;
    let next = at + 1;
    while (next < length && (kinds[next] === LETTER || kinds[next] === NUMBER)) next++;
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** Digits with their separators: "1,500", "10:30", "3.5". */
function endOfNumber(from: number, length: number): number {
  let at = endOfDigits(from, length);
  while (at + 1 < length) {
    const separator = units[at]!;
    if (separator !== FULL_STOP && separator !== COMMA && separator !== COLON) break;
    const next = endOfDigits(at + 1, length);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

function endOfDigits(from: number, length: number): number {
  let at = from;
  while (at < length && kinds[at] === NUMBER) at++;
  return at;
}

/** Where the genitive ending of a word begins, or its end. */
function genitiveOf(start: number, end: number): number {
  const last = units[end - 1];
  if (end - start <= 2 || (last !== 0x73 && last !== 0x53)) return end; // s, S
  const mark = units[end - 2];
  return mark === APOSTROPHE || mark === TYPOGRAPHIC_APOSTROPHE ? end - 2 : end;
}

function createToken(text: string, offset: number, from: number, to: number): Token {
  const {lower, isCapitalised, clues, readings} = wordOf(units, from, to, text, offset + from);
  return {start: offset + from, end: offset + to, lower, isCapitalised, clues, readings};
}

/** Place of the last token that begins before `end`, looked for from `first` on; `first - 1` when none does. A name has few words. */
export function lastWithin(tokens: readonly Token[], first: number, end: number): number {
  let last = first - 1;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return last;
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
