import type {EventStore, Match} from '../store/event-store.js';

/**
 * How many events pass a filter, and what is not sure about them: "37 of 412 events, 5 possible, 2 undated".
 * "Possible" and "undated" events are among the number that comes first. The total is left out when nothing is hidden.
 */
export function countInWords(store: EventStore, match: Match, locale = 'en-GB'): string {
  const format = formatOf(locale);
  const undated = match.undatedCount;
  const shown = match.size;
  const noun = store.size === 1 ? 'event' : 'events';
  const parts = [shown === store.size ? `${format.format(shown)} ${noun}` : `${format.format(shown)} of ${format.format(store.size)} ${noun}`];
  if (match.count.possible > 0) parts.push(`${format.format(match.count.possible)} possible`);
  if (undated > 0) parts.push(`${format.format(undated)} undated`);
  return parts.join(', ');
}

const formats = new Map<string, Intl.NumberFormat>(); // a count is written in every frame of a brush

function formatOf(locale: string): Intl.NumberFormat {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale)));
  return format;
}
