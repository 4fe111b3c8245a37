import {parseEdtf} from '../../calendar/edtf.js';
import type {Span} from '../text/span.js';
import type {DateCandidate, DateHint} from './date-candidate.js';
import {EXTRACTORS} from './extractors.js';

/** Quick tests on lower-case text; an extractor is tried only where its own is met. */
const HINTS: Readonly<Record<DateHint, RegExp>> = {
  digit: /\d/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  weekday: /day|mon|tue|wed|thu|fri|sat/,
  season: /spring|summer|autumn|fall|winter/,
  unit: /day|week|month|quarter|year|decade|centur|fortnight/,
  period: /quarter|half|q[1-4]/,
  deictic: /day|night|morning|afternoon|evening|tomorrow|now|current|present|moment|recent|lately|past|time|soon|future|coming/,
};

const SINCE = /(?:\b(?:since|starting(?: in| on| from)?|beginning(?: in| on)?|as of|from)\s+(?:the\s+)?)$/i;
const UNTIL = /(?:\b(?:until|till|through|up to)\s+(?:the\s+)?)$/i;
const BY = /(?:\b(?:by|before|no later than|not later than)\s+(?:the\s+)?)$/i;

/**
 * Date expressions in a stretch of text, in order and not overlapping: the longest at each place. They are not yet
 * placed in time.
 */
export function findDates(text: string, span: Span): DateCandidate[] {
  const window = text.slice(span.start, span.end);
  const lower = window.toLowerCase();
  const met = new Map<DateHint, boolean>();
  const isMet = (hint: DateHint): boolean => met.get(hint) ?? (met.set(hint, HINTS[hint].test(lower)), met.get(hint) === true);
  const found: (DateCandidate & {order: number})[] = [];
  EXTRACTORS.forEach(({rule, needs, pattern, read}, order) => {
    if (!isMet(needs)) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(window); match; match = pattern.exec(window)) {
      const value = read(match.groups ?? {}, match, window);
      if (!value || (value.kind === 'absolute' && !parseEdtf(value.edtf))) continue;
      const trimmed = match[0].replace(/^(?:in|from)\s+(?=the\s+(?:past|last|coming|next|near|future)|recent|\d)/i, '').replace(/^between\s+/i, '');
      const lead = match[0].length - trimmed.length;
      found.push({start: span.start + match.index + lead, end: span.start + match.index + match[0].length, rule, value, order});
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: DateCandidate[] = [];
  // Overlaps: the longer expression wins; of equally long ones the first by place, then by order of the extractors.
  for (const {order: _, ...candidate} of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.order - b.order)) {
    if (kept.some((other) => candidate.start < other.end && other.start < candidate.end)) continue;
    const before = text.slice(Math.max(span.start, candidate.start - 20), candidate.start);
    const isRange = candidate.value.kind !== 'relative' && (candidate.rule === 'D3' || candidate.rule === 'D6');
    const bound = isRange ? undefined : SINCE.test(before) ? 'since' : UNTIL.test(before) ? 'until' : BY.test(before) ? 'by' : undefined;
    kept.push(bound ? {...candidate, bound} : candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
