import {createPartialDate, edtfOfDays, parseEdtf} from '../../calendar/edtf.js';
import {formatIsoDay, parseIsoDay} from '../../calendar/epoch-day.js';
import {isUndated, UNDATED, type PartialDate} from '../../model/partial-date.js';
import type {Act} from '../acts/act.js';
import type {DateMention} from '../annotate-text.js';
import {isVerbOfSaying} from '../acts/sentence.js';

/** A date of an event and what it rests on. */
export interface EventDate {
  date: PartialDate;
  rule: string;
  mention: DateMention | null;
}

/** Days before publication in which something lies that a report tells without a day. */
export const REPORTING_WINDOW_DAYS = 7;

/**
 * When an act happened: by a date expression of its sentence that can belong to it; else by the publication date,
 * as far as that is known. Nothing is made more precise than the text.
 */
export function dateEvent(act: Act, mentions: readonly DateMention[], published: PartialDate): EventDate {
  const own = ownMention(act, mentions, published);
  if (own) {
    const {date, bound} = own;
    // A plan that starts this year starts in what is left of it; what has been since 2014 goes on.
    if (bound === 'since') return {date: act.realis === 'future' ? notBefore(date, published) : openFrom(date), rule: own.rule, mention: own};
    if (bound === 'by' || bound === 'until') return {date: openUntil(date, act.realis === 'future' ? published : null), rule: own.rule, mention: own};
    const isPlan = act.realis === 'future' || act.realis === 'hypothetical';
    return {date: isPlan ? notBefore(date, published) : date, rule: own.rule, mention: own};
  }
  return {...dateFromPublication(act, published), mention: null};
}

function ownMention(act: Act, mentions: readonly DateMention[], published: PartialDate): DateMention | null {
  if (mentions.length === 0) return null;
  const {sentence} = act;
  const {tokens} = act.sentence;
  // "…, the ministry said on Wednesday" dates the saying.
  const isOfReport = ({start}: DateMention) => {
    const at = tokens.findIndex((token) => token.end > start);
    return tokens.slice(Math.max(0, at - 3), at).some((token, offset) => isVerbOfSaying(token) && Math.max(0, at - 3) + offset > act.last);
  };
  // "Agreed to train pilots next year" was agreed now: what stands behind "to" dates the aim.
  const isPromise = act.type === 'commitment' || act.type === 'proposal';
  const isOfAim = ({start}: DateMention) => isPromise && tokens.some((token, at) => at > act.last && token.start < start && token.lower === 'to');
  const isPast = act.realis === 'actual' || act.realis === 'ongoing';
  const usable = mentions.filter((mention) => !isOfReport(mention) && !isOfAim(mention)).filter(({date, looksAhead, bound}) => !(act.realis === 'future' && !looksAhead && !bound && isBefore(date, published)) && !(isPast && looksAhead && !bound) && !(isPast && bound === 'since' && looksAhead) && !isUndated(date) && date.precision !== 'present' && date.precision !== 'past' && date.precision !== 'future');
  const clauseAt = (position: number) => sentence.clauses[Math.max(0, sentence.tokens.findIndex(({end}) => end > position))];
  const clause = sentence.clauses[act.first];
  const trigger = sentence.tokens[act.first]?.start ?? sentence.start;
  const inClause = usable.filter((mention) => clauseAt(mention.start) === clause);
  const candidates = inClause.length > 0 ? inClause : usable.length === 1 && sentence.tokens.length < 40 ? usable : [];
  return [...candidates].sort((a, b) => Math.abs(a.start - trigger) - Math.abs(b.start - trigger))[0] ?? null;
}

/** Whether a date lies wholly before another begins. */
function isBefore(date: PartialDate, other: PartialDate): boolean {
  const latest = parseIsoDay(date.latest);
  const earliest = parseIsoDay(other.earliest);
  return latest !== null && earliest !== null && latest < earliest;
}

const edtfStart = (date: PartialDate): string => date.edtf.split('/')[0] ?? date.edtf;
const edtfEnd = (date: PartialDate): string => date.edtf.split('/').at(-1) ?? date.edtf;

function openFrom(date: PartialDate): PartialDate {
  const edtf = `${edtfStart(date)}/..`;
  return parseEdtf(edtf) ? createPartialDate(edtf, {basis: date.basis, anchor: date.anchor}) : date;
}

/** Up to a limit; a plan lies after the day it was told. */
function openUntil(date: PartialDate, from: PartialDate | null): PartialDate {
  const earliest = parseIsoDay(from?.earliest);
  const latest = parseIsoDay(date.latest);
  if (earliest !== null && latest !== null && earliest <= latest) return createPartialDate(edtfOfDays(earliest, latest), {basis: date.basis, anchor: date.anchor});
  const edtf = `../${edtfEnd(date)}`;
  return parseEdtf(edtf) ? createPartialDate(edtf, {basis: date.basis, anchor: date.anchor}) : date;
}

/** "This year", told on 2 July as a plan, is the rest of the year. */
function notBefore(date: PartialDate, published: PartialDate): PartialDate {
  const told = parseIsoDay(published.earliest);
  const earliest = parseIsoDay(date.earliest);
  const latest = parseIsoDay(date.latest);
  if (told === null || earliest === null || latest === null || earliest >= told || latest < told || published.basis === 'bounded') return date;
  return createPartialDate(edtfOfDays(told, latest), {basis: date.basis, anchor: date.anchor});
}

function dateFromPublication(act: Act, published: PartialDate): {date: PartialDate; rule: string} {
  if (isUndated(published)) return {date: UNDATED, rule: 'E4'};
  const isPlan = act.realis === 'future';
  if (published.basis === 'bounded') {
    const edtf = isPlan ? openFrom(published).edtf : published.edtf;
    const date = createPartialDate(edtf, {basis: 'bounded', anchor: published.edtf});
    return {date: {...date, earliest: published.earliest, latest: isPlan ? null : published.latest}, rule: 'E3'};
  }
  if (isPlan) return {date: createPartialDate(`${edtfEnd(published)}/..`, {basis: 'bounded', anchor: published.edtf}), rule: 'E2'};
  const day = parseIsoDay(published.latest);
  if (day === null) return {date: {...published, basis: 'document-date'}, rule: 'E1'};
  const isDay = published.precision === 'day';
  const earliest = isDay ? formatIsoDay(day - REPORTING_WINDOW_DAYS) : published.earliest;
  return {date: {edtf: published.edtf.includes('/') ? published.edtf : `${published.edtf.replace(/[~?%]$/, '')}~`, earliest, latest: published.latest, precision: 'interval', qualifier: 'approximate', basis: 'document-date', anchor: published.edtf}, rule: 'E1'};
}
