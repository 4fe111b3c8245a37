import {parseEdtf} from '../../calendar/edtf.js';
import {lowerInPlace} from '../text/lower-case.js';
import type {Span} from '../text/span.js';
import {classAt, LETTER, lengthAt, NUMBER} from '../text/character-class.js';
import {firstFrom, tokenise, type Token} from '../text/tokens.js';
import {inOrder} from '../text/in-order.js';
import {wordSet} from '../text/word-set.js';
import {defineClue, defineReading} from '../text/word-table.js';
import type {DateCandidate} from './date-candidate.js';
import {DAY_OF_WEEK, EDGE, MONTH, NUMBERS, ORDINALS, PART, SEASON} from './date-words.js';
import {EXTRACTORS} from './extractors.js';

/** Words that make an expression by themselves. */
const STANDALONE = new Set([...MONTH, ...DAY_OF_WEEK, ...wordSet('#### yesterday today tomorrow tonight now currently presently nowadays recently lately soon q fy')]);
/** Words that stand inside expressions: those that only open one must be followed by one of these. */
const INSIDE = new Set([
  ...STANDALONE, ...SEASON, ...PART, ...EDGE, ...ORDINALS.keys(), ...NUMBERS.keys(),
  ...wordSet('# this the of than least few couple many several some past last next coming current previous following recent near future present moment time fiscal quarter half year years month months week weeks weekend weekends day days decade decades century centuries fortnight fortnights quarters morning afternoon evening night'),
]);

/** What can follow the number that opens an expression: "4 May", "4th", "4–8 May", "5 p.m. on Friday". */
const BEHIND_NUMBER = new Set([...MONTH, ...DAY_OF_WEEK, ...wordSet('st nd rd th - – — / to until through till and of day days week weeks fortnight fortnights month months quarter quarters year years decade decades century centuries a p am pm gmt utc cet cest eet eest et est edt local on ,')]);

const openedBy = new Map<string, number>(); // word → bits of the extractors it can open
const neededBy = new Map<string, number>(); // word → bits of the extractors that need it or another
EXTRACTORS.forEach(({opens, needs}, order) => {
  for (const word of opens) openedBy.set(word, (openedBy.get(word) ?? 0) | (1 << order));
  for (const word of needs ?? []) neededBy.set(word, (neededBy.get(word) ?? 0) | (1 << order));
});
const NEEDY = EXTRACTORS.reduce((bits, {needs}, order) => (needs ? bits | (1 << order) : bits), 0);
const REACH_OF_NEEDS = 10; // tokens: "the beginning of the first quarter of the year"

/** Extractors that a word can open, and those that need it, as bits. */
const openersOf = defineReading((lower) => openedBy.get(headOf(lower)) ?? 0);
const neededOf = defineReading(neededWithin);

/** Extractors that find among the words from a token on what they need, as bits. */
function suppliedAt(tokens: readonly Token[], at: number): number {
  let bits = ~NEEDY;
  for (let next = at; next < tokens.length && next < at + REACH_OF_NEEDS; next++) bits |= neededOf(tokens[next]!);
  return bits;
}

/** "Mid-June", "first-quarter": each part of a compound counts. */
function neededWithin(lower: string): number {
  const known = neededBy.get(lower);
  if (known !== undefined) return known;
  const head = headOf(lower);
  let bits = neededBy.get(head) ?? 0;
  if (head.length < lower.length && lower.includes('-')) for (const part of lower.split('-')) bits |= neededBy.get(headOf(part)) ?? 0;
  return bits;
}

/** What a token is to the extractors: its letters up to the first joint ("mid-June" is "mid"), `#` or `####` for a number. */
function headOf(lower: string): string {
  if (openedBy.has(lower)) return lower;
  let end = 0;
  while (isDigit(lower, end)) end++;
  if (end > 0) return end > 3 ? '####' : '#';
  while (end < lower.length && classAt(lower, end) === LETTER) end += lengthAt(lower, end);
  return lower.slice(0, end);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** "Mid-June", "10.30": what follows the head may be in the same word. */
function isJoined(lower: string): boolean {
  const head = headOf(lower);
  return head.startsWith('#') ? /^\d+[.:]/.test(lower) : head !== '' && lower[head.length] === '-';
}

const OPENS_DATE = defineClue((lower) => openedBy.has(headOf(lower)));
const STANDS_ALONE = defineClue((lower) => STANDALONE.has(headOf(lower)) || isJoined(lower));
const IS_NUMBER = defineClue((lower) => headOf(lower) === '#');
const AFTER_NUMBER = defineClue((lower) => BEHIND_NUMBER.has(headOf(lower) || lower));
const IN_DATE = defineClue((lower) => INSIDE.has(headOf(lower)));

const SINCE = wordSet('since starting beginning from');
const SINCE_WITH = wordSet('starting beginning'); // in, on
const BEGAN = wordSet('began started begun');
const REACH_OF_SINCE = 8; // tokens
const UNTIL = wordSet('until till through');
const BY = wordSet('by before');

interface Found extends DateCandidate {
  order: number;
}

/**
 * Date expressions in a stretch of text, in order and not overlapping: the longest at each place. They are not yet
 * placed in time.
 */
export function findDates(text: string, span: Span, tokens: readonly Token[] = tokenise(text, span)): DateCandidate[] {
  const found: Found[] = [];
  let passage: Passage | null = null;
  const reached: number[] = []; // extractor → where its last expression ends
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!(token.clues & OPENS_DATE)) continue;
    const {clues, start} = token;
    const wanted = clues & STANDS_ALONE ? 0 : clues & IS_NUMBER ? AFTER_NUMBER : IN_DATE;
    if (wanted && !((tokens[at + 1]?.clues ?? 0) & wanted)) continue;
    if (start > span.start && isInsideNumber(text, start)) continue;
    for (let orders = openersOf(token) & suppliedAt(tokens, at); orders !== 0; orders &= orders - 1) {
      const order = lowestOf(orders);
      const from = start - span.start;
      if (from < (reached[order] ?? 0)) continue;
      passage ??= createPassage(text, span);
      const match = matchAt(passage.lower, from, order);
      if (!match) continue;
      const lead = leadOf(match[0]);
      const end = from + match[0].length;
      reached[order] = end;
      const {rule, read} = EXTRACTORS[order]!;
      const value = read(match.groups ?? NO_GROUPS, match, passage.text);
      if (value && !(value.kind === 'absolute' && !parseEdtf(value.edtf))) found.push({start: start + lead, end: span.start + end, rule, value, order});
    }
  }
  return found.length === 0 ? found : keepLongest(found, tokens);
}

/** Place of the lowest bit that is set. */
const lowestOf = (bits: number): number => 31 - Math.clz32(bits & -bits);

interface Passage {
  text: string;
  /** The same in lower case, letter by letter. */
  lower: string;
}

const NO_GROUPS: Readonly<Record<string, string | undefined>> = {};

function createPassage(text: string, {start, end}: Span): Passage {
  const passage = text.slice(start, end);
  return {text: passage, lower: lowerInPlace(passage)};
}

/** Whether what stands right before a place makes it part of a number or word: "$5", "3.5", "non-May". */
function isInsideNumber(text: string, at: number): boolean {
  const before = text[at - 1]!;
  if (before === '$' || before === '€' || before === '£' || before === '.' || before === ',' || before === '-') return true;
  const kind = classAt(text, at - 1);
  return kind === LETTER || kind === NUMBER;
}

function matchAt(lower: string, from: number, order: number): RegExpExecArray | null {
  const {pattern} = EXTRACTORS[order]!;
  pattern.lastIndex = from;
  return pattern.exec(lower);
}

/** Length of a preposition that an extractor reads but that is no part of the expression. */
function leadOf(words: string): number {
  if (!OPENS_WITH_LEAD.test(words)) return 0;
  return LEAD.exec(words)?.[0].length ?? 0;
}

const OPENS_WITH_LEAD = /^(?:in|from|between)\s/;
const LEAD = /^(?:(?:in|from)\s+(?=the\s+(?:past|last|coming|next|near|future)|recent|\d)|between\s+)/;

/** Overlaps: the longer expression wins; of equally long ones the first by place, then by order of the extractors. */
function keepLongest(found: Found[], tokens: readonly Token[]): DateCandidate[] {
  const kept: DateCandidate[] = [];
  inOrder(found, (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.order - b.order);
  for (const {start, end, rule, value} of found) {
    if (isTaken(kept, start, end)) continue;
    const bound = boundBefore(tokens, start, rule, value);
    kept.push(bound ? {start, end, rule, value, bound} : {start, end, rule, value});
  }
  return inOrder(kept, (a, b) => a.start - b.start);
}

function isTaken(kept: readonly DateCandidate[], start: number, end: number): boolean {
  for (const other of kept) if (start < other.end && other.start < end) return true;
  return false;
}

/** The word that bounds an expression: "since", "as of the", "no later than". */
function boundBefore(tokens: readonly Token[], start: number, rule: string, value: DateCandidate['value']): DateCandidate['bound'] {
  const isRange = value.kind !== 'relative' && (rule === 'D3' || rule === 'D6');
  if (isRange) return undefined;
  let at = firstFrom(tokens, start) - 1;
  if (tokens[at]?.lower === 'the') at--;
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (SINCE.has(word) || (word === 'of' && before === 'as') || ((word === 'in' || word === 'on') && SINCE_WITH.has(before)) || (word === 'from' && before === 'starting')) return 'since';
  if (BEGAN.has(before) && isBehindSince(tokens, at - 2)) return 'since';
  if (UNTIL.has(word) || (word === 'to' && before === 'up')) return 'until';
  if (BY.has(word) || (word === 'than' && before === 'later' && isNegation(tokens[at - 2]?.lower))) return 'by';
  return undefined;
}

/** "Ever since the war began in 2014". */
function isBehindSince(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - REACH_OF_SINCE) && tokens[at]!.lower !== ','; at--) if (tokens[at]!.lower === 'since') return true;
  return false;
}

const isNegation = (word: string | undefined): boolean => word === 'no' || word === 'not';
