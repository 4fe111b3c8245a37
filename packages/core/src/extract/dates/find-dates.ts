import {parseEdtf} from '../../calendar/edtf.js';
import type {Span} from '../text/span.js';
import {tokenise, type Token} from '../text/tokens.js';
import {wordSet} from '../text/word-set.js';
import {defineClue} from '../text/word-table.js';
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

const openedBy = new Map<string, number[]>(); // word → places of the extractors it can open
EXTRACTORS.forEach(({opens}, order) => {
  for (const word of new Set(opens)) openedBy.set(word, [...(openedBy.get(word) ?? []), order]);
});

/** What a token is to the extractors: its letters up to the first joint ("mid-June" is "mid"), `#` or `####` for a number. */
function headOf(lower: string): string {
  const digits = /^\d+/.exec(lower)?.[0].length ?? 0;
  if (digits > 0) return digits > 3 ? '####' : '#';
  return /^\p{L}+/u.exec(lower)?.[0] ?? '';
}

const OPENS_DATE = defineClue((lower) => openedBy.has(headOf(lower)));
const STANDS_ALONE = defineClue((lower) => STANDALONE.has(headOf(lower)) || /^\p{L}+-|^\d+[.:]/u.test(lower));
const IS_NUMBER = defineClue((lower) => headOf(lower) === '#');
const AFTER_NUMBER = defineClue((lower) => BEHIND_NUMBER.has(headOf(lower) || lower));
const IN_DATE = defineClue((lower) => INSIDE.has(headOf(lower)));

const SINCE = /(?:\b(?:since|starting(?: in| on| from)?|beginning(?: in| on)?|as of|from)\s+(?:the\s+)?)$/i;
const UNTIL = /(?:\b(?:until|till|through|up to)\s+(?:the\s+)?)$/i;
const BY = /(?:\b(?:by|before|no later than|not later than)\s+(?:the\s+)?)$/i;

interface Found extends DateCandidate {
  order: number;
}

/**
 * Date expressions in a stretch of text, in order and not overlapping: the longest at each place. They are not yet
 * placed in time.
 */
export function findDates(text: string, span: Span, tokens: readonly Token[] = tokenise(text, span)): DateCandidate[] {
  const found: Found[] = [];
  let window = '';
  const reached: number[] = []; // extractor → where its last expression ends
  for (let at = 0; at < tokens.length; at++) {
    const {lower, clues, start} = tokens[at]!;
    if (!(clues & OPENS_DATE)) continue;
    const wanted = clues & STANDS_ALONE ? 0 : clues & IS_NUMBER ? AFTER_NUMBER : IN_DATE;
    if (wanted && !((tokens[at + 1]?.clues ?? 0) & wanted)) continue;
    window ||= text.slice(span.start, span.end);
    for (const order of openedBy.get(headOf(lower)) ?? []) {
      const from = start - span.start;
      if (from < (reached[order] ?? 0)) continue;
      const candidate = readAt(window, from, order);
      if (!candidate) continue;
      reached[order] = candidate.end;
      if (candidate.value) found.push({...candidate, start: span.start + candidate.start, end: span.start + candidate.end, value: candidate.value});
    }
  }
  return found.length === 0 ? found : keepLongest(found, text, span);
}

/** The expression of one extractor at a place; without a value when the extractor refuses it. */
function readAt(window: string, from: number, order: number): (Omit<Found, 'value'> & {value: DateCandidate['value'] | null}) | null {
  const {rule, pattern, read} = EXTRACTORS[order]!;
  pattern.lastIndex = from;
  const match = pattern.exec(window);
  if (!match) return null;
  const value = read(match.groups ?? {}, match, window);
  const isReal = value && !(value.kind === 'absolute' && !parseEdtf(value.edtf));
  return {start: from + leadOf(match[0]), end: from + match[0].length, rule, value: isReal ? value : null, order};
}

/** Length of a preposition that an extractor reads but that is no part of the expression. */
function leadOf(words: string): number {
  return /^(?:(?:in|from)\s+(?=the\s+(?:past|last|coming|next|near|future)|recent|\d)|between\s+)/i.exec(words)?.[0].length ?? 0;
}

/** Overlaps: the longer expression wins; of equally long ones the first by place, then by order of the extractors. */
function keepLongest(found: Found[], text: string, span: Span): DateCandidate[] {
  const kept: DateCandidate[] = [];
  for (const {order: _, ...candidate} of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.order - b.order)) {
    if (kept.some((other) => candidate.start < other.end && other.start < candidate.end)) continue;
    const bound = boundBefore(candidate, text.slice(Math.max(span.start, candidate.start - 20), candidate.start));
    kept.push(bound ? {...candidate, bound} : candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function boundBefore({rule, value}: DateCandidate, before: string): DateCandidate['bound'] {
  const isRange = value.kind !== 'relative' && (rule === 'D3' || rule === 'D6');
  if (isRange) return undefined;
  return SINCE.test(before) ? 'since' : UNTIL.test(before) ? 'until' : BY.test(before) ? 'by' : undefined;
}
