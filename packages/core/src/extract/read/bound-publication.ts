import {createPartialDate, edtfOfDays} from '../../calendar/edtf.js';
import {formatIsoDay, parseIsoDay, type EpochDay} from '../../calendar/epoch-day.js';
import type {Article} from '../../model/article.js';
import {createEvidence, type Evidence} from '../../model/evidence.js';
import {isUndated, type PartialDate} from '../../model/partial-date.js';
import type {DateCandidate} from '../dates/date-candidate.js';
import {resolveDate} from '../dates/resolve-date.js';
import type {Span} from '../text/span.js';
import {LANDMARKS_EN} from '../vocabulary/landmarks-en.js';

/** A date expression and whether its sentence looks ahead. */
export interface DatedPlace {
  candidate: DateCandidate;
  looksAhead: boolean;
}

interface Bound {
  day: EpochDay;
  rule: string;
  span: Span;
}

/**
 * Bounds the publication of an article that carries no date by what it mentions, each bound with its evidence:
 * it was written after what it tells as past and after the well-known facts it knows of, and before the end of what it
 * still plans; `dates` are those of each sentence. A year in the text is a limit, never an estimate. Articles with a date come back as they are.
 */
export function boundPublication(article: Article, dates: readonly (readonly DatedPlace[])[]): Article {
  if (!isUndated(article.published)) return article;
  const body = article.blocks.filter(({kind}) => kind === 'body' || kind === 'title');
  const isRead = ({start}: Span) => body.some((block) => start >= block.start && start < block.end);
  const lower: Bound[] = [];
  const upper: Bound[] = [];
  for (const {candidate, looksAhead} of dates.flat()) {
    if (candidate.value.kind !== 'absolute' || !isRead(candidate)) continue;
    const date = resolveDate(candidate, {published: article.published, looksAhead});
    if (looksAhead) {
      const day = parseIsoDay(date.latest);
      if (day !== null) upper.push({day, rule: 'P2', span: candidate});
    } else {
      // What lasted "in 2014–2019" had reached 2019: the last part of an interval had begun.
      const last = date.edtf.split('/').at(-1) ?? '';
      const day = parseIsoDay(createPartialDate(last === '..' || last === '' ? date.edtf : last, {basis: 'explicit'}).earliest);
      if (day !== null) lower.push({day, rule: 'P1', span: candidate});
    }
  }
  const words = article.text.toLowerCase();
  for (const {pattern, words: hints, earliest} of LANDMARKS_EN) {
    if (!hints.some((hint) => words.includes(hint))) continue;
    const match = pattern.exec(article.text);
    const day = parseIsoDay(earliest);
    if (match && day !== null && isRead({start: match.index, end: match.index + match[0].length})) lower.push({day, rule: 'P3', span: {start: match.index, end: match.index + match[0].length}});
  }
  const latestPast = lower.reduce<Bound | null>((best, bound) => (best && best.day >= bound.day ? best : bound), null);
  const firstPlan = upper.filter(({day}) => latestPast === null || day >= latestPast.day).reduce<Bound | null>((best, bound) => (best && best.day <= bound.day ? best : bound), null);
  if (!latestPast && !firstPlan) return article;
  const evidence: Evidence[] = [latestPast, firstPlan].flatMap((bound) => (bound ? [createEvidence(article, 'published', bound.rule, bound.span)] : []));
  return {...article, published: between(latestPast?.day ?? null, firstPlan?.day ?? null), evidence: [...article.evidence, ...evidence]};
}

/** Whole years are written as years: `2019/..` rather than `2019-01-01/..`. */
function between(earliest: EpochDay | null, latest: EpochDay | null): PartialDate {
  const days = edtfOfDays(earliest, latest);
  const edtf = days.replace(/^(\d{4})-01-01\//, '$1/').replace(/\/(\d{4})-12-31$/, '/$1');
  return {...createPartialDate(edtf, {basis: 'bounded'}), earliest: earliest === null ? null : formatIsoDay(earliest), latest: latest === null ? null : formatIsoDay(latest)};
}
