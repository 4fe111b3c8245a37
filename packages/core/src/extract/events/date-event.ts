import {createPartialDate, edtfOfDays, parseEdtf} from '../../calendar/edtf.js';
import {formatIsoDay, parseIsoDay} from '../../calendar/epoch-day.js';
import {isUndated, UNDATED, type PartialDate, type Precision} from '../../model/partial-date.js';
import type {Act} from '../acts/act.js';
import type {DateMention} from '../annotate-text.js';
import {isVerbOfSaying} from '../acts/sentence.js';
import {firstFrom, type Token} from '../text/tokens.js';

/** A date of an event and what it rests on. */
export interface EventDate {
  date: PartialDate;
  rule: string;
  mention: DateMention | null;
}

/** Days before publication in which something lies that a report tells without a day. */
export const REPORTING_WINDOW_DAYS = 7;

const REACH_OF_SAYING = 3; // tokens before a date
const MOST_TOKENS_OF_PLAIN_SENTENCE = 39;
const VAGUE = new Set<Precision>(['present', 'past', 'future']);

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
  return dateFromPublication(act, published);
}

function ownMention(act: Act, mentions: readonly DateMention[], published: PartialDate): DateMention | null {
  const {sentence} = act;
  const {tokens, clauses} = sentence;
  const usable: DateMention[] = [];
  const inClause: DateMention[] = [];
  for (const mention of mentions) {
    if (!isUsable(act, mention, published)) continue;
    usable.push(mention);
    if (clauses[Math.max(0, firstEndingAfter(tokens, mention.start))] === clauses[act.first]) inClause.push(mention);
  }
  const candidates = inClause.length > 0 ? inClause : usable.length === 1 && tokens.length <= MOST_TOKENS_OF_PLAIN_SENTENCE ? usable : [];
  const trigger = tokens[act.first]?.start ?? sentence.start;
  let nearest: DateMention | null = null;
  for (const mention of candidates) if (!nearest || Math.abs(mention.start - trigger) < Math.abs(nearest.start - trigger)) nearest = mention;
  return nearest;
}

function isUsable(act: Act, mention: DateMention, published: PartialDate): boolean {
  const {date, looksAhead, bound} = mention;
  if (isUndated(date) || VAGUE.has(date.precision)) return false;
  const isPast = act.realis === 'actual' || act.realis === 'ongoing';
  if (isPast && looksAhead && (!bound || bound === 'since')) return false;
  if (act.realis === 'future' && !looksAhead && !bound && isBefore(date, published)) return false;
  return !isOfReport(act, mention) && !isOfAim(act, mention);
}

/** "…, the ministry said on Wednesday" dates the saying. */
function isOfReport({sentence: {tokens}, last}: Act, {start}: DateMention): boolean {
  const end = firstEndingAfter(tokens, start);
  for (let at = Math.max(end - REACH_OF_SAYING, last + 1); at < end; at++) if (isVerbOfSaying(tokens[at])) return true;
  return false;
}

/** "Agreed to train pilots next year" was agreed now: what stands behind "to" dates the aim. */
function isOfAim({type, sentence: {tokens}, last}: Act, {start}: DateMention): boolean {
  if (type === 'commitment' || type === 'proposal') for (let at = last + 1; at < tokens.length && tokens[at]!.start < start; at++) if (tokens[at]!.lower === 'to') return true;
  return false;
}

/** Place of the first token that ends behind a position, or −1. */
function firstEndingAfter(tokens: readonly Token[], position: number): number {
  const at = Math.max(0, firstFrom(tokens, position) - 1); // the one before may reach into it
  if (at < tokens.length && tokens[at]!.end > position) return at;
  return at + 1 < tokens.length ? at + 1 : -1;
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

function dateFromPublication(act: Act, published: PartialDate): EventDate {
  if (isUndated(published)) return {date: UNDATED, rule: 'E4', mention: null};
  const isPlan = act.realis === 'future';
  if (published.basis === 'bounded') {
    const edtf = isPlan ? openFrom(published).edtf : published.edtf;
    const date = createPartialDate(edtf, {basis: 'bounded', anchor: published.edtf});
    return {date: {...date, earliest: published.earliest, latest: isPlan ? null : published.latest}, rule: 'E3', mention: null};
  }
  if (isPlan) return {date: createPartialDate(`${edtfEnd(published)}/..`, {basis: 'bounded', anchor: published.edtf}), rule: 'E2', mention: null};
  const day = parseIsoDay(published.latest);
  if (day === null) return {date: {...published, basis: 'document-date'}, rule: 'E1', mention: null};
  const isDay = published.precision === 'day';
  const earliest = isDay ? formatIsoDay(day - REPORTING_WINDOW_DAYS) : published.earliest;
  return {date: {edtf: published.edtf.includes('/') ? published.edtf : `${published.edtf.replace(/[~?%]$/, '')}~`, earliest, latest: published.latest, precision: 'interval', qualifier: 'approximate', basis: 'document-date', anchor: published.edtf}, rule: 'E1', mention: null};
}
