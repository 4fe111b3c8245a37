import {formatIsoDay, parseIsoDay} from '../calendar/epoch-day.js';
import type {Article} from '../model/article.js';
import type {CooperationEvent} from '../model/cooperation-event.js';
import type {EventSet} from '../model/event-set.js';
import {safeUrl} from '../model/safe-url.js';
import {eventInWords} from '../words/event-in-words.js';
import {realisInWords} from '../words/labels.js';
import {noteLines, type ExportNote} from './export-note.js';
import type {LeftOut, WrittenSet} from './format.js';
import {escapeIcsText, foldIcsLine} from './ics-syntax.js';
import {sourceParts} from './source-parts.js';

/** What a calendar file says of itself. */
export interface IcsOptions {
  /** The moment of writing in UTC, as `2026-01-31T12:00:00Z`. Core has no clock of its own, and a calendar wants one. */
  stamp: string;
}

const LAST_DAY = parseIsoDay('9999-12-31');

/**
 * The events of a set as an iCalendar (RFC 5545): an all-day entry from the first to the last possible day of each.
 * A calendar has no place for events without a date or open at one end: they are left out and listed in the result.
 * What did not happen for certain is tentative, what was denied is cancelled, and the description gives the date in EDTF.
 * Throws a `RangeError` when `stamp` is no moment in UTC.
 */
export function toIcs(set: EventSet, {stamp, note}: IcsOptions & {note?: ExportNote | undefined}): WrittenSet {
  const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(stamp);
  if (!moment) throw new RangeError(`Unknown moment "${stamp}". Wanted UTC as 2026-01-31T12:00:00Z; new Date().toISOString() gives it.`);
  const [, year, month, day, hour, minute, second] = moment;
  const dtstamp = `${year}${month}${day}T${hour}${minute}${second}Z`;
  const articles = new Map(set.articles.map((article) => [article.id, article]));
  const leftOut: LeftOut[] = [];
  const entries = set.events.flatMap((event) => {
    const days = daysOf(event);
    if (typeof days !== 'string') return entryOf(event, {...days, dtstamp, articles});
    leftOut.push({id: event.id, reason: days});
    return [];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cordiale//Cooperation events//EN',
    'CALSCALE:GREGORIAN',
    ...noteProperties(set, note),
    ...entries,
    'END:VCALENDAR',
  ];
  return {text: lines.map((line) => `${foldIcsLine(line)}\r\n`).join(''), leftOut};
}

/** What the calendar holds, as RFC 7986 has it, and its name under the older property that most programs read. */
function noteProperties(set: EventSet, note: ExportNote | undefined): string[] {
  const lines = noteLines(set, note);
  if (!note || lines.length === 0) return [];
  const name = escapeIcsText(note.selection || lines[0] || '');
  return [`NAME:${name}`, `X-WR-CALNAME:${name}`, `DESCRIPTION:${escapeIcsText(lines.join('\n'))}`, ...(note.query ? [`X-CORDIALE-QUERY:${escapeIcsText(note.query)}`] : [])];
}

/** First day and the day after the last, or why a calendar cannot hold the event. */
function daysOf({date}: CooperationEvent): {start: string; end: string} | string {
  const [earliest, latest] = [parseIsoDay(date.earliest), parseIsoDay(date.latest)];
  if (earliest === null && latest === null) return 'no date';
  if (earliest === null) return 'no first day';
  if (latest === null) return 'no last day';
  if (latest === LAST_DAY) return 'a last day beyond which there is none';
  const basic = (day: number) => formatIsoDay(day).replaceAll('-', '');
  return {start: basic(earliest), end: basic(latest + 1)};
}

function entryOf(event: CooperationEvent, {start, end, dtstamp, articles}: {start: string; end: string; dtstamp: string; articles: ReadonlyMap<string, Article>}): string[] {
  const told = event.reports.flatMap(({article}) => articles.get(article) ?? []);
  const url = told.map((article) => safeUrl(article.url)).find((address) => address !== null);
  const sources = told.map((article) => sourceParts(article).join(', ')).filter(Boolean);
  const description = [event.summary, `Date: ${event.date.edtf}`, ...sources.map((source) => `Source: ${source}`)].filter(Boolean).join('\n');
  const mark = event.realis === 'actual' ? '' : ` (${realisInWords(event.realis, 'en')})`;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeIcsText(event.id)}@cordiale`,
    `DTSTAMP:${dtstamp}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${escapeIcsText(`${eventInWords(event)}${mark}`)}`,
    `DESCRIPTION:${escapeIcsText(description)}`,
    `CATEGORIES:${[...new Set([event.type, ...event.domains])].map(escapeIcsText).join(',')}`,
    `STATUS:${statusOf(event)}`,
    'TRANSP:TRANSPARENT', // nobody's time is taken
    ...(url ? [`URL:${asciiUrl(url)}`] : []),
    'END:VEVENT',
  ];
}

/** A value of type URI is not escaped, so whatever is not ASCII is percent-encoded. */
function asciiUrl(url: string): string {
  return url.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^!-~]/gu, encodeURIComponent);
}

function statusOf({realis, date}: CooperationEvent): string {
  if (realis === 'negated') return 'CANCELLED';
  const isCertain = date.precision === 'day' && date.qualifier === 'exact' && realis !== 'future' && realis !== 'hypothetical';
  return isCertain ? 'CONFIRMED' : 'TENTATIVE';
}
