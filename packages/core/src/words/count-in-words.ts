import type {EventStore, Match} from '../store/event-store.js';
import {wordsOf} from './language.js';

/** How counts of events are said. Each number comes as it is and as it is written. */
export interface CountWords {
  all: (total: number, written: string) => string;
  some: (shownWritten: string, total: number, totalWritten: string) => string;
  possible: (count: number, written: string) => string;
  undated: (count: number, written: string) => string;
}

const ENGLISH: CountWords = {
  all: (total, written) => `${written} ${total === 1 ? 'event' : 'events'}`,
  some: (shown, total, written) => `${shown} of ${written} ${total === 1 ? 'event' : 'events'}`,
  possible: (_, written) => `${written} possible`,
  undated: (_, written) => `${written} undated`,
};

/**
 * How many events pass a filter, and what is not sure about them: "37 of 412 events, 5 possible, 2 undated".
 * "Possible" and "undated" events are among the number that comes first. The total is left out when nothing is hidden.
 */
export function countInWords(store: EventStore, match: Match, locale = 'en-GB'): string {
  const format = formatOf(locale);
  const words = wordsOf('counts', locale, ENGLISH);
  const {size: shown, undatedCount: undated, count: {possible}} = match;
  const total = format.format(store.size);
  const parts = [shown === store.size ? words.all(shown, total) : words.some(format.format(shown), store.size, total)];
  if (possible > 0) parts.push(words.possible(possible, format.format(possible)));
  if (undated > 0) parts.push(words.undated(undated, format.format(undated)));
  return parts.join(', ');
}

const formats = new Map<string, Intl.NumberFormat>(); // a count is written in every frame of a brush

function formatOf(locale: string): Intl.NumberFormat {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale)));
  return format;
}
