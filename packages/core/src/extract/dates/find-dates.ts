import {parseEdtf} from '../../calendar/edtf.js';
import type {Span} from '../text/span.js';
import type {DateCandidate} from './date-candidate.js';
import {EXTRACTORS} from './extractors.js';

/** Words one of which every date expression holds; a sentence without them is not searched. */
const HINT = /\d{2}|\d(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s|day|week|month|year|decade|century|quarter|tonight|tomorrow|now|current|present|recent|late|former|previous|soon|future|past|spring|summer|autumn|fall|winter|moment|fri\b|mon\b|tues?\b|wed\b|thu|sat\b|sun\b|morning|night|half|Q[1-4]/i;

const SINCE = /(?:\b(?:since|starting(?: in| on| from)?|beginning(?: in| on)?|as of|from)\s+(?:the\s+)?)$/i;
const UNTIL = /(?:\b(?:until|till|through|up to)\s+(?:the\s+)?)$/i;
const BY = /(?:\b(?:by|before|no later than|not later than)\s+(?:the\s+)?)$/i;

/**
 * Date expressions in a stretch of text, in order and not overlapping: the longest at each place. They are not yet
 * placed in time.
 */
export function findDates(text: string, span: Span): DateCandidate[] {
  const window = text.slice(span.start, span.end);
  if (!HINT.test(window)) return [];
  const found: (DateCandidate & {order: number})[] = [];
  EXTRACTORS.forEach(({rule, pattern, read}, order) => {
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
