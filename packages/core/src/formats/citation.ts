import {createPartialDate} from '../calendar/edtf.js';
import type {EventSet} from '../model/event-set.js';
import {hashOf} from '../model/hash-of.js';
import type {IsoDay} from '../model/partial-date.js';
import {dateInWords} from '../words/date-in-words.js';
import {toNdjson} from './json.js';

/** What a citation says beside what the events say themselves. */
export interface CitationOptions {
  /** Of the page that shows the events. */
  title: string;
  /** Who publishes the page. Left out when nobody knows. */
  publisher?: string | undefined;
  /** Address at which the page shows these events. Left out when there is none. */
  address?: string | undefined;
  /** The day the page was read. Core has no clock of its own. */
  accessed: IsoDay;
  /** What was selected, in words, as `selectionInWords` gives it. */
  selection?: string | undefined;
  /** Number of events before the selection. */
  total?: number | undefined;
  /** Defaults to British English. */
  locale?: string | undefined;
}

/**
 * SHA-256 of the events of a set in 64 hexadecimal digits, by which the same data can be known again: that of the set as NDJSON,
 * which for a file with a note in its first line is `tail -n +2 cordiale-events.ndjson | sha256sum`.
 */
export function hashOfEvents(set: EventSet): string {
  return hashOf(toNdjson(set), 64);
}

/**
 * How to refer to the events of a set, in one line of text: `Lithuania’s partners. example.org. 12 of 37 events (country Italy).
 * https://example.org/#v=1&country=IT, accessed 27 November 2026. SHA-256 of the events: 9f86….`
 */
export function citationOf(set: EventSet, {title, publisher, address, accessed, selection, total, locale = 'en-GB'}: CitationOptions): string {
  const format = new Intl.NumberFormat(locale);
  const shown = set.events.length;
  const all = total ?? shown;
  const events = `${all === shown ? format.format(shown) : `${format.format(shown)} of ${format.format(all)}`} ${all === 1 ? 'event' : 'events'}`;
  const day = dateInWords(createPartialDate(accessed, {basis: 'explicit'}), locale);
  const parts = [title, publisher, selection ? `${events} (${selection})` : events, address ? `${address}, accessed ${day}` : `Accessed ${day}`, `SHA-256 of the events: ${hashOfEvents(set)}`];
  return parts.flatMap((part) => part?.replace(/\s+/g, ' ').trim() || []).map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
}
